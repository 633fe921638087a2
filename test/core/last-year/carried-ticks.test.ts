/** A tick list is carried part by part, and kept whole or not at all. */
import {describe, expect, test} from 'vitest';
import {valueOf} from '../../../src/core/draft/answers.ts';
import {findQuestion} from '../../../src/core/bank/bank.ts';
import {isAnswered, promptFor} from '../../../src/core/draft/prompts.ts';
import {keepAhead} from '../../../src/core/interview/keep-ahead.ts';
import {carriedAnswer} from '../../../src/core/last-year/carried-answer.ts';
import {carriedTicks, partsAskedAnew} from '../../../src/core/last-year/carried-ticks.ts';
import {after, answering} from '../../helpers/draft.ts';
import {beginWith, formRow, lastYearOf, type Begun} from '../../helpers/last-year.ts';

const today = '2026-01-05';
const listOf = ({bank, draft}: Begun, id: string) => promptFor(bank, draft, id)!;
const ticksOf = (begun: Begun, id: string) => carriedTicks(begun.bank, begun.draft, listOf(begun, id));

const both = beginWith(lastYearOf('2024', [formRow('6.6', 'yes'), formRow('6.17', 'yes')]));
const one = beginWith(lastYearOf('2022', [formRow('5.5', 'yes')]));

describe('what is carried to a list', () => {
	test('each part from its own row', () => {
		const list = ticksOf(both, 'answer_and_actions')!;
		expect(list.isWhole).toBe(true);
		expect(Object.values(list.ticks)).toEqual([true, true, true, true, true, true]);
		expect(list.carried.get('s1_actions_prompt')?.provisions).toEqual(['6.6']);
		expect(list.carried.get('s2_actions_prompt')?.provisions).toEqual(['6.17']);
	});

	test('a part whose row was not there has no tick, and the list is not whole', () => {
		const list = ticksOf(one, 'answer_and_actions')!;
		expect(list.isWhole).toBe(false);
		expect(Object.keys(list.ticks)).toEqual(['s1_answer_when_known', 's1_actions_prompt', 's1_actions_updates']);
	});

	test('what was given this year stands, with what is carried beside it', () => {
		const {bank} = both;
		const list = ticksOf({bank, draft: answering(bank, both.draft, 's1_actions_prompt', false)}, 'answer_and_actions')!;
		expect(list.ticks).toMatchObject({s1_actions_prompt: false, s2_actions_prompt: true});
		expect(list.carried.has('s1_actions_prompt')).toBe(false);
		const open = after(bank, both.draft, {type: 'leave-open', question: 's1_actions_prompt', reason: 'unsure'});
		expect(ticksOf({bank, draft: open}, 'answer_and_actions')!.ticks['s1_actions_prompt']).toEqual({open: 'unsure'});
	});

	test('nothing where no part is carried, nor once all are given', () => {
		expect(ticksOf(both, 'record_parts')?.carried.has('record_original')).toBe(false);
		const {bank} = both;
		const given = after(bank, both.draft, {type: 'give-ticks', list: 'answer_and_actions', ticks: ticksOf(both, 'answer_and_actions')!.ticks});
		expect(ticksOf({bank, draft: given}, 'answer_and_actions')).toBeUndefined();
		expect(ticksOf(both, 'remedy_parts')).toBeUndefined();
	});

	test('a part that the Code asks only now is not carried, and is told', () => {
		const begun = beginWith(lastYearOf('2022', [formRow('3.1', 'yes')]));
		expect(ticksOf(begun, 'officer_parts')!.carried.has('officer_ombudsman')).toBe(false);
		expect(partsAskedAnew(begun.bank, begun.draft, listOf(begun, 'officer_parts')).map(({id}) => id)).toEqual(['officer_ombudsman']);
	});
});

describe('a fact that several rows ask', () => {
	test('is carried from whichever of them said Yes', () => {
		expect(carriedAnswer(one.bank, one.draft, findQuestion(one.bank, 'action_tracker')!)).toEqual({value: true, provisions: ['5.5'], isImplied: true});
		expect(carriedAnswer(both.bank, both.draft, findQuestion(both.bank, 'action_tracker')!)?.provisions).toEqual(['6.6', '6.17']);
	});
});

describe('kept by one key', () => {
	const keep = ({bank, draft}: Begun, id: string, way = {}) => keepAhead(bank, draft, listOf({bank, draft}, id), today, way);

	test('a whole list goes as one, then the row’s answer', () => {
		const row = beginWith(lastYearOf('2024', [formRow('5.12', 'yes', 'All of it is in Northgate.'), formRow('6.6', 'yes')]));
		expect(keep(row, 'record_parts').map((each) => ('question' in each ? each.question : 'list' in each ? each.list : each.type))).toEqual(['record_parts', '5.12/answer', '5.12/commentary']);
	});

	test('a list that last year’s document answers in part is not kept', () => {
		expect(keep(one, 'answer_and_actions')).toEqual([]);
		expect(isAnswered(one.draft, listOf(one, 'answer_and_actions'))).toBe(false);
	});

	test('a list that was begun is where it stops', () => {
		expect(keep(both, 'answer_and_actions', {begun: new Set(['answer_and_actions'])})).toEqual([]);
	});

	test('from a fact on the way to a row, that row is kept and no other', () => {
		const fact = findQuestion(both.bank, 'action_tracker')!;
		const kept = keepAhead(both.bank, both.draft, fact, today, {aim: '6.6'});
		expect(kept.map((each) => ('question' in each ? each.question : 'list' in each ? each.list : each.type))).toEqual(['action_tracker', 'answer_and_actions', '6.6/answer']);
		expect(valueOf(both.draft.answers, 'action_tracker')).toBeUndefined();
	});
});
