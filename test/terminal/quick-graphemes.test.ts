import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {quickSegmenter, simpleText} from '../../src/terminal/quick-graphemes.ts';

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
const plain = ({segment, index}: Intl.SegmentData) => ({segment, index});

const basic = Array.from({length: 0xff_ff}, (_, code) => String.fromCharCode(code));
const pieces = ['a', ' ', '\u001B[1m', '\r', '\n', 'é', 'e\u0301', '─', '❯', '›', '’', '\u200D', '\uFE0F', '👍', '🇬🇧', '👨‍👩‍👧', '住', 'ﾞ', '\u0600', '\u00AD'];

test('segments are those of the segmenter it stands in for', () => {
	fc.assert(
		fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({unit: 'binary'})), {maxLength: 12}), (parts) => {
			const text = parts.join('');
			const segments = quickSegmenter.segment(text);
			expect([...segments].map(plain)).toEqual([...segmenter.segment(text)].map(plain));
			for (let index = 0; index < text.length; index++) expect(plain(segments.containing(index)!)).toEqual(plain(segmenter.segment(text).containing(index)!));
		}),
		{numRuns: 500},
	);
});

test('each simple character has one column and joins with no other', () => {
	const simple = basic.filter((character) => simpleText.test(character));
	expect(simple.length).toBeGreaterThan(800);
	expect(simple.filter((character) => stringWidth(character) !== 1)).toEqual([]);
	const text = simple.join('') + simple.toReversed().join('');
	expect([...segmenter.segment(text)]).toHaveLength(text.length);
	expect(stringWidth(text)).toBe(text.length);
});
