/** Pieces of text to the lines they stand on, and lines to the paragraphs that were wrapped into them. */
import {settleChoice} from './choices.ts';
import type {Run} from './marks.ts';

/** Of the pieces on it one; the mark of a list is told apart from its text. */
export interface Line extends Run {
	readonly isItem: boolean;
}

/** Between which edges text may stand. */
export interface Measure {
	readonly left: number;
	readonly right: number;
}

const bullets = /^[\u2022\u2023\u2043\u2219\u25AA\u25AB\u25CF\u25CB\u25A0\u25A1\u25E6\u25E7\u27A2\u2B27\u2756\u25B6\u2013\u2014\u00B7\u002D\uF0A7\uF0B7\uE000-\uEFFF]$/u;

/** Raised and lowered text stays on its line. */
export const findLines = (runs: readonly Run[]): readonly Line[] => besideEachOther(runs).map(joinRuns);

/** The same in a cell, whose lines may be one choice. */
export function findCellLines(runs: readonly Run[]): readonly Line[] {
	const groups = besideEachOther(runs);
	const choices = settleChoice(groups);
	if (!choices) return groups.map(joinRuns);
	return groups.slice(0, choices.length).map((group, index) => ({...joinRuns(group), text: choices[index]!, isItem: false}));
}

function besideEachOther(runs: readonly Run[]): readonly Run[][] {
	return toLines(runs.toSorted((a, b) => a.baseline - b.baseline), (line, run) => {
		const first = line[0]!;
		return run.baseline - first.baseline <= 0.5 * Math.max(first.size, run.size) || run.baseline - line.at(-1)!.baseline <= 0.25 * run.size;
	});
}

/** The same where no table tells columns apart: in the order of drawing, which takes one cell after the other. */
export const followLines = (runs: readonly Run[]): readonly Line[] => toLines(runs, (line, run) => goesOn(line.at(-1)!, run)).map(joinRuns);

function toLines(runs: readonly Run[], isOn: (line: readonly Run[], run: Run) => boolean): readonly Run[][] {
	const lines: Run[][] = [];
	for (const run of runs) {
		const line = lines.at(-1);
		if (line && isOn(line, run)) line.push(run);
		else lines.push([run]);
	}

	return lines;
}

const goesOn = (last: Run, {baseline, left, size}: Run): boolean =>
	Math.abs(baseline - last.baseline) < 0.5 * size && left > last.left && left - last.right < (bullets.test(last.text.trim()) ? 3 : 1.2) * size;

function joinRuns(runs: Run[]): Line {
	runs.sort((a, b) => a.left - b.left);
	const [first, ...rest] = runs as [Run, ...Run[]];
	const second = rest[0];
	const choice = settleChoice([runs])?.[0];
	const isItem = choice === undefined && second !== undefined && (bullets.test(first.text.trim()) || first.text.trim() === 'o') && second.left - first.right > 0.3 * first.size;
	const words = isItem ? rest : runs;
	let text = '';
	let right = words[0]!.left;
	for (const run of words) {
		const gap = run.left - right;
		text += (text !== '' && gap > 0.15 * run.size && !/\s$/.test(text) && !/^\s/.test(run.text) ? ' ' : '') + run.text;
		right = Math.max(right, run.right);
	}

	const main = words.reduce((largest, run) => (run.text.length > largest.text.length ? run : largest));
	return {text: choice ?? text.replace(/^\s+/, ''), left: words[0]!.left, right, initial: words[0]!.initial, baseline: main.baseline, size: main.size, isBold: words.every(({isBold}) => isBold), isItem};
}

/** What is usual in a document, by which its lines are told apart. */
export interface Habits {
	/** From a line to the next in a paragraph, in parts of the font's size. */
	readonly lineGap: number;
	/** Lines that were wrapped between words end in a space, as Word and LibreOffice print them. */
	readonly keepsSpaces: boolean;
	/** Whether a word stands anywhere on a line with others, so that it is a whole one. */
	readonly isWord: (word: string) => boolean;
}

export interface LineGroup {
	readonly lines: readonly Line[];
	readonly measure: Measure;
}

