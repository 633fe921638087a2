import {textOf} from '../core/draft/answers.ts';
import {datesAhead} from '../core/checks/missing-approval.ts';
import type {Draft} from '../core/draft/draft.ts';
import {dateWords, type Standing} from '../wording/en/document.ts';

/** The day of the draft's last event: the same draft then always gives the same document. */
export function judgedOn(draft: Draft): string {
	return draft.changedAt.slice(0, 10);
}

/** How far the document has come: completed, approved, published. */
export function standingOf(draft: Draft): Standing {
	const asOf = judgedOn(draft);
	const dates = ['assessed_on', 'approved_on', 'published_on'].map((id) => textOf(draft.answers, id));
	const given = dates.filter((date) => date !== '');
	const [assessed, approved, published] = dates.map((date) => (date === '' ? undefined : dateWords(date)));
	return {
		...(assessed !== undefined && {assessed}),
		...(approved !== undefined && {approved}),
		...(published !== undefined && {published}),
		ahead: datesAhead(draft, asOf),
		governingBody: textOf(draft.answers, 'governing_body'),
		isOutOfOrder: given.some((date, index) => index > 0 && given[index - 1]! > date),
	};
}
