import type {Bank} from '../core/bank/bank.ts';
import type {Draft} from '../core/draft/draft.ts';
import {asReadToday} from '../core/draft/former-answers.ts';
import {mustKeepDrafts} from '../storage/drafts-place.ts';
import {openBankOf} from '../storage/open-bank.ts';
import {readDraft} from '../storage/open-draft.ts';
import {oneLine, type CommandIo} from './io.ts';

export interface NamedDraft {
	readonly folder: string;
	readonly draft: Draft;
	readonly bank: Bank;
}

/** A draft as it stands, and its bank; what there is to notice about it is said. Throws StorageError and BankError. */
export async function readNamedDraft(name: string, io: CommandIo): Promise<NamedDraft> {
	mustKeepDrafts(io.env, io.draftsDir);
	const {folder, draft, notices} = readDraft(io.draftsDir, name);
	for (const {message} of notices) io.say(oneLine(message));
	const bank = await openBankOf(io.bankPlace, draft);
	return {folder, draft: asReadToday(bank, draft), bank};
}
