/** What is seen of the evidence register: a choice whose documents may be ticked. */
import {choiceRows, type ChoiceRows} from '../choice/rows.ts';
import {evidenceItems, type EvidenceState} from './state.ts';

export function evidenceRows(state: EvidenceState, width: number, height: number): ChoiceRows {
	const options = evidenceItems(state).map((item, index) => {
		const isTicked = item.type === 'document' && state.ticked.has(item.id);
		return {id: String(index), label: isTicked ? `✓ ${item.label}` : item.label};
	});
	return choiceRows({kind: 'choice', suggested: -1, options, selected: state.selected, typed: state.typed}, width, height);
}
