import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {differences, levelText} from './agreement.ts';
import type {ExpectedRow} from './layout.ts';
import {scoreReading} from './scoring.ts';

const expected: ExpectedRow = {provision: '5.3', comply: 'yes', evidence: 'The policy\n- in co-operative words', commentary: 'See “Stage 2”', isJoined: false};
const read = {provision: '5.3', comply: 'yes', complyAsPrinted: 'Yes', evidence: 'The policy in co-\noperative   words', commentary: 'See "Stage 2"'} as const;

describe('what a page does not keep does not count', () => {
	test.each([
		['line ends and spaces', 'one\ntwo', 'one  two'],
		['quotation marks', '‘one’ “two”', '\'one\' "two"'],
		['hyphens at a line’s end', 'complaint-handling', 'complaint-\nhandling'],
		['marks before list items', 'By:\n- email\n- letter', 'By:\n• email\n• letter'],
		['list items run into a line', 'By:\n- email\n- letter', 'By: • email • letter'],
		['an address after the words of its link', 'Complaints policy', 'Complaints policy (https://example.org.uk/a)'],
	])('%s', (_what, one, other) => expect(levelText(one)).toBe(levelText(other)));
});

test.each([
	['a word lost', 'The complaints policy', 'The policy'],
	['a word run into the next', 'The complaints policy', 'The complaintspolicy'],
	['capitals', 'policy', 'Policy'],
	['a full stop', 'policy.', 'policy'],
])('what a page keeps counts: %s', (_what, one, other) => expect(levelText(one)).not.toBe(levelText(other)));

test('a row is right when its answer and both its texts are', () => {
	expect(differences(expected, read)).toEqual([]);
	expect(differences(expected, {...read, comply: 'no'})).toEqual(['answer']);
	expect(differences(expected, {...read, evidence: ''})).toEqual(['evidence']);
	expect(differences(expected, {...read, commentary: read.evidence})).toEqual(['commentary']);
	expect(differences(expected, undefined)).toEqual(['missing']);
});

test('where nothing parts evidence from commentary, any split of the two is right', () => {
	const joined = {...expected, isJoined: true};
	expect(differences(joined, {...read, evidence: `${read.evidence} ${read.commentary}`, commentary: ''})).toEqual([]);
	expect(differences(joined, {...read, commentary: ''})).toEqual(['evidence']);
});

test('levelling twice changes nothing more', () => {
	fc.assert(
		fc.property(fc.string({unit: fc.constantFrom('a', 'B', ' ', '\n', '-', '–', '’', '“', '.', '•', '(', ')')}), (text) => {
			const once = levelText(text);
			expect(levelText(once).replaceAll(' ', '')).toBe(once.replaceAll(' ', ''));
		}),
	);
});

test('rows that were made up count against a file, as lost ones do', () => {
	const file = {name: 'a', edition: '2024', rows: [expected, {...expected, provision: '5.4'}]} as const;
	const reading = (rows: readonly (typeof read)[]) => ({edition: '2024', landlord: '', rows}) as const;
	expect(scoreReading(file, reading([read])).share).toBe(1 / 2);
	expect(scoreReading(file, reading([read, read])).share).toBe(1 / 3);
	expect(scoreReading(file, {refused: 'no'}).share).toBe(0);
});
