import type {TableRow} from './layout.ts';

/** A row without merged cells. */
export function tableRow(texts: readonly string[]): TableRow {
	return {cells: texts.map((text) => ({text: text.trim(), columns: 1, rows: 1}))};
}
