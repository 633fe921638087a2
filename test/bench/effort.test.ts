/** The sums of a person's time, and a small interview counted by hand. */
import {describe, expect, test} from 'vitest';
import {line} from '../../src/terminal/line.ts';
import {provision, realBank, smallBank, tinyBank} from '../helpers/bank.ts';
import {exemplaryAnswers} from '../helpers/exemplary-landlord.ts';
import {effortFigures, effortText, minutesOf, play, wordsIn} from './effort.ts';

describe('minutes', () => {
	test.each([
		['238 words', {words: 238, decisions: 0, keys: 0}, 1],
		['20 decisions', {words: 0, decisions: 20, keys: 0}, 0.45],
		['150 keys', {words: 0, decisions: 0, keys: 150}, 0.7],
		['all of them', {words: 33_715, decisions: 592, keys: 3664}, 172.1],
	])('%s', (_, spent, minutes) => {
		expect(minutesOf(spent)).toBeCloseTo(minutes, 1);
	});
});

test('a word has a letter or a digit in it', () => {
	expect(wordsIn([line('│ Landlords must'), line('── 6.3 · 12 of 72 ──'), line('❯ 1 Don’t know')])).toBe(2 + 4 + 3);
});

const answers = {facts: {landlord: 'Testford Homes'}, rows: {'1.2': {answer: 'yes'}}} as const;

describe('a small interview', () => {
	const tiny = (requirement: string) => play({bank: tinyBank({provisions: provision('1.2').replace('requirement: R', `requirement: ${requirement}`)}), answers});
	const effort = tiny('R');

	test('is a fact, a row’s answer, a text, the check of the section and the end', () => {
		expect(Object.fromEntries(effort.bySort)).toEqual({facts: 1, lines: 1, 'follow-ups': 1, other: 2});
		expect(effort.decisions).toBe(5);
	});

	test('takes a key for each letter, and Enter; what is suggested takes Enter alone', () => {
		expect([...effort.byRow].map(([row, {keys}]) => [row, keys])).toEqual([['opening', 'Testford Homes'.length + 1], ['1.2', '↵↵'.length], ['check of 1', 1], ['end', 1], ['forms', 0]]);
	});

	test('shows the Code’s words once, at their provision', () => {
		const longer = tiny('R and four words more');
		expect(longer.words - effort.words).toBe(4);
		expect(longer.byRow.get('1.2')!.words - effort.byRow.get('1.2')!.words).toBe(4);
	});

	test('is the sum of its rows', () => {
		const small = play({bank: smallBank(), answers: {facts: {landlord: 'Testford Homes', completed_by: 'Ann Smith', stages: '2'}, rows: {}}});
		const rows = [...small.byRow.values()];
		expect(rows.reduce((sum, {decisions}) => sum + decisions, 0)).toBe([...small.bySort.values()].reduce((sum, count) => sum + count, 0));
		expect(rows.reduce((sum, {words}) => sum + words, 0)).toBe(small.words);
		expect(small.scrolled).toBeLessThan(small.words);
	});

	test('is told in a line', () => {
		const results = [{landlord: 'tiny', pass: 'in-depth', effort}] as const;
		const [first] = effortText(results).split('\n');
		expect(first).toMatch(/^effort tiny in-depth prompts 5 minutes 1 facts 1 ticks 0 parts 0 lines 1 answers 0 follow-ups 1 other 2 words \d+ scrolled \d+ keys 19$/);
		expect(effortFigures(results).map(({figure, isWithin}) => [figure, isWithin])).toEqual([['1 min', true]]);
	});
});

describe('a first pass', () => {
	const effort = play({bank: realBank('2024'), answers: exemplaryAnswers(), today: '2026-08-01'}, 'first-pass');

	test('asks the facts that decide most, then each row in a line', () => {
		expect(effort.bySort.get('lines') ?? effort.bySort.get('answers')).toBeGreaterThan(60);
		expect(['ticks', 'parts', 'follow-ups'].filter((sort) => effort.bySort.has(sort))).toEqual([]);
	});

	test('is as short as it has to be', () => {
		expect(effort.decisions).toBeLessThanOrEqual(110);
		expect(minutesOf(effort)).toBeLessThanOrEqual(60);
	});
});

test('the exemplary landlord’s file is read as what she types', () => {
	const {facts, rows} = exemplaryAnswers();
	expect(facts).toMatchObject({landlord: 'Riverside Homes', stages: '2', definition_exact: 'yes'});
	expect(rows['1.2']).toMatchObject({answer: 'yes', evidence: ['Complaints policy'], where: 'section 2.1'});
	expect(rows['5.4']).toMatchObject({answer: 'not-applicable', evidence: []});
});
