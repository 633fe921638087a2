import {describe, expect, test} from 'vitest';
import {emptyDraft, foldJournal} from '../../../src/core/draft/draft.ts';
import {minutesLeft, secondsPerQuestion} from '../../../src/core/draft/pace.ts';
import {smallBank} from '../../helpers/bank.ts';
import {eventOf} from '../../helpers/draft.ts';

const start = Date.parse('2026-03-02T09:00:00Z');
const times = (...gaps: readonly number[]) => {
	let at = start;
	return [start, ...gaps.map((seconds) => (at += seconds * 1000))].map((time) => new Date(time).toISOString());
};

describe('seconds a question', () => {
	test.each([
		['no answers yet: a first guess', [], 30],
		['a few answers move it a little', [4, 4, 4], (3 * 4 + 36 * 30) / 39],
		['many answers leave nothing of the guess', Array.from({length: 45}, () => 4), 4],
		['a night between two is left out', [4, 50_000, 4, 4], (3 * 4 + 36 * 30) / 39],
		['a clock set back is left out', [4, -3600, 4, 4], (3 * 4 + 36 * 30) / 39],
		['just short of a pause it still counts', [299], (299 + 38 * 30) / 39],
	])('%s', (_name, gaps, expected) => {
		expect(secondsPerQuestion(times(...gaps))).toBe(expected);
	});
});

describe('minutes left', () => {
	const bank = smallBank();

	test('at first: the questions asked now and one more for each row', () => {
		expect(minutesLeft(bank, emptyDraft)).toBe(Math.ceil(((22 + 5 * 1) * 30) / 60));
	});

	test('fewer with every answer, nothing at the end', () => {
		const two = foldJournal([eventOf({type: 'answer-given', question: 'stages', value: 2})]);
		expect(minutesLeft(bank, two)).toBeLessThan(minutesLeft(bank, emptyDraft));
	});
});
