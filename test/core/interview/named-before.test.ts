import {describe, expect, test} from 'vitest';
import {valueOf} from '../../../src/core/draft/answers.ts';
import {findQuestion} from '../../../src/core/bank/bank.ts';
import {namedBefore, valuesBefore} from '../../../src/core/interview/named-before.ts';
import {realBank} from '../../helpers/bank.ts';
import {draftWith} from '../../helpers/draft.ts';
import {converse, whereAt} from '../../terminal/conversation.ts';
import {eventOf} from '../../helpers/draft.ts';

const bank = realBank('2024');
const question = (id: string) => findQuestion(bank, id)!;
const given = {
	senior_lead: 'Director of Housing',
	'5.6/answer': 'no', '5.6/action': 'The letters will be rewritten.', '5.6/owner': 'Head of Customer', '5.6/due': '2027-03-31',
	'5.7/answer': {open: 'ask', who: 'Head of Repairs'},
	'5.8/answer': 'no', '6.2/answer': 'yes',
} as const;
const draft = draftWith(given);

test('who does it is offered, each by the number it keeps', () => {
	expect(namedBefore(bank, draft, question('5.8/owner'))).toEqual({roles: ['Director of Housing', 'Head of Customer', 'Head of Repairs'], rows: []});
	expect(namedBefore(bank, draft, question('5.8/action'))).toEqual({roles: [], rows: ['5.6']});
	expect(namedBefore(bank, draft, question('5.6/action')).rows).toEqual([]);
});

describe('what was typed', () => {
	test.each([
		['5.8/owner', '2', [{question: '5.8/owner', value: 'Head of Customer'}]],
		['5.8/owner', '4', undefined],
		['5.8/owner', 'Head of Customer', undefined],
		['5.8/action', '2', undefined],
		['5.8/action', 'same as 5.6', [{question: '5.8/action', value: 'The letters will be rewritten.'}, {question: '5.8/owner', value: 'Head of Customer'}, {question: '5.8/due', value: '2027-03-31'}]],
		['5.8/action', 'Same action as 5.6.', [{question: '5.8/action', value: 'The letters will be rewritten.'}, {question: '5.8/owner', value: 'Head of Customer'}, {question: '5.8/due', value: '2027-03-31'}]],
		// No action there: the words stand for themselves.
		['5.8/action', 'same as 6.2', undefined],
		['5.8/action', 'The same as at 5.6, and a poster', undefined],
		['5.8/explanation', 'same as 5.6', undefined],
	])('%s: %s', (id, typed, expected) => {
		expect(valuesBefore(bank, draft, question(id), typed)).toEqual(expected);
	});
});

test('at the terminal the offer stands under the question, and takes the place of three answers', () => {
	const happenings = Object.entries(given).map(([id, value]) => (typeof value === 'object' ? ({type: 'left-open', question: id, reason: 'ask', who: value.who} as const) : ({type: 'answer-given', question: id, value} as const)));
	const talk = converse({bank, happenings: [...happenings.map((happening) => eventOf(happening)), {type: 'moved', to: '5.8/action'}], columns: 100});
	expect(talk.live()).toContain('write same as 5.6');
	talk.type(['same as 5.6']);
	expect(valueOf(talk.draft().answers, '5.8/due')).toBe('2027-03-31');
	expect(whereAt(talk.session())).not.toMatch(/owner|due/);
});
