/** An assessment as its document gives it, ours or anybody's: what the gap checks read and what an import finds. */
import type {Edition} from './edition.ts';

export const complyAnswers = ['yes', 'no', 'partial', 'not-applicable', 'blank'] as const;
/** What stands in the form's Comply cell; `blank` for an empty, missing or unreadable cell. */
export type Comply = (typeof complyAnswers)[number];

/** No, or Partly, for which the form has only No. */
export function isShortOf({comply}: {readonly comply?: Comply | undefined}): boolean {
	return comply === 'no' || comply === 'partial';
}

/** One row of the form. The 2022 form has one free-text column, which is `evidence`; its `commentary` is empty. */
export interface FormRow {
	/** The provision's number, as `5.3`. */
	readonly provision: string;
	readonly comply: Comply;
	/** The cell's own words or mark, trimmed. */
	readonly complyAsPrinted: string;
	/** Plain text; a line break is `\n`; empty when there is none. */
	readonly evidence: string;
	readonly commentary: string;
}

/** A whole assessment, in the document's own order. */
export interface FormReading {
	readonly edition: Edition;
	readonly landlord: string;
	readonly rows: readonly FormRow[];
}
