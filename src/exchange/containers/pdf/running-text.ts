/** Text outside of tables: lines that stand below each other, over pages too, put together as paragraphs. */
import {plainText} from '../../../core/text/plain-text.ts';
import type {ParagraphBlock} from '../layout.ts';
import {settleStruck} from '../../../core/text/stand-ins.ts';
import {joinLines, type Habits, type Line, type LineGroup, type Measure} from './lines.ts';

export interface RunningText {
	readonly kind: 'text';
	readonly lines: Line[];
	page: number;
}

/** Lines that begin this near to each other keep to one edge. */
const near = 3;

export function isBelow({lines, page}: RunningText, line: Line, onPage: number): boolean {
	const first = lines[0]!;
	const last = lines.at(-1)!;
	if (Math.abs(line.left - first.left) > 4 * line.size) return false;
	return onPage === page ? line.baseline > last.baseline && line.baseline - last.baseline < 4 * line.size : onPage === page + 1;
}

/** A line on the next page stands as if below the last one of this page. */
export function continueText(text: RunningText, line: Line, page: number): void {
	const last = text.lines.at(-1)!;
	text.lines.push(line.baseline > last.baseline && page === text.page ? line : {...line, baseline: last.baseline + 1.2 * line.size});
	text.page = page;
}

/** Each text with the edges it keeps to, which its own lines may be too short to show. */
export function measured(texts: readonly RunningText[]): readonly LineGroup[] {
	const own = texts.map(({lines}) => lines.reduce<Measure>(({left, right}, line) => ({left: Math.min(left, line.left), right: Math.max(right, line.right)}), lines[0]!));
	const rights = new Map<number, number>();
	for (const {left, right} of own) rights.set(Math.round(left / near), Math.max(right, rights.get(Math.round(left / near)) ?? 0));
	return texts.map(({lines}, index) => ({lines, measure: {left: own[index]!.left, right: rights.get(Math.round(own[index]!.left / near))!}}));
}

export function paragraphBlocks(group: LineGroup, habits: Habits, usualSize: number): readonly ParagraphBlock[] {
	return joinLines(group, habits).map(({text, first}): ParagraphBlock => {
		const heading = headingOf(first, text, usualSize);
		return {kind: 'paragraph', text: settleStruck(plainText(text)), ...(heading !== undefined && {heading})};
	});
}

const longestHeading = 150;

function headingOf({size, isBold}: Line, text: string, usual: number): number | undefined {
	if (text.length > longestHeading) return undefined;
	if (size > 1.6 * usual) return 1;
	if (size > 1.3 * usual) return 2;
	return isBold || size > 1.12 * usual ? 3 : undefined;
}
