import {isOpen} from './answers.ts';
import type {Bank} from '../bank/bank.ts';
import {pathOf} from './branching.ts';
import type {Draft} from './draft.ts';

/** Who still has to answer, and how many questions; those with the most first. */
export function peopleAsked(bank: Bank, draft: Draft): ReadonlyMap<string, number> {
	const asked = pathOf(bank, draft).asked.flatMap(({id}) => draft.answers.get(id)?.response ?? []).filter(isOpen);
	const people = Map.groupBy(asked.flatMap(({who}) => who ?? []), (who) => who);
	return new Map([...people].map(([who, all]) => [who, all.length] as const).toSorted(([, a], [, b]) => b - a));
}
