/** Pieces that the sentences about gaps share. */
import {textOf} from '../../../core/draft/answers.ts';
import type {Bank, Provision} from '../../../core/bank/bank.ts';
import type {Draft} from '../../../core/draft/draft.ts';
import type {Gap} from '../../../core/checks/gap.ts';
import type {RowReading} from '../../../core/draft/row.ts';
import {capital} from '../phrasing.ts';

export interface GapWords {
	/** What was found, quoting it: one or two sentences. */
	readonly message: string;
	/** The Code's own words it rests on; empty where there are none. */
	readonly clause: string;
	/** What to do about it: one or two sentences. */
	readonly fix: string;
}

export interface GapContext {
	readonly bank: Bank;
	/** Absent where a document is read that no draft stands behind. */
	readonly draft?: Draft | undefined;
	/** For whoever reads it on paper, and can neither type nor jump. */
	readonly isOnPaper?: boolean | undefined;
}

/** A gap with all that its sentences may need. */
export interface Finding extends GapContext {
	readonly gap: Gap;
	/** The provision's number; empty for the whole assessment. */
	readonly at: string;
	readonly provision: Provision | undefined;
	readonly reading: RowReading | undefined;
}

export type Sentences = Omit<GapWords, 'clause'>;

/** An order: in a draft with the way there; on paper the row stands at the head of what is said of it. */
export function go({at, draft, isOnPaper}: Pick<Finding, 'at' | 'draft' | 'isOnPaper'>, order: string): string {
	return draft && !isOnPaper ? `Jump to ${at} and ${order}` : capital(order);
}

/** An order inside a sentence. */
export function inner(text: string): string {
	return text.slice(0, 1).toLowerCase() + text.slice(1);
}

export function governingBody(draft: Draft | undefined): string {
	const name = draft ? textOf(draft.answers, 'governing_body') : '';
	return name === '' ? 'the governing body' : `the governing body (${name})`;
}

/** What an answer that is not Yes has to bring with it, edition by edition. */
export function planWords(bank: Bank, provision: Provision | undefined): string {
	if (bank.edition === '2024') return 'what will be done, by whom and by when';
	return provision?.obligation === 'should' ? 'why you use your discretion' : 'what is done instead and why that is better for residents';
}
