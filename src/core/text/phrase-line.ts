/** Compiles one line of the phrase language. */
import {readPhrase, type PhraseSequence} from './phrase-pieces.ts';

interface PhraseLine {
	/** Of a regular expression, for a text in small letters. */
	readonly source: string;
	/** A text that holds such a phrase has, for each of these lists, a word that begins with one of its entries, or is one that ends with `wholeWord`. */
	readonly needs: ReadonlyArray<readonly string[]>;
}

/** Ends a need that a whole word fulfils, and not one that only begins so: "no", and not "notice". */
export const wholeWord = '=';

/** More of them tell little more. */
const mostNeeds = 2;

const gap = '[\\s,;:()"\'‘’“”–=-]+';
/** Western letters and digits: searched several times faster than Unicode's classes, and English needs no others. */
export const letter = '[a-z0-9ß-ž]';
const anyWord = `[a-z0-9ß-ž£'’/&%-]+`;
const numbers = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)';

export function compileLine(line: string): PhraseLine {
	return compile(readPhrase(line));
}

function compile(pieces: PhraseSequence): PhraseLine {
	let source = '';
	let isFirst = true;
	const needs: (readonly string[])[] = [];
	for (const [at, piece] of pieces.entries()) {
		if (piece.kind === 'gap') {
			source += isFirst ? `(?:${anyWord}${gap}){0,6}?` : `(?:${gap}${anyWord}){0,6}?`;
			continue;
		}

		const words = piece.kind === 'word' ? compileWord(piece.text) : oneOf(piece.each.map(compile));
		if (piece.kind === 'optional') {
			if (isFirst) source += `(?:${words.source}${gap})?`;
			else source += piece.isAttached ? `(?:${words.source})?` : `(?:${gap}${words.source})?`;
			continue;
		}

		source += isFirst ? words.source : `${gap}${words.source}`;
		isFirst = false;
		const next = pieces[at + 1];
		needs.push(...(next?.kind === 'optional' && next.isAttached ? words.needs.map((each) => each.map(begun)) : words.needs));
	}

	return {source, needs: needs.toSorted((a, b) => commonness(a) - commonness(b)).slice(0, mostNeeds)};
}

function compileWord(text: string): PhraseLine {
	if (text === '<number>') return {source: numbers, needs: []};
	if (text === '*') return {source: anyWord, needs: []};
	if (text === 'not') return {source: `(?:not|${letter}+n['’]t)`, needs: [notOrContracted]};
	const literal = text.replaceAll(/[.*+?^${}\\/-]/g, (character) => (character === '*' ? `${letter}*` : character === '-' ? '[- ]?' : `\\${character}`));
	const [beginning] = /^[a-z0-9]*/i.exec(text)!;
	const need = beginning.toLowerCase() + (beginning === text ? wholeWord : '');
	return {source: literal.replaceAll(/['‘’]/g, `['‘’]`), needs: beginning.length > 1 ? [[need]] : []};
}

/** "Won't" and "isn't" say not; a text's words end at the apostrophe. */
const notOrContracted = 'not don doesn didn isn aren wasn weren won can couldn wouldn shouldn hasn haven hadn needn mustn'.split(' ').map((word) => word + wholeWord);

/** With an ending that may be there, the word only begins so. */
function begun(need: string): string {
	return need.replace(wholeWord, '');
}

function oneOf(each: readonly PhraseLine[]): PhraseLine {
	if (each.length === 1) return each[0]!;
	const isCertain = each.every(({needs}) => needs.length > 0);
	return {source: `(?:${each.map(({source}) => source).join('|')})`, needs: isCertain ? [each.flatMap(({needs}) => needs[0]!)] : []};
}

const commonWords = new Set(
	'a an and any are as at be been being by can do does for from has have how if in is it may no not of on one or our than that the their there these they this to two was we were what when where which who will with complaint complaints policy resident residents stage'.split(' '),
);

/** How often a text holds one of the words, roughly: the rarest are looked for. */
function commonness(words: readonly string[]): number {
	return words.reduce((sum, each) => sum + (commonWords.has(begun(each)) ? 40 : 1), 0);
}
