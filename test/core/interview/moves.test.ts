import {describe, expect, test} from 'vitest';
import {moveIds, parseMove, wordsOf} from '../../../src/core/interview/moves.ts';

describe('a typed move', () => {
	test.each([
		['back', 'back', ''],
		['/back', 'back', ''],
		[': Quit ', 'quit', ''],
		['later', 'skip', ''],
		['?', 'help', ''],
		['jump 6.3', 'jump', '6.3'],
		['goto section 5', 'jump', 'section 5'],
		['jump stages', 'jump', 'stages'],
		['jump', 'jump', ''],
		['settled', 'settle', ''],
		['settled 5.3', 'settle', '5.3'],
		['ask Legal services', 'ask', 'Legal services'],
	])('%j', (typed, id, argument) => {
		expect(parseMove(typed)).toEqual({id, argument});
	});

	test.each(['', 'no', 'back to stage 1', 'help is at hand', 'jump to conclusions', 'evidence in section 4', '6.3', 'quitting', 'constructor', 'settled out of court'])('%j is none, so it can be an answer', (typed) => {
		expect(parseMove(typed)).toBeUndefined();
	});

	test.each([
		['Ask the resident', undefined],
		['jump stages', undefined],
		['jump 6.3', 'jump'],
		['skip', 'skip'],
		['/ask Legal', 'ask'],
		[': jump stages', 'jump'],
	])('within prose, %j means %s', (typed, id) => {
		expect(parseMove(typed, true)?.id).toBe(id);
	});

	test('every move has a word, which means it', () => {
		for (const id of moveIds) expect(wordsOf(id).map((word) => parseMove(word)?.id)).toEqual(wordsOf(id).map(() => id));
		expect(moveIds.filter((id) => wordsOf(id).length === 0)).toEqual([]);
	});
});

test('in prose a jump to something known is a move, and to anything else is prose', () => {
	const isTarget = (id: string) => id === 'stages';
	expect(parseMove('jump stages', true, isTarget)).toEqual({id: 'jump', argument: 'stages'});
	expect(parseMove('jump queues', true, isTarget)).toBeUndefined();
	expect(parseMove('jump 5.3', true, isTarget)).toEqual({id: 'jump', argument: '5.3'});
});
