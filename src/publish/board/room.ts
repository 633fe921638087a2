/** How much stands on two pages: heights in points, judged a little too high rather than too low. */
import type {FileChild} from 'docx';

/** A part of the paper, and how high it is judged to be. */
export interface Fitting {
	readonly children: readonly FileChild[];
	readonly height: number;
}

/** Between the margins of the paper, in twentieths of a point. */
export const paperWidth = 9906;

/** Of both pages, with what the heights below are judged too high by: the fullest papers still print on two. */
export const paperHeight = 1650;

const textLine = 11.9;
const cellLine = 11.4;

export const headingHeight = 31;

/** `width`: of the column, in twentieths of a point. */
export function paragraphHeight(text: string, width = paperWidth): number {
	return linesAt(text, width / 101) * textLine + 4;
}

export function rowHeight(cells: readonly string[], widths: readonly number[]): number {
	return Math.max(...cells.map((cell, index) => linesAt(cell, (widths[index]! - 180) / 97))) * cellLine + 6;
}

/** Capitals and signs of other scripts are wider. */
function linesAt(text: string, letters: number): number {
	const width = [...text].reduce((sum, sign) => sum + (sign.codePointAt(0)! > 0x2000 ? 2 : /\p{Lu}/u.test(sign) ? 1.3 : 1), 0);
	return Math.max(1, Math.ceil(width / letters));
}

/** As many of the lines as there is room for; `more` says in the last what is left out from a line on. */
export function fitted(lines: readonly string[], room: number, more: (from: number) => string): readonly string[] {
	if (heightOf(lines) <= room) return lines;
	let height = paragraphHeight(more(0));
	const kept = lines.findIndex((line) => (height += paragraphHeight(line)) > room);
	return [...lines.slice(0, kept), more(kept)];
}

export function heightOf(lines: readonly string[]): number {
	return lines.reduce((sum, line) => sum + paragraphHeight(line), 0);
}
