import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Question} from '../../../src/core/bank/bank.ts';
import {evidence} from '../../../src/core/kinds/evidence.ts';
import {longText, text} from '../../../src/core/kinds/text.ts';
import {plainText} from '../../../src/core/text/plain-text.ts';

const question: Question = {id: 'owner', role: 'follow-up', kind: 'text', ask: [{text: 'By whom?'}], optional: false};

describe('plain text', () => {
	test.each([
		['colours', '\u001B[31mred\u001B[0m', 'red'],
		['a cleared screen', 'a\u001B[2J\u001B[Hb', 'ab'],
		['a window title', '\u001B]0;title\u0007text', 'text'],
		['a link', '\u001B]8;;https://example.org\u001B\\here\u001B]8;;\u001B\\', 'here'],
		['a device string', '\u001BPq#0\u001B\\x', 'x'],
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

	test('never lets a control character through', () => {
		const pieces = fc.oneof(fc.string({unit: fc.integer({min: 0, max: 0x2FFF}).map((code) => String.fromCodePoint(code))}), fc.constantFrom('\u001B[', '\u001B]', '\u001B', '\u009B', '\u0007', '0m', '\\', '\r'));
		fc.assert(
			fc.property(fc.array(pieces), (parts) => {
				const plain = plainText(parts.join(''));
				// oxlint-disable-next-line no-control-regex
				expect(plain).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
				expect(plainText(plain)).toBe(plain);
			}),
		);
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
