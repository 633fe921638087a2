import {execFileSync} from 'node:child_process';
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
});

test.each(['last-year.docx', 'last year.docx', 'Zoë’s $HOME.docx', 'a`id`b', "it's “ours”", "it's $5 \"each\" \\", 'back\\', '#1 & *', '~'])('%s is what a shell makes of how it is typed', (name) => {
	expect(execFileSync('sh', ['-c', `printf %s ${typedName(name, 'linux')}`], {encoding: 'utf8'})).toBe(name);
});

test.each<[string, string, NodeJS.Platform?]>([
	['last-year.docx', 'last-year.docx'],
	['last year.docx', '"last year.docx"'],
	['riverside!', "'riverside!'", 'linux'],
	['C:\\drafts\\A & B', '"C:\\drafts\\A & B"'],
	['\\\\server\\share\\', '"\\\\server\\share\\\\"'],
	['E:\\', '"E:\\\\"'],
])('%s is typed as %s', (name, typed, platform = 'win32') => {
	expect(typedName(name, platform)).toBe(typed);
});
