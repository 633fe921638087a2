/** Columns a text takes on a terminal, and wrapping to them. */
import {eastAsianWidth} from 'get-east-asian-width';

const printableAscii = /^[\u0020-\u007E]*$/;
const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}]/u;

let segmenter: Intl.Segmenter | undefined;

/** What a person takes for one character: a letter with its accents, an emoji with its joiners. */
export function graphemes(text: string): readonly string[] {
	if (printableAscii.test(text)) return text.split('');
	segmenter ??= new Intl.Segmenter('en', {granularity: 'grapheme'});
	return Array.from(segmenter.segment(text), (each) => each.segment);
}

export function graphemeWidth(grapheme: string): number {
	if (grapheme.length === 1 && printableAscii.test(grapheme)) return 1;
	if (zeroWidth.test(grapheme)) return 0;
	if (grapheme.includes('\uFE0F')) return 2;
	return eastAsianWidth(grapheme.codePointAt(0)!);
}

export function textWidth(text: string): number {
	if (printableAscii.test(text)) return text.length;
	return graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}

/** Lines of at most `width` columns, broken at spaces where there are any; line breaks in the text are kept. */
export function wrap(text: string, width: number): readonly string[] {
	return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, Math.max(1, width)));
}

function wrapParagraph(paragraph: string, width: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	let lineWidth = 0;
	for (const word of paragraph.split(' ')) {
		const wordWidth = textWidth(word);
		if (line !== '' && lineWidth + 1 + wordWidth > width) {
			lines.push(line);
			line = '';
			lineWidth = 0;
		}

		if (wordWidth > width) {
			const pieces = breakWord(word, width);
			lines.push(...(line === '' ? [] : [line]), ...pieces.slice(0, -1));
			line = pieces.at(-1)!;
			lineWidth = textWidth(line);
			continue;
		}

		line = line === '' && lineWidth === 0 ? word : `${line} ${word}`;
		lineWidth = textWidth(line);
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
