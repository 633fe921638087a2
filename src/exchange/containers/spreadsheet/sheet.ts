/** One sheet as it streams by: what its cells show, which of them are merged, and what is hidden. */
import {typedStrike} from '../../../core/text/stand-ins.ts';
import {Refused, type Limits} from '../refusal.ts';
import type {Attributes} from '../word/xml.ts';
import {isOn, readPart, relationId} from './parts.ts';
import {shownNumber, type CellStyle} from './shown-number.ts';
import {TextReader, unescaped} from './texts.ts';

export interface Book {
	readonly texts: readonly string[];
	readonly styleOf: (index: string | undefined) => CellStyle;
	readonly is1904: boolean;
}

export interface Area {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
}

export interface Sheet {
	/** Texts by row, then by column, both counted from 0; empty cells are left out. */
	readonly rows: Map<number, Map<number, string>>;
	readonly merged: readonly Area[];
	readonly hiddenRows: ReadonlySet<number>;
	isHiddenColumn(column: number): boolean;
}

/** A sheet of Excel, and the check boxes drawn upon it, by the part that holds each one's state. */
export interface ExcelSheet extends Sheet {
	readonly controls: ReadonlyArray<{readonly id: string; readonly row: number; readonly column: number}>;
}

interface OpenCell {
	readonly row: number;
	readonly column: number;
	readonly type: string;
	readonly style: CellStyle;
	value: string;
	isFormula: boolean;
}

/** No sheet has more. */
const mostColumns = 16_384;
/** A cell of a formula that nothing was worked out for. */
const notWorkedOut = '#VALUE?';

export function readSheet(part: Uint8Array | undefined, book: Book, limits: Limits): ExcelSheet {
	const rows = new Map<number, Map<number, string>>();
	const merged: Area[] = [];
	const hiddenRows = new Set<number>();
	const hiddenColumns: Array<readonly [first: number, last: number]> = [];
	const controls: Array<{id: string; row: number; column: number}> = [];
	const inline = new TextReader();
	let [row, column, pieces] = [-1, -1, 0];
	let cell: OpenCell | undefined;
	let isValue = false;
	let control: {id: string; row: number; column: number; part: 'row' | 'col' | undefined; isFrom: boolean} | undefined;

	const open = (name: string, attributes: Attributes) => {
		switch (name) {
			case 'row':
				row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
				column = -1;
				if (isHidden(attributes, 'ht')) hiddenRows.add(row);
				break;
			case 'col':
				if (isHidden(attributes, 'width') && hiddenColumns.length < mostColumns) hiddenColumns.push([Number(attributes['min']) - 1, Number(attributes['max']) - 1]);
				break;
			case 'c':
				column = columnOf(attributes['r']) ?? column + 1;
				cell = {row, column, type: attributes['t'] ?? 'n', style: book.styleOf(attributes['s']), value: '', isFormula: false};
				inline.begin();
				break;
			case 'v':
				isValue = true;
				break;
			case 'f':
				if (cell) cell.isFormula = true;
				break;
			case 'mergeCell': {
				const area = areaOf(attributes['ref'] ?? '');
				if (area) merged.push(area);
				break;
			}

			case 'control':
				control = {id: relationId(attributes), row: 0, column: 0, part: undefined, isFrom: false};
				break;
			case 'from':
				if (control) control.isFrom = true;
				break;
			default:
				inline.open(name, attributes);
		}
	};

	readPart(part, {
		open(name, attributes) {
			// The place of a check box is told by elements that have the names of the sheet's own.
			if (control?.isFrom && (name === 'row' || name === 'col')) control.part = name;
			else open(name, attributes);
		},
		close(name) {
			if (control?.part !== undefined) control.part = undefined;
			else if (name === 'from' && control) control.isFrom = false;
			else if (name === 'control' && control) {
				controls.push({id: control.id, row: control.row, column: control.column});
				control = undefined;
			} else if (name === 'v') isValue = false;
			else if (name === 'c' && cell) {
				const shown = shownText(cell, unescaped(inline.text), book);
				const text = cell.style.isStruck ? typedStrike(shown) : shown;
				if (text.trim() !== '') {
					if (++pieces > limits.pieces) throw new Refused({code: 'too-many-pieces', limit: limits.pieces});
					const own = rows.get(cell.row) ?? new Map<number, string>();
					own.set(cell.column, text);
					rows.set(cell.row, own);
				}

				cell = undefined;
			} else inline.close(name);
		},
		text(text) {
			if (control?.part === 'row') control.row = Number(text);
			else if (control?.part === 'col') control.column = Number(text);
			else if (isValue && cell) cell.value += text;
			else if (cell) inline.write(text);
		},
	}, limits);
	return {rows, merged, hiddenRows, controls, isHiddenColumn: (each) => hiddenColumns.some(([first, last]) => each >= first && each <= last)};
}

/** By its mark, or by being drawn without any height or width. */
function isHidden(attributes: Attributes, size: 'ht' | 'width'): boolean {
	return (attributes['hidden'] !== undefined && isOn({val: attributes['hidden']})) || (attributes[size] !== undefined && Number(attributes[size]) === 0);
}

function shownText(cell: OpenCell, inline: string, {texts, is1904}: Book): string {
	switch (cell.type) {
		case 's':
			return texts[Number(cell.value)] ?? '';
		case 'inlineStr':
			return inline;
		case 'str':
			return unescaped(cell.value);
		case 'b':
			return cell.value.trim() === '1' || /^true$/i.test(cell.value.trim()) ? 'TRUE' : 'FALSE';
		case 'e':
			return cell.value;
		case 'd':
			return cell.value.replace(/^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/, '$3/$2/$1');
		default:
			return cell.value === '' && cell.isFormula ? notWorkedOut : shownNumber(cell.value, cell.style, is1904);
	}
}

/** "AB12" to its column, from 0. */
export function columnOf(place: string | undefined): number | undefined {
	const letters = /^\$?([A-Z]{1,3})/.exec(place ?? '')?.[1];
	if (letters === undefined) return undefined;
	let column = 0;
	for (const letter of letters) column = column * 26 + letter.codePointAt(0)! - 64;
	return column - 1;
}

function areaOf(ref: string): Area | undefined {
	const found = /^([A-Z]{1,3}\d+):([A-Z]{1,3}\d+)$/.exec(ref.replaceAll('$', ''));
	if (!found) return undefined;
	const [first, last] = [found[1]!, found[2]!];
	const rowOf = (place: string) => Number(/\d+$/.exec(place)![0]) - 1;
	return {top: rowOf(first), left: columnOf(first)!, bottom: rowOf(last), right: columnOf(last)!};
}
