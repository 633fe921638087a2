/** A spreadsheet of LibreOffice, which writes beside each value what its cell shows. */
import {typedStrike} from '../../../core/text/stand-ins.ts';
import {cellNoteWords} from '../../../wording/en/containers.ts';
import {Refused, type Limits} from '../refusal.ts';
import type {Attributes} from '../word/xml.ts';
import type {ZipFile} from '../word/zip.ts';
import type {SpreadsheetFile} from './spreadsheet-file.ts';
import {ofSpreadsheet, readPart} from './parts.ts';
import {joinSheets, type NamedSheet} from './sheet-blocks.ts';
import type {Area} from './sheet.ts';

/** What a repeated row or column may come to: beyond it there is nothing but the sheet's empty rest. */
const mostRepeated = 1000;

export function readOpenSpreadsheet(zip: ZipFile, limits: Limits): SpreadsheetFile {
	return ofSpreadsheet(() => {
		const reader = new ContentReader(limits);
		readPart(zip.read('content.xml'), reader, limits);
		const hidden = reader.sheets.filter(({isHidden}) => isHidden).map(({name}) => name);
		return joinSheets(reader.sheets.filter(({isHidden}) => !isHidden), hidden, limits);
	});
}

interface OpenSheet extends NamedSheet {
	readonly isHidden: boolean;
	readonly rows: Map<number, Map<number, string>>;
	readonly merged: Area[];
	readonly hiddenRows: Set<number>;
	readonly hiddenColumns: Set<number>;
	readonly aside: string[];
}

class ContentReader {
	readonly sheets: OpenSheet[] = [];
	readonly #limits: Limits;
	readonly #struck = new Set<string>();
	readonly #hiddenTables = new Set<string>();
	#style = '';
	#sheet: OpenSheet | undefined;
	#row = 0;
	#column = 0;
	#columns = 0;
	#rowTimes = 1;
	#cell: {readonly times: number; readonly isStruck: boolean; text: string} | undefined;
	/** Of spans, the innermost last: whether each is struck out. */
	readonly #spans: boolean[] = [];
	/** Inside a note or a drawing: where, how deep, and its text. */
	#aside: {readonly name: string; readonly place: string; depth: number; text: string} | undefined;
	#skipped = 0;
	#isText = false;
	#pieces = 0;

	constructor(limits: Limits) {
		this.#limits = limits;
	}

