/**
 * What: a row without any answer.
 * Why: the form must be completed in full (2024 preamble; 2022 preamble: evidence for all statements).
 */
import type {Check} from '../gap.ts';

export const unanswered: Check = {
	ofAnswers({answer}) {
		return (answer === undefined ? {severity: 'blocking', found: {}} : undefined);
	},
};
