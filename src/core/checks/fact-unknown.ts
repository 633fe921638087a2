/**
 * What: Yes, while a fact it depends on has no answer.
 * Why: a Yes that nobody has verified is an assertion, not an assessment.
 */
import type {Check} from './gap.ts';
import {isMissed} from '../draft/pass.ts';

export const factUnknown: Check = {
	ofAnswers({answer, suggestion}, {bank, draft}) {
		const missed = suggestion.unknown.filter(({id}) => isMissed(bank, draft, id));
		return answer === 'yes' && missed.length > 0 ? {severity: 'serious', found: {questions: missed}} : undefined;
	},
};
