/**
 * The language of the phrase lists: what a reviewer looks for, written as people read it.
 *
 *     will be reviewed|amended[s]      one of several words; an ending that may be there
 *     is [now|currently] underway      words that may stand between
 *     (due|yet) to ... training        one of several groups; `...` for up to six words within a sentence
 *     review*                          any ending
 *     <number> months                  a number, in figures or words
 *     <thing> to be <changed>          any word of a list in `vocabulary.ts`
 *
 * Case, line breaks and the shape of quotation marks do not count; a phrase begins and ends at a word's edge.
 */
import {vocabulary} from './vocabulary.ts';

export interface Phrases {
	/** Compiled when first used: a start of the program that checks nothing pays for no list. */
	readonly pattern: RegExp;
}

export interface Match {
	/** The words as they stand in the text. */
	readonly quote: string;
	/** Where they begin and end in it. */
	readonly start: number;
	readonly end: number;
}

export function phrases(...lines: readonly string[]): Phrases {
	let compiled: RegExp | undefined;
	return {
		get pattern() {
			compiled ??= new RegExp(`(?<![\\p{L}\\p{N}])(?:${lines.map((line) => compile(line.trim())).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
			return compiled;
		},
	};
}

export function findPhrase({pattern}: Phrases, text: string, from = 0): Match | undefined {
	pattern.lastIndex = from;
	const found = pattern.exec(text);
	return found ? {quote: found[0], start: found.index, end: found.index + found[0].length} : undefined;
}

export function findPhrases(list: Phrases, text: string): readonly Match[] {
	const found: Match[] = [];
	for (let match = findPhrase(list, text); match; match = findPhrase(list, text, match.end)) found.push(match);
	return found;
}

export function hasPhrase(list: Phrases, text: string): boolean {
	return findPhrase(list, text) !== undefined;
}

const gap = '[\\s,;:()"\'‘’“”–-]+';
const anyWord = `[\\p{L}\\p{N}'’/&%-]+`;
const numbers = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)';

interface Token {
	readonly source: string;
	readonly optional: boolean;
	/** Stands against the word before it, without a space. */
	readonly attached: boolean;
}

function compile(line: string): string {
	let source = '';
	let separator = '';
	for (const {source: token, optional, attached} of tokens(line)) {
		if (token === '...') {
			source += `(?:${separator}${anyWord}){0,6}?`;
			continue;
		}

		if (attached) source += optional ? `(?:${token})?` : token;
		else if (optional) source += separator === '' ? `(?:${token}${gap})?` : `(?:${separator}${token})?`;
		else source += `${separator}${token}`;
		if (separator === '' && optional && !attached) continue;
		separator = gap;
	}

	return source;
}

function tokens(line: string): readonly Token[] {
	const found: Token[] = [];
	for (const match of line.matchAll(/(\s*)(\.\.\.|\[[^\]]*\]|\([^)]*\)(?:\|\S+)?|[^\s[\]]+)/g)) {
		const [, space, token] = match as unknown as [string, string, string];
		const attached = space === '' && found.length > 0;
		if (token === '...') found.push({source: '...', optional: false, attached: false});
		else if (token.startsWith('[')) found.push({source: alternatives(token.slice(1, -1)), optional: true, attached});
		else if (token.startsWith('(') && token.endsWith(')')) found.push({source: alternatives(token.slice(1, -1)), optional: false, attached});
		else found.push({source: alternatives(token), optional: false, attached});
	}

	return found;
}

function alternatives(words: string): string {
	const each = words.split('|').map((group) => group.trim().split(/\s+/).map(word).join(gap));
	return each.length === 1 ? each[0]! : `(?:${each.join('|')})`;
}

function word(text: string): string {
	if (text === '<number>') return numbers;
	if (/^<.+>$/.test(text)) return listed(text.slice(1, -1));
	const literal = text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, (character) => (character === '*' ? '[\\p{L}\\p{N}]*' : character === '-' ? '[- ]?' : `\\${character}`));
	return literal.replaceAll(/['‘’]/g, `['‘’]`);
}

function listed(name: string): string {
	const words = vocabulary[name];
	if (words === undefined) throw new Error(`No list "${name}" in vocabulary.ts`);
	return alternatives(words);
}
