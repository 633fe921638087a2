import {plainText, typedText} from '../../../core/text/plain-text.ts';
import type {Key} from '../../keys.ts';
import type {EditorAction, EditorState} from './state.ts';

/** The action a key asks for; undefined for keys that are not the editor's. */
export function editorAction(state: EditorState, key: Key, size: {readonly width: number; readonly rows: number}): EditorAction | undefined {
	switch (key.type) {
		case 'text': {
			const text = typedText(key.text);
			return {type: 'insert', text: state.multiline ? text : text.replaceAll('\n', ' ')};
		}

		case 'paste': {
			const text = plainText(key.text);
			return {type: 'insert', text: state.multiline ? text : text.replaceAll(/\s*\n\s*/g, ' ').trim()};
		}

		case 'ctrl':
			return controls[key.letter];
		case 'named':
			break;
	}

	const {width, rows} = size;
	switch (key.name) {
		case 'newline':
			return state.multiline ? {type: 'insert', text: '\n'} : undefined;
		case 'backspace':
			return {type: 'delete-back'};
		case 'delete':
			return {type: 'delete-forward'};
		case 'delete-word-back':
		case 'delete-word-forward':
		case 'left':
		case 'right':
		case 'word-left':
		case 'word-right':
		case 'top':
		case 'bottom':
			return {type: key.name};
		case 'home':
			return {type: 'line-start'};
		case 'end':
			return {type: 'line-end'};
		case 'up':
		case 'down':
			return {type: key.name, width};
		case 'page-up':
			return {type: 'up', width, rows};
		case 'page-down':
			return {type: 'down', width, rows};
		default:
			return undefined;
	}
}

const controls: Readonly<Record<string, EditorAction>> = {
	a: {type: 'line-start'},
	k: {type: 'delete-to-end'},
	u: {type: 'delete-to-start'},
	w: {type: 'delete-word-back'},
	z: {type: 'undo'},
	_: {type: 'undo'},
	o: {type: 'redo'},
	d: {type: 'delete-forward'},
};
