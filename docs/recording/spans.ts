/** From when to when each thing on the screen is there. */
import type {Frame} from './film.ts';
import type {Stretch} from './screen.ts';

/** In frames: the first it is in, and the one from which it is gone. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

export interface RowSpan extends Span {
	readonly row: number;
	readonly stretches: readonly Stretch[];
}

/** Each row for as long as it stands unchanged. One that is typed is there whole from its first letter on: what is still to come lies under the cover that the cursor draws after it. */
export function rowSpans(frames: readonly Frame[]): readonly RowSpan[] {
	const rows = Math.max(...frames.map(({rows}) => rows.length));
	return Array.from({length: rows}, (_, row) => spansOf(frames, row)).flat();
}

/** What stands under the screen, for as long as it does. */
export function captionSpans(frames: readonly Frame[]): ReadonlyArray<Span & {readonly caption: string}> {
	const starts = frames.flatMap(({caption}, at) => (caption === frames[at - 1]?.caption ? [] : [at]));
	return starts.map((from, index) => ({caption: frames[from]!.caption, from, to: starts[index + 1] ?? frames.length}));
}

function spansOf(frames: readonly Frame[], row: number): readonly RowSpan[] {
	const spans: Array<RowSpan & {readonly isTyped: boolean}> = [];
	for (const [at, {rows, cursor}] of frames.entries()) {
		const stretches = rows[row] ?? [];
		const last = spans.at(-1);
		const hasCursor = cursor.row === row;
		const goesOn = last && (isSame(last.stretches, stretches) || (last.isTyped && hasCursor && isGoneOnWith(last.stretches, stretches)));
		if (goesOn) spans[spans.length - 1] = {...last, stretches, to: at + 1, isTyped: last.isTyped && hasCursor};
		else spans.push({row, stretches, from: at, to: at + 1, isTyped: hasCursor});
	}

	return spans.filter(({stretches}) => stretches.length > 0);
}

function isSame(before: readonly Stretch[], after: readonly Stretch[]): boolean {
	return before.length === after.length && isGoneOnWith(before, after) && isGoneOnWith(after, before);
}

/** Whether one row is the other, with more typed at its end. */
function isGoneOnWith(before: readonly Stretch[], after: readonly Stretch[]): boolean {
	const [had, has] = [before, after].map((row) => row.flatMap(({column, text, look}) => Array.from(text, (letter, index) => `${column + index} ${look} ${letter}`)));
	return had!.every((letter, index) => letter === has![index]);
}
