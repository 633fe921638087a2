/**
 * What: a whole assessment without a single No or Partly.
 * Why: an honest one seldom is. A reviewer then wonders whether practice was looked at as well as the policy. Never more than advice, as it may be true.
 */
import {isShortOf} from '../bank/form-row.ts';
import {provisions} from '../bank/bank.ts';
import type {Check} from './gap.ts';

/** Part of the form that must be answered before "all" means anything. */
const enough = 0.9;

export const allYes: Check = {
	ofDocument({bank, rows}) {
		if (rows.some(isShortOf)) return undefined;
		const yes = rows.filter(({comply}) => comply === 'yes').length;
		return yes >= provisions(bank).length * enough ? {severity: 'advice', found: {}} : undefined;
	},
};
