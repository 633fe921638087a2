/** Puts a Layout together from a stream of text, breaks and table tags, in whatever disorder the tags come. */
import {plainText} from '../../core/text/plain-text.ts';
import {notesBeside, pictureSign, settleStruck, struckSign, takeTypedStrikes, type LeftOut} from '../../core/text/stand-ins.ts';
import {blockText, cellCount, isForPlacing, newFlow, withoutDeleted, type CellDraft, type Flow, type RowDraft, type TableDraft} from './layout-draft.ts';
import type {Cell, Layout, TableRow} from './layout.ts';
import type {Stretch} from './own-marks.ts';
import {Refused, type Limits} from './refusal.ts';
import {invisible, linesOf} from './stretches.ts';

export interface CellSpan {
	readonly columns?: number;
	readonly rows?: number;
	/** Goes on from the cell above, as Word merges cells. */
	readonly isContinued?: boolean;
	/** Deleted under tracked changes. */
	readonly isDeleted?: boolean;
}

/** As much as tells what was deleted. */
const longestDeleted = 2000;
/** Word's own limit of columns. */
const mostColumns = 63;

export class LayoutBuilder {
	readonly #limits: Limits;
	readonly #flows: Flow[] = [newFlow()];
	readonly #tables: TableDraft[] = [];
	readonly #isOwn: boolean;
	/** Of which the words they are put to have begun, and not ended. */
	readonly #comments = new Set<string>();
	readonly leftOut: LeftOut[] = [];
	#pieces = 0;
	#marks = 0;

	/** `isOwn`: the stretches of its lines and the marks of its rows are kept beside the text. */
	constructor(limits: Limits, isOwn = false) {
		this.#limits = limits;
		this.#isOwn = isOwn;
	}

