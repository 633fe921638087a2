/** A table that runs over pages: put together, with the rows that were split between two of them. */
import {plainText} from '../../../core/text/plain-text.ts';
import type {Cell, TableBlock} from '../layout.ts';
import {settleStruck} from '../../../core/text/stand-ins.ts';
import {joinLines, type Habits, type LineGroup} from './lines.ts';
import type {PieceCell, TablePiece} from './pieces.ts';

export interface RunningTable {
	readonly kind: 'table';
	readonly rows: PieceCell[][];
	readonly left: number;
	readonly right: number;
	/** The page it has reached, and how far down. */
	page: number;
	bottom: number;
}

/** Edges this near are one. */
const near = 4;
const mostHeaderRows = 3;

export const startTable = ({left, right, bottom, rows}: TablePiece, page: number): RunningTable =>
	({kind: 'table', left, right, rows: rows.map((row) => [...row]), page, bottom});

export const isSameTable = ({left, right}: RunningTable, piece: TablePiece): boolean => Math.abs(left - piece.left) <= near && Math.abs(right - piece.right) <= near;

/** `lowest` is how far down tables reach on any page: a row is only ever split where the page is full. */
export function continueTable(table: RunningTable, piece: TablePiece, lowest: number): void {
	let repeated = 0;
	while (repeated < piece.rows.length && repeated < table.rows.length && repeated < mostHeaderRows && isSameRow(table.rows[repeated]!, piece.rows[repeated]!)) repeated++;
	const [next, ...rest] = piece.rows.slice(repeated);
	if (!next) return;
	const last = table.rows.at(-1)!;
	const isFull = table.bottom > lowest - 3 * (last.flatMap(({lines}) => lines)[0]?.size ?? 10);
	const isRest = isFull && isContinued(table, next);
	const kept = next.filter((cell) => !stretchMerged(table, cell, isRest));
	if (isRest) continueRow(table, kept);
	else table.rows.push(kept);
	table.rows.push(...rest.map((row) => [...row]));
}

const textOf = ({lines}: LineGroup): string => lines.map(({text}) => text.trim()).join(' ');

const isSameRow = (row: readonly PieceCell[], other: readonly PieceCell[]): boolean =>
	row.length === other.length && row.some(({lines}) => lines.length > 0) && row.every((cell, index) => textOf(cell) === textOf(other[index]!));

/** The rest of a split row has nothing where rows have their number. */
function isContinued(table: RunningTable, next: readonly PieceCell[]): boolean {
	if (next.some((cell) => !cellAbove(table, cell))) return false;
	const counts = new Map<PieceCell, number>(next.map((cell) => [cell, 0]));
	for (const cell of table.rows.flat()) {
		if (!/^\d{1,2}\.\d{1,2}\b/.test(textOf(cell))) continue;
		const below = next.find(({left}) => Math.abs(left - cell.left) <= near);
		if (below) counts.set(below, counts.get(below)! + 1);
	}

	const [numbers] = [...counts].toSorted((a, b) => b[1] - a[1]);
	return numbers !== undefined && numbers[0].lines.length === 0 && next.some(({lines}) => lines.length > 0);
}

function continueRow(table: RunningTable, next: readonly PieceCell[]): void {
	for (const rest of next) {
		const above = cellAbove(table, rest);
		const first = rest.lines[0];
		if (!above || !first) continue;
		const last = above.cell.lines.at(-1);
		const shift = last ? last.baseline + 1.2 * first.size - first.baseline : 0;
		above.row[above.row.indexOf(above.cell)] = {...above.cell, lines: [...above.cell.lines, ...rest.lines.map((line) => ({...line, baseline: line.baseline + shift}))]};
	}
}

/** A merged cell without text at the top of a page is the foot of one that began before: that one then reaches further down. */
function stretchMerged(table: RunningTable, cell: PieceCell, isRest: boolean): boolean {
	const above = cell.rows > 1 && cell.lines.length === 0 ? cellAbove(table, cell) : undefined;
	if (!above) return false;
	const rows = table.rows.length - table.rows.indexOf(above.row) + cell.rows - (isRest ? 1 : 0);
	above.row[above.row.indexOf(above.cell)] = {...above.cell, rows};
	return true;
}

/** The cell that stands last in a cell's column: of the last row, unless one from further up reaches down to it. */
function cellAbove({rows}: RunningTable, {left}: PieceCell): {readonly row: PieceCell[]; readonly cell: PieceCell} | undefined {
	for (const row of rows.toReversed()) {
		const cell = row.find((each) => Math.abs(each.left - left) <= near);
		if (cell) return {row, cell};
	}

	return undefined;
}

export function tableBlock({rows}: RunningTable, habits: Habits): TableBlock {
	const edges: number[] = [];
	for (const edge of rows.flat().flatMap(({left, right}) => [left, right]).toSorted((a, b) => a - b)) if (edges.length === 0 || edge - edges.at(-1)! > near) edges.push(edge);
	const columnAt = (edge: number) => edges.findLastIndex((each) => each <= edge + 0.01);
	return {
		kind: 'table',
		rows: rows.map((cells) => ({
			cells: cells.map((cell): Cell => ({
				text: settleStruck(plainText(joinLines(cell, habits).map(({text}) => text).join('\n'))),
				columns: Math.max(1, columnAt(cell.right) - columnAt(cell.left)),
				rows: cell.rows,
			})),
		})),
	};
}

