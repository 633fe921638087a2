/**
 * What: the dates of assessment, approval and publication are not all there, or not in the order the bank gives.
 * Why: the governing body approves before publication (2024 preamble and 8.2; 2022 8.3). Until then the document is a DRAFT.
 */
import {textOf} from '../draft/answers.ts';
import type {Bank} from '../bank/bank.ts';
import type {Draft} from '../draft/draft.ts';
import type {Check} from './gap.ts';

const needed = {assessed: 'assessed_on', approved: 'approved_on', published: 'published_on'} as const;

export const missingApproval: Check = {
	ofDraft({bank, draft}) {
		const dates = [...missingDates(draft), ...(isInOrder(bank, draft) ? [] : ['order' as const])];
		if (dates.length === 0) return undefined;
		return {severity: dates.every((date) => date === 'published') ? 'advice' : 'serious', found: {dates}};
	},
};

/** Whether the DRAFT banner may go: the three dates are there and in order. */
export function isApproved(bank: Bank, draft: Draft): boolean {
	return missingDates(draft).length === 0 && isInOrder(bank, draft);
}

function missingDates(draft: Draft): ReadonlyArray<keyof typeof needed> {
	return (['assessed', 'approved', 'published'] as const).filter((date) => textOf(draft.answers, needed[date]) === '');
}

function isInOrder({dateOrder}: Bank, draft: Draft): boolean {
	return dateOrder.every(({earlier, later}) => {
		const [first, second] = [textOf(draft.answers, earlier), textOf(draft.answers, later)];
		return first === '' || second === '' || first <= second;
	});
}
