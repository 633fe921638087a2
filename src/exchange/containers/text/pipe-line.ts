/** A line of text, or the cells of a row. */
export type PipeLine = string | readonly string[];

/** No form has more columns. */
export const mostCells = 60;

/** The cells of a row; what stands in more than any form has is the last one's. */
export function rowCells(row: readonly string[]): string[] {
	return row.length <= mostCells ? [...row] : [...row.slice(0, mostCells - 1), row.slice(mostCells - 1).filter((text) => text !== '').join(' ')];
}
