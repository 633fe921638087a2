/** The document that is written from a draft, without any markup: what stands in it, in its order. Every form is written from this alone. */
import type {Edition} from '../core/bank/edition.ts';
import type {GapCode, Severity} from '../core/checks/gap.ts';
import type {AnswerCounts} from '../core/draft/row.ts';

/** A stretch of a line. */
export interface Span {
	readonly text: string;
	/** A web or e-mail address the text leads to. */
	readonly address?: string;
	/** Stands where something was not given, and says what; nobody wrote it. */
	readonly isMissing?: true;
}

export interface Line {
	/** Printed before it, with a colon: where several kinds of text stand in one cell. */
	readonly label?: string;
	readonly spans: readonly Span[];
}

/** What stands in a cell, line by line; none where nothing stands. */
export type Text = readonly Line[];

/** A line of the Code's own words; `mark` is its letter, or `-`, where it is an item of a list. */
export interface RequirementLine {
	readonly mark?: string;
	readonly text: string;
}

export interface FormRow {
	/** The provision's number. */
	readonly id: string;
	readonly requirement: readonly RequirementLine[];
	/** As the form prints it; for `missing`, what stands in its place, empty in a clean copy. */
	readonly answer: {readonly kind: 'yes' | 'no' | 'not-applicable' | 'missing'; readonly text: string};
	/** As many as the form has columns for them: evidence and commentary (2024), both in one (2022). */
	readonly texts: readonly Text[];
	/** Of the entries in the list of gaps that name the row, worst first. */
	readonly gaps: readonly GapEntry[];
}

/** Rows under a heading of their own inside a section, as the form has them; an empty heading for none. */
export interface FormGroup {
	readonly heading: string;
	readonly rows: readonly FormRow[];
}

export interface FormSection {
	readonly number: number;
	readonly title: string;
	readonly groups: readonly FormGroup[];
	readonly counts: AnswerCounts;
}

/** Gaps of one cause, told once. */
export interface GapEntry {
	/** G1, G2 … in the order of the list. */
	readonly number: string;
	readonly severity: Severity;
	readonly code: GapCode;
	readonly title: string;
	/** The rows it stands at, in the form's order; none where it concerns the whole assessment. */
	readonly provisions: readonly string[];
	readonly message: string;
	/** The Code's own words it rests on; empty where there are none, or others at each row. */
	readonly clause: string;
	/** What is to be done, for whoever reads it on paper. */
	readonly remedy: string;
	/** Somebody saw it and let it stand. */
	readonly stand?: {readonly by: string; readonly reason: string};
}

/** A provision answered No, for the governing body. */
export interface Shortfall {
	readonly id: string;
	readonly isPartly: boolean;
	/** The provision in a few words. */
	readonly inShort: string;
	/** What is not met and why. */
	readonly short: Text;
	readonly action: Text;
	readonly owner: Text;
	readonly due: Text;
	/** The date has passed. */
	readonly isPast: boolean;
}

export interface SinceLastYear {
	readonly sentence: string;
	readonly changed: ReadonlyArray<{readonly id: string; readonly was: string; readonly is: string}>;
	readonly broken: ReadonlyArray<{readonly id: string; readonly ids: readonly string[]; readonly promise: string; readonly by: string}>;
}

export interface Summary {
	/** The verdict: one sentence. */
	readonly verdict: string;
	readonly counts: ReadonlyArray<{readonly label: string; readonly count: number; readonly note: string}>;
	/** What was counted over the year, as it was given: complaints, answers in time, orders. */
	readonly figures: ReadonlyArray<{readonly label: string; readonly value: string}>;
	readonly shortfalls: readonly Shortfall[];
	/** What a reader will ask about a Yes: figures, clocks, limits, as they were given. */
	readonly doubts: readonly GapEntry[];
	/** Provisions answered Yes with nothing beside the answer. */
	readonly bare: readonly string[];
	readonly sinceLastYear: SinceLastYear | undefined;
	/** What the governing body is asked to decide, a sentence each. */
	readonly decisions: readonly string[];
}

export interface Step {
	readonly name: 'assessed' | 'approved' | 'published';
	/** In words; empty where no date is given. */
	readonly date: string;
	/** The date lies ahead. */
	readonly isPlanned: boolean;
}

