import type {Bank} from '../core/bank/bank.ts';
import type {Draft} from '../core/draft/draft.ts';
import {titleKey} from '../core/last-year/named-documents.ts';
import {carriedTitles} from '../core/last-year/take-last-year.ts';
import {readRows} from '../core/draft/row.ts';
import {dateWords, documentWords} from '../wording/en/document.ts';
import {writeAddress, writeInline} from './inline-text.ts';
import {writeBlocks, writeMark, writeTable} from './table.ts';

/** A document of last year's that nothing of this year rests on is none of this assessment's. */
export function writeEvidenceRegister(bank: Bank, draft: Draft): string {
	const used = new Map<string, Set<string>>();
	for (const {evidence, provision} of readRows(bank, draft)) {
		for (const ref of evidence) used.set(ref.evidence, (used.get(ref.evidence) ?? new Set()).add(provision.id));
	}

	const carried = carriedTitles(draft);
	const listed = [...draft.evidence.values()].filter(({id, title}) => used.has(id) || !carried.has(titleKey(title)));
	const rows = listed.map(({id, title, link, date}) => [
		`${writeMark('evidence', id)}${id}`,
		writeInline(title),
		link === undefined ? '' : writeAddress(link),
		date === undefined ? '' : dateWords(date),
		[...(used.get(id) ?? [])].join(', ') || documentWords.unused,
	]);
	const register = rows.length === 0 ? documentWords.noEvidence : writeTable(documentWords.evidenceColumns, [6, 34, 24, 16, 20], rows);
	return writeBlocks([writeMark('section', 'evidence'), `## ${documentWords.evidence}`, register]);
}
