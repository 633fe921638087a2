/** Last year's document as this year's draft keeps it: what was read, nothing decided. */
import type {Bank} from '../bank/bank.ts';
import type {Draft} from '../draft/draft.ts';
import type {FormReading} from '../bank/form-row.ts';
import type {Told} from './told.ts';

export interface LastYear {
	/** The name of its file. */
	readonly document: string;
	readonly reading: FormReading;
	/** Text that belongs to no row, in the document's order. */
	readonly unplaced: readonly string[];
	/** Provisions whose row the reader was not sure of. */
	readonly uncertain: readonly string[];
	/** What its rows promise and state; read anew where it was not kept. */
	readonly told?: Told;
}

/** Works something out once for a bank and what a draft took over; undefined for a draft that took nothing. */
export function perLastYear<T>(compute: (bank: Bank, lastYear: LastYear) => T): (bank: Bank, draft: Draft) => T | undefined {
	const known = new WeakMap<LastYear, {readonly bank: Bank; readonly found: T}>();
	return (bank, {lastYear}) => {
		if (lastYear === undefined) return undefined;
		const kept = known.get(lastYear);
		if (kept?.bank === bank) return kept.found;
		const found = compute(bank, lastYear);
		known.set(lastYear, {bank, found});
		return found;
	};
}
