import {plainText, typedText} from '../../../core/text/plain-text.ts';
import {typingAction, type TicksAction, type TicksState} from '../../../core/interview/tick-list.ts';
import type {Key} from '../../keys.ts';
import {listKeys} from '../list-keys.ts';

export function ticksAction(state: TicksState, key: Key, page: number): TicksAction | undefined {
	if (key.type === 'paste') return {type: 'type', text: plainText(key.text).replaceAll(/\s*\n\s*/g, ' ').trim()};
	if (key.type === 'ctrl') return key.letter === 'u' ? {type: 'clear'} : undefined;
	if (key.type === 'text') return typingAction(state, typedText(key.text));
	if (key.name === 'left' || key.name === 'right') return {type: key.name};
	if (key.name === 'escape') return state.isNaming ? {type: 'clear'} : undefined;
	const move = listKeys[key.name];
	if (move === 'previous-page' || move === 'next-page') return {type: move === 'next-page' ? 'next' : 'previous', by: page};
	return move && {type: move};
}
