/** What is seen of a row's answer: the choices, or the line and under it what is understood of it. */
import type {UnderstoodLine} from '../../../wording/en/line.ts';
import {sightWords} from '../../../wording/en/screen.ts';
import type {PieceKind} from '../../../core/line/understood.ts';
import {line, spans, type Cursor, type Line, type Span} from '../../line.ts';
import {textWidth, truncate, wrap} from '../../text-width.ts';
import {layout, rowAt} from '../editor/layout.ts';
import {isLine, piecesOf, type LineState} from './state.ts';

export interface LineRows {
	readonly kind: 'line';
	readonly options: readonly Line[];
	readonly text: readonly Line[];
	readonly understood: readonly Line[];
	readonly cursor: Cursor;
}

/** What is understood, in words: lines, first that an answer is missing, last what is still to say. */
export interface UnderstoodWords {
	readonly missing: string | undefined;
	readonly lines: readonly UnderstoodLine[];
	readonly stillToSay: string | undefined;
}

const mark = '› ';
const mostTextRows = 5;

export function lineRows(state: LineState, words: UnderstoodWords, width: number, height: number): LineRows {
	const options = isLine(state) ? [] : optionLines(state, width);
	const {text, cursor} = textLines(state, width, Math.min(mostTextRows, Math.max(1, height - options.length - (isLine(state) ? 1 : 0))));
	const understood = isLine(state) ? understoodRows(state, words, width, Math.max(0, height - text.length)) : [];
	return {kind: 'line', options, text, understood, cursor: {x: cursor.x, y: options.length + cursor.y}};
}

export function lineLines({options, text, understood}: LineRows): readonly Line[] {
	return [...options, ...text, ...understood];
}

/** The choices side by side, in as many lines as they take. */
function optionLines({options, selected}: LineState, width: number): readonly Line[] {
	const lines: Span[][] = [];
	let used = 0;
	for (const [index, {label}] of options.entries()) {
		const isAt = index === selected;
		const number = `${isAt ? '❯ ' : '  '}${index + 1} `;
		const text = truncate(label, width - number.length);
		const columns = textWidth(number) + textWidth(text) + 2;
		if (lines.length === 0 || used + columns > width) {
			lines.push([]);
			used = 0;
		}

		lines.at(-1)!.push({text: number, style: isAt ? 'selected' : 'dim'}, {text: `${text}  `, style: isAt ? 'selected' : 'plain'});
		used += columns;
	}

	return lines;
}

function textLines(state: LineState, width: number, height: number): {readonly text: readonly Line[]; readonly cursor: Cursor} {
	const {editor, piece} = state;
	const at = piecesOf(state)[piece];
	const rows = layout(editor.text, width - mark.length - 1);
	const cursor = at ? at.to : editor.cursor;
	const cursorRow = rowAt(rows, cursor);
	const first = Math.max(0, Math.min(cursorRow - Math.floor(height / 2), rows.length - height));
	const text = rows.slice(first, first + height).map(({start, end}, index): Line => {
		const [from, to] = [at?.from ?? 0, at?.to ?? 0].map((place) => Math.max(start, Math.min(end, place))) as [number, number];
		return spans(first + index === 0 ? [mark, 'accent'] : ['  '], [editor.text.slice(start, from)], [editor.text.slice(from, to), 'selected'], [editor.text.slice(to, end)]);
	});
	return {text, cursor: {x: mark.length + textWidth(editor.text.slice(rows[cursorRow]!.start, Math.max(rows[cursorRow]!.start, cursor))), y: cursorRow - first}};
}

function understoodRows(state: LineState, {missing, lines, stillToSay}: UnderstoodWords, width: number, height: number): readonly Line[] {
	const at = understoodAt(state, lines);
	const labelled = Math.max(0, ...lines.map(({label}) => textWidth(label)));
	const all = [
		...(missing === undefined ? [] : [line(truncate(`  ${missing}`, width), 'warning')]),
		...lines.flatMap(({label, text}, index) => {
			const isAt = index === at;
			const first = `${isAt ? '❯ ' : '  '}${label === '' ? '' : `${label.padEnd(labelled)}  `}`;
			return wrap(text, width - textWidth(first)).slice(0, 2).map((each, row) => spans([row === 0 ? first : ' '.repeat(textWidth(first)), isAt ? 'selected' : 'dim'], [each, label === '' ? 'strong' : isAt ? 'selected' : 'plain']));
		}),
		...(stillToSay === undefined ? [] : wrap(stillToSay, width - 2).map((text) => line(`  ${text}`, 'accent'))),
	];
	if (all.length <= height) return all;
	const room = Math.max(0, height - 1);
	return height === 0 ? [] : [...all.slice(0, room), line(`  ${sightWords.below(all.length - room)}`, 'dim')];
}

const documentKinds: readonly PieceKind[] = ['document', 'where', 'link', 'document-date'];

/** Which of the lines the piece that is gone to went into. */
function understoodAt(state: LineState, lines: readonly UnderstoodLine[]): number {
	const pieces = piecesOf(state);
	const piece = pieces[state.piece];
	if (!piece) return -1;
	const fitting = lines.flatMap(({kinds}, index) => (kinds.includes(piece.kind) ? [index] : []));
	const documents = pieces.slice(0, state.piece + 1).filter(({kind}) => kind === 'document').length;
	return fitting[documentKinds.includes(piece.kind) ? Math.min(fitting.length, Math.max(1, documents)) - 1 : 0] ?? -1;
}
