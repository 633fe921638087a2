/** A row as its parts come in, piece by piece, from the cells and lines of a document. */
import type {Doubt} from '../reading.ts';
import type {Role} from '../shape/column-roles.ts';
import type {CodeProvision} from '../words/code-words.ts';
import {readAnswer, splitAnswer} from '../words/comply-answer.ts';
import {follow, type Added} from '../words/follow.ts';
import {endOfLetters, isInsideWord, lettersOf, placeOfLetter} from '../words/letters.ts';

export interface OpenRow {
	readonly provision: CodeProvision;
	/** The number as printed, where it is not the provision's or there is none. */
	readonly printed: string | undefined;
	readonly isInTable: boolean;
	/** Letters of the requirement that were read. */
	cursor: number;
	readonly comply: string[];
	readonly evidence: string[];
	readonly commentary: string[];
	/** Cells of columns that the form does not have, with their heading. */
	readonly beside: Array<{readonly heading: string; readonly text: string}>;
	/** Text whose column is not known; one entry for each block. */
	readonly loose: string[];
	/** Where a line without a column goes on. */
	last: 'evidence' | 'commentary' | 'comply' | 'loose' | undefined;
	readonly doubts: Set<Doubt>;
}

export function openRow(provision: CodeProvision, printed: string | undefined, isInTable: boolean): OpenRow {
	const doubts = new Set<Doubt>(printed === undefined ? ['number-missing'] : printed === provision.id ? [] : ['number-differs']);
	return {provision, printed, isInTable, cursor: 0, comply: [], evidence: [], commentary: [], beside: [], loose: [], last: undefined, doubts};
}

export function isComplete({provision, cursor}: OpenRow): boolean {
	return cursor >= provision.letters.length;
}

/** A text this long is no answer alone, whatever column it stands in. */
const tooLong = 60;

export function addText(row: OpenRow, role: Role, text: string): void {
	const trimmed = text.trim();
	if (trimmed === '') return;
	if (role === 'comply' && (trimmed.length > tooLong || /^\W{0,2}\w+\. +\S/.test(trimmed))) {
		const split = splitAnswer(trimmed);
		if (split) addText(row, 'comply', split.answer);
		if (split || readAnswer(trimmed) === undefined) {
			addText(row, 'evidence', split?.rest ?? trimmed);
			return;
		}
	}

	if (role === 'commentary') takeLooseAsEvidence(row);
	if (role === 'comply') addAnswer(row, trimmed);
	else if (role === 'evidence') row.evidence.push(trimmed);
	else row.commentary.push(trimmed);
	row.last = role === 'comply' || role === 'evidence' ? role : 'commentary';
}

/** What stood before the commentary, where no column had been named yet. */
function takeLooseAsEvidence(row: OpenRow): void {
	if (row.loose.length === 0 || row.evidence.length > 0 || row.commentary.length > 0) return;
	row.evidence.push(...row.loose.splice(0));
	row.doubts.add('columns-guessed');
}

/** A second answer that is another than the first may be of another year, or of a part. */
function addAnswer(row: OpenRow, text: string): void {
	const [first] = row.comply;
	if (first !== undefined && readAnswer(first) !== readAnswer(text)) row.doubts.add('answer-inferred');
	row.comply.push(text);
}

/** What a text leaves when the Code's words are taken off it. */
export interface Rest {
	/** Behind the Code's words. */
	readonly tail: string;
	/** Inside them. */
	readonly inside: readonly string[];
}

export const nothing: Rest = {tail: '', inside: []};

/** An added piece of this many words or fewer is a slip or an edit of the Code's words, not the landlord's text. */
const slip = 3;
const shortTail = 14;

/** Takes the requirement's words off the front of `text`, from where the row stands, and moves the row on. */
export function takeRequirement(row: OpenRow, text: string, start: number, from: number): Rest {
	const letters = lettersOf(text);
	const followed = follow(letters, start, row.provision.letters, from);
	const inside = followed.added.filter(isPutIn).flatMap((gap) => {
		const own = text.slice(placeOfLetter(text, gap.from), endOfLetters(text, gap.to)).trim();
		return gap.from === start || isOwnText(own) ? [own] : [];
	});
	row.cursor = Math.max(row.cursor, followed.cursor);
	const isDone = isComplete(row);
	if (inside.length > 0) row.doubts.add('text-in-requirement');
	const left = letters.length - followed.end;
	if (left === 0) return {tail: '', inside};
	let cut = endOfLetters(text, followed.end);
	if (!isDone && isInsideWord(text, cut)) while (cut > 0 && isInsideWord(text, cut)) cut--;
	const tail = text.slice(cut).replace(/^[\s.;,:)\]|/]+(?=\S)/, '').trim();
	// Other words for the Code's last begin within its sentence; the landlord's text begins one.
	const isEdit = !isDone && left <= shortTail && row.provision.letters.length - followed.cursor <= shortTail * 2 && /^[a-z]/.test(tail) && splitAnswer(tail) === undefined;
	if (isEdit) row.cursor = row.provision.letters.length;
	const behindEdit = !isDone && row.provision.letters.length - followed.cursor <= shortTail * 2 ? behindFewWords(tail) : undefined;
	if (behindEdit !== undefined) return {tail: behindEdit, inside};
	return {tail: isEdit ? '' : tail, inside};
}

/** The answer and what follows it, where the Code's last words were put differently before it. */
function behindFewWords(tail: string): string | undefined {
	const found = /^(?:\S+\s+){1,3}?(?=\(?(?:yes|no|partial\w*|n\/a)\b)/i.exec(tail);
	const behind = found ? tail.slice(found[0].length) : '';
	return splitAnswer(behind) ? behind : undefined;
}

/** Not merely other words for the Code's. */
function isPutIn({from, to, replaced}: Added): boolean {
	return to - from > replaced * 2;
}

function isOwnText(text: string): boolean {
	return splitAnswer(text)?.rest === '' || text.split(/\s+/).length > slip;
}
