import {textOf} from '../core/draft/answers.ts';
import type {Bank} from '../core/bank/bank.ts';
import {datesAhead, isInOrder} from '../core/checks/missing-approval.ts';
import type {Draft} from '../core/draft/draft.ts';
import {dateWords, type Standing} from '../wording/en/document.ts';

/** The day of the draft's last event: the same draft then always gives the same document. */
export function judgedOn(draft: Draft): string {
	return draft.changedAt.slice(0, 10);
}

/** How far the document has come: completed, approved, published. */
export function standingOf(bank: Bank, draft: Draft): Standing {
	const [assessed, approved, published] = ['assessed_on', 'approved_on', 'published_on'].map((id) => {
		const date = textOf(draft.answers, id);
		return date === '' ? undefined : dateWords(date);
	});
	return {
		...(assessed !== undefined && {assessed}),
		...(approved !== undefined && {approved}),
		...(published !== undefined && {published}),
		ahead: datesAhead(draft, judgedOn(draft)),
		governingBody: textOf(draft.answers, 'governing_body'),
		isOutOfOrder: !isInOrder(bank, draft),
	};
}
