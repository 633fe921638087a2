/** What a page of a PDF has drawn on it, in points from its top left corner: pieces of text, and straight lines. */
import type {getDocumentProxy} from 'unpdf';
import {iconSign, isIconFont, printedSign, printedSymbolFont} from '../symbols.ts';
import {pictureSign} from '../../../core/text/stand-ins.ts';
import type {Box} from './places.ts';
import {shapesOf, type Matrix, type Rule, type Shape} from './rules.ts';

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
	/** Where each of its letters ends. */
	readonly ends?: readonly number[];
	/** Stands upright on a page whose text is level. */
	readonly isTurned?: boolean;
}

/** What was drawn, before anything is made of it. */
export interface DrawnPage {
	readonly width: number;
	readonly height: number;
	readonly runs: readonly Run[];
	readonly rules: readonly Rule[];
	/** Small enough to be a box or a tick; their lines are among no `rules`. */
	readonly shapes: readonly Shape[];
	/** Small pictures. */
	readonly pictures: readonly Box[];
	/** Text that stands aslant. */
	readonly aslant: readonly string[];
	/** Text of parts that are switched off. */
	readonly off: readonly string[];
	/** From the page's own places to those it is read in. */
	readonly matrix: Matrix;
	/** How many operators drew it. */
	readonly drawn: number;
}

export type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;
export type Operators = Readonly<Record<string, number>>;

interface Glyph {
	readonly unicode: string;
	readonly originalCharCode?: number;
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
	/** What is filled is seen against the paper. */
	isDark: boolean;
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];
/** Gaps, in parts of the font's size: from the first on a space was meant, from the second on another piece of text begins. */
const spaceGap = 0.18;
const pieceGap = 0.9;
/** How far off level text still is: pages laid askew on a scanner. */
const level = 0.05;
/** No box, tick or ring around a word is larger. */
const largestShape = {width: 60, height: 30};
/** Beyond this a page is a drawing: of its other shapes only the lines are read. */
const mostShapes = 20_000;
const largestPicture = 48;

/** What is drawn and not read. */
export interface Unseen {
	/** Annotations of which it is known what they hold. */
	readonly annotations: ReadonlySet<string>;
	/** Whether a part that may be switched off is. */
	readonly isOff: (group: unknown) => boolean;
}

export async function readMarks(page: PdfPage, operators: Operators, unseen: Unseen): Promise<DrawnPage> {
	const {fnArray, argsArray} = await page.getOperatorList();
	const {width, height, transform} = page.getViewport({scale: 1});
	const names = new Map(Object.entries(operators).map(([name, code]) => [code, name]));
	const read = (matrix: Matrix): MarkReader => {
		const reader = new MarkReader(page, matrix, unseen);
		for (let index = 0; index < fnArray.length; index++) reader.draw(names.get(fnArray[index]!) ?? '', (argsArray[index] ?? []) as readonly unknown[]);
		return reader;
	};

	const shown = transform as unknown as Matrix;
	const asShown = read(shown);
	const turn = turnOf(asShown.letters, width, height);
	const {runs, rules, shapes, pictures, aslant, off} = turn ? read(multiply(shown, turn)) : asShown;
	const isOnItsSide = turn !== undefined && turn[0] === 0;
	return {width: isOnItsSide ? height : width, height: isOnItsSide ? width : height, runs, rules, shapes, pictures, aslant, off, matrix: turn ? multiply(shown, turn) : shown, drawn: fnArray.length};
}

/** Which way most letters of a page run. */
type Direction = 'level' | 'up' | 'down' | 'over';

/** How to turn a page whose text was laid on its side, so that it is level. */
function turnOf(letters: Readonly<Record<Direction, number>>, width: number, height: number): Matrix | undefined {
	const [direction, most] = Object.entries(letters).reduce((one, other) => (other[1] > one[1] ? other : one));
	if (most === 0 || letters.level >= most) return undefined;
	return direction === 'up' ? [0, 1, -1, 0, height, 0] : direction === 'down' ? [0, -1, 1, 0, 0, width] : [-1, 0, 0, -1, width, height];
}

