/** What conditions may read: the closed facts, and in follow-ups what the row itself is. */
import type {Question} from '../bank/bank.ts';
import type {Domain} from '../condition/compile.ts';
import type {FactSource, LimbSource} from '../bank/question.ts';

export type PseudoFacts = ReadonlyArray<readonly [name: string, domain: Domain]>;

export const noPseudoFacts: PseudoFacts = [];

export const pseudoFacts: PseudoFacts = [
	['answer', {type: 'string', options: ['yes', 'no', 'partly', 'not-applicable', 'open']}],
	['obligation', {type: 'string', options: ['must', 'should', 'none']}],
	['practice', {type: 'bool'}],
	['conditional', {type: 'bool'}],
];

/** The values a closed fact can take; none for text. */
export function domainOf(fact: Pick<FactSource | LimbSource | Question, 'kind'> & {options?: ReadonlyArray<{id: string}>; min?: number; max?: number}): Domain | undefined {
	switch (fact.kind) {
		case 'yes-no':
			return {type: 'bool'};
		case 'choice':
			return {type: 'string', options: (fact.options ?? []).map((option) => option.id)};
		case 'number':
			return {type: 'int', ...(fact.min !== undefined && {min: fact.min}), ...(fact.max !== undefined && {max: fact.max})};
		case 'date':
			return {type: 'string', isDate: true};
		default:
			return undefined;
	}
}
