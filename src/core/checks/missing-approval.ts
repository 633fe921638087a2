/**
 * What: the dates of assessment, approval and publication are not all there, lie ahead, or are not in order.
 * Why: the governing body approves before publication (2024 preamble and 8.2; 2022 8.3). Until then the document is a DRAFT.
 */
import {textOf} from '../draft/answers.ts';
import type {Bank, QuestionId} from '../bank/bank.ts';
import type {Draft} from '../draft/draft.ts';
import type {Check} from './gap.ts';

const needed = {assessed: 'assessed_on', approved: 'approved_on', published: 'published_on'} as const;

export const missingApproval: Check = {
	ofDraft({bank, draft, asOf}) {
		const dates = [...missingDates(draft), ...(isInOrder(bank, draft) ? [] : ['order' as const])];
		const ahead = datesAhead(draft, asOf);
		if (dates.length === 0 && ahead.length === 0) return undefined;
		return {severity: ahead.length === 0 && dates.every((date) => date === 'published') ? 'advice' : 'serious', found: {dates, ...(ahead.length > 0 && {ahead})}};
	},
};

/** Whether the three dates are there, in order, and none of them ahead of `asOf`, an ISO date. */
export function isApproved(bank: Bank, draft: Draft, asOf: string): boolean {
	return missingDates(draft).length === 0 && isInOrder(bank, draft) && datesAhead(draft, asOf).length === 0;
}

/** Dates that say what has not happened yet. */
export function datesAhead(draft: Draft, asOf: string): ReadonlyArray<keyof typeof needed> {
	return (['assessed', 'approved', 'published'] as const).filter((date) => textOf(draft.answers, needed[date]) > asOf);
}

function missingDates(draft: Draft): ReadonlyArray<keyof typeof needed> {
	return (['assessed', 'approved', 'published'] as const).filter((date) => textOf(draft.answers, needed[date]) === '');
}

/** Whether the question asks for the day of a step that the DRAFT banner waits for. */
export function isStep(question: QuestionId): boolean {
	return Object.values<string>(needed).includes(question);
}

/** Assessed, then approved, then published; and whatever order the bank gives beside. */
export function isInOrder({dateOrder}: Bank, draft: Draft): boolean {
	const given = Object.values(needed).map((date) => textOf(draft.answers, date)).filter((date) => date !== '');
	return given.every((date, index) => index === 0 || given[index - 1]! <= date) && dateOrder.every(({earlier, later}) => {
		const [first, second] = [textOf(draft.answers, earlier), textOf(draft.answers, later)];
		return first === '' || second === '' || first <= second;
	});
}