function directionOf([x, y]: Matrix): Direction | undefined {
	if (Math.abs(y) <= level * Math.abs(x)) return x >= 0 ? 'level' : 'over';
	if (Math.abs(x) <= level * Math.abs(y)) return y > 0 ? 'down' : 'up';
	return undefined;
}

class MarkReader {
	readonly runs: Run[] = [];
	readonly rules: Rule[] = [];
	readonly shapes: Shape[] = [];
	readonly pictures: Box[] = [];
	readonly aslant: string[] = [];
	readonly off: string[] = [];
	readonly letters: Record<Direction, number> = {level: 0, up: 0, down: 0, over: 0};
	readonly #page: PdfPage;
	readonly #unseen: Unseen;
	/** Whether each part that is open is switched off. */
	readonly #parts: boolean[] = [];
	readonly #stack: State[] = [];
	#state: State;
	/** How many annotations are open, from the first on that is not read. */
	#annotations = 0;
	/** How many parts are open that are switched off. */
	#off = 0;
	#textMatrix: Matrix = identity;
	#lineX = 0;
	#lineY = 0;
	#x = 0;
	#y = 0;

	constructor(page: PdfPage, matrix: Matrix, unseen: Unseen) {
		this.#page = page;
		this.#unseen = unseen;
		this.#state = {matrix, font: {}, isBold: false, size: 0, characterSpacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0, isDark: true};
	}

