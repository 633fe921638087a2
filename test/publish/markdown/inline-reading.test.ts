import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {plainText} from '../../../src/core/text/plain-text.ts';
import {isPlaceholder, readInline, readLink, splitCells, splitLines} from '../../../src/publish/markdown/inline-reading.ts';
import {writeAddress, writeInline, writeLink} from '../../../src/publish/markdown/inline-text.ts';
import {writePlaceholder} from '../../../src/publish/markdown/cell.ts';
import {writeTable} from '../../../src/publish/markdown/table.ts';

/** What a text becomes in a document: lines trimmed, escape codes and lone surrogates gone. */
const asWritten = (text: string) => plainText(text).toWellFormed().trim().split('\n').map((line) => line.trim()).join('\n');

const piece = fc.oneof(
	fc.string({unit: 'grapheme', maxLength: 8}),
	fc.string({unit: 'binary', maxLength: 4}),
	fc.constantFrom(...'|\\`*_~[](){}<>&#!-+:;.,$^@"\'\n\t %/=?', '\\|', '<br>', '&#124;', '&amp;', '&lt;', '<!-- row 1.1 -->', '_[not yet answered]_', 'https://a.org/b_c?d=1&copy=2', 'www.a.org', 'a.b@c.org', '[x](https://y.org)', '\r\n', '\\<br>', '\\\\'),
);
const anyText = fc.array(piece, {maxLength: 14}).map((pieces) => pieces.join(''));

describe('reading is the inverse of writing, for any text', () => {
	test('in a line', () => {
		fc.assert(fc.property(anyText, (text) => void expect(readInline(writeInline(text))).toBe(asWritten(text))), {numRuns: 3000});
	});

	test('line by line', () => {
		fc.assert(fc.property(anyText, (text) => void expect(splitLines(writeInline(text)).map(readInline).join('\n')).toBe(asWritten(text))), {numRuns: 3000});
	});

	test('in the cells of a table', () => {
		fc.assert(
			fc.property(anyText, anyText, anyText, (one, two, three) => {
				const line = writeTable(['a', 'b', 'c', 'd'], [], [['x', writeInline(one), writeInline(two), `y${writeInline(three)}`]]).split('\n')[2]!;
				expect(splitCells(line).map(readInline)).toEqual(['x', asWritten(one), asWritten(two), `y${asWritten(three)}`]);
			}),
			{numRuns: 3000},
		);
	});

	test('no text reads as a placeholder, and every placeholder does', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(isPlaceholder(writeInline(text))).toBe(false);
				expect(isPlaceholder(writePlaceholder(text.replaceAll('\n', ' ')))).toBe(true);
			}),
			{numRuns: 1000},
		);
	});

	test('a link gives its text and a target', () => {
		fc.assert(
			fc.property(anyText.map((text) => `x${plainText(text).replaceAll('\n', ' ')}y`), fc.webUrl({withQueryParameters: true}), (title, address) => {
				const read = readLink(`${writeLink(title, address)}, page 3`);
				expect(read?.text).toBe(asWritten(title));
				expect(read?.rest).toBe(', page 3');
				expect(writeLink('x', read!.target)).toBe(writeLink('x', address));
			}),
			{numRuns: 1000},
		);
	});

	test('an address reads as it was given', () => {
		for (const address of ['https://a.org/x', 'www.a.org/y_z', 'S:\\Housing\\Policy', 'https://a.org/(x)', 'shelf 4 | box 2']) expect(readInline(writeAddress(address))).toBe(address);
	});
});

describe('what an editor types', () => {
	test.each([
		['2 * 3 < 7 & AT&T | see p_1', '2 * 3 < 7 & AT&T | see p_1'],
		['our [policy](https://a.org/p)', 'our policy (https://a.org/p)'],
		['[https://a.org/p](https://a.org/p)', 'https://a.org/p'],
		['a <br/> b<BR>c', 'a\n b\nc'],
		['R&amp;D &lt;5 &nbsp;x', 'R&D <5  x'],
		['C:\\Users\\me', 'C:\\Users\\me'],
		['a\\', 'a\\'],
	])('%s', (markdown, text) => {
		expect(readInline(markdown)).toBe(text);
	});
});
