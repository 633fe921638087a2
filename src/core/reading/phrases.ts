/**
 * The language of the phrase lists: what a reviewer looks for, written as people read it.
 *
 *     will be reviewed|amended[s]      one of several words; an ending that may be there
 *     is [now|currently] underway      words that may stand between
 *     (due|yet) to ... training        one of several groups; `...` for up to six words within a sentence
 *     (set up|put in place) by         in a group or an option each alternative may have several words
 *     review*                          any ending
 *     <number> months                  a number, in figures or words
 *     <thing> to be <changed>          any word of a list in `vocabulary.ts`
 *
 * Case, line breaks and the shape of quotation marks do not count; a phrase begins and ends at a word's edge.
 * Most texts hold few of a list's words, so a line is tried only where a word it cannot do without is there.
 */
import {compileLine, letter} from './phrase-line.ts';
import {remember, type Remembered} from './remember.ts';

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

export function findPhrase(list: Phrases, text: string, from = 0): Match | undefined {
	return from === 0 ? list.found.get(text, (each) => search(list, each, 0)) : search(list, text, from);
}

function search(list: Phrases, text: string, from: number): Match | undefined {
	let first: RegExpExecArray | undefined;
	for (const pattern of patternsFor(list, text)) {
		pattern.lastIndex = from;
		const found = pattern.exec(text);
		if (found && (!first || found.index < first.index)) first = found;
	}

	return first && {quote: first[0], start: first.index, end: first.index + first[0].length};
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
	/** Finds the beginnings of words that lines cannot do without. */
	readonly needed: RegExp | undefined;
	/** By such a beginning, what it fulfils: eight times a line's number, and the number of its need. */
	readonly fulfils: ReadonlyMap<string, readonly number[]>;
	/** For each line, a bit for each of its needs. */
	readonly needs: readonly number[];
	readonly patterns: readonly RegExp[];
	/** What a text fulfils of each line: kept, so that a search makes nothing anew. */
	readonly fulfilled: Uint8Array;
}

/** Compiled when first used: a start of the program that checks nothing pays for no list. */
const compiledLists = new WeakMap<Phrases, Compiled>();
const none: readonly RegExp[] = [];

/** The lines that the text's words leave possible. */
function patternsFor(list: Phrases, text: string): readonly RegExp[] {
	let compiled = compiledLists.get(list);
	if (!compiled) compiledLists.set(list, (compiled = compileList(list)));
	const {needed, fulfils, needs, patterns, fulfilled} = compiled;
	if (!needed) return patterns;
	needed.lastIndex = 0;
	let found = needed.exec(text);
	if (!found && !needs.includes(0)) return none;
	fulfilled.fill(0);
	for (; found; found = needed.exec(text)) {
		const fulfilledByWord = fulfils.get(found[0]) ?? fulfils.get(found[0].toLowerCase())!;
		for (let at = 0; at < fulfilledByWord.length; at += 1) fulfilled[fulfilledByWord[at]! >> 3]! |= 1 << (fulfilledByWord[at]! & 7);
	}

	let possible: RegExp[] | undefined;
	for (let line = 0; line < needs.length; line += 1) {
		if (fulfilled[line] === needs[line]) (possible ??= []).push(patterns[line]!);
	}

	return possible ?? none;
}

function compileList({lines}: Phrases): Compiled {
	const compiled = lines.map((line) => compileLine(line.trim()));
	const lineByNeed = new Map<string, number[]>();
	for (const [line, {needs}] of compiled.entries()) {
		for (const [at, need] of needs.entries()) {
			for (const beginning of need) lineByNeed.set(beginning, [...(lineByNeed.get(beginning) ?? []), line * 8 + at]);
		}
	}

	// Longest first: where one beginning is found, the shorter ones that begin it are there too.
	const beginnings = [...lineByNeed.keys()].toSorted((a, b) => b.length - a.length);
	const fulfilledBy = (beginning: string) => Array.from(beginning, (_, at) => lineByNeed.get(beginning.slice(0, at + 1)) ?? []).flat();
	return {
		needed: beginnings.length > 0 ? new RegExp(`\\b(?:${beginnings.join('|')})`, 'gi') : undefined,
		fulfils: new Map(beginnings.map((beginning) => [beginning, fulfilledBy(beginning)])),
		needs: compiled.map(({needs}) => (1 << needs.length) - 1),
		patterns: compiled.map(({source}) => new RegExp(`(?<!${letter})(?:${source})(?!${letter})`, 'gi')),
		fulfilled: new Uint8Array(lines.length),
	};
}