	open(name: string, attributes: Attributes): void {
		if (this.#skipped > 0 || name === 'tracked-changes') this.#skipped++;
		else if (this.#aside) {
			this.#aside.depth++;
			this.#isText = name === 'p' || name === 'span' || name === 'a';
			if (name === 'p' && this.#aside.text !== '') this.#aside.text += '\n';
		} else this.#openOwn(name, attributes);
	}

	#openOwn(name: string, attributes: Attributes): void {
		switch (name) {
			case 'style':
				this.#style = attributes['style:name'] ?? '';
				break;
			case 'text-properties':
				if (!['none', undefined].includes(attributes['style:text-line-through-style']) || !['none', undefined].includes(attributes['style:text-line-through-type'])) this.#struck.add(this.#style);
				break;
			case 'table-properties':
				if (attributes['table:display'] === 'false') this.#hiddenTables.add(this.#style);
				break;
			case 'table':
				this.#openSheet(attributes);
				break;
			case 'table-column':
				this.#openColumns(attributes);
				break;
			case 'table-row':
				this.#rowTimes = timesOf(attributes, 'table:number-rows-repeated');
				this.#column = 0;
				if (isHidden(attributes)) for (let row = 0; row < Math.min(this.#rowTimes, mostRepeated); row++) this.#sheet?.hiddenRows.add(this.#row + row);
				break;
			case 'table-cell':
			case 'covered-table-cell':
				this.#openCell(attributes);
				break;
			case 'annotation':
			case 'shapes':
			case 'frame':
			case 'custom-shape':
				this.#aside = {name, place: name === 'annotation' ? `${this.#row + 1}` : '', depth: 1, text: ''};
				break;
			case 'p':
				if (this.#cell && this.#cell.text !== '') this.#cell.text += '\n';
				this.#isText = true;
				break;
			case 'span':
				this.#spans.push(this.#struck.has(attributes['text:style-name'] ?? ''));
				break;
			case 's':
				this.text(' '.repeat(Math.min(timesOf(attributes, 'text:c'), mostRepeated)));
				break;
			case 'tab':
				this.text(' ');
				break;
			case 'line-break':
				this.text('\n');
				break;
			default:
		}
	}

	close(name: string): void {
		if (this.#skipped > 0) this.#skipped--;
		else if (this.#aside) {
			if (--this.#aside.depth === 0) this.#closeAside(this.#aside);
		} else if (name === 'p') this.#isText = false;
		else if (name === 'span') this.#spans.pop();
		else if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell();
		else if (name === 'table-row') this.#row += this.#rowTimes;
	}

	text(text: string): void {
		if (this.#skipped > 0 || !this.#isText) return;
		if (this.#aside) this.#aside.text += text;
		else if (this.#cell) this.#cell.text += this.#cell.isStruck || this.#spans.includes(true) ? typedStrike(text) : text;
	}

	#openSheet(attributes: Attributes): void {
		if (this.sheets.length >= this.#limits.pages) throw new Refused({code: 'too-many-pieces', limit: this.#limits.pages});
		const hiddenColumns = new Set<number>();
		this.#sheet = {
			name: attributes['table:name'] ?? '',
			isHidden: this.#hiddenTables.has(attributes['table:style-name'] ?? ''),
			rows: new Map(),
			merged: [],
			hiddenRows: new Set(),
			hiddenColumns,
			isHiddenColumn: (column) => hiddenColumns.has(column),
			aside: [],
		};
		this.sheets.push(this.#sheet);
		[this.#row, this.#column, this.#columns] = [0, 0, 0];
	}

	#openColumns(attributes: Attributes): void {
		const times = timesOf(attributes, 'table:number-columns-repeated');
		if (isHidden(attributes)) for (let column = 0; column < Math.min(times, mostRepeated); column++) this.#sheet?.hiddenColumns.add(this.#columns + column);
		this.#columns += times;
	}

	#openCell(attributes: Attributes): void {
		this.#cell = {times: timesOf(attributes, 'table:number-columns-repeated'), isStruck: this.#struck.has(attributes['table:style-name'] ?? ''), text: ''};
		const [columns, rows] = [timesOf(attributes, 'table:number-columns-spanned'), timesOf(attributes, 'table:number-rows-spanned')];
		if (columns * rows > 1) this.#sheet?.merged.push({top: this.#row, left: this.#column, bottom: this.#row + rows - 1, right: this.#column + columns - 1});
	}

	#closeCell(): void {
		const cell = this.#cell;
		this.#cell = undefined;
		if (!cell) return;
		if (this.#sheet && cell.text.trim() !== '') this.#place(this.#sheet, cell.text, cell.times);
		this.#column += cell.times;
	}

	/** The same cell may be meant for many columns, and its row for many rows. */
	#place({rows}: OpenSheet, text: string, times: number): void {
		for (let row = this.#row; row < this.#row + Math.min(this.#rowTimes, mostRepeated); row++) {
			const cells = rows.get(row) ?? new Map<number, string>();
			for (let column = this.#column; column < this.#column + Math.min(times, mostRepeated); column++) {
				if (++this.#pieces > this.#limits.pieces) throw new Refused({code: 'too-many-pieces', limit: this.#limits.pieces});
				cells.set(column, text);
			}

			rows.set(row, cells);
		}
	}

	#closeAside({place, text}: {readonly place: string; readonly text: string}): void {
		this.#aside = undefined;
		if (text.trim() !== '') this.#sheet?.aside.push(place === '' ? text.trim() : cellNoteWords.atRow(place, text.trim()));
	}
}

function timesOf(attributes: Attributes, name: string): number {
	const times = Number(attributes[name] ?? 1);
	return Number.isInteger(times) && times > 0 ? times : 1;
}

const isHidden = (attributes: Attributes): boolean => ['collapse', 'filter'].includes(attributes['table:visibility'] ?? '');
