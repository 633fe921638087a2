import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {longestLine, understandLine} from '../../../src/core/line/understand-line.ts';
import type {PieceKind, Understood} from '../../../src/core/line/understood.ts';
import {context, larger} from './context.ts';
import {unsaidWords} from './unsaid-words.ts';
import {largerVoices, voices} from './voices.ts';

const fragments = [
	['yes', 'no', 'y', 'n/a', 'partly', 'not yet', 'no longer', "don't know", '?', 'later', 'tbc', 'not triggered this year', 'yes and no', 'nobody', 'Y. Policy 4.2', 'no?'],
	['policy 4.2', 'call guide p4', 'section 5 of the complaints policy', 'minutes of the Board 14 May 2026', 'item 6', 'https://riverside.example/a?b=c', 'website', 'letters', '4.2', 'E3', 'see policy 4.2', 'letter templates A1', 'A2', 'same policy 5.6', 'letters (letter R1)'],
	['Head of Customer', 'the Complaints Manager', 'Priya Shah', 'by 31 March 2027', '31/02/2027', 'end of July', 'Q1 2027', 'mid-May', 'March', 'by Easter', 'by 31.1.27', 'by March board', 'Aareon to fix', 'will rewrite the letters', 'we will add it', 'to be fixed by'],
	['same as 5.6', 'see 5.6', 'same as 9.9', 'ditto', 'same action as 5.66', 'ask Head of Repairs', 'ask residents', 'owner:', 'action:', 'by:', 'not met:', 'evidence:'],
	['ours do', "the contractor's do not", 'but only since June', '"quoted, by 31 March 2027"', '(both stages)', '(Head of Repairs, end of May)', 'e.g. p. 7', 'é', '’', '“', '(', ')', '-', '–', '/', '&', '+', '\n', '…'],
].flat();
const gap = fc.constantFrom(' ', ', ', '; ', '. ', ' - ', ': ', ' and ', '', ' (', ') ');
const apart = fc.array(fc.tuple(fc.constantFrom(...fragments), gap.filter((each) => each !== '')), {maxLength: 6}).map((parts) => parts.flat().join(''));
const mixed = fc.array(fc.tuple(fc.constantFrom(...fragments), gap), {maxLength: 8}).map((parts) => parts.flat().join(''));
const arbitrary = fc.string({unit: 'grapheme', maxLength: 60});
const lines = fc.oneof(mixed, arbitrary, fc.tuple(mixed, arbitrary, mixed).map((parts) => parts.join(' ')), fc.constantFrom(...[...voices, ...largerVoices].map(([line]) => line)));
const contexts = fc.constantFrom(context, larger, {...context, register: [], roles: [], provisions: []}, {...context, roles: ['', '(', 'a', 'Head of'], register: [{id: 'E1', title: ''}, {id: 'E2', title: '(*, +'}]});

const fields: Readonly<Partial<Record<PieceKind, keyof Understood>>> = {met: 'met', 'not-met': 'notMet', reason: 'reason', action: 'action', commentary: 'commentary'};
/** What may stand before the words of a label's. */
const labels = /^(?:owner|action|by|not|met|evidence)$/;

test('every word of the line is in a piece, and those of a text in its words', () => {
	fc.assert(
		fc.property(lines, contexts, (line, of) => {
			const understood = understandLine(line, of);
			for (const {0: word, index} of line.matchAll(/[\p{L}\p{N}]+/gu)) {
				const isIn = Array.from({length: word.length}, (_, at) => understood.pieces.some(({from, to}) => from <= index + at && index + at < to));
				expect({line, word, isIn: isIn.every(Boolean)}).toEqual({line, word, isIn: true});
				const around = understood.pieces.filter(({from, to}) => from <= index && index + word.length <= to);
				const texts = around.flatMap(({kind}) => (fields[kind] === undefined ? [] : [String(understood[fields[kind]] ?? '')]));
				const isSaid = texts.length === 0 || labels.test(word) || texts.some((text) => text.includes(word));
				expect({line, word, isSaid}).toEqual({line, word, isSaid: true});
			}
		}),
		{numRuns: 1500},
	);
});

test('every word of the line is in an answer, or in the commentary', () => {
	fc.assert(
		fc.property(fc.oneof(apart, lines.filter((line) => !/\p{N}\p{L}|\p{L}\p{N}|\p{Ll}\p{Lu}/u.test(line))), contexts, (line, of) => {
			expect({line, unsaid: unsaidWords(line, of)}).toEqual({line, unsaid: []});
		}),
		{numRuns: 1500},
	);
});

test('it is the same every time, and its pieces lie within the line, in order', () => {
	fc.assert(
		fc.property(lines, contexts, (line, of) => {
			const understood = understandLine(line, of);
			expect(understandLine(line, of)).toEqual(understood);
			for (const [index, {from, to}] of understood.pieces.entries()) {
				expect({line, inside: from >= 0 && to <= line.length && from < to}).toEqual({line, inside: true});
				expect(from).toBeGreaterThanOrEqual(understood.pieces[index - 1]?.from ?? 0);
			}
		}),
		{numRuns: 400},
	);
});

describe('long lines', () => {
	test('beyond the longest, all is commentary', () => {
		const line = `yes, ${'policy 4.2; '.repeat(400)}`;
		expect(understandLine(line, context)).toEqual({evidence: [], commentary: line.trim().replace(/;$/, ''), pieces: [{kind: 'commentary', from: 0, to: line.length}]});
	});

	const parts = ['policy 4.2 and ', 'no, ', 'by 31 March 2027 ', '((((', '" ', 'Head of Customer ', 'a', '4.2,', 'x.example/', 'section 4 of the ', 'We will, ', '- ', ' ', "don't ", '1/', 'end of '];

	test.each(parts)('of %j again and again is read at once', (part) => {
		for (const start of ['', 'partly: ']) {
			const lines = [(start + part.repeat(longestLine)).slice(0, longestLine), start + part.repeat(20_000 / part.length)];
			for (const line of lines) expect(leastTime(() => understandLine(line, context))).toBeLessThan(200);
		}
	});
});

/** Of the processor, in milliseconds: other programs do not count. The first run also compiles. */
function leastTime(run: () => unknown): number {
	let least = Infinity;
	for (let runs = 0; runs < 4 && least >= 200; runs++) {
		const before = process.cpuUsage();
		run();
		const {user, system} = process.cpuUsage(before);
		least = Math.min(least, (user + system) / 1000);
	}

	return least;
}
