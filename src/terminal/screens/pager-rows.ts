/** What is seen of something to read. */
import {sightWords} from '../../wording/en/screen.ts';
import {blank, line, type Line} from '../line.ts';
import type {Screen} from '../session/state.ts';
import {textColumns} from '../session/transcript.ts';
import {truncate, wrap} from '../text-width.ts';
import {isNarrow, spareRows} from './room.ts';

export interface PagerRows {
	readonly type: 'pager';
	readonly title: Line;
	readonly text: readonly Line[];
	/** Which lines of how many, and what to press. */
	readonly keys: Line;
}

type Pager = Extract<Screen, {type: 'pager'}>;

export function pagerRows(screen: Pager, columns: number, rows: number): PagerRows {
	const width = textColumns(columns);
	const text = wrap(screen.text, width);
	const room = pagerRoom(rows);
	const top = pagerTop(screen, columns, rows);
	const last = Math.min(text.length, top + room);
	const lines = sightWords.lines(top + 1, last, text.length, isNarrow(width));
	const keys = [...(text.length > room ? [lines] : []), sightWords.back, ...(screen.isDocument ? [sightWords.write] : [])].join(' · ');
	return {type: 'pager', title: line(truncate(screen.title, width), 'strong'), text: text.slice(top, last).map((each) => line(each)), keys: line(truncate(keys, width), 'dim')};
}

export function pagerLines({title, text, keys}: PagerRows): readonly Line[] {
	return [title, ...text, blank, keys];
}

/** The first line shown, never past the last page. */
export function pagerTop(screen: Pager, columns: number, rows: number): number {
	return Math.max(0, Math.min(screen.top, wrap(screen.text, textColumns(columns)).length - pagerRoom(rows)));
}

function pagerRoom(rows: number): number {
	return Math.max(1, rows - spareRows - 3);
}
