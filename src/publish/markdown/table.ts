import {writeInline} from './inline-text.ts';

/** A pipe table; cells are markdown already. The dashes carry `widths`, from which pandoc takes the columns' share of the page. */
export function writeTable(heads: readonly string[], widths: readonly number[], rows: ReadonlyArray<readonly string[]>): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(heads.map(writeInline)), line(heads.map((_, index) => '-'.repeat(widths[index] ?? 10))), ...rows.map(line)].join('\n');
}

/** An id for reading an edited file back; never visible, even where a journal that was tampered with would end the comment early. */
export function writeMark(kind: string, id: string | number): string {
	return `<!-- ${kind} ${String(id).replaceAll(/[<>\n\r]|--+/g, '_')} -->`;
}

/** Parts of a document with a blank line between; empty ones fall away. */
export function writeBlocks(blocks: readonly string[]): string {
	return blocks.filter((block) => block !== '').join('\n\n');
}
