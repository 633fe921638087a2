/**
 * What: the answer is Partly.
 * Why: the form has only Yes and No, so Partly prints No with the part met and the part not met.
 */
import type {Check} from '../gap.ts';
import {missing} from '../row.ts';

export const partlyCompliant: Check = {
	ofAnswers(reading) {
		return reading.answer === 'partly' ? {severity: missing(reading, 'explanation', 'alternative', 'due').length > 0 ? 'serious' : 'advice', found: {}} : undefined;
	},
};
