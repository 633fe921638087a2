/**
 * What: Yes, while a fact it depends on has no answer.
 * Why: a Yes that nobody has verified is an assertion, not an assessment.
 */
import type {Check} from './gap.ts';

export const factUnknown: Check = {
	ofAnswers({answer, suggestion}) {
		return answer === 'yes' && suggestion.unknown.length > 0 ? {severity: 'serious', found: {questions: suggestion.unknown}} : undefined;
	},
};
