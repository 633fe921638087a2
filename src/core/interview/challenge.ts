import type {Gap} from '../checks/gap.ts';

/** A question put back to the officer before an answer is taken: it may be let stand. */
export type Challenge =
	| {readonly code: 'code-conflict'; readonly provision: string}
	| {readonly code: 'unmet-limbs'; readonly provision: string}
	| {readonly code: 'fact-unknown'; readonly provision: string}
	| {readonly code: 'left-empty'; readonly question: string}
	/** "1", "soon", "see above". */
	| {readonly code: 'says-nothing'; readonly words: string; readonly asked: 'who' | 'what'}
	/** A reason that names nothing of what the row is about. */
	| {readonly code: 'off-the-row'; readonly provision: string}
	| {readonly code: 'date-passed'; readonly date: string}
	/** A date of what has been done that lies ahead. */
	| {readonly code: 'date-ahead'; readonly date: string}
	/** What was just written shows a gap. */
	| {readonly code: 'gap-in-words'; readonly gap: Gap};
