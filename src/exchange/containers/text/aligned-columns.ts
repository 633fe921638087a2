/** Columns kept apart by spaces, as a PDF's text is laid out: cells by the places where their lines begin, page by page. */
import {tableRow, type Block, type Layout, type TableRow} from '../layout.ts';
import type {FormSigns} from './form-signs.ts';
import {timesOf} from './pipe-cells.ts';
import {mostCells} from './pipe-line.ts';
import {unwrap} from './unwrap.ts';

interface Segment {
	readonly start: number;
	readonly text: string;
}

type Parts = readonly Segment[];

/** Cut once: every question below is asked of its parts. */
interface CutLine {
	readonly text: string;
	readonly parts: Parts;
	/** Column headings. */
	readonly isHead: boolean;
	readonly beginsPage: boolean;
}

/** A place is a column's where at least so many lines begin anew, and this share of all lines with several parts. */
const fewestLines = 4;
const share = 0.12;
/** A line may stand this far off its column. */
const slack = 2;
/** A column stands this far from its heading, or from where it stood on the page before. */
const drift = 10;
/** An answer is set anew in every row, and its column is narrow: it stands this far before its place. */
const answerDrift = 8;
/** A first column that holds more than numbers. */
const narrowest = 20;

export function isAligned(lines: readonly string[]): boolean {
	const filled = lines.filter((line) => line.trim() !== '');
	const parts = filled.map(segmentsOf);
	const starts = columnStarts(parts, share);
	if (starts.length !== 2 || starts[1]! < narrowest) return starts.length > 2 && starts.length <= mostCells;
	// Two columns may be chance: the second must be where most lines have their second part.
	const aligned = parts.filter((segments) => segments.some(({start}) => start > slack && Math.abs(start - starts[1]!) <= slack));
	return aligned.length > filled.length * 0.4;
}

/** `\f` begins a page. */
export function alignedLayout(lines: readonly string[], form: FormSigns): Layout {
	const cut = lines.map((line) => cutLine(line, form));
	const writer = new TableWriter(form, isCentred(cut, form));
	let anchors = columnStarts(cut.map(({parts}) => parts), share);
	for (const page of pagesOf(cut)) {
		const head = page.findIndex(({isHead}) => isHead);
		const seen = columnStarts(page.map(({parts}) => parts), 0);
		if (head >= 0) anchors = headStarts(page.slice(head), seen, form);
		anchors = settle(anchors, seen);
		writer.takePage(page, anchors);
	}

	return writer.finish();
}

function cutLine(line: string, form: FormSigns): CutLine {
	const text = line.replaceAll('\f', '');
	const parts = segmentsOf(text);
	return {text, parts, isHead: isHeadLine(parts, form), beginsPage: line.includes('\f')};
}

/** The lines of each stretch that has its own places for the columns: a page, or what stands below column headings. */
function pagesOf(lines: readonly CutLine[]): ReadonlyArray<readonly CutLine[]> {
	const pages: CutLine[][] = [[]];
	let wasHead = false;
	for (const line of lines) {
		if (line.beginsPage || (line.isHead && !wasHead)) pages.push([]);
		pages.at(-1)!.push(line);
		wasHead = line.isHead;
	}

	return pages.filter((page) => page.some(({parts}) => parts.length > 0));
}

function segmentsOf(line: string): Parts {
	return [...line.matchAll(/\S+(?: \S+)*/g)].map(({index, 0: text}) => ({start: index, text}));
}

/** Where many lines begin a part of theirs. */
function columnStarts(parts: readonly Parts[], least: number): readonly number[] {
	const several = parts.filter((segments) => segments.length >= 2);
	const counts = timesOf(several.flatMap((segments) => segments.map(({start}) => start)));
	const needed = Math.max(fewestLines, several.length * least);
	const starts: number[] = [];
	for (const [start, count] of [...counts].toSorted(([one], [other]) => one - other)) {
		if (count < needed) continue;
		const last = starts.at(-1);
		if (last !== undefined && start - last <= slack) starts[starts.length - 1] = count > counts.get(last)! ? start : last;
		else starts.push(start);
	}

	return starts;
}

