/**
 * The language of the phrase lists: what a reviewer looks for, written as people read it.
 *
 *     will be reviewed|amended[s]      one of several words; an ending that may be there
 *     is [now|currently] underway      words that may stand between
 *     (due|yet) to ... training        one of several groups; `...` for up to six words within a sentence
 *     (set up|put in place) by         in a group or an option each alternative may have several words
 *     review*                          any ending
 *     <number> months                  a number, in figures or words
 *     <thing> to be <changed>          any phrase of a list: `text/vocabulary.ts`, and in the bank `shared/words.yaml`
 *
 * Case, line breaks and the shape of quotation marks do not count; a phrase begins and ends at a word's edge.
 * Most texts hold few of a list's words, so a line is tried only where a word it cannot do without is there.
 */
import type {PhraseLines} from '../bank/frame.ts';
import {compileLine, letter} from '../text/phrase-line.ts';
import type {Match, Phrases} from './phrase-match.ts';
import {createNeedIndex, possibleIn, type ListSpan} from './need-index.ts';
import {wordsOfText, type TextWords} from './text-words.ts';

export type {Match, Phrases} from './phrase-match.ts';

export function phrases(...lines: readonly string[]): Phrases {
	return {lines};
}

const ofBank = new WeakMap<PhraseLines, Phrases>();

/** A list of the bank: what is made of it is kept as long as the bank is. */
export function phrasesOf(lines: PhraseLines): Phrases {
	let list = ofBank.get(lines);
	if (!list) ofBank.set(lines, (list = phrases(...lines)));
	return list;
}

/** Whether the words that one of the phrases cannot do without stand somewhere in the text. */
export function mayHold(list: Phrases, text: string): boolean {
	return possibleLines(list, wordsOfText(text)).length > 0;
}

export function findPhrase(list: Phrases, text: string, from = 0): Match | undefined {
	const words = wordsOfText(text);
	const lines = possibleLines(list, words);
	if (lines.length === 0) return undefined;
	if (from > 0) return search(list, lines, text, words, from);
	const known = words.found.get(list);
	if (known !== undefined || words.found.has(list)) return known;
	const match = search(list, lines, text, words, 0);
	words.found.set(list, match);
	return match;
}

function search(list: Phrases, lines: readonly number[], text: string, {small}: TextWords, from: number): Match | undefined {
	let first: RegExpExecArray | undefined;
	for (const line of lines) {
		const pattern = patternOf(list, line);
		pattern.lastIndex = from;
		const found = pattern.exec(small);
		if (found && (!first || found.index < first.index)) first = found;
	}

	if (!first) return undefined;
	const [start, end] = [first.index, first.index + first[0].length];
	return {quote: text.slice(start, end), start, end};
}

export function findPhrases(list: Phrases, text: string): readonly Match[] {
	const found: Match[] = [];
	for (let match = findPhrase(list, text); match; match = findPhrase(list, text, match.end)) found.push(match);
	return found;
}

export function hasPhrase(list: Phrases, text: string): boolean {
	return findPhrase(list, text) !== undefined;
}

interface Compiled {
	readonly sources: readonly string[];
	/** Made when a text first may hold the line. */
	readonly patterns: RegExp[];
	/** Lines that cannot be passed over: any text may hold them. */
	readonly free: readonly number[];
	readonly span: ListSpan;
}

/** Compiled when first used: a start of the program that checks nothing pays for no list. */
const compiledLists = new WeakMap<Phrases, Compiled>();

function compiledFrom(list: Phrases): Compiled {
	let compiled = compiledLists.get(list);
	if (!compiled) compiledLists.set(list, (compiled = compileList(list)));
	return compiled;
}

/** The lines that the text's words leave possible, in the list's order. */
function possibleLines(list: Phrases, words: TextWords): readonly number[] {
	const {free, span} = compiledFrom(list);
	const possible = possibleIn(words, lineNeeds);
	const from = placeOf(possible, span.start);
	if (from === possible.length || possible[from]! >= span.end) return free;
	const lines = [...free];
	for (let at = from; at < possible.length && possible[at]! < span.end; at++) lines.push(possible[at]! - span.start);
	return free.length === 0 ? lines : lines.toSorted((a, b) => a - b);
}

/** Of the first that is not smaller, in numbers that stand in order. */
function placeOf(numbers: Uint32Array, number: number): number {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (numbers[middle]! < number) low = middle + 1;
		else high = middle;
	}

	return low;
}

/** Whether no word tells that a text cannot hold one of its phrases. The list is asked for from now on. */
export function isAlwaysPossible(list: Phrases): boolean {
	return compiledFrom(list).free.length > 0;
}

/** The lists that a text may hold a phrase of, as far as they were ever asked for; those with lines of common words alone are not told. */
export function listsPossibleIn(words: TextWords): readonly Phrases[] {
	const lists: Phrases[] = [];
	for (const line of possibleIn(words, lineNeeds)) {
		const list = lineNeeds.listOf(line);
		if (lists.at(-1) !== list) lists.push(list);
	}

	return lists;
}

function patternOf(list: Phrases, line: number): RegExp {
	const {patterns, sources} = compiledFrom(list);
	return (patterns[line] ??= new RegExp(`(?<!${letter})(?:${sources[line]!})(?!${letter})`, 'g'));
}

const lineNeeds = createNeedIndex();

function compileList(list: Phrases): Compiled {
	const compiled = list.lines.map((line) => compileLine(line.trim().toLowerCase()));
	const free = [...compiled.keys()].filter((line) => compiled[line]!.needs.length === 0);
	const span = lineNeeds.add(list, compiled.map(({needs}) => needs));
	return {sources: compiled.map(({source}) => source), patterns: [], free, span};
}
