/** What is seen of a text being written. */
import {sightWords} from '../../../wording/en/screen.ts';
import {line, spans, type Cursor, type Line} from '../../line.ts';
import {textWidth} from '../../text-width.ts';
import {layout, rowAt} from './layout.ts';
import type {EditorState} from './state.ts';

export interface EditorRows {
	readonly kind: 'editor';
	readonly text: readonly Line[];
	/** Which line of how many, where not all are in sight. */
	readonly place: readonly Line[];
	readonly cursor: Cursor;
}

const mark = '› ';

/** The text with its cursor, at most `height` rows; the rows round the cursor are shown, and how many are not. */
export function editorRows(state: EditorState, width: number, height: number): EditorRows {
	const rows = layout(state.text, width - mark.length - 1);
	const cursorRow = rowAt(rows, state.cursor);
	const shown = Math.max(1, rows.length > height ? height - 1 : height);
	const first = Math.max(0, Math.min(cursorRow - Math.floor(shown / 2), rows.length - shown));
	const text = rows.slice(first, first + shown).map(({start, end}, index) => {
		const written = state.text.slice(start, end);
		return first + index === 0 ? spans([mark, 'accent'], [written]) : line(`  ${written}`);
	});
	const place = rows.length > shown ? [line(`  ${sightWords.line(cursorRow + 1, rows.length)}`, 'dim')] : [];
	const x = mark.length + textWidth(state.text.slice(rows[cursorRow]!.start, state.cursor));
	return {kind: 'editor', text, place, cursor: {x, y: cursorRow - first}};
}

export function editorLines({text, place}: EditorRows): readonly Line[] {
	return [...text, ...place];
}
