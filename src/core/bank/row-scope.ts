import type {Provision} from './bank.ts';
import type {Scope} from '../condition/expression.ts';

const rowAnswers = ['yes', 'no', 'partly', 'not-applicable'] as const;
export type RowAnswer = (typeof rowAnswers)[number];

/** A row's answer as conditions see it: `open` when it was left open. */
export type AnswerState = RowAnswer | 'open';

/** Adds to the facts what follow-ups may read of their own row. */
export function rowScope(provision: Pick<Provision, 'obligation' | 'shows'>, answer: AnswerState | undefined, facts: Scope): Scope {
	return (id) => {
		switch (id) {
			case 'answer':
				return answer;
			case 'obligation':
				return provision.obligation;
			case 'practice':
				return provision.shows.includes('practice');
			case 'conditional':
				return provision.shows.includes('conditional');
			default:
				return facts(id);
		}
	};
}
