import type {Key} from '../../keys.ts';
import {editorAction} from '../editor/keys.ts';
import {isLine, type LineAction, type LineState} from './state.ts';

/** In the empty line the arrows choose; in a line Tab goes through what was understood. */
export function lineAction(state: LineState, key: Key, size: {readonly width: number; readonly rows: number}): LineAction | undefined {
	if (key.type === 'named') {
		if (isLine(state)) {
			if (key.name === 'tab') return {type: 'next-piece'};
			if (key.name === 'shift-tab') return {type: 'previous-piece'};
			if (key.name === 'escape') return {type: 'leave-piece'};
		} else {
			if (key.name === 'up') return {type: state.same === undefined ? 'previous' : 'same'};
			if (key.name === 'left' || key.name === 'shift-tab') return {type: 'previous'};
			if (key.name === 'right' || key.name === 'down' || key.name === 'tab') return {type: 'next'};
		}
	}

	const action = editorAction(state.editor, key, size);
	return action && {type: 'edit', action};
}
