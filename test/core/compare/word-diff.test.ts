import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {diffWords, hasChanged} from '../../../src/core/compare/word-diff.ts';

const shown = (before: string, after: string) => diffWords(before, after).map((each) => (each.isSame ? each.after : ` [-${each.before.trim()}-]{+${each.after.trim()}+}`)).join('').trim();

describe('how the words of a text changed', () => {
	test.each([
		['The policy will be amended by April.', 'The policy was amended in March.', 'The policy [-will be-]{+was+} amended [-by April.-]{+in March.+}'],
		['Seen in January.', 'Seen in January and June.', 'Seen in [-January.-]{+January and June.+}'],
		['a b c d e f', 'a b x d e f', 'a b [-c-]{+x+} d e f'],
		['', 'All new.', '[--]{+All new.+}'],
		['Gone.', '', '[-Gone.-]{++}'],
		['one two three of four five six', 'uno due tre of quattro cinque sei', '[-one two three of four five six-]{+uno due tre of quattro cinque sei+}'],
	])('%s -> %s', (before, after, expected) => {
		expect(shown(before, after)).toBe(expected);
	});

	test('the stretches give both texts back', () => {
		const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', '\n', ' ', '  x'), {maxLength: 20}).map((words) => words.join(' ').trimEnd());
		fc.assert(
			fc.property(text, text, (before, after) => {
				const stretches = diffWords(before, after);
				expect(stretches.map((each) => each.before).join('')).toBe(before);
				expect(stretches.map((each) => each.after).join('')).toBe(after);
				expect(stretches.some(({isSame}) => !isSame)).toBe(hasChanged(before, after));
			}),
		);
	});

	test('quotation marks, dashes and white space are no change', () => {
		expect(hasChanged('The “panel” – ours\n  too', 'The "panel" - ours too')).toBe(false);
	});
});
