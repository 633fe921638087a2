/** How much of the terminal the live part may take. */
import {textColumns} from '../session/transcript.ts';

/** Rows kept free, so that the live part never fills the screen. */
export const spareRows = 2;
/** A text longer than this scrolls in its place: every row on the screen is drawn again at each key. */
export const mostEditorRows = 12;

/** The columns and rows the editor has, for moving by rows and pages. */
export function editorSize(columns: number, rows: number): {width: number; rows: number} {
	return {width: textColumns(columns) - 3, rows: Math.max(1, Math.min(mostEditorRows, rows - spareRows - 6))};
}

export function isNarrow(width: number): boolean {
	return width < 60;
}
