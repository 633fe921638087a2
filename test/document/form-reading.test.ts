import {describe, expect, test} from 'vitest';
import {editions} from '../../src/core/bank/edition.ts';
import {draftDocument} from '../helpers/written.ts';
import {formReading} from '../../src/document/form-reading.ts';
import {refer} from './interviewee.ts';
import {readRowsOf} from './reading.ts';
import {readRealBank} from './real-bank.ts';
import {councilOf2022, councilOf2024} from './realistic-drafts.ts';
import {smallBank} from './small-bank.ts';
import {smallDraft} from './small-draft.ts';

describe('a draft as its written form reads', () => {
	test.each(editions)('%s: the cells of the document, without placeholders', (edition) => {
		const bank = readRealBank(edition);
		const draft = edition === '2024' ? councilOf2024(bank) : councilOf2022(bank);
		const cells = readRowsOf(draftDocument(bank, draft, 'x'), 'row').map(({id, cells: [, , , ...texts]}) => [id, ...texts.map((text) => text.split('\n').filter((line) => !/^\[.*\]$/.test(line)).join('\n'))]);
		const rows = formReading(bank, draft).rows.map(({provision, evidence, commentary}) => (edition === '2024' ? [provision, evidence, commentary] : [provision, evidence]));
		const withoutAddresses = (text: string) => text.replaceAll(/ \(https?:\/\/\S+\)/g, '').trim();
		expect(rows.map((row) => row.map(withoutAddresses))).toEqual(cells.map((row) => row.map(withoutAddresses)));
	});

	test.each([
		['yes', 'yes', 'Yes'],
		['no', 'no', 'No'],
		['partly', 'partial', 'No'],
		[{open: 'unsure'}, 'blank', ''],
	] as const)('%o', (answer, comply, complyAsPrinted) => {
		const bank = smallBank('2024');
		const draft = smallDraft(bank, {'1.1/answer': answer, '1.1/evidence': refer('E1', 'page 3')});
		expect(formReading(bank, draft)).toMatchObject({edition: '2024', landlord: 'Eastmarsh', rows: [{provision: '1.1', comply, complyAsPrinted}, {}, {}, {provision: '1.4', comply: 'not-applicable'}]});
	});
});
