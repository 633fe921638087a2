/** Compiles one line of the phrase language; `phrases.ts` describes it. */
import {vocabulary} from './vocabulary.ts';

export interface PhraseLine {
	/** Of a regular expression, for a text in small letters. */
	readonly source: string;
	/** A text that holds such a phrase has, for each of these lists, a word that begins with one of its entries. */
	readonly needs: ReadonlyArray<readonly string[]>;
}

/** More of them tell little more. */
const mostNeeds = 2;

const gap = '[\\s,;:()"\'‘’“”–-]+';
/** Western letters and digits: searched several times faster than Unicode's classes, and English needs no others. */
export const letter = '[a-z0-9ß-ž]';
const anyWord = `[a-z0-9ß-ž'’/&%-]+`;
const numbers = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)';

/** Read from left to right: `at` is the place in the line. */
interface Reader {
	readonly line: string;
	at: number;
}

export function compileLine(line: string): PhraseLine {
	const reader = {line, at: 0};
	const compiled = sequence(reader, '');
	if (reader.at < line.length) throw new Error(`"${line[reader.at]}" is not expected in the phrase "${line}"`);
	return compiled;
}

/** Words one after another, up to one of the characters in `until`. */
function sequence(reader: Reader, until: string): PhraseLine {
	let source = '';
	let isFirst = true;
	const needs: (readonly string[])[] = [];
	for (;;) {
		const isAttached = !skipSpaces(reader);
		const next = reader.line[reader.at];
		if (next === undefined || until.includes(next) || next === ')' || next === ']') break;
		if (reader.line.startsWith('...', reader.at)) {
			reader.at += 3;
			source += isFirst ? `(?:${anyWord}${gap}){0,6}?` : `(?:${gap}${anyWord}){0,6}?`;
			continue;
		}

		const isOptional = next === '[';
		const words = isOptional ? group(reader, ']') : alternatives(reader, until);
		if (isOptional && isFirst) source += `(?:${words.source}${gap})?`;
		else if (isOptional) source += isAttached ? `(?:${words.source})?` : `(?:${gap}${words.source})?`;
		else source += isFirst ? words.source : `${gap}${words.source}`;
		if (isOptional) continue;
		isFirst = false;
		needs.push(...words.needs);
	}

	return {source, needs: needs.toSorted((a, b) => commonness(a) - commonness(b)).slice(0, mostNeeds)};
}

/** What stands in brackets: each alternative is a sequence of its own. */
function group(reader: Reader, close: ')' | ']'): PhraseLine {
	const each: PhraseLine[] = [];
	do {
		reader.at += 1;
		each.push(sequence(reader, `|${close}`));
	} while (reader.line[reader.at] === '|');
	if (reader.line[reader.at] !== close) throw new Error(`"${close}" is missing in the phrase "${reader.line}"`);
	reader.at += 1;
	return oneOf(each);
}

/** One word or group, or several with bars between; within a group the bars are the group's. */
function alternatives(reader: Reader, until: string): PhraseLine {
	const each: PhraseLine[] = [];
	for (;;) {
		each.push(reader.line[reader.at] === '(' ? group(reader, ')') : word(reader));
		if (reader.line[reader.at] !== '|' || until.includes('|')) return oneOf(each);
		reader.at += 1;
	}
}

function word(reader: Reader): PhraseLine {
	const [text] = /^[^\s|()[\]]+/.exec(reader.line.slice(reader.at)) ?? [''];
	if (text === '') throw new Error(`A word is missing in the phrase "${reader.line}"`);
	reader.at += text.length;
	if (text === '<number>') return {source: numbers, needs: []};
	if (text.startsWith('<')) return listed(text.slice(1, -1));
	const literal = text.replaceAll(/[.*+?^${}\\/-]/g, (character) => (character === '*' ? `${letter}*` : character === '-' ? '[- ]?' : `\\${character}`));
	const [beginning] = /^[a-z0-9]*/i.exec(text)!;
	return {source: literal.replaceAll(/['‘’]/g, `['‘’]`), needs: beginning.length > 1 ? [[beginning.toLowerCase()]] : []};
}

function listed(name: string): PhraseLine {
	const words = vocabulary[name];
	if (words === undefined) throw new Error(`No list "${name}" in vocabulary.ts`);
	return oneOf(words.split('|').map(compileLine));
}

function oneOf(each: readonly PhraseLine[]): PhraseLine {
	if (each.length === 1) return each[0]!;
	const isCertain = each.every(({needs}) => needs.length > 0);
	return {source: `(?:${each.map(({source}) => source).join('|')})`, needs: isCertain ? [each.flatMap(({needs}) => needs[0]!)] : []};
}

function skipSpaces(reader: Reader): boolean {
	const from = reader.at;
	while (reader.line[reader.at] === ' ') reader.at += 1;
	return reader.at > from || from === 0;
}

const commonWords = new Set(
	'a an and any are as at be been being by can do does for from has have how if in is it may no not of on one or our than that the their there these they this to two was we were what when where which who will with complaint complaints policy resident residents stage'.split(' '),
);

/** How often a text holds one of the words, roughly: the rarest are looked for. */
function commonness(words: readonly string[]): number {
	return words.reduce((sum, each) => sum + (commonWords.has(each) ? 40 : 1), 0);
}
