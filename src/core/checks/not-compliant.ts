/**
 * What: the answer is No.
 * Why: an honest No is allowed, and the governing body must see it; once explained and dated it is only advice.
 */
import type {Check} from '../gap.ts';
import {missing} from '../row.ts';

export const notCompliant: Check = {
	ofAnswers(reading) {
		return reading.answer === 'no' ? {severity: missing(reading, 'explanation', 'alternative', 'due').length > 0 ? 'serious' : 'advice', found: {}} : undefined;
	},
};
