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
		['no answers yet: a first guess', [], 20],
		['a few answers move it a little', [5, 5, 5], 17.5],
		['many answers outweigh it', Array.from({length: 45}, () => 4), 8],
		['a night between two is left out', [5, 50_000, 5, 5], 17.5],
		['a clock set back is left out', [5, -3600, 5, 5], 17.5],
		['just short of a pause it still counts', [299], (15 * 20 + 299) / 16],
	])('%s', (_name, gaps, expected) => {
		expect(secondsPerQuestion(times(...gaps))).toBe(expected);
	});
});

describe('minutes left', () => {
	const bank = smallBank();

	test('at first: the questions asked now and one more for each row', () => {
		expect(minutesLeft(bank, emptyDraft)).toBe(Math.ceil(((21 + 5 * 1) * 20) / 60));
	});

	test('fewer with every answer, nothing at the end', () => {
		const two = foldJournal([eventOf({type: 'answer-given', question: 'stages', value: 2})]);
		expect(minutesLeft(bank, two)).toBeLessThan(minutesLeft(bank, emptyDraft));
	});
});
