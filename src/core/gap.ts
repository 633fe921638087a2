/** Anything a careful reviewer would flag. `wording/gaps.ts` turns a finding into what was found and what to do. */
import type {Bank, Question, Rule} from './bank.ts';
import type {Draft} from './draft.ts';
import type {RowReading} from './row.ts';

export const gapCodes = [
	'unanswered',
	'no-evidence',
	'not-compliant',
	'partly-compliant',
	'no-explanation',
	'no-action-date',
	'date-passed',
	'code-conflict',
	'not-applicable-unjustified',
	'open-answer',
	'fact-unknown',
	'missing-approval',
] as const;
export type GapCode = (typeof gapCodes)[number];

/** blocking: cannot go to the board. serious: a reviewer will ask. advice: worth a look. */
export const severities = ['blocking', 'serious', 'advice'] as const;
export type Severity = (typeof severities)[number];

export interface Gap {
	readonly code: GapCode;
	readonly severity: Severity;
	/** Absent for what concerns the whole assessment. */
	readonly provision?: string;
	readonly found: Found;
}

/** What the sentence needs, beside the code. */
export interface Found {
	readonly questions?: readonly Question[];
	readonly rules?: readonly Rule[];
	readonly who?: readonly string[];
	readonly date?: string;
	/** "Not applicable" was answered, and the facts no longer allow it here. */
	readonly isNotAllowed?: true;
	/** Which of the assessment's dates is missing or out of order. */
	readonly dates?: ReadonlyArray<'assessed' | 'approved' | 'published' | 'order'>;
}

export interface Surroundings {
	readonly bank: Bank;
	readonly draft: Draft;
	/** ISO date the gaps are judged on. */
	readonly asOf: string;
}

/** A check reads one row and returns at most one gap; without a provision it belongs to the whole assessment. */
export type RowCheck = (reading: RowReading, surroundings: Surroundings) => Omit<Gap, 'code' | 'provision'> | undefined;

export type DraftCheck = (surroundings: Surroundings) => Omit<Gap, 'code' | 'provision'> | undefined;
