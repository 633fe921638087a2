import type {EvidenceRef} from '../core/draft/answers.ts';
import type {Draft} from '../core/draft/draft.ts';
import {writeInline, writeLink} from './inline-text.ts';

/** Title and where in it; the title is the link when one is registered. */
export function writeReference(draft: Draft, {evidence, where}: EvidenceRef): string {
	const found = draft.evidence.get(evidence);
	const title = writeLink(found?.title ?? evidence, found?.link);
	return where ? `${title}, ${writeInline(where)}` : title;
}
