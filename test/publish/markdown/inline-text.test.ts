import fc from 'fast-check';
import {marked, type Token} from 'marked';
import {describe, expect, test} from 'vitest';
import {plainText} from '../../../src/core/text/plain-text.ts';
import {addressOf} from '../../../src/document/addresses.ts';
import {writeInline, writeLink} from '../../../src/publish/markdown/inline-text.ts';
import {writeTable} from '../../../src/publish/markdown/table.ts';
import {readCells, readInline} from '../../document/reading.ts';

/** The text as it should be read: lines trimmed, nothing else touched. */
function asRead(text: string): string {
	return text
		.split('\n')
		.map((line) => line.trim())
		.join('\n')
		.trim();
}

const inTable = (text: string) => readCells(writeTable(['a', 'b', 'c'], [], [['x', writeInline(text), 'y']]));

const hard = [
	'a | b || c',
	'\\| \\\\| \\',
	'ends with a backslash\\',
	'two\nlines\n\nand a third',
	'<b>bold</b> <script>alert(1)</script> <!-- note --> a < b > c',
	'`code` ``two`` ` one',
	'*stars* **two** _under_ __two__ snake_case _a_b_ ~~gone~~ ~one~',
	'# heading',
	'- item\n- item\n1. first\n> quote\n+ plus',
	'&amp; &lt; &copy; &#124; &#x41; AT&T a&b;',
	'[text](https://example.org) ![image](x.png) [x] [^1] [ref]: http://a',
	'https://example.org/a_b*c_d?x=1&copy=2&amp;z see (https://example.org/x).',
	'www.example.org/a_b_c and http://example.org/~me/x|y',
	'john_smith@example.org, see foo@bar',
	'me@example.org--.https://x a..b@example.org -a@example.org me@-x.org',
	`me@${'a'.repeat(64)}.org`,
	'C:\\Policies\\new_folder\\file.docx',
	'$5 and $6, x^2^, H~2~O, {.class}, @someone, :smile: at 10:30:45',
	'日本語のテキスト｜全角',
	'👩‍👩‍👧 e\u0301 \u00A0nbsp',
	'"quoted" ‘single’ -- --- ...',
	'| --- | --- |',
	'***',
	'_[not yet answered]_',
];

describe('text in a cell', () => {
	test.each(hard)('%j is read as it was written', (text) => {
		expect(inTable(text)).toEqual(['x', asRead(text), 'y']);
	});

	test('escape codes and control characters do not get through', () => {
		expect(writeInline('\u001B[31mred\u001B[0m \u0007bell \u001B]0;title\u0007end\u009B')).toBe('red bell end');
	});

	test('whatever is written is read as it was', () => {
		const sign = fc.constantFrom(...'|\\`*_~[](){}<>&#!-+.:;$^@"\'=/ \n', 'a', 'B', '1', 'www.', 'https://', 'ftp://', 'x.org', '&amp;', '<br>', '<!--', '-->', '![', ' @', '日');
		const text = fc.oneof(fc.array(sign, {maxLength: 14}).map((parts) => parts.join('')), fc.string({unit: 'grapheme'})).filter((each) => plainText(each) === each);
		fc.assert(
			fc.property(text, (each) => {
				expect(inTable(each)).toEqual(['x', asRead(each), 'y']);
				expect(readInline(`**Label** ${writeInline(each)}`).trim()).toBe(`Label ${asRead(each)}`.trim());
			}),
			{numRuns: 2000},
		);
	});
});

describe('addresses', () => {
	const linksIn = (markdown: string): readonly string[] => {
		const found: string[] = [];
		marked.walkTokens(marked.lexer(markdown), (token: Token) => {
			if (token.type === 'link') found.push((token as {href: string}).href);
		});
		return found;
	};

	test.each([
		['see https://example.org/a_b, page 3.', ['https://example.org/a_b']],
		['(https://example.org/x?y=1&z=2)', ['https://example.org/x?y=1&z=2']],
		['write to john_smith@example.org.', ['mailto:john_smith@example.org']],
		['no address here', []],
	])('%j holds %j', (text, links) => {
		expect(linksIn(writeInline(text))).toEqual(links);
	});

	test.each([
		['https://example.org/a b(c)|d', 'https://example.org/a%20b%28c%29%7Cd'],
		['www.example.org/policy', 'https://www.example.org/policy'],
		['https://example.org/?a=1&copy;2', 'https://example.org/?a=1%26copy;2'],
		['S:\\Policies\\complaints.docx', undefined],
		['javascript:alert(1)', undefined],
	])('%j leads to %j', (link, target) => {
		expect(addressOf(link)).toBe(target);
	});

	test('a title that holds an address is one link, to the address registered', () => {
		const markdown = writeLink('Policy [v2] at https://example.org/old', 'https://example.org/new');
		expect(linksIn(markdown)).toEqual(['https://example.org/new']);
		expect(readInline(markdown)).toBe('Policy [v2] at https://example.org/old');
	});
});
