import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Question} from '../../../src/core/bank/bank.ts';
import {evidence} from '../../../src/core/kinds/evidence.ts';
import {longText, text} from '../../../src/core/kinds/text.ts';
import {harmless, plainText} from '../../../src/core/text/plain-text.ts';

const question: Question = {id: 'owner', role: 'follow-up', kind: 'text', ask: [{text: 'By whom?'}], optional: false};

describe('a line that may be left empty', () => {
	const bodies: Question = {...question, role: 'fact', optional: true};

	test.each(['none', 'None.', 'no', 'nil', 'N/A', 'n/a', 'nothing', '-'])('%j leaves it empty', (typed) => {
		expect(text.parse(typed, bodies)).toEqual({value: ''});
	});

	test.each(['None Such Homes', 'no merged bodies but their policies'])('%j does not', (typed) => {
		expect(text.parse(typed, bodies)).toEqual({value: typed});
	});

	test('where something has to be said, it is what was said', () => {
		expect([text.parse('none', question), text.parse('none', {...bodies, optional: false})]).toEqual([{value: 'none'}, {value: 'none'}]);
	});
});

describe('plain text', () => {
	test.each([
		['colours', '\u001B[31mred\u001B[0m', 'red'],
		['a cleared screen', 'a\u001B[2J\u001B[Hb', 'ab'],
		['a window title', '\u001B]0;title\u0007text', 'text'],
		['a link', '\u001B]8;;https://example.org\u001B\\here\u001B]8;;\u001B\\', 'here'],
		['a device string', '\u001BPq#0\u001B\\x', 'x'],
		['a window title whose end never comes', '\u001B]0;title\nand all that follows', '0;title\nand all that follows'],
		['a device string whose end never comes', 'a\u001BPb\nc', 'ab\nc'],
		['a lone escape', 'a\u001Bb', 'a'],
		['an escape at the end', 'a\u001B', 'a'],
		['a one-byte control sequence', '\u009B31mred', '31mred'],
		['bells, NUL and backspace', 'a\u0007\u0000\u0008b', 'ab'],
		['marks that turn text round', 'a\u202Eb\u2066c', 'abc'],
		['a byte order mark', '\uFEFFa', 'a'],
		['every kind of line break', 'a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
		['tabs', 'a\tb', 'a    b'],
		['accents, wide characters and pipes', 'Llŷn | 日本 | é', 'Llŷn | 日本 | é'],
	])('%s', (_name, given, expected) => {
		expect(plainText(given)).toBe(expected);
	});

	test.each([
		['spaces of no width', 'com\u200Bplaint\u2060s\uFEFF', 'complaints'],
		['soft hyphens', 'com\u00ADplaint', 'complaint'],
		['fillers', '\u3164a\uFFA0', 'a'],
		['a joiner at the edge of a word', '\u200Da\u200C b\u200D', 'a b'],
		['joiners in a row', 'a\u200C\u200Cb', 'ab'],
		['a joiner between Latin letters', 'a\u200Db', 'ab'],
		['letters that only a machine reads', `a${String.fromCodePoint(0xE0041, 0xE0042)}`, 'a'],
		['the form of a sign that has none', 'a\uFE0F', 'a'],
	])('what nobody sees goes: %s', (_, given, expected) => {
		expect(plainText(given)).toBe(expected);
	});

	test.each(['Llan\u200Cgollen', 'می\u200Cخواهم', 'ක්\u200Dෂ', 'ه\u200D', '👩\u200D🚀', '❤️', '👩🏽\u200D🦰', '🏳️\u200D🌈', '1️⃣', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '葛\u{E0100}'])('and stays where it is part of how it is written: %s', (text) => {
		expect(plainText(`a ${text} b`)).toBe(`a ${text} b`);
	});

	test('every emoji there is comes through', () => {
		const emoji = new RegExp(String.raw`^\p{RGI_Emoji}$`, 'v');
		const parts = [...'👨👩🧑👧🏽🏿❤🚀🦰🌈🏳🏴⬛🐦♀♂⚕'].map((each) => fc.constant(each));
		fc.assert(
			fc.property(fc.array(fc.oneof(...parts, fc.constantFrom('\u200D', '\uFE0F')), {minLength: 1, maxLength: 7}), (signs) => {
				const text = signs.join('');
				if (emoji.test(text)) expect(plainText(text)).toBe(text);
				expect(plainText(plainText(text))).toBe(plainText(text));
			}),
			{numRuns: 3000},
		);
	});

	test('never lets a control character through', () => {
		const pieces = fc.oneof(fc.string({unit: fc.integer({min: 0, max: 0x2FFF}).map((code) => String.fromCodePoint(code))}), fc.constantFrom('\u001B[', '\u001B]', '\u001B', '\u009B', '\u0007', '0m', '\\', '\r'));
		fc.assert(
			fc.property(fc.array(pieces), (parts) => {
				const plain = plainText(parts.join(''));
				// oxlint-disable-next-line no-control-regex
				expect(plain).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
				expect(plainText(plain)).toBe(plain);
				expect(harmless(parts.join(''))).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
			}),
		);
	});
});

describe('the door to a screen', () => {
	test.each([
		['what is clean stays as it is, tabs and all', '{\n\t"a": 1\n}\n', '{\n\t"a": 1\n}\n'],
		['a title left open takes nothing of the lines after it', 'a: \u001B]0;x\nb: y\u0007\nc\n', 'a: 0;x\nb: y\nc\n'],
		['a device string over two lines', 'a\u001BPb\nc\u001B\\d\n', 'ab\ncd\n'],
		['a name that would begin its line again', 'x\ry\u0085z\r\n', 'x y z\n'],
	])('%s', (_, given, expected) => {
		expect(harmless(given)).toBe(expected);
	});
});

describe('one line', () => {
	test('a paste of several lines becomes one', () => {
		expect(text.parse('  Head of \r\n\n Housing\u001B[0m ', question)).toEqual({value: 'Head of Housing'});
	});

	test.each(['', '  ', '\n', '\u001B[0m'])('%j says nothing', (typed) => {
		expect(text.parse(typed, question)).toEqual({issue: {code: 'empty'}});
		expect(text.parse(typed, {...question, optional: true})).toEqual({value: ''});
	});
});

describe('long text', () => {
	test('keeps its lines and drops the space at their ends', () => {
		expect(longText.parse('\n- one  \n\n  - two\t\n\n', question)).toEqual({value: '- one\n\n  - two'});
	});

	test('takes two hundred lines', () => {
		const lines = Array.from({length: 200}, (_, index) => `Line ${index} with | pipe`).join('\n');
		expect(longText.parse(lines, question)).toEqual({value: lines});
	});

	test('may be left empty', () => {
		expect(longText.parse('  \n', question)).toEqual({value: ''});
	});
});

describe('evidence', () => {
	test('nothing typed is no evidence; a name is looked up elsewhere', () => {
		expect(evidence.parse(' ', question)).toEqual({value: []});
		expect(evidence.parse(' Policy ', question)).toEqual({issue: {code: 'unknown-evidence', typed: 'Policy'}});
	});

	test('is shown with its place', () => {
		expect(evidence.format([{evidence: 'E1', where: 'section 4'}, {evidence: 'E2'}], question)).toBe('E1, section 4; E2');
	});
});
