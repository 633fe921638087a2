/** A row as the form will show it: its answer and what was written under each part. */
import {isOpen, type Entry, type EvidenceRef} from './answers.ts';
import type {Bank, Provision, Question} from '../bank/bank.ts';
import {pathOf, type Row} from './branching.ts';
import type {AnswerState} from '../bank/row-scope.ts';
import type {Draft} from './draft.ts';
import {saysNothing} from '../text/says-nothing.ts';
import {perDraft} from './per-draft.ts';
import type {RowPart} from '../bank/question.ts';
import {suggestionFor, type Suggestion} from './suggestion.ts';

interface Written {
	readonly question: Question;
	readonly entry: Entry | undefined;
	/** Trimmed; empty when nothing was given. */
	readonly text: string;
}

export interface RowReading {
	readonly row: Row;
	readonly provision: Provision;
	readonly answer: AnswerState | undefined;
	readonly evidence: readonly EvidenceRef[];
	/** The follow-ups asked now, by the part they print to, in order. */
	readonly parts: ReadonlyMap<RowPart, readonly Written[]>;
	readonly suggestion: Suggestion;
}

export const readRows = perDraft((bank, draft): readonly RowReading[] => pathOf(bank, draft).rows.map((row) => readRow(bank, draft, row)));

export function readRow(bank: Bank, draft: Draft, row: Row): RowReading {
	const parts = new Map<RowPart, Written[]>();
	const evidence: EvidenceRef[] = [];
	for (const question of row.asked) {
		if (question.prints === undefined) continue;
		const entry = draft.answers.get(question.id);
		const value = entry && !isOpen(entry.response) ? entry.response.value : undefined;
		if (Array.isArray(value)) evidence.push(...(value as readonly EvidenceRef[]));
		const written = {question, entry, text: typeof value === 'string' ? value.trim() : ''};
		parts.set(question.prints, [...(parts.get(question.prints) ?? []), written]);
	}

	return {row, provision: row.provision, answer: row.answer, evidence, parts, suggestion: suggestionFor(bank, draft, row.provision)};
}

/** All that was written under a part, in the order asked. */
export function written(reading: RowReading, part: RowPart): string {
	return (reading.parts.get(part) ?? [])
		.map((each) => each.text)
		.filter((text) => text !== '')
		.join('\n');
}

/** Follow-ups that must be filled for the row to stand: asked, not optional, nothing written, or nothing said by it. */
export function missing(reading: RowReading, ...parts: readonly RowPart[]): readonly Written[] {
	return parts.flatMap((part) => (reading.parts.get(part) ?? []).filter((each) => !each.question.optional && (each.text === '' || (each.question.kind !== 'date' && saysNothing(each.text)))));
}

export function isShort(reading: RowReading): boolean {
	return reading.answer === 'no' || reading.answer === 'partly';
}

/** Provisions by what they are answered; `open` holds those not answered yet. */
export interface AnswerCounts {
	readonly yes: number;
	/** Partly is a No. */
	readonly no: number;
	readonly notApplicable: number;
	readonly open: number;
	readonly all: number;
}

export function countAnswers(readings: readonly RowReading[]): AnswerCounts {
	const count = (...states: ReadonlyArray<RowReading['answer']>) => readings.filter(({answer}) => states.includes(answer)).length;
	return {yes: count('yes'), no: count('no', 'partly'), notApplicable: count('not-applicable'), open: count('open', undefined), all: readings.length};
}
