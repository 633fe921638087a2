/**
 * What: a No or Partly that does not say what is not met and why; or reasons the Code asks for, left empty.
 * Why: 2024 asks "a detailed explanation for non-compliance"; 2022 asks why the alternative "delivers a better outcome",
 * and 5.17 (2022) asks for the reasons for a third stage in the self-assessment itself.
 */
import {isShortOf} from '../bank/form-row.ts';
import type {Check} from './gap.ts';
import {isExplained, tellsOnlyWhatIsMet} from '../reading/explanations.ts';
import {missing} from '../draft/row.ts';

export const noExplanation: Check = {
	ofAnswers(reading) {
		const empty = missing(reading, 'explanation', 'alternative', 'reasons');
		if (empty.length === 0 || reading.answer === undefined || reading.answer === 'open') return undefined;
		// What the provision itself asks for is told in its own words, not in the form's.
		const clause = empty.every(({question}) => question.clause !== undefined) ? empty[0]!.question.clause : undefined;
		return {severity: 'blocking', found: {questions: empty.map(({question}) => question), ...(clause !== undefined && {clause})}};
	},
	ofForm(row, {bank}) {
		if (!isShortOf(row)) return undefined;
		if (!isExplained(row, bank)) return {severity: 'blocking', found: {}};
		return tellsOnlyWhatIsMet(row, bank) ? {severity: 'serious', found: {quotes: [row.text.trim()]}} : undefined;
	},
	examples: {
		flagged: [
			{edition: '2022', provision: '5.3', comply: 'no', evidence: 'ACTION\nTo be included in staff guidance', why: 'Only what will be done.'},
			{edition: '2022', provision: '2.7', comply: 'no', evidence: 'See 2.6', why: 'A pointer elsewhere.'},
			{edition: '2022', provision: '1.3', comply: 'partial', evidence: 'Section 3.3 of the Customer Feedback Policy', why: 'What is short is not said.'},
			{provision: '6.6', comply: 'no', commentary: 'Work is underway to comply by March 2025.'},
			{provision: '5.10', comply: 'partial'},
			{provision: '9.4', comply: 'no', commentary: 'Director of Homes to arrange, June 2027.'},
			{provision: '6.1', comply: 'partial', commentary: 'Met in part.'},
			{provision: '5.9', comply: 'no', commentary: 'Not currently.'},
			{provision: '3.3', comply: 'partial', commentary: 'The Board no longer sees a rise as bad news.', why: 'What is short is not said.'},
			{edition: '2022', provision: '4.15', comply: 'no', evidence: 'Northgate housing system'},
		],
		passed: [
			{edition: '2022', provision: '5.14', comply: 'partial', evidence: 'Not always practical to do so', why: 'Thin, but it says why.'},
			{provision: '6.6', comply: 'no', commentary: 'Responses are sent when the answer is known, but nobody tracks what was promised in them.'},
			{provision: '5.10', comply: 'partial', commentary: 'Adjustments are agreed by telephone and noted in emails only.'},
			{edition: '2022', provision: '5.13', comply: 'partial', evidence: 'Letters sent when we need longer don’t carry a firm date.'},
			{provision: '5.10', comply: 'yes', evidence: 'See 5.9'},
		],
	},
};
