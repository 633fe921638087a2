/** A text being written, one line or many. Pure: an action gives the next state; the cursor is an offset at a character's edge. */
import {graphemes} from '../../text-width.ts';
import {layout, rowAt, offsetAt} from './layout.ts';

interface Snapshot {
	readonly text: string;
	readonly cursor: number;
}

export interface EditorState {
	readonly kind: 'editor';
	readonly multiline: boolean;
	readonly text: string;
	readonly cursor: number;
	readonly past: readonly Snapshot[];
	readonly future: readonly Snapshot[];
	/** What the last change was, so that a run of typing is undone as one. */
	readonly lastChange: 'typing' | 'deleting' | 'other';
	/** Texts written before for the same part, newest first, and which one is shown (-1: none). */
	readonly earlier: readonly string[];
	readonly recalled: number;
	/** The text it began with. */
	readonly initial: string;
	/** On one line: what was given before, which Enter alone keeps. */
	readonly kept: string;
}

export type EditorAction =
	| {readonly type: 'insert'; readonly text: string}
	| {readonly type: 'delete-back' | 'delete-forward' | 'delete-word-back' | 'delete-word-forward' | 'delete-to-start' | 'delete-to-end'}
	| {readonly type: 'left' | 'right' | 'word-left' | 'word-right' | 'line-start' | 'line-end' | 'top' | 'bottom'}
	| {readonly type: 'up' | 'down'; readonly width: number; readonly rows?: number}
	| {readonly type: 'undo' | 'redo'}
	| {readonly type: 'replace'; readonly text: string}
	| {readonly type: 'splice'; readonly from: number; readonly to: number; readonly text: string}
	| {readonly type: 'go'; readonly cursor: number};

const undoKept = 200;

/** `kept` is an answer given before: shown beside an empty line, so that a new one replaces it and is never added to it. */
export function createEditor({multiline, text = '', kept = '', earlier = []}: {multiline: boolean; text?: string; kept?: string; earlier?: readonly string[]}): EditorState {
	return {kind: 'editor', multiline, text, cursor: text.length, past: [], future: [], lastChange: 'other', earlier, recalled: -1, initial: text, kept};
}

export function editorReducer(state: EditorState, action: EditorAction): EditorState {
	const {text, cursor} = state;
	switch (action.type) {
		case 'insert':
			return change(state, text.slice(0, cursor) + action.text + text.slice(cursor), cursor + action.text.length, /\s/.test(action.text) ? 'other' : 'typing');
		case 'replace':
			return change(state, action.text, action.text.length, 'other');
		case 'splice':
			return change(state, text.slice(0, action.from) + action.text + text.slice(action.to), action.from + action.text.length, 'other');
		case 'go':
			return move(state, action.cursor);
		case 'delete-back':
			return remove(state, previousEdge(text, cursor), cursor);
		case 'delete-forward':
			return remove(state, cursor, nextEdge(text, cursor));
		case 'delete-word-back':
			return remove(state, wordStart(text, cursor), cursor);
		case 'delete-word-forward':
			return remove(state, cursor, wordEnd(text, cursor));
		case 'delete-to-start':
			return remove(state, lineStart(text, cursor), cursor);
		case 'delete-to-end':
			return remove(state, cursor, lineEnd(text, cursor) === cursor ? nextEdge(text, cursor) : lineEnd(text, cursor));
		case 'left':
			return move(state, previousEdge(text, cursor));
		case 'right':
			return move(state, nextEdge(text, cursor));
		case 'word-left':
			return move(state, wordStart(text, cursor));
		case 'word-right':
			return move(state, wordEnd(text, cursor));
		case 'line-start':
			return move(state, lineStart(text, cursor));
		case 'line-end':
			return move(state, lineEnd(text, cursor));
		case 'top':
			return move(state, 0);
		case 'bottom':
			return move(state, text.length);
		case 'up':
		case 'down':
			return vertical(state, action.type === 'up' ? -(action.rows ?? 1) : (action.rows ?? 1), action.width);
		case 'undo':
			return travel(state, state.past, 'undo');
		case 'redo':
			return travel(state, state.future, 'redo');
	}
}

