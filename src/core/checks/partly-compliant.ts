/**
 * What: the answer is Partly.
 * Why: the form has only Yes and No, so Partly prints No with the part met and the part not met.
 */
import type {Check} from './gap.ts';
import {isExplained} from '../reading/explanations.ts';
import {targetDatesIn} from '../reading/target-dates.ts';
import {missing, written} from '../draft/row.ts';

export const partlyCompliant: Check = {
	ofAnswers(reading, {asOf}) {
		if (reading.answer !== 'partly') return undefined;
		const due = written(reading, 'due');
		return {severity: missing(reading, 'explanation', 'alternative', 'due').length > 0 ? 'serious' : 'advice', found: due !== '' && due < asOf ? {date: due} : {}};
	},
	ofForm(row, {bank}) {
		return row.comply === 'partial' ? {severity: isExplained(row, bank) && targetDatesIn(row, bank).length > 0 ? 'advice' : 'serious', found: {}} : undefined;
	},
	examples: {
		flagged: [{provision: '3.1', comply: 'partial', evidence: 'Complaints can be made by email and telephone.', commentary: 'Adjustments are not recorded. By June 2025 the tenancy system will hold them.'}],
		passed: [{provision: '3.1', comply: 'no', commentary: 'Partially in place.', why: 'The answer counts, not the word in the text.'}],
	},
};
