import type {Table} from './table.ts';

export interface PipeStyle {
	readonly edges?: boolean;
	readonly rule?: boolean;
	readonly header?: boolean;
	/** What stands for a line break inside a cell. */
	readonly lineBreak?: string;
}

export const inPipeCell = (text: string, lineBreak = '<br>') => text.replaceAll('|', '\\|').replaceAll('\n', lineBreak);

export function pipeRow(cells: readonly string[], {edges = true, lineBreak = '<br>'}: PipeStyle = {}): string {
	const line = cells.map((cell) => inPipeCell(cell, lineBreak)).join(' | ');
	return edges ? `| ${line} |` : line;
}

export function pipeTable({titles, rows}: Table, style: PipeStyle = {}): string {
	const {header = true, rule = true} = style;
	const lines = rows.map((cells) => pipeRow(cells, style));
	if (rule) lines.unshift(pipeRow(titles.map(() => '---'), style));
	if (header) lines.unshift(pipeRow(titles, style));
	return lines.join('\n');
}
