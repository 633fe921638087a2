/** What has been answered: given values, open answers, and the evidence register. */
import type {QuestionId} from '../bank/bank.ts';

/** A pointer into the evidence register; `where` is a section, page or link in the document. */
export interface EvidenceRef {
	readonly evidence: string;
	readonly where?: string;
}


/** Why there is no answer yet: somebody has to be asked, it waits, or the officer is unsure. */
export const openReasons = ['ask', 'later', 'unsure'] as const;
export type OpenReason = (typeof openReasons)[number];

export interface OpenResponse {
	readonly open: OpenReason;
	readonly who?: string;
}

/** What a tick list is given: each part holds, does not, or is left open. Kept as the parts' own answers, never as one. */
export type Ticks = Readonly<Record<QuestionId, boolean | OpenResponse>>;

export type Value = boolean | number | string | readonly EvidenceRef[];

export type Response = {readonly value: Value} | OpenResponse;

export interface Entry {
	readonly response: Response;
	/** ISO time. */
	readonly at: string;
	readonly by: string;
	/** The event's number in the draft: later is larger. */
	readonly seq: number;
	/** The event that last put another value in the place of one. */
	readonly corrected?: number;
	/** Challenges the officer let stand. */
	readonly confirmed?: readonly string[];
}

export interface Evidence {
	readonly id: string;
	readonly title: string;
	readonly link?: string;
	/** ISO date of the document. */
	readonly date?: string;
}

export type Answers = ReadonlyMap<QuestionId, Entry>;

export function isOpen(response: Response): response is OpenResponse {
	return 'open' in response;
}

export function valueOf(answers: Answers, id: QuestionId): Value | undefined {
	const response = answers.get(id)?.response;
	return response === undefined || isOpen(response) ? undefined : response.value;
}

/** Text as given, trimmed; empty where nothing was written. */
export function textOf(answers: Answers, id: QuestionId): string {
	const value = valueOf(answers, id);
	return typeof value === 'string' ? value.trim() : '';
}
