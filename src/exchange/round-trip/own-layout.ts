/** A Word file or web page that `comply draft` wrote, read back as its markdown is: cells are read into markdown, the one notation of all that comes after. */
import {findProvision, type Bank} from '../../core/bank/bank.ts';
import {writeCell} from '../../publish/markdown/cell.ts';
import {isWebAddress, readInline} from '../../publish/markdown/inline-reading.ts';
import {isMissingWords} from '../../wording/en/document.ts';
import type {Cell, Layout, TableBlock, TableRow} from '../containers/layout.ts';
import type {OwnMarks, Stretch, StretchLine} from '../containers/own-marks.ts';
import {columnsOf, rowKinds, takeUnmarked, withoutGapMark, type LooseText, type MarkedRow, type OwnComment, type OwnDocument, type RowKind} from './own-document.ts';
import {isSameText} from './same-text.ts';

/** `own`: what the reader of the container found beside the text. */
export function readOwnLayout({layout, own}: {readonly layout: Layout; readonly own: OwnMarks}, bank: Bank): OwnDocument {
	const reader = new Reader(bank, own);
	for (const block of layout) {
		if (block.kind === 'table') reader.takeTable(block);
		else reader.takeParagraph(block.text, block.heading !== undefined);
	}

	const {rows, loose} = reader;
	return {front: own.front, rows, addedRows: reader.addedRows.filter((row) => !takeUnmarked(rows, row, bank)), loose, comments: reader.comments()};
}

class Reader {
	readonly rows = new Map<string, MarkedRow>();
	readonly addedRows: MarkedRow[] = [];
	readonly loose: LooseText[] = [];
	readonly #bank: Bank;
	readonly #own: OwnMarks;
	readonly #columns: Readonly<Record<RowKind, readonly string[]>>;
	/** The provision that each comment stands at: of the first row, where it is put to several. */
	readonly #provisions = new Map<string, string>();
	#where = '';

	constructor(bank: Bank, own: OwnMarks) {
		this.#bank = bank;
		this.#own = own;
		this.#columns = columnsOf(bank);
	}

	takeParagraph(text: string, isHeading: boolean): void {
		if (isHeading) this.#where = text;
		this.#keep(text.replace(/^- /, ''));
	}

	takeTable({rows}: TableBlock): void {
		const kind = this.#kindOf(rows);
		for (const row of rows) {
			const cells = row.cells.map(cellText);
			const isHead = kind !== undefined && isSameRow(cells.map(readInline), this.#columns[kind]);
			const marked = this.#markOf(row, cells);
			for (const text of row.cells.flatMap(unknownLinks)) this.loose.push({where: [this.#where, marked?.id ?? ''].filter((each) => each !== '').join(', '), text});
			this.#placeComments(row, marked?.id ?? withoutGapMark(cells[0] ?? ''));
			if (marked) this.#takeRow({...marked, cells, where: this.#where});
			else if (kind !== undefined && !isHead && cells.length > 1) this.addedRows.push({kind, id: '', cells, where: this.#where});
			else this.#keep(cells.map(readInline).join(' | '));
		}
	}

	comments(): readonly OwnComment[] {
		return this.#own.comments.map(({id, author, text, quoted}) => ({provision: this.#provisions.get(id) ?? '', author, text, ...(quoted !== '' && {quoted})}));
	}

	#takeRow(row: MarkedRow): void {
		const key = `${row.kind} ${row.id}`;
		if (this.rows.has(key)) this.addedRows.push(row);
		else this.rows.set(key, row);
	}

	/** What a table is about, by its heads, or by a row in it where somebody changed those. */
	#kindOf(rows: readonly TableRow[]): RowKind | undefined {
		const heads = rows[0]?.cells.map(({text}) => text) ?? [];
		return rowKinds.find((kind) => isSameRow(heads, this.#columns[kind])) ?? rows.flatMap(({marks = []}) => marks.flatMap((mark) => readMark(mark)?.kind ?? []))[0];
	}

	/** A row deleted before it may have left its mark in this one: the number in its first cell says which is its own. */
	#markOf({marks = []}: TableRow, cells: readonly string[]): {readonly kind: RowKind; readonly id: string} | undefined {
		const read = marks.flatMap((mark) => readMark(mark) ?? []);
		const number = withoutGapMark(cells[0] ?? '');
		return read.find(({id}) => id === number) ?? read.find(({kind, id}) => (kind !== 'row' && kind !== 'action') || findProvision(this.#bank, id) !== undefined);
	}

	#placeComments({comments = []}: TableRow, id: string): void {
		const provision = findProvision(this.#bank, id)?.id;
		if (provision === undefined) return;
		for (const comment of comments) if (!this.#provisions.has(comment)) this.#provisions.set(comment, provision);
	}

	#keep(text: string): void {
		this.loose.push({where: this.#where, text});
	}
}

/** What is put off stands in the plan without a row of its own: its number says where. */
function readMark(mark: string): {readonly kind: RowKind; readonly id: string} | undefined {
	const [, kind, id] = /^(\S+) (\S+)$/.exec(mark) ?? [];
	const known = rowKinds.find((each) => each === kind);
	return known === undefined || id === undefined ? undefined : {kind: known, id};
}

function isSameRow(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((text, index) => isSameText(text, other[index]!));
}

function cellText({lines = []}: Cell): string {
	return writeCell(lines.map((line) => ({spans: line.flatMap(readStretch)})));
}

/** Links that no document of ours can have, as text: to a file, to a page beside this one. Of places on this page nothing is told. */
function unknownLinks({lines = []}: Cell): readonly string[] {
	return lines.flat().flatMap(({text, address = ''}) => (address === '' || address.startsWith('#') || isWebAddress(address) || isSamePath(address, text) ? [] : [`${text} (${address})`]));
}

/** Word links a path that somebody types to that path. */
function isSamePath(address: string, text: string): boolean {
	const path = (each: string) => each.replaceAll('\\', '/').replace(/^file:\/*/i, '').replaceAll('%20', ' ').replace(/^\/+/, '').trim();
	return path(address) === path(text);
}

/** The words of what was not given, in brackets, are that; anything else in their dress was typed over them. */
function readStretch({text, address, isMissing}: Stretch): StretchLine {
	const given = (words: string): StretchLine => [{text: words, ...(address !== undefined && {address})}];
	if (!isMissing) return given(text);
	const whole = /^(\s*)\[(.*)\](\s*)$/s.exec(text);
	if (whole && isMissingWords(whole[2]!)) return [{text: whole[1]!}, {text: whole[2]!, isMissing: true}, {text: whole[3]!}].filter((each) => each.text !== '') as StretchLine;
	return text.split(/(\[[^[\]]*\])/).flatMap((part): StretchLine => {
		const words = part.slice(1, -1);
		if (part === '') return [];
		return part.startsWith('[') && part.endsWith(']') && isMissingWords(words) ? [{text: words, isMissing: true}] : given(part);
	});
}
