import {plainText} from '../../../core/text/plain-text.ts';
import type {Key} from '../../keys.ts';
import type {ChoiceAction} from './state.ts';

export function choiceAction(key: Key, page: number): ChoiceAction | undefined {
	if (key.type === 'text') return {type: 'type', text: plainText(key.text)};
	if (key.type === 'paste') return {type: 'type', text: plainText(key.text).replaceAll('\n', ' ')};
	if (key.type === 'ctrl') return key.letter === 'u' ? {type: 'clear'} : undefined;
	switch (key.name) {
		case 'backspace':
			return {type: 'erase'};
		case 'up':
		case 'shift-tab':
			return {type: 'previous'};
		case 'down':
		case 'tab':
			return {type: 'next'};
		case 'page-up':
			return {type: 'previous', by: page};
		case 'page-down':
			return {type: 'next', by: page};
		case 'home':
		case 'top':
			return {type: 'first'};
		case 'end':
		case 'bottom':
			return {type: 'last'};
		default:
			return undefined;
	}
}
