/** Words to choose from with a sign at one of them, where only its place tells which it belongs to: "Yes ✓   No". */
import {pictureSign} from '../../../core/text/stand-ins.ts';
import type {Run} from './marks.ts';

const option = /^(?:yes|no|n\/?a|partial(?:ly)?|partly|compliant|non-?compliant)[:,.]?$/i;
const signs = /^[\u2610-\u2612\u25A0\u25A1\u25CB\u25CF\u2713-\u2718\u221A\uFFFC]$/;
const full: Readonly<Record<string, string>> = {'\u25A0': '☑', '\u25CF': '☑', '\u25A1': '☐', '\u25CB': '☐', '\u221A': '✓'};
const empty = '☐';
/** How much nearer to one word than to another a sign must be, to be its own. */
const clearly = 0.6;
const mostWords = 12;

interface Word {
	readonly text: string;
	readonly left: number;
	readonly right: number;
}

/** The lines with a sign before each of their words; undefined where they say anything else, or need nothing. */
export function settleChoice(lines: ReadonlyArray<readonly Run[]>): readonly string[] | undefined {
	if (lines.length === 0 || lines.some((line) => line.reduce((sum, {text}) => sum + text.length, 0) > 60)) return undefined;
	const words = signsForLetters(lines.map((line) => line.flatMap(wordsOf).toSorted((one, other) => one.left - other.left)));
	const all = words.flat();
	const marks = all.filter(({text}) => signs.test(text));
	const options = all.filter(({text}) => option.test(text));
	if (marks.length === 0 || options.length < 2 || all.length > mostWords || new Set(options.map(({text}) => text.toLowerCase())).size < options.length) return undefined;
	if (all.some(({text}) => !signs.test(text) && !option.test(text) && !/^[/|]$/.test(text))) return undefined;
	const own = new Map<Word, string>();
	const inOrder = words.flat().filter(({text}) => !/^[/|]$/.test(text));
	const isFirst = inOrder[0] !== undefined && signs.test(inOrder[0].text);
	// A line may end between a sign and its word.
	if (isInTurn(inOrder, isFirst)) {
		for (const [index, word] of inOrder.entries()) if (option.test(word.text)) own.set(word, inOrder[index + (isFirst ? -1 : 1)]!.text);
	} else {
		for (const line of words) {
			for (const mark of line.filter(({text}) => signs.test(text))) {
				const nearest = nearestTo(mark, line.filter(({text}) => option.test(text)));
				if (!nearest || own.has(nearest)) return words.map((each, index) => each.map(({text}) => text).join(' ') + (index === 0 ? ` ${pictureSign}` : ''));
				own.set(nearest, mark.text);
			}
		}
	}

	const crosses = [...own.values()].filter((sign) => /[\u2715-\u2718]/.test(sign)).length;
	const isCrossATick = crosses === 1 && [...own.values()].every((sign) => /[\u2715-\u2718\u2610\u25A1\u25CB]/.test(sign));
	const signOf = (sign: string): string => (isCrossATick && /[\u2715-\u2718]/.test(sign) ? '☒' : full[sign] ?? sign);
	return words.map((line) => line.filter(({text}) => option.test(text)).map((word) => `${signOf(own.get(word) ?? empty)} ${word.text}`).join(' ')).filter((line) => line !== '');
}

/** Letters that no word is made of: the signs of Wingdings, printed where it was not at hand. */
const letters: Readonly<Record<string, string>> = {þ: '☑', ü: '✓', ý: '☒', û: '✗', '\u00A8': '☐', o: '☐', q: '☐'};
const unmistakable = /^[þüýû\u00A8]$/;

const signsForLetters = (words: ReadonlyArray<readonly Word[]>): ReadonlyArray<readonly Word[]> =>
	words.some((line) => line.some(({text}) => unmistakable.test(text))) ? words.map((line) => line.map((word) => ({...word, text: letters[word.text] ?? word.text}))) : words;

/** Every word with a sign of its own, on the same side. */
const isInTurn = (words: readonly Word[], isFirst: boolean): boolean => words.length % 2 === 0 && words.every(({text}, index) => signs.test(text) === ((index % 2 === 0) === isFirst));

function nearestTo(mark: Word, options: readonly Word[]): Word | undefined {
	const gaps = options.map((word) => ({word, gap: Math.max(0, mark.left - word.right, word.left - mark.right)})).toSorted((one, other) => one.gap - other.gap);
	const [first, second] = gaps;
	if (!first) return undefined;
	return !second || first.gap < clearly * second.gap ? first.word : undefined;
}

function wordsOf({text, left, right, ends}: Run): readonly Word[] {
	return Array.from(text.matchAll(/[\u2610-\u2612\u25A0\u25A1\u25CB\u25CF\u2713-\u2718\u221A\uFFFC/|]|[^\s\u2610-\u2612\u25A0\u25A1\u25CB\u25CF\u2713-\u2718\u221A\uFFFC|/]+(?:\/[aA])?/g), ({0: word, index}) => {
		const place = (at: number) => (at === 0 ? left : ends?.[at - 1] ?? left + (at * (right - left)) / text.length);
		return {text: word, left: place(index), right: place(index + word.length)};
	});
}
