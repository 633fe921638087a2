import type {Bank} from '../bank/bank.ts';
import type {Draft} from '../draft/draft.ts';
import type {LastYear} from '../draft/last-year.ts';

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
