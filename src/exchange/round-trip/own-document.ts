/** A document that `comply draft` wrote, read back: the rows that carry an id, and everything else that stands in it. */
import type {Bank} from '../../core/bank/bank.ts';
import {plainText} from '../../core/text/plain-text.ts';
import {readInline, splitCells} from '../../publish/markdown/inline-reading.ts';
import {documentWords} from '../../wording/en/document.ts';
import {roundTripWords} from '../../wording/en/round-trip.ts';
import {foldText} from './same-text.ts';

export const rowKinds = ['row', 'action', 'evidence', 'fact'] as const;
/** What a row of a table is about; its id is a provision, a document or a fact. */
export type RowKind = (typeof rowKinds)[number];

export interface MarkedRow {
	readonly kind: RowKind;
	/** Empty for a row that somebody added to such a table. */
	readonly id: string;
	/** Markdown each, as many as there are. */
	readonly cells: readonly string[];
	readonly where: string;
}

export interface LooseText {
	/** The heading it stands under. */
	readonly where: string;
	readonly text: string;
}

/** What somebody wrote in the margin. */
export interface OwnComment {
	/** Empty where it stands at no provision. */
	readonly provision: string;
	readonly author: string;
	readonly text: string;
	/** The words it was put to. */
	readonly quoted?: string;
}

export interface OwnDocument {
	readonly front: ReadonlyMap<string, string>;
	/** By kind and id, as `row 5.3`. */
	readonly rows: ReadonlyMap<string, MarkedRow>;
	/** Rows that somebody added to our tables: without an id, or with one that came before. */
	readonly addedRows: readonly MarkedRow[];
	readonly loose: readonly LooseText[];
	/** Of a Word file, with those in which the program tells the gaps. */
	readonly comments: readonly OwnComment[];
}

/** A word processor makes dashes of the hyphens. */
const frontMatter = /^\s*[-–—]{1,3}[ ]*\n([\s\S]*?)\n[-–—]{1,3}[ ]*(?:\n|$)/;

/** The fields at the top of it; none where none are there. */
export function readFields(text: string): ReadonlyMap<string, string> {
	const front = frontMatter.exec(plainText(text.slice(0, 20_000)))?.[1];
	return front === undefined ? new Map() : readFront(front).fields;
}

export function readOwnDocument(text: string, bank: Bank): OwnDocument {
	const plain = plainText(text);
	const head = frontMatter.exec(plain);
	const {fields, loose} = readFront(head?.[1] ?? '');
	const reader = new Reader(bank);
	// A row that an editor's reflow put behind another begins a line of its own again.
	const body = plain.slice(head?.[0].length ?? 0).replaceAll(new RegExp(String.raw`(?<=\S)[ ]+(?=\|\s*${rowMark.source})`, 'g'), '\n');
	reader.read(body.split('\n'));
	const added = reader.addedRows.filter((row) => !takeUnmarked(reader.rows, row, bank));
	return {front: fields, rows: reader.rows, addedRows: added, loose: [...loose, ...reader.loose], comments: []};
}

export function columnsOf(bank: Bank): Readonly<Record<RowKind, readonly string[]>> {
	return {row: bank.columns, action: documentWords.actionColumns, evidence: documentWords.evidenceColumns, fact: documentWords.factColumns};
}

/** Where an editor took the mark out, the number in the first cell is as good; of a fact, its question. */
export function takeUnmarked(rows: Map<string, MarkedRow>, row: MarkedRow, bank: Bank): boolean {
	const id = row.id === '' ? (row.kind === 'fact' ? factOf(rows, row, bank) : numberOf(row)) : undefined;
	if (id === undefined || rows.has(`${row.kind} ${id}`)) return false;
	rows.set(`${row.kind} ${id}`, {...row, id});
	return true;
}

function numberOf({cells: [first = '']}: MarkedRow): string | undefined {
	return /^(?:\d\.\d{1,2}|E\d+)$/.exec(withoutGapMark(first))?.[0];
}

/** The first of those asked in these words that has no row yet. */
function factOf(rows: ReadonlyMap<string, MarkedRow>, {cells: [, asked = '']}: MarkedRow, bank: Bank): string | undefined {
	const words = foldText(readInline(asked));
	const limbs = bank.sections.flatMap(({provisions}) => provisions.flatMap(({questions}) => questions.filter(({role}) => role === 'limb')));
	return [...bank.facts, ...limbs].find(({id, ask}) => !rows.has(`fact ${id}`) && ask.some(({text}) => foldText(text) === words))?.id;
}

