/** What is understood by one line that a person typed at a provision. */
import type {RowAnswer} from '../bank/row-scope.ts';
import type {Evidence, OpenReason} from '../draft/answers.ts';

export interface LineContext {
	/** ISO date: "end of July" is the next one. */
	readonly today: string;
	readonly register: readonly Evidence[];
	/** People and roles that were given before. */
	readonly roles: readonly string[];
	/** The ids of the edition, in order. */
	readonly provisions: readonly string[];
	/** The provision the line is typed at: "same as above" is the one before it. */
	readonly current?: string;
}

export interface UnderstoodEvidence {
	/** Its id in the register. */
	readonly document?: string;
	/** As it was called, of a document that is not in the register, or of which it is not sure. */
	readonly title?: string;
	/** Ids in the register that it may be: to be asked, not chosen. */
	readonly candidates?: readonly string[];
	readonly where?: string;
	readonly link?: string;
	/** ISO date of the document. */
	readonly date?: string;
}

export interface SameAs {
	readonly provision: string;
	readonly what: 'row' | 'evidence' | 'action';
}

export type PieceKind =
	'answer' | 'open' | 'who' | 'same-as' | 'not-triggered' | 'document' | 'where' | 'link' | 'document-date' | 'met' | 'not-met' | 'reason' | 'action' | 'owner' | 'by' | 'commentary';

/** Which characters of the line became what, joining words ("by the", "see") with what they join. A document named within a sentence lies in its commentary. */
export interface Piece {
	readonly kind: PieceKind;
	readonly from: number;
	readonly to: number;
}

export interface Understood {
	/** None where none was given: yes or no is asked, never guessed. */
	readonly answer?: RowAnswer;
	readonly open?: {readonly reason: OpenReason; readonly who?: string};
	readonly sameAs?: SameAs;
	/** The number of one that the edition does not have, of which the same was said; it also stands in the commentary. */
	readonly noProvision?: string;
	readonly notTriggered?: true;
	readonly evidence: readonly UnderstoodEvidence[];
	readonly met?: string;
	readonly notMet?: string;
	/** Why it does not apply. */
	readonly reason?: string;
	readonly action?: string;
	readonly owner?: string;
	/** ISO date. */
	readonly by?: string;
	/** A day that is not in the calendar, as typed; it also stands in the commentary. */
	readonly wrongDay?: string;
	readonly commentary?: string;
	/** In the order of the line; every word of it is in one. */
	readonly pieces: readonly Piece[];
}
