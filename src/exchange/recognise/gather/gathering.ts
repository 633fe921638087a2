/** The rows of a document as they are found, and what belongs to none. */
import {notesBeside} from '../../../core/text/stand-ins.ts';
import type {CodeProvision, CodeWords} from '../words/code-words.ts';
import {splitAnswer, type AnswerThen} from '../words/comply-answer.ts';
import {follow} from '../words/follow.ts';
import {splitGluedAnswer} from '../words/glued-answer.ts';
import {lettersOf} from '../words/letters.ts';
import {isComplete, openRow, takeRequirement, type OpenRow, type Rest} from './open-row.ts';

export interface Gathering {
	/** Rows whose number is none of the form's. */
	strangers: number;
	/** Rows with a number of the form, and words beside it that are not the Code's. */
	unlike: number;
	readonly words: CodeWords;
	rows: OpenRow[];
	/** The row that text goes on with; none before the first, and after a heading. */
	current: OpenRow | undefined;
	/** Text before the first row. */
	readonly preface: Set<string>;
	readonly unplaced: string[];
}

export function startGathering(words: CodeWords): Gathering {
	return {words, strangers: 0, unlike: 0, rows: [], current: undefined, preface: new Set(), unplaced: []};
}

export function startRow(gathering: Gathering, provision: CodeProvision, printed: string | undefined, isInTable = false): OpenRow {
	const row = openRow(provision, printed, isInTable);
	gathering.rows.push(row);
	gathering.current = row;
	return row;
}

export function leave({rows, preface, unplaced}: Gathering, text: string): void {
	const trimmed = notesBeside(text).trim();
	// A page repeats its head: once is enough.
	if (trimmed === '' || preface.has(trimmed)) return;
	if (rows.length === 0) preface.add(trimmed);
	else unplaced.push(trimmed);
}

/** A summary or a list of actions names provisions too: what it says of a row that stands elsewhere, in the Code's words or in the form's table, is set aside. */
export function setMentionsAside(gathering: Gathering): void {
	const found = new Set(gathering.rows.filter(isRecognised).map(({provision}) => provision));
	const answered = new Set(gathering.rows.filter((row) => row.isInTable && isRecognised(row) && row.comply.length > 0).map(({provision}) => provision));
	const isMention = (row: OpenRow) => (row.cursor === 0 && found.has(row.provision)) || (!row.isInTable && row.comply.length === 0 && answered.has(row.provision));
	const mentions = gathering.rows.filter(isMention);
	gathering.rows = gathering.rows.filter((row) => !isMention(row));
	for (const {provision, comply, evidence, commentary, loose, beside} of mentions) {
		leave(gathering, [provision.id, ...comply, ...evidence, ...commentary, ...loose, ...beside.map(({text}) => text)].join(' | '));
	}
}

/** The Code's words were read, or most of them. */
export function isRecognised({provision, cursor}: OpenRow): boolean {
	return cursor >= Math.min(40, provision.letters.length * 0.5);
}

/** Letters of a piece that go on with the Code's words beyond doubt. */
const sure = 16;
/** Words of the Code this far ahead are more likely the landlord's, unless there is nothing else. */
const leap = 24;

/** What is left of a text that goes on with the current row's requirement; undefined if it does not. */
export function continueRequirement(row: OpenRow, text: string): Rest | undefined {
	const from = whereItGoesOn(row, text);
	return from === undefined ? undefined : takeRequirement(row, text, 0, from);
}

/** The place in the row's requirement that a text goes on from. */
export function whereItGoesOn(row: OpenRow, text: string): number | undefined {
	if (isComplete(row)) return undefined;
	const {letters: requirement, wordEnds} = row.provision;
	const letters = lettersOf(text);
	const from = letters === '' ? undefined : resumeAt(requirement, letters, row.cursor);
	if (from === undefined) return undefined;
	const {matched, cursor, end} = follow(letters, 0, requirement, from);
	const isToTheEnd = cursor === requirement.length && matched >= 4 && matched >= (requirement.length - row.cursor) * 0.6;
	if (letters.length < sure) {
		const isWhole = end === letters.length && matched === letters.length && wordEnds.has(cursor);
		return (isWhole || isToTheEnd) && splitAnswer(text)?.rest !== '' ? from : undefined;
	}

	const isLeap = from > row.cursor + leap;
	return (isLeap ? matched >= Math.max(leap, letters.length * 0.8) : isToTheEnd || matched >= Math.max(sure, letters.length * 0.35)) ? from : undefined;
}

/** Where in the requirement a text goes on: at the cursor, or at words further on, in spite of a slip in its first letters. */
function resumeAt(requirement: string, letters: string, cursor: number): number | undefined {
	if (requirement.startsWith(letters.slice(0, 5), cursor)) return cursor;
	for (const offset of [0, 5, 10]) {
		const sample = letters.slice(offset, offset + 12);
		if (sample.length < 12) break;
		const found = requirement.indexOf(sample, Math.max(0, cursor - 24));
		if (found >= 0) return Math.max(0, found - offset);
	}

	return undefined;
}

/** Whether a text is nothing but words of the row's requirement, printed again. */
export function isRepeated({provision}: OpenRow, text: string): boolean {
	const letters = lettersOf(text);
	return letters.length >= 12 && provision.letters.includes(letters);
}

/** Puts what stood in or behind the requirement where it belongs: an answer, or the landlord's text. */
export function placeRest(row: OpenRow, {tail, inside}: Rest, place: (text: string) => void): void {
	for (const text of [...inside, tail]) {
		if (text === '') continue;
		let own = text;
		for (let split = nextAnswer(row, own); split; split = nextAnswer(row, own)) {
			row.comply.push(split.answer);
			row.last = 'comply';
			own = split.rest;
		}

		if (own !== '') place(own);
	}
}

/** One answer; another right after it where the requirement has two parts. */
function nextAnswer(row: OpenRow, text: string): AnswerThen | undefined {
	if (row.comply.length === 0) return splitAnswer(text) ?? splitGluedAnswer(text);
	return row.last === 'comply' && /^(?:Yes|No)(?:$|\W*$| +[\p{Lu}])/u.test(text) ? splitAnswer(text) : undefined;
}
