/** Random edits of a written document, as people and their programs make them. Every word put in is one that stands nowhere else. */
import fc from 'fast-check';

export interface Edited {
	readonly text: string;
	/** What somebody typed, and must not get lost. */
	readonly typed: readonly string[];
}

export type Editing = (text: string) => Edited;

/** Picks one of `count` things: the number is drawn before the document is known. */
const pick = fc.nat(1_000_000);

const rowLine = /^\|.*<!-- (row|action|fact|evidence|no) .*$/;
const cellsOf = (line: string) => line.split(/(?<!\\)\|/);

function linesWhere(text: string, isMeant: (line: string) => boolean): readonly number[] {
	return text.split('\n').flatMap((line, index) => (isMeant(line) ? [index] : []));
}

function changeLine(text: string, choice: number, isMeant: (line: string) => boolean, change: (line: string) => string): string {
	const found = linesWhere(text, isMeant);
	if (found.length === 0) return text;
	const at = found[choice % found.length]!;
	return text.split('\n').map((line, index) => (index === at ? change(line) : line)).join('\n');
}

function changeCell(line: string, choice: number, change: (cell: string) => string): string {
	const cells = cellsOf(line);
	const at = 1 + (choice % Math.max(1, cells.length - 2));
	return cells.map((cell, index) => (index === at ? change(cell) : cell)).join('|');
}

const isRow = (line: string) => rowLine.test(line);
const isListItem = (line: string) => line.startsWith('- ');

/** Words of every shape, each with a number of its own in front, so that it is found again whatever happens around it. */
function typedWords(number: number): fc.Arbitrary<{readonly words: string; readonly found: readonly string[]}> {
	const word = fc.constantFrom('policy', 'café', 'O’Neill', 'x_y', '50%', '(see)', 'https://a.org/b_c', 'R&D', '2*3', '日本', 'page', '12.', '#4', '*', '5 < 6', '“so”', 'Not met:', 'by');
	return fc.array(word, {maxLength: 5}).map((middle) => {
		const words = [`zq${number}zq`, ...middle, `zk${number}zk`].join(' ');
		return {words, found: [words]};
	});
}