/** The first cell of a row of the form, as text, without the flags of its gaps. */
export function withoutGapMark(cell: string): string {
	return readInline(cell.replace(/⚑(?:,? ?(?:\[G\d+\]\(#g\d+\)|G\d+))*/, '')).trim();
}

const [open, close] = [String.raw`(?<!\\)<!\s*(?:--|–|—)\s*`, String.raw`\s*(?:--|–|—)>`];
const rowMark = new RegExp(`${open}(${rowKinds.join('|')})\\s+(\\S+?)${close}`);
const anyMark = new RegExp(`${open}(?:section|no|waiting|gap|kept|comment|put-off|promise|carried|ended|changed|broken|${rowKinds.join('|')})\\s+\\S.*?${close}`, 'g');
const anchor = /<a\s+id=["“”'][^"“”'<>]*["“”']><\/a>/g;
const rule = /^[\s|:–—-]*[-–—][\s|:–—-]*$/;

class Reader {
	readonly rows = new Map<string, MarkedRow>();
	readonly addedRows: MarkedRow[] = [];
	readonly loose: LooseText[] = [];
	readonly #columns: Readonly<Record<RowKind, readonly string[]>>;
	#where = '';
	#paragraph: string[] = [];
	/** What the table is about that is being read, once its heads are known. */
	#table: RowKind | undefined;
	#heads: readonly string[] = [];

	constructor(bank: Bank) {
		this.#columns = columnsOf(bank);
	}

	read(lines: readonly string[]): void {
		for (let index = 0; index < lines.length; index++) {
			const line = lines[index]!.trim();
			const mark = rowMark.exec(line);
			if (mark) index += this.#takeRow(mark, lines, index);
			else if (line.startsWith('|')) index += this.#takeTableLine(lines, index);
			else this.#takeLine(line);
		}

		this.#endParagraph();
	}

	/** Gives how many lines more than its own the row stands on: an editor may have wrapped it. */
	#takeRow([whole, kind, id]: RegExpExecArray, lines: readonly string[], start: number): number {
		this.#endParagraph();
		this.#table = kind as RowKind;
		const columns = this.#columns[kind as RowKind].length;
		let text = lines[start]!.trim();
		let more = 0;
		for (;;) {
			const next = lines[start + more + 1]?.trim() ?? '';
			const isWhole = splitCells(text).length >= columns && (text.endsWith('|') || next.startsWith('|'));
			if (isWhole || next === '' || next.startsWith('#') || rowMark.test(next) || rule.test(next)) break;
			if (splitCells(`${text} ${next}`).length > columns) break;
			text += ` ${next}`;
			more += 1;
		}

		const row = {kind: kind as RowKind, id: id!, cells: splitCells(text.replace(whole, '')), where: this.#where};
		const key = `${kind} ${id}`;
		if (this.rows.has(key)) this.addedRows.push(row);
		else this.rows.set(key, row);
		return more;
	}

	#takeTableLine(lines: readonly string[], start: number): number {
		this.#endParagraph();
		let line = lines[start]!.trim();
		let more = 0;
		for (let next = lines[start + 1]?.trim() ?? ''; !line.endsWith('|') && /^[^|#]/.test(next) && !rowMark.test(next); next = lines[start + more + 1]?.trim() ?? '') {
			line += ` ${next}`;
			more += 1;
		}

		const cells = splitCells(line.replaceAll(anyMark, ''));
		if (rule.test(line)) this.#table = rowKinds.find((kind) => this.#columns[kind].join('|') === this.#heads.join('|'));
		else if (this.#table) this.addedRows.push({kind: this.#table, id: '', cells, where: this.#where});
		else {
			this.#heads = cells.map(readInline);
			this.#keep(this.#heads.join(' | '));
		}

		return more;
	}

	#takeLine(line: string): void {
		this.#table = undefined;
		if (line === '') this.#endParagraph();
		const heading = /^#{1,6}\s+(.*)$/.exec(line);
		if (!heading && !/^(?:[-*+]|\d{1,3}[.)])\s/.test(line)) {
			if (line !== '') this.#paragraph.push(line.replace(/^>\s?/, ''));
			return;
		}

		this.#endParagraph();
		if (heading) this.#where = readable(heading[1]!);
		this.#paragraph.push(heading ? heading[1]! : line.replace(/^[-*+]\s/, ''));
		if (heading) this.#endParagraph();
	}

	#endParagraph(): void {
		if (this.#paragraph.length > 0) this.#keep(readable(this.#paragraph.join(' ')));
		this.#paragraph = [];
	}

	#keep(text: string): void {
		this.loose.push({where: this.#where, text});
	}
}

function readable(markdown: string): string {
	return readInline(markdown.replaceAll(anyMark, '').replaceAll(anchor, '').replaceAll(/(?<!\\)\*+/g, '')).trim();
}

function readFront(text: string): {readonly fields: ReadonlyMap<string, string>; readonly loose: readonly LooseText[]} {
	const fields = new Map<string, string>();
	const loose: LooseText[] = [];
	for (const line of text.split('\n')) {
		const field = /^([a-z_]+):(.*)$/.exec(line.trim());
		if (field && !fields.has(field[1]!)) fields.set(field[1]!, readScalar(field[2]!.trim()));
		else if (foldText(line) !== '') loose.push({where: roundTripWords.frontMatter, text: line.trim()});
	}

	return {fields, loose};
}

/** Written as JSON; an editor may have left the quotation marks out, or rounded them. A number is as it was typed: 1e2 is not the 100 that the program would write. */
function readScalar(text: string): string {
	if (text === 'null' || text === '~') return '';
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'string' ? value : text;
	} catch {
		return text.replace(/^["'“”‘’](.*)["'“”‘’]$/, '$1');
	}
}
