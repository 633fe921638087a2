import type {EvidenceRef} from '../core/draft/answers.ts';
import type {Draft} from '../core/draft/draft.ts';
import {addressOf, linkedSpans} from './addresses.ts';
import type {Line} from './model.ts';
import {tidy} from './text.ts';

/** Title and where in it; the title is the link when one is registered. */
export function evidenceLine(draft: Draft, {evidence, where}: EvidenceRef): Line {
	const found = draft.evidence.get(evidence);
	const title = oneLine(found?.title ?? evidence);
	const address = found?.link === undefined ? undefined : addressOf(found.link);
	const named = address === undefined ? linkedSpans(title) : [{text: title, address}];
	return {spans: where ? [...named, ...linkedSpans(`, ${oneLine(where)}`)] : named};
}

function oneLine(text: string): string {
	return tidy(text).replaceAll(/\s*\n\s*/g, ' ');
}
