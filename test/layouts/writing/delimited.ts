import type {Table} from './table.ts';

export const onOneLine = (text: string) => text.replaceAll(/\s*\n\s*/g, ' ');

export function tabTable({titles, rows}: Table, {header = true} = {}): string {
	return [...(header ? [titles] : []), ...rows].map((cells) => cells.map(onOneLine).join('\t')).join('\n');
}

export function csvTable({titles, rows}: Table, separator = ','): string {
	const quoted = (cell: string) => (new RegExp(`["\n${separator}]`).test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
	return [titles, ...rows].map((cells) => cells.map(quoted).join(separator)).join('\r\n');
}
