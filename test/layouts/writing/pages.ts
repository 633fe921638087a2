export interface PageStyle {
	readonly linesPerPage: number;
	readonly header?: readonly string[];
	readonly footer?: (page: number, pages: number) => readonly string[];
	/** What parts two pages; a converter writes a form feed. */
	readonly between?: string;
	/** Blank lines above the footer, as the printed page has. */
	readonly margin?: number;
}

/** Lines cut into pages wherever a page is full, with the furniture that each page carries. */
export function paginate(lines: readonly string[], {linesPerPage, header = [], footer = () => [], between = '\f', margin = 2}: PageStyle): string {
	const count = Math.ceil(lines.length / linesPerPage);
	const blank = Array.from({length: margin}, () => '');
	return Array.from({length: count}, (_, page) => [...header, ...lines.slice(page * linesPerPage, (page + 1) * linesPerPage), ...blank, ...footer(page + 1, count)].join('\n')).join(`\n${between}`);
}