/** Column headings, apart by spaces. */
export function isHeading(line: string, form: FormSigns): boolean {
	return cutLine(line, form).isHead;
}

function isHeadLine(segments: Parts, form: FormSigns): boolean {
	return segments.length >= 2 && segments.every(({text}) => form.isHeadPiece(text));
}

/** Where the column headings stand, over all their lines; one space between two of them is told by the lines below. */
function headStarts(lines: readonly CutLine[], seen: readonly number[], form: FormSigns): readonly number[] {
	const end = lines.findIndex(({isHead, parts}) => !isHead && parts.some(({text}) => !form.isHeadPiece(text)));
	const pieces = lines.slice(0, end < 0 ? lines.length : end).flatMap(({parts}) => parts).flatMap((segment) => cutAtColumns(segment, seen)).toSorted((one, other) => one.start - other.start);
	const starts: number[] = [];
	let reach = -1;
	for (const {start, text} of pieces) {
		if (start > reach) starts.push(start);
		reach = Math.max(reach, start + text.length);
	}

	return starts.slice(0, mostCells);
}

/** Each column to where the lines of this page have it; where none tells, it stays. */
function settle(anchors: readonly number[], seen: readonly number[]): readonly number[] {
	return anchors.map((anchor, column) => {
		const [from, to] = [(anchors[column - 1] ?? -drift) + slack, (anchors[column + 1] ?? Number.POSITIVE_INFINITY) - slack];
		const near = seen.filter((start) => start > from && start < to && Math.abs(start - anchor) <= drift);
		return near.toSorted((one, other) => Math.abs(one - anchor) - Math.abs(other - anchor))[0] ?? anchor;
	});
}

/** Whether a row's number stands in the middle of its height: then lines without one, below an empty line, begin its row. */
function isCentred(lines: readonly CutLine[], form: FormSigns): boolean {
	let [centred, others, first, numbers] = [0, 0, -1, [] as number[]];
	const endBlock = (at: number) => {
		const isOne = numbers.length === 1 && at - first >= 3;
		if (isOne && numbers[0] === first) others++;
		else if (isOne) centred++;
		[first, numbers] = [-1, []];
	};

	for (const [at, {parts: [lead], isHead}] of lines.entries()) {
		if (!lead || isHead) {
			endBlock(at);
			continue;
		}

		if (first < 0) first = at;
		if (form.isNumber(lead.text)) numbers.push(at);
	}

	endBlock(lines.length);
	return centred > others;
}

class TableWriter {
	readonly #form: FormSigns;
	readonly #isCentred: boolean;
	readonly #blocks: Block[] = [];
	#rows: TableRow[] = [];
	#row: string[][] | undefined;
	#widths: readonly number[] = [];

	constructor(form: FormSigns, isCentredInRows: boolean) {
		this.#form = form;
		this.#isCentred = isCentredInRows;
	}