/** What programs do to a document without anybody meaning it, and what deletes: nothing of it is an answer. */
const harmless: ReadonlyArray<(number: number) => fc.Arbitrary<Editing>> = [
	() => pick.map((row) => (text) => ({text: changeLine(text, row, isRow, () => '\u0000').replace('\u0000\n', ''), typed: []})),
	() => pick.map((at) => (text) => ({text: changeLine(text, at, isListItem, () => '\u0000').replace('\u0000\n', ''), typed: []})),
	() => fc.constant((text) => ({text: text.replaceAll(/ \| /g, '   |  ').replaceAll(/^([A-Z>*].{2,40}?\w) (?=[^|\n]*$)(?!.*[|#<-])/gm, '$1\n'), typed: []})),
	() => fc.constant((text) => ({text: text.replaceAll(/\r?\n/g, '\r\n'), typed: []})),
	() => fc.constant((text) => ({text: text.replaceAll(/"([^"\n]*)"/g, '“$1”').replaceAll('\'', '’').replaceAll('...', '…'), typed: []})),
	() => fc.constant((text) => ({text: text.replaceAll(/(?<=[a-z]) (?=[a-z])/g, '  '), typed: []})),
	() => fc.constant((text) => ({text: text.replaceAll(/^(- |\| )/gm, '  $1').replaceAll(/^\*\*/gm, '__'), typed: []})),
];

const editings: ReadonlyArray<(number: number) => fc.Arbitrary<Editing>> = [
	(number) =>
		fc.tuple(pick, pick, typedWords(number)).map(([row, cell, {words, found}]) => (text) => {
			const after = changeLine(text, row, isRow, (line) => changeCell(line, cell, (old) => `${old.trimEnd()} ${words} `));
			return {text: after, typed: after === text ? [] : found};
		}),
	(number) =>
		fc.tuple(pick, pick, typedWords(number), fc.boolean()).map(([row, cell, {words, found}, isLine]) => (text) => {
			const after = changeLine(text, row, (line) => /<!-- row /.test(line), (line) => changeCell(line, cell, (old) => (isLine ? ` ${words} <br>${old.trimStart()}` : ` ${words} `)));
			return {text: after, typed: after === text ? [] : found};
		}),
	() => fc.tuple(pick, fc.constantFrom('Yes', 'No', 'N/A', 'no', 'YES', 'Partly')).map(([row, answer]) => (text) => ({
		text: changeLine(text, row, (line) => /<!-- row /.test(line), (line) => cellsOf(line).map((cell, index) => (index === 3 ? ` ${answer} ` : cell)).join('|')),
		typed: [],
	})),
	(number) =>
		fc.tuple(pick, pick).map(([row, cell]) => (text) => {
			const after = changeLine(text, row, isRow, (line) => changeCell(line, cell, (old) => `${old.trimEnd()} zq${number}zq | zk${number}zk `));
			return {text: after, typed: after === text ? [] : [`zq${number}zq`, `zk${number}zk`]};
		}),
	(number) =>
		fc.tuple(pick, typedWords(number)).map(([row, {words, found}]) => (text) => {
			const after = changeLine(text, row, isRow, (line) => `${line}\n| 9.99 | ${words} | Yes | a | b |`);
			return {text: after, typed: after === text ? [] : found};
		}),
	(number) =>
		fc.tuple(pick, typedWords(number)).map(([at, {words, found}]) => (text) => {
			const after = changeLine(text, at, (line) => line.startsWith('#'), (line) => `${words}\n\n${line}\n\nA note: ${words}`);
			return {text: after, typed: after === text ? [] : found};
		}),
	(number) =>
		fc.tuple(pick, typedWords(number)).map(([at, {words, found}]) => (text) => {
			const after = changeLine(text, at, isListItem, (line) => `${line} ${words}`);
			return {text: after, typed: after === text ? [] : found};
		}),
	(number) =>
		fc.tuple(pick, typedWords(number)).map(([row, {words, found}]) => (text) => {
			const after = changeLine(text, row, (line) => /<!-- row /.test(line) && line.includes('<br>'), (line) => line.replace('<br>', `<br>${words} <br>`));
			return {text: after, typed: after === text ? [] : found};
		}),
];

/** So many edits, one after the other, on the same document. */
export function randomEditing(count: number): fc.Arbitrary<Editing> {
	return inTurn(count, [...editings, ...harmless]);
}

export function harmlessEditing(count: number): fc.Arbitrary<Editing> {
	return inTurn(count, harmless);
}

function inTurn(count: number, kinds: typeof editings): fc.Arbitrary<Editing> {
	const one = (number: number) => fc.oneof(...kinds.map((editing) => editing(number)));
	return fc.tuple(...Array.from({length: count}, (_, index) => one(index))).map((all) => (text) => {
		let after = text;
		const typed: string[] = [];
		for (const editing of all) {
			const isCrlf = after.includes('\r\n');
			const edited = editing(after.replaceAll('\r\n', '\n'));
			after = isCrlf ? edited.text.replaceAll(/\r?\n/g, '\r\n') : edited.text;
			typed.push(...edited.typed);
		}

		// A row or an item deleted later takes with it what was typed there.
		return {text: after, typed: typed.filter((words) => after.includes(words.split(' ')[0]!))};
	});
}

/** The rows and facts whose line reads differently, as `row 5.3`; the answers of all others have to stay as they were. */
export function touchedRows(before: string, after: string): ReadonlySet<string> {
	const lines = (text: string) =>
		new Map(text.split(/\r?\n/).flatMap((line) => [...line.matchAll(/<!--\s+(row|action|fact|evidence)\s+(\S+)\s+-->/g)].map(([, kind, id]) => [`${kind} ${id}`, line.replaceAll(/\s+/g, ' ').trim()] as const)));
	const edited = lines(after);
	return new Set([...lines(before)].filter(([key, line]) => edited.has(key) && edited.get(key) !== line).map(([key]) => key));
}
