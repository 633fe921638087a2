import {textOf} from '../core/draft/answers.ts';
import type {Draft} from '../core/draft/draft.ts';
import {dateWords, type Standing} from '../wording/en/document.ts';

/** How far the document has come: completed, approved, published. */
export function standingOf(draft: Draft): Standing {
	const dates = ['assessed_on', 'approved_on', 'published_on'].map((id) => textOf(draft.answers, id));
	const given = dates.filter((date) => date !== '');
	const [assessed, approved, published] = dates.map((date) => (date === '' ? undefined : dateWords(date)));
	return {
		...(assessed !== undefined && {assessed}),
		...(approved !== undefined && {approved}),
		...(published !== undefined && {published}),
		governingBody: textOf(draft.answers, 'governing_body'),
		isOutOfOrder: given.some((date, index) => index > 0 && given[index - 1]! > date),
	};
}
