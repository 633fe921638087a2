import type {Bank} from '../core/bank.ts';
import type {BankProblem} from '../core/bank-loading.ts';
import type {Edition} from '../core/edition.ts';
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

/** Throws BankError, and StorageError when the bank's folder is not there. */
export async function openBank(place: BankPlace, edition: Edition): Promise<Bank> {
	const loaded = await readBank(place, edition);
	if ('bank' in loaded) return loaded.bank;
	throw new BankError(edition, loaded.problems);
}
