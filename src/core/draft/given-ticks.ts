import {partsOf, type Question} from '../bank/bank.ts';
import {isOpen, type Ticks} from './answers.ts';
import type {Draft} from './draft.ts';

/** What the parts of a tick list have been given so far; a part that nobody has looked at is left out. */
export function givenTicks(draft: Draft, list: Question): Ticks {
	return Object.fromEntries(
		partsOf(list).flatMap((id) => {
			const response = draft.answers.get(id)?.response;
			return response === undefined ? [] : [[id, isOpen(response) ? response : response.value === true] as const];
		}),
	);
}
