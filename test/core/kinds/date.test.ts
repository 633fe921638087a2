import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Question} from '../../../src/core/bank/bank.ts';
import {date, parseDate} from '../../../src/core/kinds/date.ts';

const question: Question = {id: 'due', role: 'follow-up', kind: 'date', ask: [{text: 'By when?'}], optional: false};

test.each([
	['2026-02-28', '2026-02-28'],
	['2026-2-8', '2026-02-08'],
	['28/02/2026', '2026-02-28'],
	['28.2.26', '2026-02-28'],
	['28-2-2026', '2026-02-28'],
	['28 2 2026', '2026-02-28'],
	[' 28 February 2026 ', '2026-02-28'],
	['28th Feb 2026', '2026-02-28'],
	['1st march, 2027', '2027-03-01'],
	['Sept. 2026', '2026-09-30'],
	['March 2027', '2027-03-31'],
	['feb 2028', '2028-02-29'],
	['29/02/2028', '2028-02-29'],
])('%j is read as %s', (typed, value) => {
	expect(date.parse(typed, question)).toEqual({value});
});

describe('a date that cannot be', () => {
	test.each([
		['31/02/2026', 'not-in-calendar'],
		['29.2.2026', 'not-in-calendar'],
		['2026-13-01', 'not-in-calendar'],
		['0/1/2026', 'not-in-calendar'],
		['31 April 2026', 'not-in-calendar'],
		['soon', 'not-a-date'],
		['ongoing', 'not-a-date'],
		['', 'not-a-date'],
		['Q3 2026', 'not-a-date'],
		['28 Smarch 2026', 'not-a-date'],
		['ma 2026', 'not-a-date'],
		['2026', 'not-a-date'],
		['28/02', 'not-a-date'],
	])('%j: %s', (typed, code) => {
		expect(date.parse(typed, question)).toEqual({issue: {code, typed}});
	});
});

test('an optional date may be passed over', () => {
	expect(date.parse(' ', {...question, optional: true})).toEqual({value: ''});
	expect(date.format('', question)).toBe('');
	expect(date.parse('soon', {...question, optional: true})).toHaveProperty('issue.code', 'not-a-date');
});

test('what is shown can be typed again', () => {
	expect(date.format('2026-02-08', question)).toBe('8 February 2026');
	const days = fc.date({min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true}).map((day) => day.toISOString().slice(0, 10));
	fc.assert(
		fc.property(days, (day) => {
			expect(parseDate(date.format(day, question))).toEqual({value: day});
			expect(parseDate(day.split('-').toReversed().join('/'))).toEqual({value: day});
		}),
	);
});
