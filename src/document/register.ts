import type {Bank} from '../core/bank/bank.ts';
import type {Draft} from '../core/draft/draft.ts';
import {readRows} from '../core/draft/row.ts';
import {dateWords} from '../wording/en/document.ts';
import {addressOf} from './addresses.ts';
import type {RegisterEntry} from './model.ts';

/** What nothing rests on is not part of the assessment. */
export function evidenceRegister(bank: Bank, draft: Draft): readonly RegisterEntry[] {
	const used = new Map<string, Set<string>>();
	for (const {evidence, provision} of readRows(bank, draft)) {
		for (const ref of evidence) used.set(ref.evidence, (used.get(ref.evidence) ?? new Set()).add(provision.id));
	}

	return [...draft.evidence.values()].filter(({id}) => used.has(id)).map(({id, title, link = '', date}) => {
		const address = addressOf(link);
		return {id, title, link, ...(address !== undefined && {address}), date: date === undefined ? '' : dateWords(date), usedAt: [...used.get(id)!]};
	});
}
