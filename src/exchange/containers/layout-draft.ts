/** A Layout while it is put together: flows of text, and tables whose rows and cells are still open. */
import {struckSign} from '../../core/text/stand-ins.ts';
import type {Block, TableBlock} from './layout.ts';
import type {Stretch, StretchLine} from './own-marks.ts';

/** What text flows into: the page, a cell, or something set aside from the text around it. */
export interface Flow {
	readonly blocks: Block[];
	/** Of the blocks, line by line; kept for documents of ours. */
	readonly lines: StretchLine[];
	line: string;
	/** What is struck out in it. */
	struck: string;
	/** What tracked changes take out of a cell. */
	deleted: string;
	stretches: Stretch[];
	mark: string;
}

export interface CellDraft {
	blocks: readonly Block[];
	lines: readonly StretchLine[];
	readonly columns: number;
	rows: number;
	readonly isDeleted: boolean;
}

export interface RowDraft {
	readonly cells: CellDraft[];
	readonly marks: string[];
	readonly comments: string[];
}

export interface TableDraft {
	readonly rows: RowDraft[];
	cell: {readonly flow: Flow; readonly columns: number; readonly rows: number; readonly isContinued: boolean; readonly isDeleted: boolean} | undefined;
	/** By column of the grid, the last cell that begins there: what a vertically merged cell goes on from. */
	readonly above: Map<number, CellDraft>;
	column: number;
	isRowOpen: boolean;
}

export const newFlow = (): Flow => ({blocks: [], lines: [], line: '', struck: '', deleted: '', stretches: [], mark: ''});

/** A column that was deleted in every row is gone; one cell deleted leaves its place, so that its neighbours keep theirs. */
export function withoutDeleted(rows: readonly RowDraft[]): readonly RowDraft[] {
	const counts = new Set(rows.map(({cells}) => cells.filter(({isDeleted}) => isDeleted).length));
	if (counts.size === 1 && counts.has(0)) return rows;
	const blocks: readonly Block[] = [{kind: 'paragraph', text: struckSign}];
	return rows.map((row) => ({
		...row,
		cells: counts.size === 1 ? row.cells.filter(({isDeleted}) => !isDeleted) : row.cells.map((cell) => (cell.isDeleted ? {...cell, blocks, lines: []} : cell)),
	}));
}

/** Old web pages and letterheads place everything in a table: it is one if a table inside it has more cells than it has itself. */
export function isForPlacing(rows: readonly RowDraft[]): boolean {
	let own = 0;
	let largest = 0;
	for (const {cells, marks} of rows) {
		if (marks.length > 0) return false;
		own += cells.length;
		for (const {blocks} of cells) for (const block of blocks) if (block.kind === 'table') largest = Math.max(largest, cellCount(block));
	}

	return largest > own;
}

export const cellCount = ({rows}: TableBlock): number => rows.reduce((sum, {cells}) => sum + cells.length, 0);

/** A small table inside a cell is that cell's text, row by row. */
export const blockText = (block: Block): string =>
	block.kind === 'paragraph' ? block.text : block.rows.map(({cells}) => cells.map(({text}) => text).filter(Boolean).join(' ')).filter(Boolean).join('\n');
