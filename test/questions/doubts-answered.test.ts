/** What a doubt's own remedy asks for takes it away, or makes it advice. */
import {describe, expect, test} from 'vitest';
import {findProvision} from '../../src/core/bank/bank.ts';
import type {Edition} from '../../src/core/bank/edition.ts';
import {gapsOf} from '../../src/core/checks/index.ts';
import {writeAssessment} from '../helpers/written.ts';
import {gapWords} from '../../src/wording/en/gaps/index.ts';
import {realBank} from '../helpers/bank.ts';
import {draftWith, today, type Given} from '../helpers/draft.ts';
import {exemplary, practising} from '../helpers/landlord.ts';

function doubtsAt(row: string, given: Given, edition: Edition = '2024') {
	const bank = realBank(edition);
	const draft = practising(bank, {...exemplary, ...given, [`${row}/answer`]: 'yes'});
	return gapsOf({bank, draft, asOf: today}).filter(({provision, code}) => provision === row && code === 'contradiction').map((gap) => ({severity: gap.severity, ids: gap.found.rules?.map(({id}) => id), ...gapWords(gap, {bank, draft})}));
}

describe('a figure', () => {
	test('6.14: said beside the answer it is advice, and the remedy says how', () => {
		const [before] = doubtsAt('6.14', {resp2_percent: 58});
		expect(before).toMatchObject({severity: 'serious', fix: expect.stringContaining('with the figure (58) and why') as string});
		const [after] = doubtsAt('6.14', {resp2_percent: 58, '6.14/commentary': 'In the year 58% were answered in time; two investigators started in May and the backlog is cleared.'});
		expect(after).toMatchObject({severity: 'advice', fix: expect.stringContaining('The row speaks of it.') as string});
		expect(doubtsAt('6.14', {resp2_percent: 58, '6.14/commentary': 'Policy 5.8 and 158 cases. Two investigators started in May.'})[0]!.severity).toBe('serious');
		expect(doubtsAt('6.14', {resp2_percent: 58, '6.14/commentary': 'In the year 58% were answered in time.'})[0]!.severity).toBe('serious');
	});

	test('9.7: advice is gone once it is said', () => {
		expect(doubtsAt('9.7', {resp2_percent: 58})).toMatchObject([{ids: ['members-told-stage-2-often-late']}]);
		expect(doubtsAt('9.7', {resp2_percent: 58, '9.7/commentary': 'Both see that 58 per cent were in time, because two posts were empty until May.'})).toEqual([]);
	});
});

test('8.1: the row says what the report says of refusals', () => {
	expect(doubtsAt('8.1', {refusals: 0, report_refused_types: true})).toMatchObject([{ids: ['report-without-refusals'], severity: 'advice'}]);
	expect(doubtsAt('8.1', {refusals: 0, report_refused_types: true, '8.1/commentary': 'Page 9 of the report says that none was refused.'})).toEqual([]);
});

test('5.17 of 2022: good reasons let it rest, its history does not', () => {
	const third = (reasons: string) => doubtsAt('5.17', {stages: 3, '5.17/third-stage-reasons': reasons}, '2022').flatMap(({ids}) => ids);
	expect(third('')).toContain('third-stage-needs-reasons');
	expect(third('A panel of residents hears the case afresh and may award compensation, which no officer at stage 2 may.')).toEqual([]);
	expect(third('We have always had three stages.')).toEqual(['third-stage-defended-by-its-history']);
});

test('what does not hold by words alone is not said to', () => {
	expect(doubtsAt('3.4', {policy_date: '2023-01-01'})[0]!.fix).toMatch(/^Jump to 3.4 and see whether the answer holds with this/);
});

test('“not triggered” is not printed beside the officer’s own same sentence', () => {
	const bank = realBank('2024');
	const printed = (commentary: string) => {
		const draft = draftWith({changed_since: false, '8.3/answer': 'yes', '8.3/commentary': commentary});
		return writeAssessment({bank, draft, name: 'd', gaps: [], clean: false}).split('\n').find((line) => line.includes('<!-- row 8.3'))!.match(/not triggered in the period|no (?:significant )?restructure/gi);
	};
	const say = findProvision(bank, '8.3')!.notTriggered!.say;
	expect(printed('')).toEqual(expect.arrayContaining(['Not triggered in the period']));
	expect(printed(say)).toEqual(printed(''));
	expect(printed(say.slice(say.indexOf(':') + 2))?.filter((each) => /no/i.test(each)).length).toBe(printed('')!.length);
	expect(printed('The merger of 2024 was assessed then.')).toEqual(printed(''));
});
