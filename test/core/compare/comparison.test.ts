import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {compareAssessments, type Assessment, type Comparison} from '../../../src/core/compare/comparison.ts';
import type {Edition} from '../../../src/core/bank/edition.ts';
import type {FormReading, FormRow} from '../../../src/core/bank/form-row.ts';
import {realBank, root} from '../../helpers/bank.ts';

const today = '2026-03-02';

function landlord(name: string, edition: Edition): FormReading {
	const {rows, landlord: named} = JSON.parse(fs.readFileSync(path.join(root, `test/fixtures/landlords/${name}.json`), 'utf8')) as {rows: readonly FormRow[]; landlord: string};
	return {edition, landlord: named, rows: rows.map(({provision, comply, complyAsPrinted = '', evidence, commentary}) => ({provision, comply, complyAsPrinted, evidence, commentary}))};
}

const manchester = landlord('manchester-2024-25', '2024');
const nottingham = landlord('nottingham-city-homes-2022', '2022');

function edited(reading: FormReading, rows: Readonly<Record<string, Partial<FormRow>>>): FormReading {
	return {...reading, rows: reading.rows.map((row) => ({...row, ...rows[row.provision]}))};
}

function compared(before: FormReading, after: FormReading): Comparison | undefined {
	const side = (reading: FormReading): Assessment => ({bank: realBank(reading.edition), reading});
	return compareAssessments(side(before), side(after), today);
}

const gaps = (found: Comparison['gaps']['opened']) => found.map(({code, provision}) => `${provision} ${code}`);

describe('inside an edition', () => {
	test('the same assessment twice: nothing changed', () => {
		expect(compared(manchester, manchester)).toMatchObject({answers: [], words: [], gaps: {opened: [], closed: []}, added: [], ended: []});
	});

	test('answers, worse first', () => {
		const before = edited(manchester, {'1.2': {comply: 'no'}, '5.3': {comply: 'yes'}, '8.4': {comply: 'blank'}});
		const after = edited(manchester, {'1.2': {comply: 'yes'}, '5.3': {comply: 'partial'}, '8.4': {comply: 'yes'}});
		expect(compared(before, after)?.answers).toEqual([
			{provision: '5.3', from: [], before: 'yes', after: 'partial', direction: 'worse'},
			{provision: '8.4', from: [], before: 'blank', after: 'yes', direction: 'other'},
			{provision: '1.2', from: [], before: 'no', after: 'yes', direction: 'better'},
		]);
	});

	test('words, part by part', () => {
		const before = edited(manchester, {'3.3': {evidence: 'Board report, March 2024', commentary: 'Targets do not reward low numbers.'}});
		const after = edited(manchester, {'3.3': {evidence: 'Board report, March 2025', commentary: 'Targets do not reward low numbers.'}});
		expect(compared(before, after)?.words).toMatchObject([{provision: '3.3', part: 'evidence', stretches: [{isSame: true}, {before: ' 2024', after: ' 2025'}]}]);
	});

	test('gaps opened and closed, by code and provision', () => {
		const before = edited(manchester, {'3.3': {comply: 'yes', evidence: '', commentary: ''}, '4.1': {evidence: 'Job description, section 2, held by the Complaints manager', commentary: ''}});
		const after = edited(manchester, {'3.3': {comply: 'yes', evidence: 'Quarterly report to the Housing Advisory Board, 4 March 2025, item 6', commentary: ''}, '4.1': {comply: 'blank', evidence: '', commentary: ''}});
		const {opened, closed, standing} = compared(before, after)!.gaps;
		expect(gaps(closed)).toContain('3.3 no-evidence');
		expect(gaps(opened)).toContain('4.1 unanswered');
		expect(gaps(standing)).toContain('1.6 admission');
		expect(new Set([...gaps(opened), ...gaps(standing)]).size).toBe(opened.length + standing.length);
	});
});

describe('promises', () => {
	const promise = 'The policy will be amended by 30 September 2025.';
	const before = edited(manchester, {'5.6': {comply: 'no', evidence: '', commentary: promise}});
	test.each<readonly [string, string, Partial<FormRow>, string]>([
		['its row is a Yes now, and promises nothing', promise, {comply: 'yes', evidence: 'Complaints policy, section 4', commentary: 'The policy was amended.'}, 'kept'],
		['still a No, and the date is past', promise, {comply: 'no', evidence: '', commentary: 'The policy is silent.'}, 'broken'],
		['a Yes that promises the same again', promise, {comply: 'yes', evidence: '', commentary: promise}, 'broken'],
		['still a No, and the date is to come', 'The policy will be amended by 30 September 2026.', {comply: 'no', evidence: '', commentary: 'Work goes on.'}, 'open'],
		['no date was given', 'The policy will be amended.', {comply: 'no', evidence: '', commentary: 'Work goes on.'}, 'open'],
		['not answered yet', promise, {comply: 'blank', evidence: '', commentary: ''}, 'open'],
	])('%s', (_, words, row, state) => {
		const earlier = edited(before, {'5.6': {comply: 'no', evidence: '', commentary: words}});
		expect(compared(earlier, edited(earlier, {'5.6': row}))?.promises.find(({provision}) => provision === '5.6')).toMatchObject({state, words: [words], about: ['5.6']});
	});
});

describe('from 2022 to 2024', () => {
	test('by the crosswalk: several to one, new and ended', () => {
		const before = edited(nottingham, {'5.13': {comply: 'yes'}, '5.14': {comply: 'no'}, '4.14': {comply: 'yes'}, '5.9': {comply: 'yes'}});
		const after = edited(manchester, {'6.15': {comply: 'yes'}, '5.11': {comply: 'no'}});
		const {answers, words, added, ended} = compared(before, after)!;
		expect(answers).toContainEqual({provision: '6.15', from: ['5.13', '5.14'], before: 'no', after: 'yes', direction: 'better'});
		expect(answers).toContainEqual({provision: '5.11', from: ['4.14', '5.9'], before: 'yes', after: 'no', direction: 'worse'});
		expect(words.find(({provision}) => provision === '6.15')).toMatchObject({part: 'text', before: expect.stringMatching(/^5\.13: .*\n5\.14: /)});
		expect(added).toEqual(expect.arrayContaining(['2.3', '6.12']));
		expect(ended.map(({provision}) => provision)).toEqual(expect.arrayContaining(['4.3', '5.18']));
	});

	test('a gap goes with its provision; what nothing takes up is not called closed', () => {
		const silent = {comply: 'yes', evidence: '', commentary: ''} as const;
		const {gaps: found} = compared(edited(nottingham, {'1.6': silent, '4.16': silent}), edited(manchester, {'1.5': silent}))!;
		expect(gaps(found.standing)).toContain('1.5 no-evidence');
		expect(gaps(found.opened)).not.toContain('1.5 no-evidence');
		expect(gaps(found.closed).filter((gap) => gap.startsWith('4.16'))).toEqual([]);
	});

	test('the other way round there is no crosswalk', () => {
		expect(compared(manchester, nottingham)).toBeUndefined();
	});
});
