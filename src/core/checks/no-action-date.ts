/**
 * What: a No or Partly without the date by which it will comply; or, whatever the answer, a promised action without one.
 * Why: 2024: the landlord must give "the date by which it intends to comply". The 2022 form asks no date, so there it is advice.
 */
import {isShortOf} from '../bank/form-row.ts';
import type {Check} from './gap.ts';
import {promisesIn} from '../reading/promises.ts';
import {targetDatesIn} from '../reading/target-dates.ts';
import {isShort, written} from '../draft/row.ts';

export const noActionDate: Check = {
	ofAnswers(reading, {bank}) {
		return isShort(reading) && written(reading, 'due') === '' ? {severity: bank.ofAnswers.date === 'demanded' ? 'blocking' : 'advice', found: {}} : undefined;
	},
	ofText(row, {bank}) {
		const isDraft = row.action !== undefined;
		if (row.comply === 'not-applicable' || (isDraft && (row.comply !== 'yes' || row.action.due !== ''))) return undefined;
		const promises = row.comply === 'yes' && row.provision.stepsLater ? [] : promisesIn(row, bank);
		const isNo = isShortOf(row);
		if ((!isNo && promises.length === 0) || targetDatesIn(row, bank).length > 0) return undefined;
		const quotes = promises.map(({quote}) => quote);
		return {severity: bank.ofAnswers.date === 'advised' ? 'advice' : isNo ? 'blocking' : 'serious', found: quotes.length > 0 ? {quotes} : {}};
	},
	examples: {
		flagged: [
			{provision: '6.6', comply: 'no', commentary: 'Nobody tracks outstanding actions. A tracker will be in place in the coming months.'},
			{edition: '2022', provision: '4.9', comply: 'partial', evidence: 'If a resident names a contractor we may name them in the response.', why: 'No action at all, so no date.'},
			{provision: '1.6', commentary: 'Our surveys link to the complaints page. The texts we send will be amended to do the same.', why: 'A Yes that promises.'},
			{provision: '5.15', comply: 'no', commentary: 'Our policy is silent on the Equality Act 2010 and will be amended.', why: 'The year of a law is no date for the action.'},
			{provision: '6.6', comply: 'no', commentary: 'Actions are not tracked; we will report on progress quarterly.', why: 'How often is not by when.'},
		],
		passed: [
			{provision: '6.6', comply: 'no', commentary: 'Nobody tracks outstanding actions. A tracker will be in place by April 2025.'},
			{provision: '4.3', commentary: 'All managers were trained in 2023. Additional training will be provided in the Autumn.'},
			{provision: '3.5', comply: 'partial', commentary: 'Not yet published. Once ratified by the Board on 25 August it will be on our website.'},
			{provision: '9.3', commentary: 'Learning will be reported quarterly to the scrutiny panel.', why: 'A rule by which the landlord works.'},
			{provision: '3.7', comply: 'no', commentary: 'Letters lack the address. The Print Officer has ordered new paper for the June mailing.', why: 'It is arranged, and a month is named.'},
			{provision: '8.4', comply: 'not-applicable', commentary: 'Will be done if we are asked.'},
		],
	},
};