	takePage(lines: readonly CutLine[], starts: readonly number[]): void {
		if (this.#row && this.#row.length !== starts.length) this.#endTable();
		const placed = lines.map(({parts, isHead}) => (isHead ? parts.flatMap((segment) => cutAtColumns(segment, starts)) : this.#place(parts, starts)));
		const widths = starts.map(() => 0);
		for (const [index, segments] of placed.entries()) {
			if (isTableLine(lines[index]!.parts, starts)) for (const [column, text] of cellsOf(segments, starts).entries()) widths[column] = Math.max(widths[column]!, text.length);
		}

		this.#widths = widths;
		let wasHead = false;
		for (const [index, line] of lines.entries()) {
			const text = line.text.trim();
			if (text === '') {
				this.#endRow();
				continue;
			}

			const isHead: boolean = line.isHead || (wasHead && this.#form.isHeadPiece(text));
			if (isHead !== wasHead) this.#endRow();
			wasHead = isHead;
			if (isHead || (isTableLine(placed[index]!, starts) && !this.#form.isFurniture(text))) this.#takeCells(cellsOf(placed[index]!, starts));
			else {
				this.#endTable();
				this.#blocks.push({kind: 'paragraph', text});
			}
		}
	}

	finish(): Layout {
		this.#endTable();
		return this.#blocks;
	}

	#takeCells(cells: readonly string[]): void {
		const isNumbered = this.#form.isNumber(cells[0]!);
		const goesOn = this.#isCentred && this.#row !== undefined && !this.#row[0]!.some((text) => this.#form.isNumber(text));
		if (isNumbered && !goesOn) this.#endRow();
		this.#row ??= cells.map(() => []);
		for (const [column, text] of cells.entries()) if (text !== '') this.#row[column]!.push(text);
	}

	/** Segments cut where one runs into the next column, and answers in their own. */
	#place(segments: Parts, starts: readonly number[]): Parts {
		const cut = segments.length > 1 ? segments.flatMap((segment) => cutAtColumns(segment, starts)) : segments;
		const taken = new Set(cut.map(({start}) => columnOf(start, starts)));
		return cut.flatMap((segment) => {
			const column = columnOf(segment.start, starts) + 1;
			const next = starts[column];
			if (next === undefined || taken.has(column)) return [segment];
			return reachesPast(segment, next) ? [{...segment, start: next}] : this.#withAnswer(segment, next, starts);
		});
	}

	#withAnswer({start, text}: Segment, next: number, starts: readonly number[]): Parts {
		const at = text.lastIndexOf(' ') + 1;
		if (at === 0 && starts.some((each) => Math.abs(each - start) <= slack)) return [{start, text}];
		const isNear = start + at <= next + slack && next - (start + at) <= answerDrift;
		if (!isNear || !this.#form.isAnswer(text.slice(at))) return [{start, text}];
		const answer = {start: next, text: text.slice(at)};
		return at === 0 ? [answer] : [{start, text: text.slice(0, at).trimEnd()}, answer];
	}

	#endRow(): void {
		if (this.#row) this.#rows.push(tableRow(this.#row.map((cell, column) => unwrap(cell, this.#widths[column]!, this.#form).join('\n'))));
		this.#row = undefined;
	}

	#endTable(): void {
		this.#endRow();
		if (this.#rows.length > 0) this.#blocks.push({kind: 'table', rows: this.#rows});
		this.#rows = [];
	}
}

/** A text that goes on past the next column's place, and begins just before it, is that column's. */
function reachesPast({start, text}: Segment, next: number): boolean {
	return next - start <= answerDrift && start + text.length > next && text[next - start - 1] !== ' ';
}

/** A cell as wide as its column leaves one space before the next. */
function cutAtColumns({start, text}: Segment, starts: readonly number[]): Parts {
	const cut = starts.find((each) => each > start + slack && each < start + text.length && text[each - start - 1] === ' ');
	if (cut === undefined) return [{start, text}];
	return [{start, text: text.slice(0, cut - start).trimEnd()}, ...cutAtColumns({start: cut, text: text.slice(cut - start)}, starts)];
}

function columnOf(start: number, starts: readonly number[]): number {
	return Math.max(0, starts.findLastIndex((each) => each <= start + slack));
}

/** A line of its own, across the columns, is no part of a row. */
function isTableLine(segments: Parts, starts: readonly number[]): boolean {
	const [first] = segments;
	if (segments.length > 1 || !first) return true;
	const column = columnOf(first.start, starts);
	const isAtColumn = Math.abs(first.start - starts[column]!) <= slack;
	const end = starts[column + 1];
	return isAtColumn && (end === undefined || first.start + first.text.length < end);
}

function cellsOf(segments: Parts, starts: readonly number[]): string[] {
	const cells = starts.map(() => '');
	for (const {start, text} of segments) {
		const column = columnOf(start, starts);
		cells[column] += cells[column] === '' ? text : ` ${text}`;
	}

	return cells;
}
