import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {graphemes, simple, textWidth, truncate, wrap} from '../../src/terminal/text-width.ts';

const samples = [
	'',
	'plain words, 2026',
	'café naïve',
	'cafe\u0301',
	'n\u0303o\u0308',
	'住宅組合',
	'한국어',
	'\u1112\u1161\u11AB',
	'ｆｕｌｌ',
	'ﾊﾝｶｸ',
	'👍',
	'👍🏽',
	'👩‍👩‍👧‍👦',
	'🏳️‍🌈',
	'🇬🇧🇪🇺',
	'1️⃣',
	'❤️',
	'❤',
	'©',
	'™',
	'✓ → ❯ › │ ── · …',
	'“quoted” — ‘so’',
	'zero\u200Bwidth',
	'soft\u00ADhyphen',
	'नमस्ते',
	'काम',
	'สวัสดี',
	'ﾊﾞ',
	'𝅘𝅥𝅮',
	'שלום',
	'a\u0301\u0302\u0303',
	'\u0301',
	'🧑🏿‍🚀 in space',
	'½ × 3 ≤ 2 °C',
];

describe('columns agree with what Ink measures', () => {
	test.each(samples)('%j', (sample) => {
		expect(textWidth(sample)).toBe(stringWidth(sample));
	});

	test('whatever the letters', () => {
		const letters = fc.string({unit: fc.constantFrom(...samples.filter((sample) => sample !== '' && !/^\p{M}/u.test(sample))), maxLength: 8});
		fc.assert(
			fc.property(letters, (text) => {
				expect(textWidth(text)).toBe(stringWidth(text));
			}),
		);
	});
});

test('each simple character has one column and joins with no other', () => {
	const found = Array.from({length: 0xff_ff}, (_, code) => String.fromCharCode(code)).filter((character) => simple.test(character));
	expect(found.length).toBeGreaterThan(800);
	expect(found.filter((character) => stringWidth(character) !== 1)).toEqual([]);
	const text = found.join('') + found.toReversed().join('');
	expect([...new Intl.Segmenter(undefined, {granularity: 'grapheme'}).segment(text)]).toHaveLength(text.length);
	expect(stringWidth(text)).toBe(text.length);
});

const anyText = fc.string({unit: fc.oneof({weight: 6, arbitrary: fc.constantFrom(' ', 'a', 'word', ' the ', '\n')}, {weight: 2, arbitrary: fc.constantFrom('住', '👍🏽', '🇬🇧', 'e\u0301', '👩‍👩‍👧')}, {weight: 1, arbitrary: fc.string({unit: 'grapheme', minLength: 1, maxLength: 1})}), maxLength: 60});

describe('wrapping', () => {
	const cases: ReadonlyArray<readonly [string, number, readonly string[]]> = [
		['', 10, ['']],
		['one two three', 7, ['one two', 'three']],
		['one two three', 13, ['one two three']],
		['one  two', 20, ['one  two']],
		['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
		['to abcdefghij it', 4, ['to', 'abcd', 'efgh', 'ij', 'it']],
		['a\n\nb', 5, ['a', '', 'b']],
		['住宅組合', 3, ['住', '宅', '組', '合']],
		['住宅組合', 4, ['住宅', '組合']],
		['  indented', 20, ['  indented']],
	];
	test.each(cases)('%j at %d', (text, width, lines) => {
		expect(wrap(text, width)).toEqual(lines);
	});

	test('is never wider than asked, where a character fits at all, and loses nothing but blanks', () => {
		fc.assert(
			fc.property(anyText, fc.integer({min: 2, max: 30}), (text, width) => {
				const lines = wrap(text, width);
				expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(Math.max(width, ...graphemes(text).map((each) => stringWidth(each))));
				expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
			}),
		);
	});
});

describe('cutting', () => {
	const cases: ReadonlyArray<readonly [string, number, string]> = [
		['short', 5, 'short'],
		['longer', 5, 'long…'],
		['one two', 5, 'one…'],
		['住宅組合', 5, '住宅…'],
		['住宅組合', 4, '住…'],
	];
	test.each(cases)('%j at %d', (text, width, cut) => {
		expect(truncate(text, width)).toBe(cut);
	});

	test('is never wider than asked', () => {
		fc.assert(
			fc.property(anyText, fc.integer({min: 1, max: 30}), (text, width) => {
				expect(textWidth(truncate(text, width))).toBeLessThanOrEqual(width);
			}),
		);
	});
});
