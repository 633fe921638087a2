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
import {remember, type Remembered} from './remember.ts';
import {wordsOfText, type KnownWords} from './text-words.ts';

export interface Phrases {
	readonly lines: readonly string[];
	readonly found: Remembered<Match | undefined>;
}

export interface Match {
	/** The words as they stand in the text. */
	readonly quote: string;
	/** Where they begin and end in it. */
	readonly start: number;
	readonly end: number;
}

export function phrases(...lines: readonly string[]): Phrases {
	return {lines, found: remember()};
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
	return possibleLines(list, text).length > 0;
}

export function findPhrase(list: Phrases, text: string, from = 0): Match | undefined {
	const lines = possibleLines(list, text);
	if (lines.length === 0) return undefined;
	return from === 0 ? list.found.get(text, () => search(list, lines, text, 0)) : search(list, lines, text, from);
}

function search(list: Phrases, lines: readonly number[], text: string, from: number): Match | undefined {
	const {small} = wordsOfText(text);
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
	/** For each line, a bit for each of its needs. */
	readonly needs: readonly number[];
	/** By the beginning of a word, what it fulfils: eight times a line's number, and the number of its need. */
	readonly fulfils: ReadonlyMap<string, readonly number[]>;
	/** Lines without needs: always possible. */
	readonly free: readonly number[];
	/** The same as `fulfils`, by the number of a word that was met. */
	words: {readonly known: KnownWords; readonly fulfils: (readonly number[] | undefined)[]} | undefined;
	/** What a text fulfils of each line: kept, so that a search makes nothing anew. */
	readonly fulfilled: Uint8Array;
}

/** Compiled when first used: a start of the program that checks nothing pays for no list. */
const compiledLists = new WeakMap<Phrases, Compiled>();
const nothing: readonly number[] = [];

function compiledFrom(list: Phrases): Compiled {
	let compiled = compiledLists.get(list);
	if (!compiled) compiledLists.set(list, (compiled = compileList(list)));
	return compiled;
}

/** The lines that the text's words leave possible, in the list's order. */
function possibleLines(list: Phrases, text: string): readonly number[] {
	const compiled = compiledFrom(list);
	const {needs, fulfilled, free} = compiled;
	const {numbers, known} = wordsOfText(text);
	if (compiled.words?.known !== known) compiled.words = {known, fulfils: []};
	const {fulfils} = compiled.words;
	let possible: number[] | undefined;
	let isClean = true;
	for (let at = 0; at < numbers.length; at += 1) {
		const number = numbers[at]!;
		const own = (fulfils[number] ??= fulfilledBy(compiled, known.beginnings[number]!));
		for (let each = 0; each < own.length; each += 1) {
			if (isClean) fulfilled.fill(0);
			isClean = false;
			const line = own[each]! >> 3;
			const before = fulfilled[line]!;
			const after = before | (1 << (own[each]! & 7));
			fulfilled[line] = after;
			if (after !== before && after === needs[line]) (possible ??= [...free]).push(line);
		}
	}

	return possible?.toSorted((a, b) => a - b) ?? free;
}

function fulfilledBy({fulfils}: Compiled, beginnings: readonly string[]): readonly number[] {
	const found = beginnings.flatMap((beginning) => fulfils.get(beginning) ?? nothing);
	return found.length === 0 ? nothing : found;
}

function patternOf(list: Phrases, line: number): RegExp {
	const {patterns, sources} = compiledFrom(list);
	return (patterns[line] ??= new RegExp(`(?<!${letter})(?:${sources[line]!})(?!${letter})`, 'g'));
}

function compileList({lines}: Phrases): Compiled {
	const compiled = lines.map((line) => compileLine(line.trim().toLowerCase()));
	const fulfils = new Map<string, number[]>();
	for (const [line, {needs}] of compiled.entries()) {
		for (const [at, need] of needs.entries()) {
			for (const beginning of need) {
				const own = fulfils.get(beginning);
				if (own) own.push(line * 8 + at);
				else fulfils.set(beginning, [line * 8 + at]);
			}
		}
	}

	return {
		sources: compiled.map(({source}) => source),
		patterns: [],
		needs: compiled.map(({needs}) => (1 << needs.length) - 1),
		fulfils,
		free: [...compiled.keys()].filter((line) => compiled[line]!.needs.length === 0),
		words: undefined,
		fulfilled: new Uint8Array(lines.length),
	};
}
