/**
 * The words of a text as numbers, so that many lists can be asked about one text without reading it again.
 * A number stands for one word, in small letters, until there are too many of them; then all is forgotten, and memory stays flat.
 */
import {wholeWord} from '../text/phrase-line.ts';
import type {Match, Phrases} from './phrase-match.ts';

export interface TextWords {
	/** The text in small letters, each where it stood. */
	readonly small: string;
	/** As they follow one another, as often as they stand there. */
	readonly numbers: readonly number[];
	readonly known: KnownWords;
	/** What each list of phrases that was asked found first: forgotten with the text. */
	readonly found: Map<Phrases, Match | undefined>;
	/** The lines of lists that the text may hold, while the lists have so many lines. */
	possible?: {readonly size: number; readonly lines: Uint32Array};
}

export interface KnownWords {
	readonly numberOf: Map<string, number>;
	/** By number, how each word begins: its first letters, two at least, up to all of it; and the word as a whole. */
	readonly beginnings: string[][];
	readonly texts: Map<string, TextWords>;
}

/** More than assessments use. */
const mostWords = 20_000;
const mostTexts = 500;
const word = /[a-z0-9à-ž]+/g;

let known = nothingKnown();
let last: {readonly text: string; readonly words: TextWords} | undefined;

export function wordsOfText(text: string): TextWords {
	if (last?.text === text) return last.words;
	const words = known.texts.get(text) ?? readWords(text);
	last = {text, words};
	return words;
}

function readWords(text: string): TextWords {
	if (known.numberOf.size > mostWords) known = nothingKnown();
	if (known.texts.size >= mostTexts) known.texts.clear();
	const small = inSmallLetters(text);
	const words: TextWords = {small, numbers: (small.match(word) ?? []).map(numberOf), known, found: new Map<Phrases, Match | undefined>()};
	known.texts.set(text, words);
	return words;
}

/** A few letters of other languages would become two. */
function inSmallLetters(text: string): string {
	const small = text.toLowerCase();
	return small.length === text.length ? small : text.replaceAll(/[A-ZÀ-Þ]/g, (letter) => letter.toLowerCase());
}

function numberOf(each: string): number {
	let number = known.numberOf.get(each);
	if (number === undefined) {
		number = known.beginnings.push([...Array.from({length: Math.max(0, each.length - 1)}, (_, at) => each.slice(0, at + 2)), each + wholeWord]) - 1;
		known.numberOf.set(each, number);
	}

	return number;
}

function nothingKnown(): KnownWords {
	return {numberOf: new Map(), beginnings: [], texts: new Map()};
}
