import {plainText, typedText} from '../../../core/text/plain-text.ts';
import type {Key} from '../../keys.ts';
import {listKeys} from '../list-keys.ts';
import type {EvidenceAction, EvidenceState} from './state.ts';

export function evidenceAction(state: EvidenceState, key: Key): EvidenceAction | undefined {
	if (key.type === 'text') return key.text === ' ' && state.typed === '' ? {type: 'tick'} : {type: 'type', text: typedText(key.text)};
	if (key.type === 'paste') return {type: 'type', text: plainText(key.text).replaceAll(/\s*\n\s*/g, ' ').trim()};
	if (key.type === 'ctrl') return undefined;
	const move = listKeys[key.name];
	return move === undefined || move === 'previous-page' || move === 'next-page' ? undefined : {type: move};
}
