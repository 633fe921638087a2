/**
 * What: the dates of assessment, approval and publication are not all there, or not in that order.
 * Why: the governing body approves before publication (2024 preamble and 8.2; 2022 8.3). Until then the document is a DRAFT.
 */
import {textOf} from '../answers.ts';
import type {Draft} from '../draft.ts';
import type {Check} from '../gap.ts';

export const missingApproval: Check = {
	ofDraft({draft}) {
		const [assessed, approved, published] = [textOf(draft.answers, 'assessed_on'), textOf(draft.answers, 'approved_on'), textOf(draft.answers, 'published_on')];
		const given = [assessed, approved, published].filter((date) => date !== '');
		const isInOrder = given.every((date, index) => index === 0 || given[index - 1]! <= date);
		const dates = [
			...(assessed === '' ? ['assessed' as const] : []),
			...(approved === '' ? ['approved' as const] : []),
			...(published === '' ? ['published' as const] : []),
			...(isInOrder ? [] : ['order' as const]),
		];
		if (dates.length === 0) return undefined;
		return {severity: dates.every((date) => date === 'published') ? 'advice' : 'serious', found: {dates}};
	},
};

/** Whether the DRAFT banner may go: the three dates are there and in order. */
export function isApproved(draft: Draft): boolean {
	const dates = ['assessed_on', 'approved_on', 'published_on'].map((id) => textOf(draft.answers, id));
	return dates.every((date, index) => date !== '' && (index === 0 || dates[index - 1]! <= date));
}
