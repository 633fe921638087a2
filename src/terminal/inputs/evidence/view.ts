import type {Frame} from '../../line.ts';
import {choiceFrame} from '../choice/view.ts';
import {evidenceItems, type EvidenceState} from './state.ts';

export function evidenceFrame(state: EvidenceState, width: number, height: number): Frame {
	const options = evidenceItems(state).map((item, index) => {
		const isTicked = item.type === 'document' && state.ticked.has(item.id);
		return {id: String(index), label: isTicked ? `✓ ${item.label}` : item.label};
	});
	return choiceFrame({kind: 'choice', suggested: -1, options, selected: state.selected, typed: state.typed}, width, height);
}
