import {expect, test} from 'vitest';
import {joined, shortened, typedName} from '../../src/wording/en/phrasing.ts';

test.each([
	['short', 10, 'short'],
	['two\n  lines', 20, 'two lines'],
	['one two three', 8, 'one two …'],
	['https://example.org/a/very/long/address', 12, 'https://exam …'],
])('%j within %i', (text, longest, expected) => {
	expect(shortened(text, longest)).toBe(expected);
});

test('lists and names', () => {
	expect(joined([])).toBe('');
	expect(joined(['a', 'b', 'c'])).toBe('a, b and c');
	expect([typedName('last-year.docx'), typedName('last year.docx')]).toEqual(['last-year.docx', '"last year.docx"']);
});
