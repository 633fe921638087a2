/**
 * What: a No or Partly without the date by which it will comply.
 * Why: 2024: the landlord must give "the date by which it intends to comply". The 2022 form asks no date, so there it is advice.
 */
import type {Check} from '../gap.ts';
import {isShort, written} from '../row.ts';

export const noActionDate: Check = {
	ofAnswers(reading, {bank}) {
		return isShort(reading) && written(reading, 'due') === '' ? {severity: bank.edition === '2024' ? 'blocking' : 'advice', found: {}} : undefined;
	},
};
