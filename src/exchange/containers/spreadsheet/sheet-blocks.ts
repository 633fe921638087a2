/** A sheet's cells to the blocks of a Layout: what stands above the table as paragraphs, the rest as one table. */
import {takeTypedStrikes, type LeftOut} from '../../../core/text/stand-ins.ts';
import {restoreTens} from '../provision-tens.ts';
import type {Block, Cell, TableRow} from '../layout.ts';
import {Refused, type Limits} from '../refusal.ts';
import type {SpreadsheetFile} from './spreadsheet-file.ts';
import type {Area, Sheet} from './sheet.ts';

export interface NamedSheet extends Sheet {
	readonly name: string;
	/** Notes, and words that lie over the cells. */
	readonly aside: readonly string[];
}

/** As a new sheet is called. */
const usualName = /^(?:sheet|table|worksheet)\s?\d*$/i;

/** Sheet after sheet, each under its name where there are several. */
export function joinSheets(sheets: readonly NamedSheet[], hidden: readonly string[], limits: Limits): SpreadsheetFile {
	const read = sheets.map((sheet) => ({name: sheet.name, ...blocksOf(sheet, limits)}));
	const isNamed = read.filter(({blocks}) => blocks.length > 0).length > 1;
	const layout = read.flatMap(({name, blocks}): readonly Block[] => (isNamed && blocks.length > 0 && !usualName.test(name) ? [{kind: 'paragraph', text: name, heading: 2}, ...blocks] : blocks));
	const sum = (count: (sheet: (typeof read)[number]) => number) => read.reduce((total, sheet) => total + count(sheet), 0);
	return {layout, leftOut: read.flatMap(({leftOut}) => leftOut), hidden: {sheets: hidden, rows: sum(({hiddenRows}) => hiddenRows), columns: sum(({hiddenColumns}) => hiddenColumns)}};
}

interface SheetBlocks {
	readonly blocks: readonly Block[];
	readonly leftOut: readonly LeftOut[];
	/** Rows and columns that hold something and are hidden. */
	readonly hiddenRows: number;
	readonly hiddenColumns: number;
}

/** Fewer cells than this beside each other are a title, or a name and its value. */
const fewestCells = 3;
const provisionFirst = /^\W*(?:(?:code|section|provision)\s+)*[1-9]\.\d{1,2}(?![\d%])/i;

function blocksOf(sheet: NamedSheet, limits: Limits): SheetBlocks {
	const shownRows = [...sheet.rows.keys()].filter((row) => !sheet.hiddenRows.has(row)).toSorted((one, other) => one - other);
	const hidden = columnsIn(sheet, sheet.rows.keys()).filter((column) => sheet.isHiddenColumn(column));
	const columns = columnsIn(sheet, shownRows).filter((column) => !sheet.isHiddenColumn(column)).toSorted((one, other) => one - other);
	if (shownRows.length * columns.length > limits.pieces) throw new Refused({code: 'too-many-pieces', limit: limits.pieces});
	const leftOut: LeftOut[] = [];
	const saidOf = (text: string) => {
		const taken = takeTypedStrikes(text);
		leftOut.push(...taken.leftOut);
		return taken.text.trim();
	};

	const texts = shownRows.map((row) => columns.map((column) => saidOf(sheet.rows.get(row)!.get(column) ?? '')));
	const isForm = texts.some((cells) => provisionFirst.test(cells.find((text) => text !== '') ?? ''));
	const tableAt = isForm ? tableBegin(texts) : texts.length;
	const restored = restoreTens(texts.slice(tableAt));
	const blocks: Block[] = texts.slice(0, tableAt).map(paragraphOf).filter(({text}) => text !== '');
	const merged = mergedCells(sheet.merged, shownRows.slice(tableAt), columns, limits);
	const rows = restored.map((cells, index) => tableRowOf(cells, index, merged)).filter(({cells}) => cells.length > 0);
	if (rows.length > 0) blocks.push({kind: 'table', rows});
	for (const text of sheet.aside) blocks.push({kind: 'paragraph', text: saidOf(text)});
	return {blocks, leftOut, hiddenRows: sheet.rows.size - shownRows.length, hiddenColumns: hidden.length};
}

function columnsIn({rows}: Sheet, each: Iterable<number>): readonly number[] {
	const columns = new Set<number>();
	for (const row of each) for (const column of rows.get(row)!.keys()) columns.add(column);
	return [...columns];
}

function tableBegin(texts: ReadonlyArray<readonly string[]>): number {
	const first = texts.findIndex((cells) => cells.filter((text) => text !== '').length >= fewestCells || provisionFirst.test(cells.find((text) => text !== '') ?? ''));
	return first < 0 ? 0 : first;
}

/** "Landlord" beside "Glan Homes" is a name and its value. */
function paragraphOf(cells: readonly string[]): Extract<Block, {kind: 'paragraph'}> {
	const filled = cells.filter((text) => text !== '');
	return {kind: 'paragraph', text: filled.length === 2 && !filled[0]!.endsWith(':') ? filled.join(': ') : filled.join(filled.length === 2 ? ' ' : ' | ')};
}

interface Merged {
	/** By row and column of the table: how far the cell that begins there reaches. */
	readonly spans: ReadonlyMap<string, {readonly columns: number; readonly rows: number}>;
	readonly covered: ReadonlySet<string>;
}

function mergedCells(areas: readonly Area[], rows: readonly number[], columns: readonly number[], limits: Limits): Merged {
	const spans = new Map<string, {columns: number; rows: number}>();
	const covered = new Set<string>();
	let pieces = 0;
	for (const {top, left, bottom, right} of areas) {
		const [row, column] = [firstFrom(rows, top), firstFrom(columns, left)];
		const [endRow, endColumn] = [firstFrom(rows, bottom + 1), firstFrom(columns, right + 1)];
		// Where its first cell is hidden or empty, nothing of it is shown.
		if (rows[row] !== top || columns[column] !== left || spans.has(`${row} ${column}`) || covered.has(`${row} ${column}`)) continue;
		pieces += (endRow - row) * (endColumn - column);
		if (pieces > limits.pieces) throw new Refused({code: 'too-many-pieces', limit: limits.pieces});
		spans.set(`${row} ${column}`, {columns: endColumn - column, rows: endRow - row});
		for (let each = row; each < endRow; each++) for (let other = column; other < endColumn; other++) if (each !== row || other !== column) covered.add(`${each} ${other}`);
	}

	return {spans, covered};
}

/** Where the first stands that is no less. */
function firstFrom(sorted: readonly number[], least: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sorted[middle]! < least) low = middle + 1;
		else high = middle;
	}

	return low;
}

function tableRowOf(texts: readonly string[], row: number, {spans, covered}: Merged): TableRow {
	const cells: Cell[] = [];
	for (const [column, text] of texts.entries()) {
		if (!covered.has(`${row} ${column}`)) cells.push({text, columns: 1, rows: 1, ...spans.get(`${row} ${column}`)});
	}

	return {cells};
}
