import type {Bank} from '../bank/bank.ts';
import type {Draft} from './draft.ts';

/** Works something out once for a bank and a draft. A draft never changes, only gives way to the next, so what was found stays true. */
export function perDraft<T>(compute: (bank: Bank, draft: Draft) => T): (bank: Bank, draft: Draft) => T {
	const known = new WeakMap<Draft, {readonly bank: Bank; readonly found: T}>();
	return (bank, draft) => {
		const kept = known.get(draft);
		if (kept?.bank === bank) return kept.found;
		const found = compute(bank, draft);
		known.set(draft, {bank, found});
		return found;
	};
}
