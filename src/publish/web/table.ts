import {element, type Html} from './element.ts';
import type {Look} from './look.ts';

export interface WebRow {
	/** `row 5.3`: by which an edited page is read back. */
	readonly mark?: string;
	readonly id?: string;
	readonly cells: readonly WebCell[];
}

export type WebCell = Html | string | ReadonlyArray<Html | string>;

export interface WebTable {
	/** Says to whoever cannot see it what the table is. */
	readonly caption: string;
	readonly heads: readonly string[];
	readonly rows: readonly WebRow[];
	/** A class for its columns' widths. */
	readonly kind: string;
}

/**
 * A table whose rows are cards on a narrow screen. There the cells are blocks, which takes a table's meaning away in some
 * browsers: the roles give it back. A card's labels are generated content, so that no reader takes them for the landlord's words.
 */
export function writeTable({styled}: Look, {caption, heads, rows, kind}: WebTable): Html {
	const head = element('tr', styled({role: 'row'}), heads.map((text) => element('th', {scope: 'col', ...styled({role: 'columnheader'})}, text)));
	return element('table', styled({class: kind, role: 'table'}),
		element('caption', {}, caption),
		element('thead', styled({role: 'rowgroup'}), head),
		element('tbody', styled({role: 'rowgroup'}), rows.map((row) => writeRow(styled, heads, row))));
}

function writeRow(styled: Look['styled'], heads: readonly string[], {mark, id, cells}: WebRow): Html {
	const [first, ...rest] = cells;
	return element('tr', {...(id !== undefined && {id}), ...(mark !== undefined && {'data-comply': mark}), ...styled({role: 'row'})},
		element('th', {scope: 'row', ...styled({role: 'rowheader', 'data-label': heads[0]})}, first),
		rest.map((cell, index) => element('td', styled({role: 'cell', 'data-label': heads[index + 1]}), cell)));
}
