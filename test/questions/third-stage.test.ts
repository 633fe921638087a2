import {describe, expect, test} from 'vitest';
import {findProvision} from '../../src/core/bank/bank.ts';
import {askNow, pathOf} from '../../src/core/draft/branching.ts';
import {positionOf} from '../../src/core/draft/position.ts';
import {gapsOf} from '../../src/core/checks/index.ts';
import type {Draft} from '../../src/core/draft/draft.ts';
import {suggestionFor} from '../../src/core/draft/suggestion.ts';
import {realBank} from '../helpers/bank.ts';
import {after, answering, today} from '../helpers/draft.ts';
import {exemplary, practising} from '../helpers/landlord.ts';

const bank = realBank('2022');
const reasons = '5.17/third-stage-reasons';
const askedAt = (draft: Draft, id: string) => pathOf(bank, draft).rows.find((row) => row.provision.id === id)!.asked.map((question) => question.id);
const gapsAt = (draft: Draft, id: string) => gapsOf({bank, draft, asOf: today}).filter(({provision}) => provision === id).map(({code}) => code);
const follows = (draft: Draft) => pathOf(bank, draft).rows.filter((row) => row.follows).map(({provision}) => provision.id);
const answered = (stages: number) => answering(bank, practising(bank, {...exemplary, stages}), '5.17/answer', 'yes');

describe('a third stage under the 2022 edition', () => {
	const three = answered(3);

	test('three stages: the reasons are asked for at 5.17, next after the answer', () => {
		expect(askedAt(three, '5.17')).toContain(reasons);
		expect(positionOf(bank, three)).toMatchObject({at: 'question', question: {id: reasons}});
	});

	test('left empty: flagged there, and blocking', () => {
		const empty = answering(bank, three, reasons, '');
		expect(gapsOf({bank, draft: empty, asOf: today}).find(({provision, code}) => provision === '5.17' && code === 'no-explanation')).toMatchObject({severity: 'blocking', found: {questions: [{id: reasons}], clause: expect.stringContaining('they must set out their reasons for this')}});
	});

	test('given: no longer flagged', () => {
		expect(gapsAt(answering(bank, three, reasons, 'A panel of residents hears it.'), '5.17')).not.toContain('no-explanation');
	});

	test('back to two stages: 5.18 to 5.20 fall away; forward to three: the text is still there', () => {
		const given = answering(bank, three, reasons, 'A panel of residents hears it.');
		const two = answering(bank, after(bank, given, {type: 'go-to', question: 'stages'}), 'stages', 2);
		expect(follows(two)).toEqual(['5.20', '5.18', '5.19']);
		expect(['5.18', '5.19', '5.20'].flatMap((id) => [...askedAt(two, id), ...gapsAt(two, id)])).toEqual([]);
		expect(['5.18', '5.19', '5.20'].map((id) => findProvision(bank, id)!.notApplicable?.say)).toEqual(Array.from({length: 3}, () => expect.stringContaining('no third stage')));
		expect(askedAt(two, '5.17')).not.toContain(reasons);

		const again = answering(bank, after(bank, two, {type: 'go-to', question: 'stages'}), 'stages', 3);
		expect(follows(again)).toEqual([]);
		expect(askedAt(again, '5.17')).toContain(reasons);
		expect(again.answers.get(reasons)).toEqual(given.answers.get(reasons));
	});

	test.each([
		[2, 'yes', false],
		[3, 'yes', true],
		[4, 'no', false],
		[6, 'no', false],
	] as const)('%d stages suggest %s', (stages, answer, isReasonAsked) => {
		const draft = practising(bank, {...exemplary, stages});
		expect(suggestionFor(bank, draft, findProvision(bank, '5.17')!).answer).toBe(answer);
		expect(askedAt(draft, '5.17').includes(reasons)).toBe(isReasonAsked);
	});
});

test('under the 2024 edition three stages are never acceptable: why it is still there, what will be done and by when are asked once, and a Yes is blocking', () => {
	const of2024 = realBank('2024');
	const draft = practising(of2024, {...exemplary, stages: 3, '5.3/answer': 'yes'});
	const row = pathOf(of2024, draft).rows.find(({provision}) => provision.id === '5.3')!;
	expect(row.asked.filter(({prints}) => prints === 'explanation')).toEqual([]);
	const no = practising(of2024, {...exemplary, stages: 3, '5.3/answer': 'no'});
	const asked = pathOf(of2024, no).rows.find(({provision}) => provision.id === '5.3')!.asked.filter(({role}) => role === 'follow-up');
	expect(asked.map(({prints}) => prints).filter((part) => part !== 'commentary')).toEqual(['explanation', 'action', 'owner', 'due']);
	expect(askNow(of2024, no, asked[0]!)).toContain('Which stage goes beyond two');
	expect(gapsOf({bank: of2024, draft, asOf: today})).toContainEqual(expect.objectContaining({provision: '5.3', code: 'code-conflict', severity: 'blocking'}));
	expect(pathOf(of2024, draft).rows.filter(({follows}) => follows)).toEqual([]);
});
