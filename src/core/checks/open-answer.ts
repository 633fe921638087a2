/**
 * What: something at this row waits: for a person, for later, or for certainty.
 * Why: an open answer is kept and chased, never printed as a blank. The row's own answer open is blocking.
 */
import {isOpen} from '../draft/answers.ts';
import type {Check} from './gap.ts';

export const openAnswer: Check = {
	ofAnswers({row, answer}, {draft}) {
		const open = row.asked.filter((question) => {
			const response = draft.answers.get(question.id)?.response;
			return response !== undefined && isOpen(response);
		});
		if (open.length === 0) return undefined;
		const who = open.flatMap((question) => {
			const response = draft.answers.get(question.id)!.response;
			return isOpen(response) && response.who ? [response.who] : [];
		});
		return {severity: answer === 'open' ? 'blocking' : 'serious', found: {questions: open, who: [...new Set(who)]}};
	},
};
