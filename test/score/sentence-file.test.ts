import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {provisions} from '../../src/core/bank/bank.ts';
import {realBank} from '../helpers/bank.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {isRight, readSentences, type Case} from './sentence-file.ts';

const row = {provision: '6.3', comply: 'yes', evidence: 'Policy, section 5', commentary: ''};
const asked = {edition: '2024', code: 'admission', expected: true, why: 'because'};

function read(content: {sentences?: readonly object[]; documents?: readonly object[]}): readonly Case[] {
	const file = join(temporaryFolder(), 'sentences.json');
	writeFileSync(file, JSON.stringify({sentences: [], ...content}));
	return readSentences(file);
}

test('a sentence is a document of its row and of those beside it', () => {
	const [alone, beside] = read({sentences: [{...row, ...asked}, {...row, ...asked, beside: [{...row, provision: '6.14', comply: 'partial'}]}]});
	expect(alone!.reading.rows).toEqual([{...row, complyAsPrinted: 'Yes'}]);
	expect(beside!.reading.rows.map(({provision, complyAsPrinted}) => `${provision} ${complyAsPrinted}`)).toEqual(['6.3 Yes', '6.14 Partly']);
});

test('a document may answer every other provision of its form', () => {
	const [only, whole] = read({documents: [{...asked, rows: [row]}, {...asked, rows: [row], others: {comply: 'no', evidence: 'Paragraph {provision}'}}]});
	expect(only!.reading.rows.map(({provision}) => provision)).toEqual(['6.3']);
	expect(whole!.reading.rows.map(({provision}) => provision)).toEqual(provisions(realBank('2024')).map(({id}) => id));
	expect(whole!.reading.rows.find(({provision}) => provision === '6.3')!.comply).toBe('yes');
	expect(whole!.reading.rows.find(({provision}) => provision === '6.4')).toEqual({provision: '6.4', comply: 'no', complyAsPrinted: 'No', evidence: 'Paragraph 6.4', commentary: ''});
});

test.each([
	{name: 'expected and found', expected: true, found: [['admission', '6.3']], right: true},
	{name: 'expected, not found', expected: true, found: [], right: false},
	{name: 'another code found', expected: true, found: [['no-evidence', '6.3']], right: false},
	{name: 'found for the whole document', expected: true, found: [['admission', undefined]], right: true},
	{name: 'found on a row the document lacks', expected: true, found: [['admission', '1.2']], right: false},
	{name: 'not expected, not found', expected: false, found: [['no-evidence', '6.3']], right: true},
	{name: 'not expected and found', expected: false, found: [['admission', '6.3']], right: false},
	{name: 'where it is expected, in any order', expected: true, on: ['6.3', '6.14'], found: [['admission', '6.14'], ['admission', '6.3']], right: true},
	{name: 'on one row of two', expected: true, on: ['6.3', '6.14'], found: [['admission', '6.3']], right: false},
	{name: 'on one row too many', expected: true, on: ['6.3'], found: [['admission', '6.3'], ['admission', '6.14']], right: false},
	{name: 'on no row, and found', expected: false, on: [], found: [['admission', '6.3']], right: false},
])('$name', ({expected, on, found, right}) => {
	const [own] = read({sentences: [{...row, ...asked, expected, beside: [{...row, provision: '6.14'}]}]});
	const findings = found.map(([code, provision]) => ({code: code!, ...(provision !== undefined && {provision})}));
	expect(isRight({...own!, ...(on && {on})}, findings)).toBe(right);
});