	text(text: string, dress: Omit<Stretch, 'text'> = {}): void {
		if (text.includes(struckSign) && !this.#isOwn) return this.#strikeTyped(text);
		this.#flow.line += text;
		if (this.#isOwn) this.#flow.stretches.push({text, ...dress});
	}

	#strikeTyped(text: string): void {
		const typed = takeTypedStrikes(text);
		this.#flow.line += typed.text;
		for (const {text: struck} of typed.leftOut) this.leaveOut('struck', struck);
	}

	/** Text that is struck out: it is not said. */
	strike(text: string): void {
		if (text.trim() === '') return this.text(text);
		this.#flow.struck += text;
		if (!this.#isOwn) this.#flow.line += `${/^\s/.test(text) ? ' ' : ''}${struckSign}${/\s$/.test(text) ? ' ' : ''}`;
	}

	/** Text that a tracked change takes out. A cell of which nothing is left may still be meant to say it. */
	deleteText(text: string): void {
		const flow = this.#table?.cell?.flow;
		if (flow && !this.#isOwn && flow.deleted.length < longestDeleted) flow.deleted += text;
	}

	/** A picture whose meaning is not known: it may be all that a cell says. */
	picture(description: string, kind: 'picture' | 'object' = 'picture'): void {
		this.leaveOut(kind, description);
		if (this.isInCell && !this.#isOwn) this.#flow.line += ` ${pictureSign} `;
	}

	/** What another reader made of a document inside this one. */
	addLayout({layout, leftOut = []}: {readonly layout: Layout; readonly leftOut?: readonly LeftOut[]}): void {
		this.endParagraph();
		for (const block of layout) {
			this.#count(block.kind === 'paragraph' ? 1 : cellCount(block));
			this.#flow.blocks.push(block);
		}

		for (const {kind, text} of leftOut) this.leaveOut(kind, text);
	}

	leaveOut(kind: LeftOut['kind'], text: string): void {
		this.leftOut.push({kind, text: notesBeside(tidy(text))});
		if (this.leftOut.length > this.#limits.pieces) throw tooMany(this.#limits.pieces);
	}

	/** Text that nobody wrote: the address of a link, which a stretch has beside its text. */
	addAddress(text: string): void {
		this.#flow.line += text;
	}

	breakLine(): void {
		this.text('\n');
	}

	/** The row that is open is the one of this mark. */
	markRow(mark: string): void {
		this.#table?.rows.at(-1)?.marks.push(mark);
	}

	/** What a comment is put to begins here: it stands at every row from this place on. */
	openComment(id: string): void {
		this.#comments.add(id);
		this.#noteAtOpenRows(id);
	}

	closeComment(id: string): void {
		this.#comments.delete(id);
	}

	/** A comment stands here; whatever it was put to, it goes no further. */
	noteComment(id: string): void {
		this.#comments.delete(id);
		this.#noteAtOpenRows(id);
	}

	/** At more than one, where a table stands in a cell. */
	#noteAtOpenRows(id: string): void {
		for (const {isRowOpen, rows} of this.#tables) if (isRowOpen) rows.at(-1)?.comments.push(id);
	}

	/** `- ` or a number before the next text. */
	mark(mark: string): void {
		this.#flow.mark = mark;
	}

	endParagraph(heading?: number): void {
		const flow = this.#flow;
		const text = tidy(settleStruck(flow.line));
		const {stretches} = flow;
		if (flow.struck !== '') this.leaveOut('struck', flow.struck);
		flow.line = '';
		flow.struck = '';
		flow.stretches = [];
		if (text === '') return;
		this.#count(1);
		if (this.#isOwn) flow.lines.push(...linesOf([{text: flow.mark}, ...stretches]));
		flow.blocks.push({kind: 'paragraph', text: (text === struckSign ? '' : flow.mark) + text, ...(heading !== undefined && {heading})});
		flow.mark = '';
	}

	/** What comes until `closeAside` interrupts the paragraph around it without ending it: a caption, a text box. */
	openAside(): void {
		this.#flows.push(newFlow());
	}

	closeAside(): void {
		if (this.#flows.length > 1 && this.#flow !== this.#table?.cell?.flow) this.#mergeFlow();
	}

	openTable(): void {
		this.endParagraph();
		this.#tables.push({rows: [], cell: undefined, above: new Map(), column: 0, isRowOpen: false});
	}

	openRow(): void {
		const table = this.#table;
		if (!table) return;
		this.closeCell();
		table.rows.push({cells: [], marks: [], comments: [...this.#comments]});
		for (const _ of this.#comments) this.countMark();
		table.column = 0;
		table.isRowOpen = true;
	}

	closeRow(): void {
		this.closeCell();
		if (this.#table) this.#table.isRowOpen = false;
	}

	openCell({columns = 1, rows = 1, isContinued = false, isDeleted = false}: CellSpan = {}): void {
		const table = this.#table;
		if (!table) return;
		this.closeCell();
		if (!table.isRowOpen) this.openRow();
		const flow = newFlow();
		this.#flows.push(flow);
		table.cell = {flow, columns: within(columns, mostColumns), rows: within(rows, this.#limits.pieces), isContinued, isDeleted};
		this.#count(table.cell.columns);
	}

	closeCell(): void {
		const table = this.#table;
		if (!table?.cell) return;
		const {flow, columns, rows, isContinued, isDeleted} = table.cell;
		while (this.#flow !== flow) this.#mergeFlow();
		this.endParagraph();
		if (flow.blocks.length === 0 && flow.deleted.trim() !== '') {
			this.leaveOut('struck', flow.deleted);
			flow.blocks.push({kind: 'paragraph', text: struckSign});
		}

		this.#flows.pop();
		table.cell = undefined;

		const above = isContinued ? table.above.get(table.column) : undefined;
		if (above) {
			above.rows++;
			if (flow.blocks.length > 0) above.blocks = [...above.blocks, ...flow.blocks];
			if (flow.lines.length > 0) above.lines = [...above.lines, ...flow.lines];
		} else {
			const cell = {blocks: flow.blocks, lines: flow.lines, columns, rows, isDeleted};
			table.rows.at(-1)!.cells.push(cell);
			table.above.set(table.column, cell);
		}

		table.column += columns;
	}

	closeTable(): void {
		this.closeRow();
		const table = this.#tables.pop();
		if (!table) return;
		this.endParagraph();
		const rows = withoutDeleted(table.rows).filter(({cells}) => cells.length > 0);
		for (const {cells} of rows) this.#flow.lines.push(...cells.flatMap(({lines}) => lines));
		if (isForPlacing(rows)) {
			for (const {cells} of rows) for (const {blocks} of cells) for (const block of blocks) this.#flow.blocks.push(block);
			return;
		}

		if (rows.length > 0) this.#flow.blocks.push({kind: 'table', rows: rows.map((row, index) => this.#finishRow(row, rows.length - index))});
	}

	/** Ends a row that should not have been: its cells are gone. */
	dropRow(): void {
		this.closeRow();
		this.#table?.rows.pop();
	}

	finish(): Layout {
		while (this.#tables.length > 0) this.closeTable();
		while (this.#flows.length > 1) this.#mergeFlow();
		this.endParagraph();
		return this.#flow.blocks;
	}

	/** Every element, and every stretch of text, is one more that a reader has to look at. */
	countMark(): void {
		if (++this.#marks > this.#limits.marks) throw tooMany(this.#limits.marks);
	}

	get isInCell(): boolean {
		return this.#table?.cell !== undefined;
	}

	/** In a row whose last cell is closed. */
	get isBetweenCells(): boolean {
		return this.#table !== undefined && this.#table.isRowOpen && !this.isInCell;
	}

	get #flow(): Flow {
		return this.#flows.at(-1)!;
	}

	get #table(): TableDraft | undefined {
		return this.#tables.at(-1);
	}

	#mergeFlow(): void {
		this.endParagraph();
		const {blocks, lines} = this.#flows.pop()!;
		for (const block of blocks) this.#flow.blocks.push(block);
		this.#flow.lines.push(...lines);
	}

	#finishRow({cells, marks, comments}: RowDraft, rowsLeft: number): TableRow {
		return {cells: cells.map((cell) => this.#finishCell(cell, rowsLeft)), ...(marks.length > 0 && {marks}), ...(comments.length > 0 && {comments})};
	}

	#finishCell({blocks, lines, columns, rows}: CellDraft, rowsLeft: number): Cell {
		const covered = Math.min(rows, rowsLeft);
		this.#count(columns * (covered - 1));
		return {text: blocks.map(blockText).join('\n'), columns, rows: covered, ...(this.#isOwn && {lines})};
	}

	#count(pieces: number): void {
		this.#pieces += pieces;
		if (this.#pieces > this.#limits.pieces) throw tooMany(this.#limits.pieces);
	}
}

const tooMany = (limit: number): Refused => new Refused({code: 'too-many-pieces', limit});

const within = (count: number, most: number): number => (Number.isFinite(count) ? Math.min(Math.max(Math.trunc(count), 1), most) : 1);

/** Lines without the space around and between their words that nobody typed; empty lines are left out. */
function tidy(text: string): string {
	return plainText(text)
		.replaceAll(invisible, '')
		.replaceAll(/[^\S\n]+/g, ' ')
		.replaceAll(/ ?\n[\n ]*/g, '\n')
		.trim();
}
