import {expect, test} from 'vitest';
import type {Comply} from '../../../src/core/bank/form-row.ts';
import {carriedRow, carriedRows, endedRows, strayRows} from '../../../src/core/last-year/carried-rows.ts';
import {carriedProgress} from '../../../src/core/last-year/waiting.ts';
import {carriedTexts} from '../../../src/core/last-year/carried-texts.ts';
import {answering} from '../../helpers/draft.ts';
import {beginWith, formRow, landlordsLastYear, lastYearOf} from '../../helpers/last-year.ts';

// 3.1 comes from 2.1 and 2.5, 5.12 from 4.15 alone, 5.3 from 5.17, reworked, 3.2 from 2.2, new.
test.each<readonly [Comply, Comply, string | undefined]>([
	['yes', 'yes', 'yes'],
	['yes', 'no', 'no'],
	['partial', 'yes', 'partly'],
	['no', 'partial', 'no'],
	['yes', 'blank', undefined],
	['not-applicable', 'yes', 'yes'],
	['not-applicable', 'not-applicable', 'not-applicable'],
])('%s and %s together are %s', (first, second, answer) => {
	const {bank, draft} = beginWith(lastYearOf('2022', [formRow('2.1', first, 'a'), formRow('2.5', second, 'b')]));
	expect(carriedRow(bank, draft, '3.1')?.answer).toBe(answer);
});

test('a row that last year’s document lacks makes no Yes', () => {
	const {bank, draft} = beginWith(lastYearOf('2022', [formRow('2.1', 'yes', 'By phone and email.')]));
	expect(carriedRow(bank, draft, '3.1')).toMatchObject({said: undefined, answer: undefined});
});

test('where a row turns on something else now, or is new, its words come and its answer does not', () => {
	const {bank, draft} = beginWith(lastYearOf('2022', [formRow('5.17', 'yes', 'Two stages.'), formRow('2.2', 'yes', 'On Facebook.')]));
	expect(carriedRow(bank, draft, '5.3')).toMatchObject({said: 'yes', answer: undefined});
	expect(carriedRow(bank, draft, '3.2')).toMatchObject({said: 'yes', answer: undefined, origin: {kind: 'new'}});
});

test('inside an edition every row comes to itself, unchanged', () => {
	const {bank, draft} = beginWith(landlordsLastYear('manchester-2024-25'));
	expect([...carriedRows(bank, draft).values()].every(({provision, origin, rows}) => origin.kind === 'same' && rows.every((row) => row.provision === provision))).toBe(true);
	expect(carriedProgress(bank, draft)).toEqual({arrived: 72, waiting: 72});
});

test('rows that nothing takes up are kept with the reason, rows of no edition apart', () => {
	const {bank, draft} = beginWith(lastYearOf('2022', [formRow('4.13', 'yes', 'Ten days.'), formRow('9.9', 'yes', 'What is this?'), formRow('4.16', 'blank')]));
	expect(endedRows(bank, draft).map(({row, because}) => [row.provision, because])).toEqual([['4.13', 'The 2024 Code does not ask for a time limit on requests for the next stage.']]);
	expect(strayRows(bank, draft).map(({provision}) => provision)).toEqual(['9.9']);
});

test('every filled row of a document comes to a provision, has ended, or is a stray', () => {
	for (const name of ['nottingham-city-homes-2022', 'newark-sherwood-2022', 'hillingdon-2024'] as const) {
		const {bank, draft} = beginWith(landlordsLastYear(name));
		const kept = new Set([...carriedRows(bank, draft).values()].flatMap(({rows}) => rows));
		for (const {row} of endedRows(bank, draft)) kept.add(row);
		for (const row of strayRows(bank, draft)) kept.add(row);
		const filled = draft.lastYear!.reading.rows.filter(({comply, evidence, commentary}) => comply !== 'blank' || evidence !== '' || commentary !== '');
		expect(filled.filter((row) => !kept.has(row))).toEqual([]);
	}
});

test('several texts come with their old numbers, the same text once', () => {
	const {bank, draft} = beginWith(lastYearOf('2022', [formRow('4.6', 'yes', 'We train every handler.'), formRow('4.7', 'yes', 'Cases are sampled.'), formRow('4.12', 'yes', 'We train every handler.')]));
	expect(carriedTexts(carriedRow(bank, draft, '5.8')!)).toBe('4.6, 4.12: We train every handler.\n4.7: Cases are sampled.');
});

test('a row waits until it is answered this year', () => {
	const begun = beginWith(lastYearOf('2022', [formRow('4.15', 'yes', 'All of it is in Northgate.')]));
	expect(carriedProgress(begun.bank, begun.draft)).toEqual({arrived: 1, waiting: 1});
	const no = answering(begun.bank, begun.draft, '5.12/answer', 'no');
	expect(carriedProgress(begun.bank, no)).toEqual({arrived: 1, waiting: 0});
	const yes = answering(begun.bank, begun.draft, '5.12/answer', 'yes');
	expect(carriedProgress(begun.bank, yes)).toEqual({arrived: 1, waiting: 1});
	expect(carriedProgress(begun.bank, answering(begun.bank, yes, '5.12/commentary', 'In Northgate.'))).toEqual({arrived: 1, waiting: 0});
});

test('a row the reader was not sure of says so', () => {
	const {bank, draft} = beginWith(lastYearOf('2022', [formRow('4.15', 'yes', 'x'), formRow('5.5', 'yes', 'y')], {uncertain: ['4.15']}));
	expect([carriedRow(bank, draft, '5.12')?.isUncertain, carriedRow(bank, draft, '6.6')?.isUncertain]).toEqual([true, false]);
});
