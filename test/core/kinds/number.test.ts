import {expect, test} from 'vitest';
import type {Question} from '../../../src/core/bank/bank.ts';
import {number} from '../../../src/core/kinds/number.ts';
import {issueWords} from '../../../src/wording/en/issues.ts';

const question: Question = {id: 'homes', role: 'fact', kind: 'number', ask: [{text: 'How many?'}], optional: false, min: 1, max: 500_000};

test.each([
	['10', 10],
	[' 10 working days', 10],
	['95%', 95],
	['95 %', 95],
	['12,500 homes', 12_500],
	['12 500', 12_500],
	['500000', 500_000],
])('%j is read as %d', (typed, value) => {
	expect(number.parse(typed, question)).toEqual({value});
});

test.each([
	['0', 'out-of-range'],
	['-3', 'out-of-range'],
	['500001', 'out-of-range'],
	['99999999999999999999', 'out-of-range'],
	['ten', 'not-a-number'],
	['', 'not-a-number'],
	['10.5', 'not-a-number'],
	['10-15', 'not-a-number'],
	['10 (working days)', 'not-a-number'],
	['--3', 'not-a-number'],
])('%j: %s, and what would be right', (typed, code) => {
	expect(number.parse(typed, question)).toEqual({issue: {code, typed, min: 1, max: 500_000}});
});

test.each([
	['91.5', 91.5],
	['91.5%', 91.5],
	['91.5 per cent', 91.5],
	['92', 92],
])('with one figure behind the point allowed, %j is read as %d', (typed, value) => {
	expect(number.parse(typed, {...question, decimals: 1})).toEqual({value});
	expect(number.format(value, question)).toBe(String(value));
});

test.each(['91.55', '91.', '.5', '9.1.5'])('with one figure behind the point allowed, %j is refused', (typed) => {
	const {issue} = number.parse(typed, {...question, decimals: 1}) as {issue: Parameters<typeof issueWords>[0]};
	expect(issue).toMatchObject({code: 'not-a-number', decimals: 1});
	expect(issueWords(issue)).toMatch(/is not a number with at most one decimal place\. Type one from 1 to 500000/);
});

test('an optional number may be passed over', () => {
	expect(number.parse('', {...question, optional: true})).toEqual({value: ''});
	expect(number.format('', question)).toBe('');
});

test('thousands are set apart', () => {
	expect(number.format(12_500, question)).toBe('12,500');
});

const named: Question = {...question, min: 0, max: 99, named: [{value: 99, label: 'no maximum stated'}]};

test.each(['99', 'no maximum stated', 'No maximum', 'no max'])('%j: a value with a name is given by it, or by how it begins', (typed) => {
	expect(number.parse(typed, named)).toEqual({value: 99});
});

test.each(['no', 'none', 'maximum'])('%j is no name, and the names are said', (typed) => {
	const parsed = number.parse(typed, named);
	expect(parsed).toEqual({issue: {code: 'not-a-number', typed, min: 0, max: 99, named: ['no maximum stated']}});
	expect('issue' in parsed && issueWords(parsed.issue)).toBe(`“${typed}” is not a whole number. Type one from 0 to 99, in figures, or: no maximum stated.`);
});
