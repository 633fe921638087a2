/** A draft with two documents in its register, at the evidence of the first row. */
import type {Scene} from './conversation.ts';
import {realBank} from '../helpers/bank.ts';
import {provisions} from '../../src/core/bank/bank.ts';
import type {Happening} from '../../src/core/draft/draft.ts';

const bank = realBank('2024');
const [first] = provisions(bank);
export const evidenceQuestion = `${first!.id}/evidence`;

export function registerScene(): Scene {
	const happenings: readonly Happening[] = [
		{type: 'evidence-added', id: 'E1', title: 'Complaints policy'},
		{type: 'evidence-added', id: 'E2', title: 'Letter templates'},
		{type: 'answer-given', question: `${first!.id}/answer`, value: 'yes', confirmed: ['fact-unknown']},
		{type: 'moved', to: evidenceQuestion},
	];
	return {bank, happenings};
}
