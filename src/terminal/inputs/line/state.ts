/** A row's answer: chosen by a key, or written with everything beside it in one line. Nothing is given until Enter. */
import type {Option} from '../../../core/bank/question.ts';
import {asTyped, chooseOption} from '../../../core/kinds/kind.ts';
import {late} from '../../../core/late/late.ts';
import type {LineContext, Piece, Understood} from '../../../core/line/understood.ts';
import {moveIds, wordsOf} from '../../../core/interview/moves.ts';
import {createEditor, editorReducer, type EditorAction, type EditorState} from '../editor/state.ts';

const line = late(async () => import('../../../core/line/understand-line.ts'));

export interface LineState {
	readonly kind: 'line';
	readonly options: readonly Option[];
	/** The highlighted option, or -1. */
	readonly selected: number;
	/** What Enter alone gives before anything is typed or gone to; -1 for nothing. */
	readonly suggested: number;
	readonly editor: EditorState;
	/** Worked out once, when the question is put. */
	readonly context: LineContext;
	/** What an arrow puts into the empty line. */
	readonly same: string | undefined;
	/** What is understood of the line; undefined while there is none. */
	readonly understood: Understood | undefined;
	/** Which piece of the line is gone to, or -1. */
	readonly piece: number;
}

export type LineAction =
	| {readonly type: 'edit'; readonly action: EditorAction}
	| {readonly type: 'previous' | 'next' | 'same' | 'next-piece' | 'previous-piece' | 'open-piece' | 'leave-piece' | 'clear'};

type Start = Pick<LineState, 'options' | 'context' | 'same'> & {readonly selected?: string | undefined; readonly text?: string | undefined};

export function createLine({options, context, same, selected, text = ''}: Start): LineState {
	const suggested = selected === undefined ? -1 : options.findIndex(({id}) => id === selected);
	const state: LineState = {kind: 'line', options, context, same, suggested, selected: suggested, editor: createEditor({multiline: false}), understood: undefined, piece: -1};
	if (text === '') return state;
	const restored = edited(state, {type: 'replace', text});
	return {...restored, editor: {...restored.editor, initial: text}};
}

export function lineReducer(state: LineState, action: LineAction): LineState {
	const {options, selected, piece} = state;
	switch (action.type) {
		case 'edit': {
			const at = piecesOf(state)[piece];
			return edited({...state, piece: -1}, at ? onPiece(action.action, at) : action.action);
		}

		case 'previous':
			return chosen(state, selected === -1 ? options.length - 1 : Math.max(0, selected - 1));
		case 'next':
			return chosen(state, Math.min(options.length - 1, selected + 1));
		case 'same':
			return state.same === undefined ? state : edited(state, {type: 'replace', text: state.same});
		case 'next-piece':
			return {...state, piece: piece + 1 < piecesOf(state).length ? piece + 1 : -1};
		case 'previous-piece':
			return {...state, piece: piece === -1 ? piecesOf(state).length - 1 : piece - 1};
		case 'open-piece': {
			const at = piecesOf(state)[piece];
			return at ? {...state, piece: -1, editor: editorReducer(state.editor, {type: 'go', cursor: at.to})} : state;
		}

		case 'leave-piece':
			return {...state, piece: -1};
		case 'clear':
			return {...state, ...createLine({options, context: state.context, same: state.same, selected: options[state.suggested]?.id})};
	}
}

/** What is typed takes the place of the piece; what erases, erases it. */
function onPiece(action: EditorAction, {from, to}: Piece): EditorAction {
	if (action.type === 'insert') return {type: 'splice', from, to, text: action.text};
	if (action.type === 'delete-back' || action.type === 'delete-forward') return {type: 'splice', from, to, text: ''};
	return action;
}

function edited(state: LineState, action: EditorAction): LineState {
	const editor = editorReducer(state.editor, action);
	const {text} = editor;
	if (text === state.editor.text) return {...state, editor};
	const option = typedOption(text, state.options);
	const selected = option ? state.options.indexOf(option) : text.trim() === '' ? state.suggested : -1;
	return {...state, editor, selected, understood: beginsLine(text, state.options) ? line().understandLine(text, state.context) : undefined};
}

/** By an arrow: what was typed to choose is done with. */
function chosen(state: LineState, selected: number): LineState {
	return {...state, editor: createEditor({multiline: false}), understood: undefined, piece: -1, selected};
}

/** The option that is typed: its number, its word, the beginning of its word. */
export function typedOption(text: string, options: readonly Option[]): Option | undefined {
	const typed = asTyped(text);
	if (typed === '') return undefined;
	return chooseOption(typed, options) ?? options.find(({label}) => asTyped(label).startsWith(typed));
}

const moveWords = moveIds.flatMap(wordsOf);

/** What begins neither a choice nor a move is a line. */
function beginsLine(text: string, options: readonly Option[]): boolean {
	const typed = text.trim().toLowerCase();
	return typed !== '' && typedOption(typed, options) === undefined && !moveWords.some((word) => word.startsWith(typed.replace(/^[/:]\s*/, '')));
}

export function isLine({understood}: LineState): boolean {
	return understood !== undefined;
}

/** The pieces that can be gone to, without the blanks and marks at their ends. */
export function piecesOf({understood, editor}: Pick<LineState, 'understood' | 'editor'>): readonly Piece[] {
	const pieces = (understood?.pieces ?? []).flatMap(({kind, from, to}): readonly Piece[] => {
		const words = editor.text.slice(from, to);
		const start = from + (words.length - words.trimStart().length);
		const end = start + words.trim().replace(/[\s,;:.]+$/, '').length;
		return end > start ? [{kind, from: start, to: end}] : [];
	});
	return pieces.filter((piece, index) => pieces.findIndex(({from, to}) => from === piece.from && to === piece.to) === index);
}
