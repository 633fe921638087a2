/** What is read from a document, and what is said about how sure the reading is. */
import type {FormReading, FormRow} from '../../core/bank/form-row.ts';
import type {DocumentRefusal, Doubt, Finding} from '../../core/reading/document-finding.ts';
import type {LeftOut} from '../../core/text/stand-ins.ts';

export type {DocumentRefusal, Doubt, Finding} from '../../core/reading/document-finding.ts';

export interface ReadRow extends FormRow {
	readonly doubts: readonly Doubt[];
	/** Cells of columns that the form does not have: an owner, a target date. */
	readonly beside: ReadonlyArray<{readonly heading: string; readonly text: string}>;
}

export interface DocumentReading extends FormReading {
	/** As printed in the title or front matter: `2024/25`, `June 2022`; empty where none is. */
	readonly period: string;
	readonly title: string;
	readonly rows: readonly ReadRow[];
	readonly issues: readonly Finding[];
	/** Text that belongs to no row, in the document's order. */
	readonly unplaced: readonly string[];
	/** What was seen and is said in no row; absent where there is nothing of the kind. */
	readonly leftOut?: readonly LeftOut[];
}

export type Read = {readonly reading: DocumentReading} | {readonly refusal: DocumentRefusal};
