import {plainText} from '../../../core/text/plain-text.ts';
import type {Key} from '../../keys.ts';
import {listKeys} from '../list-keys.ts';
import type {ChoiceAction} from './state.ts';

export function choiceAction(key: Key, page: number): ChoiceAction | undefined {
	if (key.type === 'text') return {type: 'type', text: plainText(key.text)};
	if (key.type === 'paste') return {type: 'type', text: plainText(key.text).replaceAll('\n', ' ')};
	if (key.type === 'ctrl') return key.letter === 'u' ? {type: 'clear'} : undefined;
	const move = listKeys[key.name];
	if (move === 'previous-page' || move === 'next-page') return {type: move === 'next-page' ? 'next' : 'previous', by: page};
	return move && {type: move};
}