export interface PlannedAction {
	/** The provision, or last year's that promised it. */
	readonly id: string;
	readonly ids: readonly string[];
	readonly what: Text;
	readonly owner: Text;
	readonly due: Text;
	/** Promised last year and put off; the row plans nothing else. */
	readonly isPutOff: boolean;
}

export interface PromiseLine {
	readonly id: string;
	readonly ids: readonly string[];
	readonly promise: string;
	readonly by: string;
	readonly outcome: Text;
}

/** What waits for one person, or for nobody named yet (`who` empty). */
export interface Chase {
	readonly who: string;
	readonly items: ReadonlyArray<{readonly question: string; readonly provision: string; readonly asked: string; readonly note: string}>;
}

export interface RegisterEntry {
	readonly id: string;
	readonly title: string;
	/** As it was given; `address` where that is a web address. */
	readonly link: string;
	readonly address?: string;
	readonly date: string;
	readonly usedAt: readonly string[];
}

export interface FactLine {
	readonly id: string;
	readonly provision: string;
	readonly asked: string;
	readonly answer: Text;
}

/** What last year's document said and this year has not taken over. */
export interface LastYearPart {
	readonly about: string;
	readonly waiting: ReadonlyArray<{readonly id: string; readonly from: string; readonly comply: string; readonly text: string}>;
	readonly ended: ReadonlyArray<{readonly id: string; readonly comply: string; readonly text: string; readonly because: string}>;
	readonly unplaced: readonly string[];
}

/** What a colleague wrote beside the document and nobody has dealt with yet. */
export interface CommentLine {
	/** The comment's number in the draft. */
	readonly id: number;
	/** Empty where it is about the whole assessment. */
	readonly provision: string;
	readonly author: string;
	readonly text: string;
}

/** The fields by which a document is known again; what has not been given, or has not happened yet, is null. */
export interface FrontMatter {
	readonly landlord: string | null;
	readonly kind: string | null;
	readonly homes: number | string | null;
	readonly edition: Edition;
	readonly period: string | null;
	readonly reason: string | null;
	readonly completed_by: string | null;
	readonly assessed: string | null;
	readonly approved: string | null;
	readonly published: string | null;
	/** The draft's own name, as used on the command line. */
	readonly draft: string;
	readonly draft_id: string;
	/** How many events the draft had when the document was written. */
	readonly draft_events: number;
	readonly bank_version: string;
}

export interface AssessmentDocument {
	/** For publishing: without what is the officer's (gaps, chase list, facts, last year's remains, kept text, notes, colleagues' comments) and without placeholders. */
	readonly isClean: boolean;
	readonly front: FrontMatter;
	/** ISO date of the draft's last event; the only date a file is given. */
	readonly changedOn: string;
	readonly title: string;
	readonly landlord: string;
	readonly period: string;
	/** What keeps it a DRAFT, in a sentence or two; undefined once it is none. */
	readonly draftNotice: string | undefined;
	/** Kind of landlord, homes, reason. */
	readonly about: readonly string[];
	readonly bodiesCovered: string;
	readonly completedBy: string;
	readonly governingBody: string;
	readonly steps: readonly Step[];
	readonly publishedAt: string;
	/** When the governing body's response was published, or will be; undefined while no date is given. */
	readonly responseOn: {readonly date: string; readonly isPlanned: boolean} | undefined;
	/** How many blocking, serious and advice gaps, in words; empty in a clean copy. */
	readonly gapCounts: string;
	readonly summary: Summary;
	/** The form's own preamble, a paragraph each. */
	readonly preamble: readonly string[];
	/** The heads of the form's columns. */
	readonly columns: readonly string[];
	readonly sections: readonly FormSection[];
	/** One entry a cause, worst first. */
	readonly gaps: readonly GapEntry[];
	readonly actions: readonly PlannedAction[];
	readonly promises: readonly PromiseLine[];
	readonly chases: readonly Chase[];
	readonly register: readonly RegisterEntry[];
	readonly facts: readonly FactLine[];
	readonly lastYear: LastYearPart | undefined;
	/** Text of edited files that answers no question. */
	readonly kept: ReadonlyArray<{readonly where: string; readonly text: string}>;
	/** Of colleagues, until dealt with. Not printed in the Word form: whoever gets it writes comments of their own beside the rows. */
	readonly comments: readonly CommentLine[];
}
