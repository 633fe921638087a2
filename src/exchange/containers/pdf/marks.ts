/** What a page of a PDF has drawn on it, in points from its top left corner: pieces of text, and straight lines. */
import type {getDocumentProxy} from 'unpdf';
import {symbolFor} from '../symbols.ts';
import {straightLines, type Matrix, type Rule} from './rules.ts';

export interface Run {
	/** With the space at its end, if one is drawn: there a line was wrapped between words. */
	readonly text: string;
	readonly left: number;
	readonly right: number;
	/** The width of its first letter. */
	readonly initial: number;
	readonly baseline: number;
	readonly size: number;
	readonly isBold: boolean;
}

export interface PageMarks {
	readonly height: number;
	readonly runs: readonly Run[];
	readonly rules: readonly Rule[];
	/** How many operators drew it. */
	readonly drawn: number;
}

export type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;
export type Operators = Readonly<Record<string, number>>;

interface Glyph {
	readonly unicode: string;
	readonly width: number;
	readonly isSpace: boolean;
}

interface Font {
	readonly name?: string;
	readonly fontMatrix?: readonly number[];
	readonly vertical?: boolean;
	readonly isType3Font?: boolean;
}

/** What `save` keeps and `restore` brings back. */
interface State {
	matrix: Matrix;
	font: Font;
	isBold: boolean;
	size: number;
	characterSpacing: number;
	wordSpacing: number;
	stretch: number;
	leading: number;
	rise: number;
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];
/** Gaps, in parts of the font's size: from the first on a space was meant, from the second on another piece of text begins. */
const spaceGap = 0.18;
const pieceGap = 0.9;

export async function readMarks(page: PdfPage, operators: Operators): Promise<PageMarks> {
	const {fnArray, argsArray} = await page.getOperatorList();
	const {height, transform} = page.getViewport({scale: 1});
	const reader = new MarkReader(page, transform as unknown as Matrix);
	const names = new Map(Object.entries(operators).map(([name, code]) => [code, name]));
	for (let index = 0; index < fnArray.length; index++) reader.draw(names.get(fnArray[index]!) ?? '', (argsArray[index] ?? []) as readonly unknown[]);
	return {height, runs: reader.runs, rules: reader.rules, drawn: fnArray.length};
}

class MarkReader {
	readonly runs: Run[] = [];
	readonly rules: Rule[] = [];
	readonly #page: PdfPage;
	readonly #stack: State[] = [];
	#state: State;
	#textMatrix: Matrix = identity;
	#lineX = 0;
	#lineY = 0;
	#x = 0;
	#y = 0;

	constructor(page: PdfPage, matrix: Matrix) {
		this.#page = page;
		this.#state = {matrix, font: {}, isBold: false, size: 0, characterSpacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0};
	}

	draw(operator: string, values: readonly unknown[]): void {
		const state = this.#state;
		switch (operator) {
			case 'save':
				this.#stack.push({...state});
				return;
			case 'restore':
			case 'paintFormXObjectEnd':
			case 'endAnnotation':
				this.#state = this.#stack.pop() ?? state;
				return;
			case 'transform':
				state.matrix = multiply(values as unknown as Matrix, state.matrix);
				return;
			case 'paintFormXObjectBegin':
				this.#stack.push({...state});
				if (values[0]) state.matrix = multiply(values[0] as Matrix, state.matrix);
				return;
			case 'beginAnnotation':
				this.#stack.push({...state});
				for (const matrix of [values[2], values[3]]) if (matrix) state.matrix = multiply(matrix as Matrix, state.matrix);
				return;
			case 'setFont':
				return this.#setFont(values[0] as string, values[1] as number);
			case 'setCharSpacing':
				state.characterSpacing = values[0] as number;
				return;
			case 'setWordSpacing':
				state.wordSpacing = values[0] as number;
				return;
			case 'setHScale':
				state.stretch = (values[0] as number) / 100;
				return;
			case 'setLeading':
				state.leading = -(values[0] as number);
				return;
			case 'setTextRise':
				state.rise = values[0] as number;
				return;
			case 'beginText':
				return this.#place(identity);
			case 'setTextMatrix':
				return this.#place((Array.isArray(values[0]) || ArrayBuffer.isView(values[0]) ? values[0] : values) as Matrix);
			case 'setLeadingMoveText':
				state.leading = values[1] as number;
				return this.#move(values[0] as number, values[1] as number);
			case 'moveText':
				return this.#move(values[0] as number, values[1] as number);
			case 'nextLine':
				return this.#move(0, state.leading);
			case 'showText':
				return this.#show(values[0] as ReadonlyArray<Glyph | number | null>);
			case 'constructPath':
				this.rules.push(...straightLines(values[0] as number, (values[1] as ReadonlyArray<ArrayLike<number> | null>)[0] ?? [], state.matrix));
				return;
		}
	}

