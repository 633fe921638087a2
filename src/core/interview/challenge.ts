import type {Gap} from '../checks/gap.ts';

/** A question put back to the officer before an answer is taken: it may be let stand. */
export type Challenge =
	| {readonly code: 'code-conflict'; readonly provision: string}
	| {readonly code: 'unmet-limbs'; readonly provision: string}
	| {readonly code: 'fact-unknown'; readonly provision: string}
	| {readonly code: 'left-empty'; readonly question: string}
	| {readonly code: 'date-passed'; readonly date: string}
	/** What was just written shows a gap. */
	| {readonly code: 'gap-in-words'; readonly gap: Gap};
