/** (bank, draft, rule) -> what to look at again where a rule holds: the facts that make it hold, and what would clear a doubt up. */
import type {Bank, Doubt, QuestionId, Rule} from '../bank/bank.ts';
import {factsIn, factsTelling} from '../condition/expression.ts';
import {pathOf} from './branching.ts';
import type {Draft} from './draft.ts';

export function causesOf(bank: Bank, draft: Draft, {when, about, unless}: Rule & Pick<Partial<Doubt>, 'unless'>): readonly QuestionId[] {
	const telling = factsTelling(when, pathOf(bank, draft).scope);
	const own = about.filter((id) => telling.includes(id));
	return [...new Set([...(own.length > 0 ? own : about), ...(unless ? factsIn(unless) : [])])];
}
