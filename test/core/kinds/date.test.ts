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
	['31/03/27', '2027-03-31'],
	['31 Mar 27', '2027-03-31'],
	["31 March '27", '2027-03-31'],
	['Friday 12 March 2027', '2027-03-12'],
	['March 12, 2027', '2027-03-12'],
	['end of July 2027', '2027-07-31'],
	['the end of Feb 2028', '2028-02-29'],
	['start of April 2027', '2027-04-01'],
	['Q3 2026', '2026-09-30'],
	['q1 27', '2027-03-31'],
	['2027 Q2', '2027-06-30'],
	['first quarter of 2027', '2027-03-31'],
	['end of 2027', '2027-12-31'],
	['12 Febuary 2027', '2027-02-12'],
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
		['31 Febuary 2027', 'not-in-calendar'],
		['Q5 2026', 'not-a-date'],
		['Q1 2026/27', 'not-a-date'],
		['mid-May 2027', 'not-a-date'],
		['early March 2027', 'not-a-date'],
		['summer 2027', 'not-a-date'],
		['by Easter', 'not-a-date'],
		['this year', 'not-a-date'],
		['March 27', 'not-a-date'],
		['end of July', 'not-a-date'],
		['31 March', 'not-a-date'],
		['28 Smarch 2026', 'not-a-date'],
		['ma 2026', 'not-a-date'],
		['2026', 'not-a-date'],
		['28/02', 'not-a-date'],
	])('%j: %s', (typed, code) => {
		expect(date.parse(typed, question)).toEqual({issue: {code, typed}});
	});
});

describe('with a day to count from, on 28 November 2026', () => {
	test.each([
		['end of July', '2027-07-31'],
		['December', '2026-12-31'],
		['November', '2026-11-30'],
		['31 March', '2027-03-31'],
		['28 Nov', '2026-11-28'],
		['27 Nov', '2027-11-27'],
		['next March', '2027-03-31'],
		['coming March', '2027-03-31'],
		['Q1', '2027-03-31'],
		['31/3', '2027-03-31'],
		['end of next month', '2026-12-31'],
		['end of the month', '2026-11-30'],
	])('%j is read as %s', (typed, value) => {
		expect(parseDate(typed, '2026-11-28')).toEqual({value});
	});

	test.each([
		['next December', 'not-a-date'],
		['this March', 'not-a-date'],
		['31 April', 'not-in-calendar'],
		['31/4', 'not-in-calendar'],
		['mid-May', 'not-a-date'],
		['next year', 'not-a-date'],
		['4.2', 'not-a-date'],
	])('%j: %s', (typed, code) => {
		expect(parseDate(typed, '2026-11-28')).toEqual({issue: {code, typed}});
	});
});

describe('of what has been done, on 28 November 2026', () => {
	const approved: Question = {...question, id: 'approved_on', role: 'fact'};

	test.each([
		['27 Nov', '2026-11-27'],
		['28 November', '2026-11-28'],
		['31 March', '2026-03-31'],
		['September', '2026-09-30'],
		['today', '2026-11-28'],
		['Yesterday', '2026-11-27'],
		// They say themselves that they are ahead, or may well be, and are doubted.
		['29 November', '2026-11-29'],
		['15 December', '2026-12-15'],
		['December', '2026-12-31'],
		['November', '2026-11-30'],
		['next March', '2027-03-31'],
		['coming March', '2027-03-31'],
		['end of next month', '2026-12-31'],
		['27 Nov 2027', '2027-11-27'],
	])('%j is read as %s', (typed, value) => {
		expect(date.parse(typed, approved, '2026-11-28')).toEqual({value});
	});

	test('what is still to be done is the next one', () => {
		expect(date.parse('27 Nov', question, '2026-11-28')).toEqual({value: '2027-11-27'});
		expect(date.parse('27 Nov', {...approved, prints: 'due'}, '2026-11-28')).toEqual({value: '2027-11-27'});
	});

	test('the first day of a year has a day before it', () => {
		expect(date.parse('yesterday', approved, '2027-01-01')).toEqual({value: '2026-12-31'});
		expect(date.parse('29 February', approved, '2029-01-10')).toHaveProperty('issue');
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

test('beside a today, a day is understood without its year', () => {
	expect(date.parse('end of July', question, '2026-01-05')).toEqual({value: '2026-07-31'});
	expect(date.parse('Q3', question, '2026-10-05')).toEqual({value: '2027-09-30'});
	expect(date.parse('end of July', question)).toMatchObject({issue: {code: 'not-a-date'}});
});
