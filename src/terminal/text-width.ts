/** Columns a text takes on a terminal, and wrapping to them. */
import {eastAsianWidth} from 'get-east-asian-width';

/** Characters of one column that never join: Latin letters, punctuation, and the marks the screens use. Everything else asks the segmenter, which is slow to start. */
export const simple = /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u2193\u2500-\u257F\u276F]*$/;
const flag = /^\p{Regional_Indicator}{2}/u;

let segmenter: Intl.Segmenter | undefined;
let zeroWidth: RegExp | undefined;
/** Marks that take a column of their own, beside the letter they belong to. */
let spacing: RegExp | undefined;

/** What a person takes for one character: a letter with its accents, an emoji with its joiners. */
export function graphemes(text: string): readonly string[] {
	if (simple.test(text)) return text.split('');
	segmenter ??= new Intl.Segmenter('en', {granularity: 'grapheme'});
	return Array.from(segmenter.segment(text), (each) => each.segment);
}

export function graphemeWidth(grapheme: string): number {
	if (grapheme.length === 1 && simple.test(grapheme)) return 1;
	zeroWidth ??= new RegExp(String.raw`^[\p{Mn}\p{Me}\p{Cf}]`, 'u');
	if (zeroWidth.test(grapheme)) return 0;
	if (grapheme.includes('\uFE0F') || flag.test(grapheme)) return 2;
	const [first = '', ...rest] = grapheme;
	if (rest.length === 0) return eastAsianWidth(first.codePointAt(0)!);
	spacing ??= new RegExp(String.raw`[\p{Mc}\uFF00-\uFFEF]`, 'u');
	return eastAsianWidth(first.codePointAt(0)!) + rest.filter((each) => spacing!.test(each)).length;
}

export function textWidth(text: string): number {
	if (simple.test(text)) return text.length;
	return graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}

/** Lines of at most `width` columns, broken at spaces where there are any; line breaks in the text are kept. */
export function wrap(text: string, width: number): readonly string[] {
	const key = `${width} ${text}`;
	const known = wrapped.get(key);
	if (known) return known;
	const lines = text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, Math.max(1, width)));
	if (wrapped.size >= wrappedKept) wrapped.clear();
	wrapped.set(key, lines);
	return lines;
}

/** What stands on the screen is wrapped anew at every key, and is nearly always the same. */
const wrapped = new Map<string, readonly string[]>();
const wrappedKept = 300;

function wrapParagraph(paragraph: string, width: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	let lineWidth = 0;
	let isFresh = true;
	for (const word of paragraph.split(' ')) {
		const wordWidth = textWidth(word);
		if (!isFresh && lineWidth + 1 + wordWidth > width) {
			if (line.trim() !== '') lines.push(line);
			line = '';
			lineWidth = 0;
			isFresh = true;
		}

		if (wordWidth > width) {
			const pieces = breakWord(word, width);
			lines.push(...(line.trim() === '' ? [] : [line]), ...pieces.slice(0, -1));
			line = pieces.at(-1)!;
			lineWidth = textWidth(line);
			isFresh = false;
			continue;
		}

		line = isFresh ? word : `${line} ${word}`;
		lineWidth = textWidth(line);
		isFresh = false;
	}

	return [...lines, line];
}

function breakWord(word: string, width: number): readonly string[] {
	const pieces: string[] = [];
	let piece = '';
	let pieceWidth = 0;
	for (const grapheme of graphemes(word)) {
		const columns = graphemeWidth(grapheme);
		if (pieceWidth + columns > width) {
			pieces.push(piece);
			piece = '';
			pieceWidth = 0;
		}

		piece += grapheme;
		pieceWidth += columns;
	}

	return [...pieces, piece];
}

/** The text cut to `width` columns, with an ellipsis where something was cut. */
export function truncate(text: string, width: number): string {
	if (textWidth(text) <= width) return text;
	let kept = '';
	let columns = 0;
	for (const grapheme of graphemes(text)) {
		columns += graphemeWidth(grapheme);
		if (columns > width - 1) break;
		kept += grapheme;
	}

	return `${kept.trimEnd()}…`;
}
