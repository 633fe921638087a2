/** What an edited document says differently from the document as it was written. */
import type {Evidence, Value} from '../../core/draft/answers.ts';
import type {Question} from '../../core/bank/bank.ts';
import type {KeptText} from '../../core/draft/draft.ts';
import type {OwnComment} from './own-document.ts';

/** A document named in a row; it may not be in the register yet. */
export interface NamedReference {
	readonly title: string;
	readonly where?: string;
	readonly link?: string;
}

export interface AnswerEdit {
	readonly type: 'answer';
	readonly question: Question;
	/** As typed, for the question's kind to read; or the documents named. */
	readonly value: Value | {readonly references: readonly NamedReference[]};
	/** Where in the file, in words. */
	readonly where: string;
	/** What the file says there. */
	readonly text: string;
}

export interface DocumentEdit {
	readonly type: 'document';
	/** None for a document that somebody added to the register. */
	readonly id: string | undefined;
	readonly changed: Omit<Evidence, 'id'>;
	readonly where: string;
	readonly text: string;
}

export type Edit = AnswerEdit | DocumentEdit;

/** Of one row, or of what stands in one place. */
export interface RowEdits extends Pick<Edits, 'edits' | 'loose'> {
	readonly missing?: readonly string[];
}

export interface Edits {
	readonly edits: readonly Edit[];
	/** New or changed text that answers no question. */
	readonly loose: readonly KeptText[];
	/** Where something stood, in words, that the file no longer has: rows, and cells that the draft does not empty. */
	readonly missing: readonly string[];
	/** What people wrote in the margin. */
	readonly comments: readonly OwnComment[];
}
