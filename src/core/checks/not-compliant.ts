/**
 * What: the answer is No.
 * Why: an honest No is allowed, and the governing body must see it; once explained and dated it is only advice.
 */
import type {Check} from './gap.ts';
import {isExplained} from '../reading/explanations.ts';
import {targetDatesIn} from '../reading/target-dates.ts';
import {missing, written} from '../draft/row.ts';

export const notCompliant: Check = {
	ofAnswers(reading, {asOf}) {
		if (reading.answer !== 'no') return undefined;
		const due = written(reading, 'due');
		return {severity: missing(reading, 'explanation', 'alternative', 'due').length > 0 ? 'serious' : 'advice', found: due !== '' && due < asOf ? {date: due} : {}};
	},
	ofForm(row, {bank}) {
		return row.comply === 'no' ? {severity: isExplained(row, bank) && targetDatesIn(row, bank).length > 0 ? 'advice' : 'serious', found: {}} : undefined;
	},
	examples: {
		flagged: [
			{provision: '5.10', comply: 'no', commentary: 'We hold no record of adjustments yet. The housing system will hold one from April 2025.'},
			{provision: '6.6', comply: 'no'},
		],
		passed: [{provision: '5.10', comply: 'yes', commentary: 'No record was held before 2023.'}],
	},
};
