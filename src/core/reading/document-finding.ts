/** What is said about how sure the reading of a document is, and why a document is none that can be read. */
import type {Edition} from '../bank/edition.ts';
import type {LeftOutKind} from '../text/stand-ins.ts';

/** Why a row should be looked at before it is used. */
export type Doubt =
	/** The Comply cell holds words that are no answer. */
	| 'answer-unread'
	/** The answer was cut; it is read from the same words in another row, or from a mark that can mean two things. */
	| 'answer-inferred'
	/** The row has no number of its own; its words say which provision it is. */
	| 'number-missing'
	/** The number printed is another provision's; the row's words decide. */
	| 'number-differs'
	/** One text, or several without columns: which part is evidence and which is commentary is a guess. */
	| 'columns-guessed'
	/** Text of the landlord's stood behind or inside the Code's own words. */
	| 'text-in-requirement';

export type Finding =
	| {readonly code: 'missing-rows'; readonly provisions: readonly string[]}
	/** Fewer than half of the form's rows: a page of it, or a row. */
	| {readonly code: 'part-only'; readonly rows: number; readonly of: number}
	| {readonly code: 'repeated-row'; readonly provision: string}
	| {readonly code: Doubt; readonly provision: string; readonly printed: string}
	| {readonly code: 'other-edition'; readonly provisions: readonly string[]}
	| {readonly code: 'unplaced-text'; readonly texts: number}
	/** Of a spreadsheet: what it hides is not read. */
	| {readonly code: 'hidden-left'; readonly sheets: readonly string[]; readonly rows: number; readonly columns: number}
	| {readonly code: 'landlord-unknown'}
	/** What was seen and is said in no row: how many of each kind. */
	| {readonly code: 'left-out'; readonly counts: Readonly<Partial<Record<LeftOutKind, number>>>};

/** Why a document is no self-assessment that can be read. */
export type DocumentRefusal =
	| {readonly code: 'no-text'}
	| {readonly code: 'no-rows'}
	/** The Code's provisions with nothing beside them. */
	| {readonly code: 'code-alone'}
	/** Ours, for the governing body: it sums the form up and has none of its rows. */
	| {readonly code: 'board-paper'}
	| {readonly code: 'recommendations'}
	| {readonly code: 'other-ombudsman'}
	| {readonly code: 'questions-of-2020'}
	| {readonly code: 'few-rows'; readonly edition: Edition; readonly rows: number};
