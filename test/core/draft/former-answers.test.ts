import {expect, test} from 'vitest';
import {answersToday, asReadToday} from '../../../src/core/draft/former-answers.ts';
import {valueOf} from '../../../src/core/draft/answers.ts';
import {realBank} from '../../helpers/bank.ts';
import {draftWith, type Given} from '../../helpers/draft.ts';

const bank = realBank('2024');
const today = (given: Given) => asReadToday(bank, draftWith(given)).answers;

test('a question that asks two former ones is a No by either', () => {
	expect(valueOf(today({unhappy_request_raised: true, unhappy_request_before_done: false}), 'unhappy_request_raised')).toBe(false);
	expect(valueOf(today({unhappy_request_raised: true, unhappy_request_before_done: true}), 'unhappy_request_raised')).toBe(true);
	expect(valueOf(today({unhappy_request_raised: false, unhappy_request_before_done: true}), 'unhappy_request_raised')).toBe(false);
});

test('what was answered since stands', () => {
	expect(answersToday(bank, draftWith({unhappy_request_before_done: false, unhappy_request_raised: true}))).toEqual({});
});

test('a text goes to today’s question; where that has its own, to the row’s note', () => {
	const plan = 'Drop the panel by March.';
	expect(valueOf(today({'5.3/third-stage-plan': plan}), '5.3/action')).toBe(plan);
	const both = today({'5.3/action': 'The policy is rewritten.', '5.3/commentary': 'Seen by the Board.', '5.3/third-stage-plan': plan});
	expect(valueOf(both, '5.3/action')).toBe('The policy is rewritten.');
	expect(valueOf(both, '5.3/commentary')).toBe(`Seen by the Board.\n${plan}`);
});

test('read twice it is the same', () => {
	const draft = draftWith({'5.3/action': 'The policy is rewritten.', '5.3/third-stage-plan': 'Drop the panel by March.'});
	const once = asReadToday(bank, draft);
	expect(asReadToday(bank, once).answers.get('5.3/commentary')?.response).toEqual(once.answers.get('5.3/commentary')?.response);
});