function change(state: EditorState, text: string, cursor: number, kind: EditorState['lastChange']): EditorState {
	if (text === state.text) return move(state, cursor);
	const isRun = kind !== 'other' && kind === state.lastChange && state.past.length > 0;
	const past = isRun ? state.past : [...state.past, {text: state.text, cursor: state.cursor}].slice(-undoKept);
	return {...state, text, cursor, past, future: [], lastChange: kind, recalled: -1};
}

function remove(state: EditorState, from: number, to: number): EditorState {
	if (from >= to) return state;
	return change(state, state.text.slice(0, from) + state.text.slice(to), from, to - from === 1 ? 'deleting' : 'other');
}

function move(state: EditorState, cursor: number): EditorState {
	return {...state, cursor, lastChange: 'other'};
}

/** Up at the top of the text brings back what was written before; down goes forward again. */
function vertical(state: EditorState, rows: number, width: number): EditorState {
	const lines = layout(state.text, width);
	const row = rowAt(lines, state.cursor);
	const target = row + rows;
	if (target < 0 && row === 0) return canRecall(state) ? recall(state, state.recalled + 1) : move(state, 0);
	if (target >= lines.length && row === lines.length - 1) return state.recalled >= 0 ? recall(state, state.recalled - 1) : move(state, state.text.length);
	const bounded = Math.max(0, Math.min(lines.length - 1, target));
	return move(state, offsetAt(state.text, lines, bounded, state.cursor - lines[row]!.start));
}

function canRecall(state: EditorState): boolean {
	return (state.text === '' || state.recalled >= 0) && state.recalled + 1 < state.earlier.length;
}

function recall(state: EditorState, recalled: number): EditorState {
	const text = state.earlier[recalled] ?? '';
	return {...change(state, text, text.length, 'other'), recalled};
}

function travel(state: EditorState, stack: readonly Snapshot[], way: 'undo' | 'redo'): EditorState {
	const target = stack.at(-1);
	if (!target) return state;
	const here = {text: state.text, cursor: state.cursor};
	const rest = stack.slice(0, -1);
	const stacks = way === 'undo' ? {past: rest, future: [...state.future, here]} : {past: [...state.past, here], future: rest};
	return {...state, ...target, ...stacks, lastChange: 'other', recalled: -1};
}

/** What was written after the text it began with; all of it where that was changed. A word typed there may be a move. */
export function addedText({text, initial}: EditorState): string {
	return initial !== '' && text.length > initial.length && text.startsWith(initial) ? text.slice(initial.length) : text;
}

const nearby = 64;

/** The edge before `offset`; only the characters nearby are looked at, so a long text costs no more than a short one. */
function previousEdge(text: string, offset: number): number {
	if (offset <= 0) return 0;
	const from = text[offset - nearby] === undefined ? 0 : offset - nearby;
	return offset - (graphemes(text.slice(from, offset)).at(-1)?.length ?? 0);
}

function nextEdge(text: string, offset: number): number {
	return Math.min(text.length, offset + (graphemes(text.slice(offset, offset + nearby))[0]?.length ?? 0));
}

// Marks and joiners belong to the character before them, so that no word ends inside one.
const wordBefore = /[\p{L}\p{N}\p{M}\u200D_'’]*[^\p{L}\p{N}\p{M}\u200D_'’]*$/u;
const wordAfter = /^[^\p{L}\p{N}\p{M}\u200D_'’]*[\p{L}\p{N}\p{M}\u200D_'’]*/u;

function wordStart(text: string, offset: number): number {
	return offset - wordBefore.exec(text.slice(0, offset))![0].length;
}

function wordEnd(text: string, offset: number): number {
	return offset + wordAfter.exec(text.slice(offset))![0].length;
}

function lineStart(text: string, offset: number): number {
	return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
	const end = text.indexOf('\n', offset);
	return end === -1 ? text.length : end;
}
