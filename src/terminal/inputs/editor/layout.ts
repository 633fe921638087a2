/** Where a text's rows begin and end on a screen of some width. */
import {graphemes, graphemeWidth, textWidth} from '../../text-width.ts';

interface TextRow {
	readonly start: number;
	/** Exclusive; a space or line break that ended the row is not part of it. */
	readonly end: number;
}

let last: {text: string; width: number; rows: readonly TextRow[]} | undefined;

export function layout(text: string, width: number): readonly TextRow[] {
	if (last && last.text === text && last.width === width) return last.rows;
	const rows: TextRow[] = [];
	let start = 0;
	for (const paragraph of text.split('\n')) {
		rows.push(...layoutParagraph(paragraph, start, Math.max(1, width)));
		start += paragraph.length + 1;
	}

	last = {text, width, rows};
	return rows;
}

function layoutParagraph(paragraph: string, offset: number, width: number): readonly TextRow[] {
	if (paragraph.length <= width && textWidth(paragraph) <= width) return [{start: offset, end: offset + paragraph.length}];
	const rows: TextRow[] = [];
	let rowStart = 0;
	let breakAt = -1;
	let columns = 0;
	let at = 0;
	for (const grapheme of graphemes(paragraph)) {
		const wide = graphemeWidth(grapheme);
		if (columns + wide > width && at > rowStart) {
			const end = breakAt > rowStart ? breakAt : at;
			rows.push({start: offset + rowStart, end: offset + end});
			rowStart = breakAt > rowStart ? breakAt + 1 : at;
			columns = textWidth(paragraph.slice(rowStart, at));
			breakAt = -1;
		}

		if (grapheme === ' ') breakAt = at;
		columns += wide;
		at += grapheme.length;
	}

	rows.push({start: offset + rowStart, end: offset + paragraph.length});
	return rows;
}

export function rowAt(rows: readonly TextRow[], cursor: number): number {
	let row = 0;
	for (const [index, {start}] of rows.entries()) if (start <= cursor) row = index;
	return row;
}

/** The offset in `row` nearest to `column` characters from its start, at a character's edge. */
export function offsetAt(text: string, rows: readonly TextRow[], row: number, column: number): number {
	const {start, end} = rows[row]!;
	let offset = start;
	for (const grapheme of graphemes(text.slice(start, end))) {
		if (offset + grapheme.length - start > column) break;
		offset += grapheme.length;
	}

	return offset;
}