export function findHabits(groups: readonly LineGroup[]): Habits {
	const counts = new Map<number, number>();
	for (const {lines} of groups) {
		for (let index = 1; index < lines.length; index++) {
			const gap = Math.round((20 * (lines[index]!.baseline - lines[index - 1]!.baseline)) / lines[index]!.size);
			if (gap > 0 && gap < 80) counts.set(gap, (counts.get(gap) ?? 0) + 1);
		}
	}

	const [commonest] = [...counts].toSorted((a, b) => b[1] - a[1]);
	const lineGap = (commonest?.[0] ?? 24) / 20;
	let words: ReadonlySet<string> | undefined;
	const isWord = (word: string) => (words ??= wholeWords(groups)).has(word.toLowerCase());
	return {lineGap, keepsSpaces: areSpacesKept(groups, lineGap), isWord};
}

const wholeWords = (groups: readonly LineGroup[]): ReadonlySet<string> => new Set(groups.flatMap(({lines}) => lines.flatMap(({text}) => text.toLowerCase().match(/\p{L}+(?=\P{L}+\p{L})/gu) ?? [])));

function areSpacesKept(groups: readonly LineGroup[], lineGap: number): boolean {
	let wrapped = 0;
	let spaced = 0;
	for (const {lines, measure} of groups) {
		for (let index = 1; index < lines.length; index++) {
			if (!isWrapped(lines[index - 1]!, lines[index]!, measure, lineGap)) continue;
			wrapped++;
			if (/\s$/.test(lines[index - 1]!.text)) spaced++;
		}
	}

	return spaced > 0.7 * wrapped;
}

/** Whether the next line's first word had no room on this one: then they are one paragraph. */
function isWrapped(line: Line, next: Line, measure: Measure, lineGap: number): boolean {
	if (next.isItem || next.baseline - line.baseline > 1.35 * lineGap * Math.max(line.size, next.size)) return false;
	return letterWidth(next) * firstPiece(next.text).length + 0.25 * line.size > roomAfter(line, measure) - 0.5 * line.size;
}

const letterWidth = ({text, left, right}: Line): number => (right - left) / Math.max(text.trim().length, 1);

function roomAfter(line: Line, measure: Measure): number {
	return measure.right - line.right + (isCentred(line, measure) ? line.left - measure.left : 0);
}

const isCentred = ({left, right, size}: Line, measure: Measure): boolean => left - measure.left > 0.5 * size && Math.abs(left - measure.left - (measure.right - right)) < 0.5 * size;

/** As much of a text as must go on one line: to the first place where a line may be broken. */
const firstPiece = (text: string): string => /^\S*?(?:[-/?](?=\S)|(?=\s|$))/.exec(text.trim())?.[0] ?? text;

/** Lines as paragraphs, each with the line that it begins with. */
export function joinLines({lines, measure}: LineGroup, habits: Habits): ReadonlyArray<{readonly text: string; readonly first: Line}> {
	const paragraphs: {text: string; first: Line; last: Line}[] = [];
	for (const line of lines) {
		const open = paragraphs.at(-1);
		const joint = open && jointOf(open, line, measure, habits);
		if (open && joint !== '\n') {
			open.text = open.text.trimEnd() + joint + line.text;
			open.last = line;
		} else {
			paragraphs.push({text: (line.isItem ? '- ' : '') + line.text, first: line, last: line});
		}
	}

	return paragraphs.map(({text, first}) => ({text: text.trim(), first}));
}

/** What stood between a line and the next before they were printed: a space, nothing within a word, or the end of a paragraph. */
function jointOf({text, last}: {readonly text: string; readonly last: Line}, next: Line, measure: Measure, {lineGap, keepsSpaces, isWord}: Habits): ' ' | '' | '\n' {
	if (!isWrapped(last, next, measure, lineGap)) return '\n';
	if (/\s$/.test(text)) return ' ';
	const room = roomAfter(last, measure);
	const isFilled = room < next.initial + 0.05 * next.size && !/\s/.test(last.text) && /^\p{Ll}/u.test(next.text) && !isWord(last.text);
	if (isFilled || isBroken(text, next.text)) return '';
	// Where spaces are printed, a line with room for one but without it was ended by hand.
	const isEnded = keepsSpaces && room > 0.4 * last.size && !isCentred(last, measure);
	return isEnded ? '\n' : ' ';
}

/** Whether a line's last word goes on in the next line: after a hyphen, or as an address. */
function isBroken(text: string, next: string): boolean {
	const word = /\S+$/.exec(text)?.[0] ?? '';
	if (/^(https?:\/\/|www\.)/.test(word)) return /^\S*[/\-_=?&%]\S|^\S*\.\w+(?=$|\s)|^\S+\/(?=$|\s)/.test(next);
	return /\p{L}-$/u.test(word) && /^\p{Ll}/u.test(next);
}
