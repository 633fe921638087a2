import {plainText, typedText} from '../../../core/text/plain-text.ts';
import type {Key} from '../../keys.ts';
import {listKeys} from '../list-keys.ts';
import type {TicksAction, TicksState} from './state.ts';

/** The keys that tick are letters of words too: they tick only where no word has begun. */
export function ticksAction(state: TicksState, key: Key, page: number): TicksAction | undefined {
	if (key.type === 'paste') return {type: 'type', text: plainText(key.text).replaceAll(/\s*\n\s*/g, ' ').trim()};
	if (key.type === 'ctrl') return key.letter === 'u' ? {type: 'clear'} : undefined;
	if (key.type === 'text') return textAction(state, typedText(key.text));
	if (key.name === 'left' || key.name === 'right') return {type: key.name};
	if (key.name === 'escape') return state.isNaming ? {type: 'clear'} : undefined;
	const move = listKeys[key.name];
	if (move === 'previous-page' || move === 'next-page') return {type: move === 'next-page' ? 'next' : 'previous', by: page};
	return move && {type: move};
}

function textAction(state: TicksState, text: string): TicksAction {
	const isFresh = !state.isNaming && (state.typed === '' || state.before !== undefined || /^\d+$/.test(state.typed));
	if (isFresh && text === ' ') return {type: 'tick'};
	if (isFresh && text === '?') return {type: 'unknown'};
	if (isFresh && (text === 'w' || text === 'W')) return {type: 'who'};
	return {type: 'type', text};
}
