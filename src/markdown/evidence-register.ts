import type {Bank} from '../core/bank/bank.ts';
import type {Draft} from '../core/draft/draft.ts';
import {readRows} from '../core/draft/row.ts';
import {dateWords, documentWords} from '../wording/en/document.ts';
import {writeAddress, writeInline} from './inline-text.ts';
import {writeBlocks, writeMark, writeTable} from './table.ts';

/** What nothing rests on is not part of the assessment. */
export function writeEvidenceRegister(bank: Bank, draft: Draft): string {
	const used = new Map<string, Set<string>>();
	for (const {evidence, provision} of readRows(bank, draft)) {
		for (const ref of evidence) used.set(ref.evidence, (used.get(ref.evidence) ?? new Set()).add(provision.id));
	}

	const listed = [...draft.evidence.values()].filter(({id}) => used.has(id));
	const rows = listed.map(({id, title, link, date}) => [
		`${writeMark('evidence', id)}${writeInline(id)}`,
		writeInline(title),
		link === undefined ? '' : writeAddress(link),
		date === undefined ? '' : dateWords(date),
		[...used.get(id)!].join(', '),
	]);
	const register = rows.length === 0 ? documentWords.noEvidence : writeTable(documentWords.evidenceColumns, [6, 34, 24, 16, 20], rows);
	return writeBlocks([writeMark('section', 'evidence'), `## ${documentWords.evidence}`, register]);
}