	#setFont(id: string, size: number): void {
		const {commonObjs: fonts} = this.#page as unknown as {commonObjs: {has(id: string): boolean; get(id: string): unknown}};
		const font = (fonts.has(id) ? fonts.get(id) : {}) as Font;
		this.#state.font = font;
		this.#state.isBold = /bold|black|heavy/i.test(font.name ?? '');
		this.#state.size = size;
	}

	#place(matrix: Matrix): void {
		this.#textMatrix = matrix;
		this.#lineX = this.#lineY = this.#x = this.#y = 0;
	}

	#move(x: number, y: number): void {
		this.#lineX += x;
		this.#lineY += y;
		this.#x = this.#lineX;
		this.#y = this.#lineY;
	}

	#show(glyphs: ReadonlyArray<Glyph | number | null>): void {
		const {font, size, characterSpacing, wordSpacing, stretch, rise, isBold} = this.#state;
		const total = multiply(this.#textMatrix, this.#state.matrix);
		// Only level text is read: a watermark across the page says nothing in its place.
		if (Math.abs(total[1]) > 0.01 * Math.abs(total[0]) || font.vertical === true) return;
		const unit = size * (font.fontMatrix?.[0] ?? 0.001) * stretch;
		const scale = Math.abs(total[0]);
		const height = Math.abs(size) * Math.hypot(total[2], total[3]);
		const y = this.#y + rise;
		const spaceFrom = spaceGap * Math.abs(size);
		const pieceFrom = pieceGap * Math.abs(size);
		let x = this.#x;
		let text = '';
		let start = x;
		let end = x;
		let initial = 0;
		const flush = () => {
			const left = total[0] * start + total[2] * y + total[4];
			if (end > start) this.runs.push({text, left, right: left + (end - start) * scale, initial: initial * scale, baseline: total[1] * start + total[3] * y + total[5], size: height, isBold});
			text = '';
		};

		for (const glyph of glyphs) {
			if (glyph === null) continue;
			if (typeof glyph === 'number') {
				x -= (glyph * size * stretch) / 1000;
				continue;
			}

			const {unicode, width} = glyph;
			if (text !== '' && x - end > spaceFrom) {
				if (x - end > pieceFrom) flush();
				else if (!text.endsWith(' ')) text += ' ';
			}

			if (text === '') {
				start = end = x;
				initial = width * unit;
			}

			text += unicode < '\uE000' ? unicode : readable(unicode, font.name);
			x += width * unit + (characterSpacing + (glyph.isSpace ? wordSpacing : 0)) * stretch;
			if (unicode !== ' ' && unicode !== '\u00A0') end = x - characterSpacing * stretch;
		}

		flush();
		this.#x = x;
	}
}

const multiply = (a: Matrix, b: Matrix): Matrix => [
	a[0] * b[0] + a[1] * b[2],
	a[0] * b[1] + a[1] * b[3],
	a[2] * b[0] + a[3] * b[2],
	a[2] * b[1] + a[3] * b[3],
	a[4] * b[0] + a[5] * b[2] + b[4],
	a[4] * b[1] + a[5] * b[3] + b[5],
];

/** Joined letters as letters, and the ticks of symbol fonts as ticks. */
function readable(unicode: string, font = ''): string {
	const code = unicode.codePointAt(0)!;
	if (code >= 0xFB_00 && code <= 0xFB_06) return unicode.normalize('NFKC');
	if (code >= 0xF0_00 && code <= 0xF0_FF) return symbolFor(/wingdings ?2/i.test(font) ? 'wingdings 2' : /webdings/i.test(font) ? 'webdings' : /symbol/i.test(font) ? 'symbol' : 'wingdings', code);
	return unicode;
}
