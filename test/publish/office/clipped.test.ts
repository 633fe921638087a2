import {describe, expect, test} from 'vitest';
import {clipped} from '../../../src/publish/office/clipped.ts';

describe('a text cut short', () => {
	test.each([
		['short', 10, 'short'],
		['two\n lines', 20, 'two lines'],
		['one two three four', 12, 'one two…'],
		['aaaaaaaaaaaaaaa', 10, 'aaaaaaaaa…'],
		['👍👍👍👍', 3, '👍👍…'],
	])('%j to %i signs is %j', (text, most, expected) => {
		expect(clipped(text, most)).toBe(expected);
	});
});
