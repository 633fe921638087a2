/** Text that a spreadsheet saved: cells parted by commas or semicolons, quoted where they hold one or a line break. */
import {timesOf} from './pipe-cells.ts';
import type {PipeLine} from './pipe-line.ts';

const fewestRows = 3;

/** The rows, a line without cells among them as it is; undefined if the text is not of this kind. */
export function delimitedRows(text: string): readonly PipeLine[] | undefined {
	const head = text.slice(0, 4000).split('\n');
	const delimiter = [',', ';'].find((each) => head.filter((line) => beginsRow(line, each)).length >= 2);
	const rows = delimiter === undefined ? [] : parse(text, delimiter);
	return isTable(rows) ? rows.map(withoutCells) : undefined;
}

/** A number of the form, or the heading over them, in the first cell or the one behind it. */
function beginsRow(line: string, delimiter: string): boolean {
	const before = `(?:"[^"]{0,60}"${delimiter}|[^"${delimiter}]{0,60}${delimiter})?`;
	return new RegExp(`^${before}(?:"?[1-9]\\.\\d{1,2}"?|"?(?:code|section|provision|ref)[^${delimiter}"]*"?)${delimiter}`, 'i').test(line);
}

/** Rows parted by tabs, where quotation marks hold a cell's own line breaks together; undefined where there are none. */
export function quotedTabRows(text: string): readonly PipeLine[] | undefined {
	return /(?:^|\t)"[^"\t]*\n/.test(text) ? parse(text, '\t').map(withoutCells) : undefined;
}

const withoutCells = (row: readonly string[]): PipeLine => (row.length > 1 ? row : row[0]!);

/** Most rows have as many cells; sentences with commas do not. */
function isTable(rows: ReadonlyArray<readonly string[]>): boolean {
	const most = Math.max(0, ...timesOf(rows.map(({length}) => length).filter((length) => length >= 3)).values());
	return most >= fewestRows && most >= rows.filter(({length}) => length > 1).length * 0.6;
}

function parse(text: string, delimiter: string): ReadonlyArray<readonly string[]> {
	const rows: string[][] = [];
	let row: string[] = [];
	let at = 0;
	while (at < text.length) {
		const cell = (text[at] === '"' ? quotedCell(text, at, delimiter) : undefined) ?? bareCell(text, at, delimiter);
		row.push(cell.text);
		at = cell.end + 1;
		if (text[cell.end] === delimiter) continue;
		rows.push(row);
		row = [];
	}

	return row.length > 0 ? [...rows, row] : rows;
}

interface ParsedCell {
	readonly text: string;
	/** Where the delimiter or line break behind it stands. */
	readonly end: number;
}

/** No cell is longer: a quotation mark without its pair would swallow the rest. */
const longestCell = 5000;

/** Undefined where the mark is only the first sign of the text. */
function quotedCell(text: string, start: number, delimiter: string): ParsedCell | undefined {
	const last = Math.min(text.length, start + longestCell);
	for (let end = text.indexOf('"', start + 1); end >= 0 && end < last; end = text.indexOf('"', end + 1)) {
		if (text[end + 1] === '"') end++;
		else if (end + 1 >= text.length || text[end + 1] === delimiter || text[end + 1] === '\n') return {text: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1};
	}

	return undefined;
}

function bareCell(text: string, start: number, delimiter: string): ParsedCell {
	let end = start;
	while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++;
	return {text: text.slice(start, end), end};
}
