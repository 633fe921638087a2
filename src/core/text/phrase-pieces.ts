/** What stands in one line of the phrase language; `reading/phrases.ts` describes it. */
import {vocabulary} from './vocabulary.ts';

/** A word, any words up to six, one of several, or several of which one may stand there. */
export type PhrasePiece =
	| {readonly kind: 'word'; readonly text: string}
	| {readonly kind: 'gap'}
	| {readonly kind: 'one-of'; readonly each: readonly PhraseSequence[]; /** The list of the program's own that it is. */ readonly list?: string}
	| {readonly kind: 'optional'; readonly each: readonly PhraseSequence[]; readonly isAttached: boolean};

export type PhraseSequence = readonly PhrasePiece[];

/** A line that is no phrase. */
export class PhraseError extends Error {}

/** The phrases that a list holds, by the name between its angle brackets; undefined where there is no such list. */
export type WordLists = (name: string) => readonly PhraseSequence[] | undefined;

/** The program's own. */
export const ownLists: WordLists = (name) => vocabulary[name]?.split('|').map((line) => readPhrase(line));

/** Read from left to right: `at` is the place in the line. */
interface Reader {
	readonly line: string;
	readonly lists: WordLists;
	at: number;
}

export function readPhrase(line: string, lists = ownLists): PhraseSequence {
	const reader = {line, lists, at: 0};
	const read = sequence(reader, '');
	if (reader.at < line.length) throw new PhraseError(`"${line[reader.at]}" is not expected in the phrase "${line}"`);
	return read;
}

/** Words one after another, up to one of the characters in `until`. */
function sequence(reader: Reader, until: string): PhraseSequence {
	const pieces: PhrasePiece[] = [];
	for (;;) {
		const isAttached = !skipSpaces(reader);
		const next = reader.line[reader.at];
		if (next === undefined || until.includes(next) || next === ')' || next === ']') return pieces;
		if (reader.line.startsWith('...', reader.at)) {
			reader.at += 3;
			pieces.push({kind: 'gap'});
		} else if (next === '[') pieces.push({kind: 'optional', each: group(reader, ']'), isAttached});
		else pieces.push(alternatives(reader, until));
	}
}

/** What stands in brackets: each alternative is a sequence of its own. */
function group(reader: Reader, close: ')' | ']'): readonly PhraseSequence[] {
	const each: PhraseSequence[] = [];
	do {
		reader.at += 1;
		each.push(sequence(reader, `|${close}`));
	} while (reader.line[reader.at] === '|');
	if (reader.line[reader.at] !== close) throw new PhraseError(`"${close}" is missing in the phrase "${reader.line}"`);
	reader.at += 1;
	return each;
}

/** One word or group, or several with bars between; within a group the bars are the group's. */
function alternatives(reader: Reader, until: string): PhrasePiece {
	const each: PhrasePiece[] = [];
	for (;;) {
		each.push(reader.line[reader.at] === '(' ? {kind: 'one-of', each: group(reader, ')')} : word(reader));
		if (reader.line[reader.at] !== '|' || until.includes('|')) return each.length === 1 ? each[0]! : {kind: 'one-of', each: each.map((piece) => [piece])};
		reader.at += 1;
	}
}

function word(reader: Reader): PhrasePiece {
	const [text] = /^[^\s|()[\]]+/.exec(reader.line.slice(reader.at)) ?? [''];
	if (text === '') throw new PhraseError(`a word is missing in the phrase "${reader.line}"`);
	reader.at += text.length;
	if (text === '<number>' || !text.startsWith('<')) return {kind: 'word', text};
	const each = reader.lists(text.slice(1, -1));
	if (each === undefined) throw new PhraseError(`"${text}" is not a list of words, in the phrase "${reader.line}"`);
	const list = text.slice(1, -1);
	return {kind: 'one-of', each, ...(list in vocabulary && {list})};
}

function skipSpaces(reader: Reader): boolean {
	const from = reader.at;
	while (reader.line[reader.at] === ' ') reader.at += 1;
	return reader.at > from || from === 0;
}

/** The same as a line, the lists written out that are not the program's own. */
export function writePhrase(pieces: PhraseSequence): string {
	const each = (sequences: readonly PhraseSequence[]) => sequences.map(writePhrase).join('|');
	return pieces.reduce((line, piece) => {
		if (piece.kind === 'optional') return `${line}${piece.isAttached ? '' : ' '}[${each(piece.each)}]`;
		if (piece.kind === 'one-of') return `${line} ${piece.list === undefined ? `(${each(piece.each)})` : `<${piece.list}>`}`;
		return `${line} ${piece.kind === 'word' ? piece.text : '...'}`;
	}, '').trimStart();
}