	draw(operator: string, values: readonly unknown[]): void {
		const state = this.#state;
		switch (operator) {
			case 'save':
				this.#stack.push({...state});
				return;
			case 'endAnnotation':
				if (this.#annotations > 0) this.#annotations--;
				this.#state = this.#stack.pop() ?? state;
				return;
			case 'restore':
			case 'paintFormXObjectEnd':
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
				if (this.#annotations > 0 || this.#unseen.annotations.has(values[0] as string)) this.#annotations++;
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
			case 'beginMarkedContent':
			case 'beginMarkedContentProps': {
				const isOff = values[0] === 'OC' && this.#unseen.isOff(values[1]);
				this.#parts.push(isOff);
				if (isOff) this.#off++;
				return;
			}

			case 'endMarkedContent':
				if (this.#parts.pop()) this.#off--;
				return;
			case 'setFillRGBColor':
				state.isDark = isDark(values);
				return;
			case 'setFillColorN':
			case 'shadingFill':
				state.isDark = true;
				return;
			case 'constructPath':
				if (this.#isSeen) this.#takeShapes(shapesOf(values[0] as number, (values[1] as ReadonlyArray<ArrayLike<number> | null>)[0] ?? [], state.matrix, state.isDark));
				return;
			case 'paintImageXObject':
			case 'paintImageMaskXObject':
			case 'paintInlineImageXObject':
			case 'paintSolidColorImageMask':
				if (this.#isSeen) this.#takePicture();
				return;
		}
	}

	get #isSeen(): boolean {
		return this.#annotations === 0 && this.#off === 0;
	}

	#takeShapes(shapes: readonly Shape[]): void {
		for (const shape of shapes) {
			const isSmall = shape.right - shape.left <= largestShape.width && shape.bottom - shape.top <= largestShape.height;
			if (isSmall && this.shapes.length < mostShapes) this.shapes.push(shape);
			else this.rules.push(...shape.rules);
		}
	}

	#takePicture(): void {
		const [a, b, c, d, e, f] = this.#state.matrix;
		const box = {left: e + Math.min(0, a, c, a + c), right: e + Math.max(0, a, c, a + c), top: f + Math.min(0, b, d, b + d), bottom: f + Math.max(0, b, d, b + d)};
		if (box.right - box.left <= largestPicture && box.bottom - box.top <= largestPicture && this.pictures.length < mostShapes) this.pictures.push(box);
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
		if (this.#off > 0) this.off.push(glyphs.map((glyph) => (typeof glyph === 'object' ? glyph?.unicode ?? '' : '')).join(''));
		if (!this.#isSeen) return;
		const {font, size, characterSpacing, wordSpacing, stretch, rise, isBold} = this.#state;
		const total = multiply(this.#textMatrix, this.#state.matrix);
		const direction = directionOf(total);
		if (font.vertical === true) return;
		const unit = size * (font.fontMatrix?.[0] ?? 0.001) * stretch;
		const scale = Math.hypot(total[0], total[1]);
		const height = Math.abs(size) * Math.hypot(total[2], total[3]);
		const y = this.#y + rise;
		const spaceFrom = spaceGap * Math.abs(size);
		const pieceFrom = pieceGap * Math.abs(size);
		const signs = printedSymbolFont(font.name ?? '');
		let x = this.#x;
		let text = '';
		let ends: number[] = [];
		let start = x;
		let end = x;
		let initial = 0;
		const placeOf = (along: number): readonly [number, number] => [total[0] * along + total[2] * y + total[4], total[1] * along + total[3] * y + total[5]];
		const flush = () => {
			if (end > start && direction === 'level') {
				const [left, baseline] = placeOf(start);
				this.runs.push({text, left, right: left + (end - start) * scale, initial: initial * scale, baseline, size: height, isBold, ends: ends.map((each) => left + (each - start) * scale)});
			} else if (end > start && text.trim() !== '') {
				const [[fromX, fromY], [, toY]] = [placeOf(start), placeOf(end)];
				if (direction === undefined || direction === 'over') this.aslant.push(text.trim());
				else this.runs.push({text, left: fromX - height / 2, right: fromX + height / 2, initial: height / 2, baseline: (fromY + toY) / 2 + 0.3 * height, size: height, isBold, isTurned: true});
			}

			if (direction) this.letters[direction] += text.trim().length;
			text = '';
			ends = [];
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
				else if (!text.endsWith(' ')) {
					text += ' ';
					ends.push(x);
				}
			}

			if (text === '') {
				start = end = x;
				initial = width * unit;
			}

			text += signs === undefined ? (unicode < '\uE000' ? unicode : readable(unicode, font.name)) : signIn(signs, glyph);
			x += width * unit + (characterSpacing + (glyph.isSpace ? wordSpacing : 0)) * stretch;
			while (ends.length < text.length) ends.push(x);
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

/** Joined letters as letters, and signs in places for private use as what they show. */
function readable(unicode: string, font = ''): string {
	const code = unicode.codePointAt(0)!;
	if (code >= 0xFB_00 && code <= 0xFB_06) return unicode.normalize('NFKC');
	if (isIconFont(font)) return iconSign(font, code) ?? pictureSign;
	if (code >= 0xF0_00 && code <= 0xF0_FF) return printedSign('wingdings', code) ?? pictureSign;
	return unicode;
}

/** By the letter that stands for it, or else by its place in the font. */
function signIn(font: string, {unicode, originalCharCode}: Glyph): string {
	if (unicode.trim() === '' && originalCharCode === 32) return ' ';
	const code = unicode.codePointAt(0) ?? 0;
	if (code <= 0x20 || code === 0xA0) return (code === 0x20 || code === 0xA0) && (originalCharCode ?? 32) === 32 ? ' ' : (originalCharCode !== undefined && originalCharCode > 0x20 && printedSign(font, originalCharCode)) || pictureSign;
	return printedSign(font, code) ?? (originalCharCode !== undefined && originalCharCode !== code ? printedSign(font, originalCharCode) : undefined) ?? pictureSign;
}

/** Colours are given as `#rrggbb`, or as three numbers. */
function isDark(values: readonly unknown[]): boolean {
	const [first] = values;
	const parts = typeof first === 'string' ? [1, 3, 5].map((at) => Number.parseInt(first.slice(at, at + 2), 16)) : values.slice(0, 3).map(Number);
	const [red = 0, green = 0, blue = 0] = parts;
	return 0.3 * red + 0.59 * green + 0.11 * blue < 170;
}
