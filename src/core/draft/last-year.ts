/** Last year's document as this year's draft keeps it: what was read, nothing decided. */
import type {QuestionId} from '../bank/bank.ts';
import type {FormReading} from '../bank/form-row.ts';

export interface LastYear {
	/** The name of its file. */
	readonly document: string;
	readonly reading: FormReading;
	/** Text that belongs to no row, in the document's order. */
	readonly unplaced: readonly string[];
	/** Provisions whose row the reader was not sure of. */
	readonly uncertain: readonly string[];
	/** What its rows promise and state; read anew where it was not kept. */
	readonly told?: Told;
}

export interface RowPromise {
	/** Of the document's form. */
	readonly provision: string;
	/** The sentences that promise, as they stand. */
	readonly words: readonly string[];
	/** By when, as it stands; none where no date was given. */
	readonly by?: string;
	/** The last day that can mean, as an ISO date; none where the year is not told. */
	readonly latest?: string;
}

interface RowStatement {
	readonly provision: string;
	readonly fact: QuestionId;
	readonly value: GivenFact['value'];
	/** The sentence that states it. */
	readonly quote: string;
}

/** A fact or limb that the document lists with its answer, as those of a draft do. */
export interface GivenFact {
	readonly fact: QuestionId;
	readonly value: boolean | number | string;
	/** Where it was asked first; none for what is asked before the first provision. */
	readonly provision?: string;
}

export interface Told {
	readonly promises: readonly RowPromise[];
	readonly statements: readonly RowStatement[];
	readonly given: readonly GivenFact[];
}
