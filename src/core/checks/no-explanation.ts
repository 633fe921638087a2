/**
 * What: a No or Partly that does not say what is not met and why; or reasons the Code asks for, left empty.
 * Why: 2024 asks "a detailed explanation for non-compliance"; 2022 asks why the alternative "delivers a better outcome",
 * and 5.17 (2022) asks for the reasons for a third stage in the self-assessment itself.
 */
import type {Check} from '../gap.ts';
import {missing} from '../row.ts';

export const noExplanation: Check = {
	ofAnswers(reading) {
		const empty = missing(reading, 'explanation', 'alternative', 'reasons');
		return empty.length > 0 && reading.answer !== undefined && reading.answer !== 'open' ? {severity: 'blocking', found: {questions: empty.map(({question}) => question)}} : undefined;
	},
};
