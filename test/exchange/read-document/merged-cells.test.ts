import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {readDocument} from '../../../src/exchange/read-document.ts';
import {gridOf} from '../../../src/exchange/recognise/shape/grid.ts';
import {root} from '../../helpers/bank.ts';
import {readLandlord} from '../../helpers/landlords.ts';
import {banks} from './reading.ts';

const cell = (text: string, columns = 1, rows = 1) => ({text, columns, rows});

test('a cell merged down beside rows of their own says the same of each', () => {
	const rows = [[cell('6.2'), cell('Asks a'), cell('Yes', 1, 2), cell('Policy', 1, 2)], [cell('6.3'), cell('Asks b')]];
	expect(gridOf({kind: 'table', rows: rows.map((cells) => ({cells}))})).toEqual([['6.2', 'Asks a', 'Yes', 'Policy'], ['6.3', 'Asks b', 'Yes', 'Policy']]);
});

test('merged with its number it is one row, split', () => {
	const rows = [[cell('6.2', 1, 2), cell('Asks a'), cell('Yes', 1, 2), cell('Policy')], [cell('more'), cell('Letters')]];
	expect(gridOf({kind: 'table', rows: rows.map((cells) => ({cells}))})[1]).toEqual(['', 'more', '', 'Letters']);
});

test('a printed form whose evidence is merged down over rows and pages reads whole', async () => {
	const read = await readDocument(readFileSync(join(root, 'test/fixtures/documents/manchester-2024-25.merged.pdf')), 'form.pdf', banks);
	const words = (text: string) => text.replaceAll(/[\s-]+/g, ' ').trim();
	const rows = 'reading' in read ? read.reading.rows : [];
	expect(rows.map(({provision, comply, evidence, commentary}) => [provision, comply, words(evidence), words(commentary)])).toEqual(readLandlord('manchester-2024-25').rows.map(({provision, comply, evidence, commentary}) => [provision, comply, words(evidence), words(commentary)]));
});
