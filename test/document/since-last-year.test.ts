import {describe, expect, test} from 'vitest';
import {evolve, type Draft} from '../../src/core/draft/draft.ts';
import type {FormRow} from '../../src/core/bank/form-row.ts';
import {bankOfDraft} from '../../src/core/last-year/bank-of-draft.ts';
import {takeLastYear} from '../../src/core/last-year/take-last-year.ts';
import {stamp} from '../../src/core/interview/decide.ts';
import {readOwnDocument} from '../../src/exchange/round-trip/own-document.ts';
import {draftDocument} from '../helpers/written.ts';
import {promiseWords} from '../../src/wording/en/last-year.ts';
import {answering} from '../helpers/draft.ts';
import {readRowsOf} from './reading.ts';
import {readRealBank} from './real-bank.ts';
import {councilOf2024} from './realistic-drafts.ts';

const plain = readRealBank('2024');
const row = (provision: string, comply: FormRow['comply'], commentary = ''): FormRow => ({provision, comply, complyAsPrinted: '', evidence: '', commentary});

function fromLastYear(draft: Draft, rows: readonly FormRow[]): Draft {
	const lastYear = {document: 'last_year.docx', reading: {edition: '2024', landlord: 'Borough of Eastmarsh', rows}, unplaced: [], uncertain: []} as const;
	return stamp(takeLastYear(plain, draft, lastYear), '2026-03-02T09:00:00.000Z', 'Complaints officer', 'import').reduce(evolve, draft);
}

function written(draft: Draft): string {
	return draftDocument(bankOfDraft(plain, draft, undefined, promiseWords), draft, 'eastmarsh');
}

describe('changes since last year', () => {
	test('without last year\'s document it says so', () => {
		expect(written(councilOf2024(plain))).toContain('**Changes since last year:** not compared yet.');
	});

	test('answers that differ, and promises not kept', () => {
		const draft = fromLastYear(councilOf2024(plain), [
			row('1.3', 'no'),
			row('3.2', 'yes', 'The website will be amended by 30 June 2025 to list every way to complain.'),
			row('1.6', 'yes', 'Surveys will be rewritten by 30 June 2025.'),
			row('4.2', 'yes'),
		]);
		const text = written(draft);
		expect(text).toContain('**Changes since last year:** 2 answers differ from last_year.docx; promises: 1 broken, 1 kept.');
		expect(readRowsOf(text, 'changed').map(({cells}) => cells)).toEqual([['3.2', 'Yes', 'No'], ['1.3', 'No', 'Yes']]);
		expect(readRowsOf(text, 'broken').map(({cells}) => cells)).toEqual([['3.2', 'The website will be amended by 30 June 2025 to list every way to complain.', '30 June 2025']]);
	});

	test('what the officer says of a promise counts', () => {
		const draft = fromLastYear(councilOf2024(plain), [row('3.2', 'no', 'The website will be amended by 30 June 2025.')]);
		const bank = bankOfDraft(plain, draft, undefined, promiseWords);
		expect(draftDocument(bank, answering(bank, draft, 'promise/3.2/outcome', 'done'), 'eastmarsh')).toContain('promises: 1 kept.');
	});

	test('nothing it writes is taken for an edit when the document comes back', () => {
		const draft = fromLastYear(councilOf2024(plain), [row('1.3', 'no'), row('3.2', 'yes', 'It will be amended by 30 June 2025.')]);
		const bank = bankOfDraft(plain, draft, undefined, promiseWords);
		const document = readOwnDocument(draftDocument(bank, draft, 'x'), bank);
		expect(document.loose.filter(({text}) => text.includes('<!--'))).toEqual([]);
	});
});
