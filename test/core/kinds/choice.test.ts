import {describe, expect, test} from 'vitest';
import type {Question} from '../../../src/core/bank/bank.ts';
import {answer} from '../../../src/core/kinds/answer.ts';
import {choice} from '../../../src/core/kinds/choice.ts';
import {chooseOption} from '../../../src/core/kinds/kind.ts';
import {yesNo} from '../../../src/core/kinds/yes-no.ts';

const options = [
	{id: 'working', label: 'Working days'},
	{id: 'calendar', label: 'Calendar days'},
	{id: 'case', label: 'It depends'},
	{id: 'unstated', label: 'The policy does not say'},
];
const question: Question = {id: 'unit', role: 'fact', kind: 'choice', ask: [{text: 'Which?'}], optional: false, options};
const passable = {...question, optional: true};

describe('a choice', () => {
	test.each([
		['1', 'working'],
		['4', 'unstated'],
		['calendar', 'calendar'],
		['CALENDAR DAYS', 'calendar'],
		[' work', 'working'],
		['it', 'case'],
		['the policy', 'unstated'],
	])('%j means %s', (typed, value) => {
		expect(choice.parse(typed, question)).toEqual({value});
	});

	test.each(['don’t know yet', 'Don\'t know', 'dont know', 'don`t', 'do'])('%j means what is written with an apostrophe', (typed) => {
		expect(chooseOption(typed, [...options, {id: 'open', label: 'Don’t know yet'}])?.id).toBe('open');
	});

	test.each(['0', '5', '', 'ca', 'days', '1.', 'w0rking'])('%j is none of them, and they are named', (typed) => {
		expect(choice.parse(typed, question)).toEqual({issue: {code: 'not-an-option', typed, options: options.map(({label}) => label)}});
	});

	test('shows its label, or what is kept when the option is gone', () => {
		expect([choice.format('case', question), choice.format('gone', question), choice.format('', question)]).toEqual(['It depends', 'gone', '']);
	});

	test('offers its options in order', () => {
		expect(choice.options(question)).toEqual(options);
	});
});

describe('yes or no', () => {
	test.each([
		['y', true],
		['Yes', true],
		['1', true],
		['n', false],
		['NO', false],
		['2', false],
	])('%j is %s', (typed, value) => {
		expect(yesNo.parse(typed, question)).toEqual({value});
	});

	test.each(['', 'maybe', '3', 'yess', 'true'])('%j is neither', (typed) => {
		expect(yesNo.parse(typed, question)).toHaveProperty('issue', {code: 'not-an-option', typed, options: ['Yes', 'No']});
	});

	test('may be passed over when optional', () => {
		expect([yesNo.parse('', passable), choice.parse('', passable)]).toEqual([{value: ''}, {value: ''}]);
		expect([yesNo.format(true, question), yesNo.format(false, question), yesNo.format('', question)]).toEqual(['Yes', 'No', '']);
	});
});

describe('the row’s answer', () => {
	test.each([
		['y', 'yes'],
		['no', 'no'],
		['part', 'partly'],
		['N/A', 'not-applicable'],
		['na', 'not-applicable'],
		['not app', 'not-applicable'],
		['4', 'not-applicable'],
	])('%j is %s', (typed, value) => {
		expect(answer.parse(typed, question)).toEqual({value});
	});

	test.each(['', 'n', 'yes but', 'yes and no', 'complies'])('%j is none', (typed) => {
		expect(answer.parse(typed, question)).toHaveProperty('issue.code', 'not-an-option');
	});
});
