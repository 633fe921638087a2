/** Columns kept apart by spaces, as a PDF's text comes out when its layout is kept, and the tables that pandoc draws. */
import type {Table} from './table.ts';
import {wrapLines} from './wrapping.ts';

export interface ColumnStyle {
	readonly widths: readonly number[];
	readonly gap?: number;
	/** Where a short cell stands beside a tall one. */
	readonly align?: 'top' | 'middle';
	readonly wrap?: (text: string, width: number) => readonly string[];
}

/** The lines of one row, every cell wrapped into its column. */
export function columnLines(cells: readonly string[], {widths, gap = 2, align = 'top', wrap = wrapLines}: ColumnStyle): readonly string[] {
	const wrapped = cells.map((cell, index) => (cell === '' ? [] : wrap(cell, widths[index]!)));
	const height = Math.max(1, ...wrapped.map((lines) => lines.length));
	const starts = wrapped.map((lines) => (align === 'top' ? 0 : Math.floor((height - lines.length) / 2)));
	return Array.from({length: height}, (_, at) =>
		wrapped
			.map((lines, index) => (lines[at - starts[index]!] ?? '').padEnd(widths[index]!))
			.join(' '.repeat(gap))
			.trimEnd(),
	);
}

export function columnTable(table: Table, style: ColumnStyle, {header = true, between = ['']}: {header?: boolean; between?: readonly string[]} = {}): readonly string[] {
	return [...(header ? [table.titles] : []), ...table.rows].flatMap((cells) => [...columnLines(cells, style), ...between]);
}

export function gridTable({titles, rows}: Table, widths: readonly number[]): string {
	const rule = (mark: string) => `+${widths.map((width) => mark.repeat(width + 2)).join('+')}+`;
	const draw = (cells: readonly string[]) => {
		const wrapped = cells.map((cell, index) => wrapLines(cell, widths[index]!));
		const height = Math.max(...wrapped.map((lines) => lines.length));
		return Array.from({length: height}, (_, at) => `| ${wrapped.map((lines, index) => (lines[at] ?? '').padEnd(widths[index]!)).join(' | ')} |`);
	};
	return [rule('-'), ...draw(titles), rule('='), ...rows.flatMap((cells) => [...draw(cells), rule('-')])].join('\n');
}

/** pandoc's multiline table. */
export function multilineTable(table: Table, widths: readonly number[]): string {
	const style = {widths, gap: 1};
	const dashes = widths.map((width) => '-'.repeat(width)).join(' ');
	const edge = '-'.repeat(dashes.length);
	return [edge, ...columnLines(table.titles, style), dashes, ...table.rows.flatMap((cells) => [...columnLines(cells, style), '']).slice(0, -1), edge].map((line) => `  ${line}`).join('\n');
}
