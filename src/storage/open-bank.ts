import type {Bank} from '../core/bank/bank.ts';
import type {BankProblem, LoadedBank} from '../core/loading/bank-loading.ts';
import type {Draft} from '../core/draft/draft.ts';
import type {Edition} from '../core/bank/edition.ts';
import {bankOfDraft} from '../core/last-year/bank-of-draft.ts';
import {promiseWords} from '../wording/en/last-year.ts';
import {bankTroubleWords} from '../wording/en/storage.ts';
import {readBank} from './bank-files.ts';
import type {BankPlace} from './bank-place.ts';

/** A bank that will not load: what to mend, file by file. */
export class BankError extends Error {
	readonly edition: Edition;
	readonly problems: readonly BankProblem[];

	constructor(edition: Edition, problems: readonly BankProblem[]) {
		super(bankTroubleWords(edition));
		this.edition = edition;
		this.problems = problems;
	}
}

/** The draft's bank, with what last year's document brings to it, or every problem that stops it. */
async function readBankOf(place: BankPlace, draft: Draft): Promise<LoadedBank> {
	const loaded = await readBank(place, draft.edition);
	const edition = draft.lastYear?.reading.edition;
	if (edition === undefined || 'problems' in loaded) return loaded;
	const former = edition === draft.edition ? undefined : await readBank(place, edition);
	if (former && 'problems' in former) return former;
	return {bank: bankOfDraft(loaded.bank, draft, former?.bank, promiseWords)};
}

/** As `openBank`, for a draft: with what last year's document brings to its bank. */
export async function openBankOf(place: BankPlace, draft: Draft): Promise<Bank> {
	const loaded = await readBankOf(place, draft);
	if ('bank' in loaded) return loaded.bank;
	throw new BankError(draft.edition, loaded.problems);
}

/** Throws BankError, and StorageError when the bank's folder is not there. */
export async function openBank(place: BankPlace, edition: Edition): Promise<Bank> {
	const loaded = await readBank(place, edition);
	if ('bank' in loaded) return loaded.bank;
	throw new BankError(edition, loaded.problems);
}
