import {plainText} from '../../../core/text/plain-text.ts';
import type {Key} from '../../keys.ts';
import type {EvidenceAction, EvidenceState} from './state.ts';

export function evidenceAction(state: EvidenceState, key: Key): EvidenceAction | undefined {
	if (key.type === 'text') return key.text === ' ' && state.typed === '' ? {type: 'tick'} : {type: 'type', text: plainText(key.text)};
	if (key.type === 'paste') return {type: 'type', text: plainText(key.text).replaceAll(/\s*\n\s*/g, ' ').trim()};
	if (key.type === 'ctrl') return undefined;
	switch (key.name) {
		case 'backspace':
			return {type: 'erase'};
		case 'up':
		case 'shift-tab':
			return {type: 'previous'};
		case 'down':
		case 'tab':
			return {type: 'next'};
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
