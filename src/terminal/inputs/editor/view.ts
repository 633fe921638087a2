import type {Frame, Line} from '../../line.ts';
import {line, spans} from '../../line.ts';
import {textWidth} from '../../text-width.ts';
import {layout, rowAt} from './layout.ts';
import type {EditorState} from './state.ts';

const mark = '› ';

/** The text with its cursor, at most `height` rows; the rows round the cursor are shown, and how many are not. */
export function editorFrame(state: EditorState, width: number, height: number): Frame {
	const rows = layout(state.text, width - mark.length - 1);
	const cursorRow = rowAt(rows, state.cursor);
	const shown = Math.max(1, rows.length > height ? height - 1 : height);
	const first = Math.max(0, Math.min(cursorRow - Math.floor(shown / 2), rows.length - shown));
	const lines: Line[] = rows.slice(first, first + shown).map(({start, end}, index) => {
		const text = state.text.slice(start, end);
		return first + index === 0 ? spans([mark, 'accent'], [text]) : line(`  ${text}`);
	});
	if (rows.length > shown) lines.push(line(`  line ${cursorRow + 1} of ${rows.length}`, 'dim'));
	const x = mark.length + textWidth(state.text.slice(rows[cursorRow]!.start, state.cursor));
	return {lines, cursor: {x, y: cursorRow - first}};
}
