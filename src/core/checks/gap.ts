/** Anything a careful reviewer would flag. `wording/en/gaps/` turns a finding into what was found and what to do. */
import type {Bank, Question, Rule} from '../bank/bank.ts';
import type {Draft, Stand} from '../draft/draft.ts';
import type {Edition} from '../bank/edition.ts';
import type {Comply} from '../bank/form-row.ts';
import type {RowReading} from '../draft/row.ts';
import type {TextDocument, TextRow} from '../reading/text-row.ts';

export const gapCodes = [
	'unanswered',
	'admission',
	'code-conflict',
	'contradiction',
	'no-explanation',
	'no-action-date',
	'date-passed',
	'no-owner',
	'weak-action',
	'no-evidence',
	'vague-evidence',
	'repeated-evidence',
	'part-unaddressed',
	'not-in-force',
	'wrong-edition',
	'not-compliant',
	'partly-compliant',
	'not-applicable-unjustified',
	'open-answer',
	'fact-unknown',
	'missing-approval',
	'discouraging-language',
	'all-yes',
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
	/** Whether a draft's answers and facts tell it, or the words as they stand written. */
	readonly toldBy: 'answers' | 'words';
	/** What the row answers, where its words tell the gap. */
	readonly comply?: Comply;
	/** The officer let these words stand: told as advice, with the reason. */
	readonly stand?: Stand;
	readonly found: Found;
}

/** What the sentence needs, beside the code. */
export interface Found {
	readonly questions?: readonly Question[];
	readonly rules?: readonly Rule[];
	/** The landlord's own words that were found, shortest that show it, as they stand. */
	readonly quotes?: readonly string[];
	/** The words of the Code it rests on, where they are not the whole requirement. */
	readonly clause?: string;
	/** Other provisions concerned: where the same text stands, or what it disagrees with. */
	readonly provisions?: readonly string[];
	readonly who?: readonly string[];
	readonly date?: string;
	/** "Not applicable" was answered, and the facts no longer allow it here. */
	readonly isNotAllowed?: true;
	/** Which of the assessment's dates is missing or out of order. */
	readonly dates?: ReadonlyArray<'assessed' | 'approved' | 'published' | 'order'>;
	/** Which of them lie ahead. */
	readonly ahead?: ReadonlyArray<'assessed' | 'approved' | 'published'>;
}

export interface Surroundings {
	readonly bank: Bank;
	readonly draft: Draft;
	/** ISO date the gaps are judged on. */
	readonly asOf: string;
}

type Finding = Pick<Gap, 'severity' | 'found'>;

/** Reads one row of a draft: its answer, its follow-ups and the facts behind it. */
type RowCheck = (reading: RowReading, surroundings: Surroundings) => Finding | undefined;

/** Reads what stands written in one row, whoever wrote the document. */
export type TextCheck = (row: TextRow, document: TextDocument) => Finding | undefined;

/**
 * One kind of gap, and every way it is found. A row has at most one gap of a code: in a draft `ofAnswers` goes before `ofText`.
 * Each file in `checks/` is named after its code.
 */
export interface Check {
	/** What a draft's answers and facts tell. */
	readonly ofAnswers?: RowCheck;
	/** The same told by a form alone: used only where no draft stands behind it. */
	readonly ofForm?: TextCheck;
	/** What the words tell, in a draft and in any document. */
	readonly ofText?: TextCheck;
	/** What concerns a draft as a whole. */
	readonly ofDraft?: (surroundings: Surroundings) => Finding | undefined;
	/** What concerns the rows of any assessment as a whole. */
	readonly ofDocument?: (document: TextDocument) => Finding | undefined;
	/** Rows this check flags, and rows it must let be: read by people, run by the tests. */
	readonly examples?: {readonly flagged: readonly Example[]; readonly passed: readonly Example[]};
}

/** A row as it might stand in a form. */
export interface Example {
	/** 2024 unless said otherwise. */
	readonly edition?: Edition;
	readonly provision: string;
	/** Yes unless said otherwise. */
	readonly comply?: Comply;
	readonly evidence?: string;
	readonly commentary?: string;
	/** Other rows of the same document, where the check looks across rows. */
	readonly beside?: ReadonlyArray<Omit<Example, 'edition' | 'beside' | 'why'>>;
	/** Why it is, or is not, a gap, where the row does not say it itself. */
	readonly why?: string;
}

/** The words that show a gap, so that the same words can be known again. */
export function wordsOf({found}: Gap): string {
	return (found.quotes ?? []).map((quote) => quote.replaceAll(/\s+/g, ' ').trim()).join(' | ');
}

export function countBySeverity(gaps: ReadonlyArray<Pick<Gap, 'severity'>>): Readonly<Record<'blocking' | 'serious' | 'advice', number>> {
	const count = {blocking: 0, serious: 0, advice: 0};
	for (const gap of gaps) count[gap.severity] += 1;
	return count;
}
