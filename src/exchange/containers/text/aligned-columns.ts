/** Columns kept apart by spaces, as a PDF's text is laid out: cells by the places where their lines begin. */
import {tableRow, type Block, type Layout, type TableRow} from '../layout.ts';
import type {FormSigns} from './form-signs.ts';
import {timesOf} from './pipe-cells.ts';
import {unwrap} from './unwrap.ts';

interface Segment {
	readonly start: number;
	readonly text: string;
}

/** A place is a column's where at least so many lines begin anew, and this share of all lines with several parts. */
const fewestLines = 4;
const share = 0.12;
/** A line may stand this far off its column. */
const slack = 2;
/** A first column that holds more than numbers. */
const narrowest = 20;

export function isAligned(lines: readonly string[]): boolean {
	const filled = lines.filter((line) => line.trim() !== '');
	const parts = filled.map(segmentsOf);
	const starts = columnStarts(parts);
	if (starts.length !== 2 || starts[1]! < narrowest) return starts.length > 2;
	// Two columns may be chance: the second must be where most lines have their second part.
	const aligned = parts.filter((segments) => segments.some(({start}) => start > slack && Math.abs(start - starts[1]!) <= slack));
	return aligned.length > filled.length * 0.4;
}

export function alignedLayout(lines: readonly string[], form: FormSigns): Layout {
	const apart = lines.map(segmentsOf);
	const starts = columnStarts(apart);
	const parts = apart.map((segments) => (segments.length > 1 ? segments.flatMap((segment) => cutAtColumns(segment, starts)) : segments));
	const widths = starts.map((_, column) => widthOf(parts, starts, column));
	const blocks: Block[] = [];
	let rows: TableRow[] = [];
	let row: string[][] | undefined;
	const endRow = () => {
		if (row) rows.push(tableRow(row.map((cell, column) => unwrap(cell, widths[column]!, form).join('\n'))));
		row = undefined;
	};

	const endTable = () => {
		endRow();
		if (rows.length > 0) blocks.push({kind: 'table', rows});
		rows = [];
	};

	for (const [index, line] of lines.entries()) {
		if (line.trim() === '') {
			endRow();
			continue;
		}

		if (!isTableLine(parts[index]!, starts) || isHeading(line, form)) {
			endTable();
			blocks.push({kind: 'paragraph', text: line.trim()});
			continue;
		}

		const cells = cellsOf(parts[index]!, starts);
		if (form.isNumber(cells[0]!)) endRow();
		row ??= starts.map(() => []);
		for (const [column, text] of cells.entries()) if (text !== '') row[column]!.push(text);
	}

	endTable();
	return blocks;
}

function segmentsOf(line: string): readonly Segment[] {
	return [...line.matchAll(/\S+(?: \S+)*/g)].map(({index, 0: text}) => ({start: index, text}));
}

/** Where many lines begin a part of theirs. */
function columnStarts(parts: ReadonlyArray<readonly Segment[]>): readonly number[] {
	const several = parts.filter((segments) => segments.length >= 2);
	const counts = timesOf(several.flatMap((segments) => segments.map(({start}) => start)));
	const needed = Math.max(fewestLines, several.length * share);
	const starts: number[] = [];
	for (const [start, count] of [...counts].toSorted(([one], [other]) => one - other)) {
		if (count < needed) continue;
		const last = starts.at(-1);
		if (last !== undefined && start - last <= slack) starts[starts.length - 1] = count > counts.get(last)! ? start : last;
		else starts.push(start);
	}

	return starts;
}

/** A cell as wide as its column leaves one space before the next. */
function cutAtColumns({start, text}: Segment, starts: readonly number[]): readonly Segment[] {
	const cut = starts.find((each) => each > start + slack && each < start + text.length && text[each - start - 1] === ' ');
	if (cut === undefined) return [{start, text}];
	return [{start, text: text.slice(0, cut - start).trimEnd()}, ...cutAtColumns({start: cut, text: text.slice(cut - start)}, starts)];
}

function columnOf(start: number, starts: readonly number[]): number {
	const column = starts.findLastIndex((each) => each <= start + slack);
	return Math.max(0, column);
}

/** A line of its own, across the columns, is no part of a row. */
function isTableLine(segments: readonly Segment[], starts: readonly number[]): boolean {
	const [first] = segments;
	if (segments.length > 1 || !first) return true;
	const column = columnOf(first.start, starts);
	const isAtColumn = Math.abs(first.start - starts[column]!) <= slack;
	const end = starts[column + 1];
	return isAtColumn && (end === undefined || first.start + first.text.length < end);
}

function cellsOf(segments: readonly Segment[], starts: readonly number[]): string[] {
	const cells = starts.map(() => '');
	for (const {start, text} of segments) {
		const column = columnOf(start, starts);
		cells[column] += cells[column] === '' ? text : ` ${text}`;
	}

	return cells;
}

function widthOf(parts: ReadonlyArray<readonly Segment[]>, starts: readonly number[], column: number): number {
	let width = 0;
	for (const segments of parts) {
		if (!isTableLine(segments, starts)) continue;
		width = Math.max(width, cellsOf(segments, starts)[column]!.length);
	}

	return width;
}

function isHeading(line: string, form: FormSigns): boolean {
	return form.isFurniture(line) && segmentsOf(line).length === 1 && /section|requirement|stage|^\W*(?:page)?\s*\d/i.test(line);
}
