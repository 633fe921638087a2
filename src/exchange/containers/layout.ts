/**
 * What any container (Word, PDF, spreadsheet, web page, markdown, text) holds, before anything in it is recognised: blocks in reading
 * order. A line break inside a paragraph or a cell is `\n`; a list item is a line of its own, beginning with `- ` or its number.
 */
import type {StretchLine} from './own-marks.ts';

export type Layout = readonly Block[];

export type Block = ParagraphBlock | TableBlock;

export type ParagraphBlock = {
	readonly kind: 'paragraph';
	readonly text: string;
	/** 1 for the title to 6; absent for running text. */
	readonly heading?: number;
};

export type TableBlock = {
	readonly kind: 'table';
	readonly rows: readonly TableRow[];
};

export type TableRow = {
	readonly cells: readonly Cell[];
	/** In a document of ours: the marks of the row, as `row 5.3`, and the comments that stand at it. */
	readonly marks?: readonly string[];
	readonly comments?: readonly string[];
};

export type Cell = {
	readonly text: string;
	/** How many columns, and how many rows, the cell spans: 1 unless merged. A spanned row leaves the cell out, as HTML does. */
	readonly columns: number;
	readonly rows: number;
	/** In a document of ours: its lines, stretch by stretch. */
	readonly lines?: readonly StretchLine[];
};

/** A row without merged cells. */
export function tableRow(texts: readonly string[]): TableRow {
	return {cells: texts.map((text) => ({text: text.trim(), columns: 1, rows: 1}))};
}
