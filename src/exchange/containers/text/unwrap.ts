/** Lines that were broken at a page's width put together again. */
import type {FormSigns} from './form-signs.ts';

const narrowest = 40;
const widest = 160;
/** Of the long lines inside paragraphs, so many must be as full as the width allows. */
const fullShare = 0.6;
const fewestLines = 12;
/** As far back as anything looks for the word that a line ends with. */
const longestWord = 200;

/** The width that lines were broken at; undefined where they end as their writer ended them. */
export function wrapWidth(lines: readonly string[]): number | undefined {
	const inner = lines.flatMap((line, index) => (isFilled(line) && isFilled(lines[index + 1]) ? [{length: line.trimEnd().length, next: firstWord(lines[index + 1]!)}] : []));
	const lengths = inner.map(({length}) => length).toSorted((one, other) => one - other);
	const width = lengths[Math.floor(lengths.length * 0.98)];
	if (width === undefined || width < narrowest || width > widest) return undefined;
	const long = inner.filter(({length}) => length >= width * 0.6);
	const full = long.filter(({length, next}) => length + 1 + next > width);
	return long.length >= fewestLines && full.length >= long.length * fullShare ? width : undefined;
}

/** Joins each line to the one before where its first word would not have fitted there. */
export function unwrap(lines: readonly string[], width: number, form: FormSigns): readonly string[] {
	const isOneWord = readHyphens(lines);
	const joined: string[][] = [];
	let end = '';
	let isOpen = false;
	for (const [index, line] of lines.entries()) {
		if (isOpen) {
			const parts = joined.at(-1)!;
			const joint = jointBetween(end, line.trim(), isOneWord);
			if (joint === 'one-word') {
				parts.push(parts.pop()!.slice(0, -1));
				end = end.slice(0, -1);
			}

			const part = joint === 'space' ? ` ${line.trim()}` : line.trim();
			parts.push(part);
			end = (end + part).slice(-longestWord);
		} else {
			joined.push([line]);
			end = line.slice(-longestWord);
		}

		const next = lines[index + 1];
		isOpen = isFilled(line) && isFilled(next) && line.trimEnd().length + 1 + firstWord(next) > width && !beginsAnew(next, form);
	}

	return joined.map((parts) => parts.join(''));
}

/** A hyphen at a line's end, or a break inside an address, belongs to the word that goes on; of one that is written as one word it goes. */
function jointBetween(end: string, line: string, isOneWord: IsOneWord): 'one-word' | 'none' | 'space' {
	const word = dividedWord(end, line);
	if (word && isOneWord(word)) return 'one-word';
	return /[A-Za-z]-$/.test(end) || /(?:https?:\/\/|www\.)\S*[/_=&?-]$/.test(end) ? 'none' : 'space';
}

function isFilled(line: string | undefined): line is string {
	return line !== undefined && line.trim() !== '';
}

/** A list item, a number or a label is no end of the line before. */
function beginsAnew(line: string, form: FormSigns): boolean {
	return /^\s*(?:[-*\u2022\u00B7\u25AA]\s|\(?[a-h][.)]\s|[1-9]\.\d{1,2}(?:\s|$))/.test(line) || form.isLabelled(line);
}

function firstWord(line: string): number {
	return /^\s*(\S*)/.exec(line)![1]!.length;
}

/** Whether a word that was divided at a line's end is written as one. */
type IsOneWord = (word: Divided) => boolean;

const divided = /([A-Za-z]+)-$/;
const going = /^\s*([a-z]+)/;

/** By the words that the document has elsewhere; where it has neither form, as most of its divided words are. */
function readHyphens(lines: readonly string[]): IsOneWord {
	const pairs = lines.flatMap((line, index) => dividedWord(line, lines[index + 1] ?? '') ?? []);
	if (pairs.length === 0) return () => false;
	const words = new Set(lines.flatMap((line) => line.toLowerCase().match(/[a-z]+(?:-[a-z]+)*(?!-?$)/g) ?? []));
	const isKnown = ({head, tail}: Divided) => (words.has(head + tail) ? true : words.has(`${head}-${tail}`) ? false : undefined);
	const known = pairs.map(isKnown).filter((each) => each !== undefined);
	const usual = known.filter(Boolean).length > known.length / 2;
	return (word) => isKnown(word) ?? usual;
}

interface Divided {
	readonly head: string;
	readonly tail: string;
}

function dividedWord(line: string, next: string): Divided | undefined {
	const end = line.slice(line.lastIndexOf(' ') + 1);
	// An address is broken anywhere.
	const head = end.includes('/') || end.includes('@') ? undefined : divided.exec(end)?.[1]?.toLowerCase();
	const tail = going.exec(next)?.[1];
	return head === undefined || tail === undefined ? undefined : {head, tail};
}
