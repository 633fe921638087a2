/**
 * What: a fact or a stated practice that cannot stand with the provision: three stages in 2024, an answer after 15 days, a part of the row answered "no".
 * Why: the edition's own limit, quoted by the rule in the bank. Blocking beside a Yes; serious where there is no answer yet.
 */
import {isShortOf} from '../bank/form-row.ts';
import type {Check} from './gap.ts';
import {conflictsIn} from '../reading/frames.ts';

export const codeConflict: Check = {
	ofAnswers({answer, suggestion, row}) {
		if (row.follows || answer === 'not-applicable') return undefined;
		const {conflicts, unmet} = suggestion;
		if (answer === 'yes' && conflicts.length + unmet.length > 0) return {severity: 'blocking', found: {rules: conflicts, questions: unmet}};
		// An honest No or Partly is the governing body's to see: not-compliant tells it.
		if (answer === 'no' || answer === 'partly') return undefined;
		return conflicts.length > 0 ? {severity: 'serious', found: {rules: conflicts}} : undefined;
	},
	ofText(row, {bank}) {
		if (row.comply === 'not-applicable' || (isShortOf(row) && row.isToldInFull)) return undefined;
		const conflicts = conflictsIn(row, bank).filter(({isDespiteNo}) => isDespiteNo || !isShortOf(row));
		if (conflicts.length === 0) return undefined;
		const clause = conflicts[0]!.clause;
		const quotes = [...new Set(conflicts.map(({quote}) => quote))];
		return {severity: row.comply === 'yes' && conflicts.some(({isDoubtful}) => !isDoubtful) ? 'blocking' : 'serious', found: {quotes, ...(clause !== undefined && {clause})}};
	},
	/** How the check goes about it; each rule of the bank has its own beside it. */
	examples: {
		flagged: [
			{provision: '5.3', commentary: 'Our complaints procedure has three stages, the last being a review by the Chief Executive.'},
			{provision: '6.3', commentary: 'Stage 1 complaints receive a response within 15 working days.'},
		],
		passed: [
			{provision: '5.3', commentary: 'We moved from a three stage to a two stage process in April 2024.'},
			{provision: '6.3', commentary: 'The average answer took 12 working days.', why: 'What was done, not the limit.'},
			{edition: '2022', provision: '5.20', comply: 'not-applicable', evidence: 'We have no stage three.'},
		],
	},
};
