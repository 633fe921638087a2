import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Bank} from '../../../src/core/bank/bank.ts';
import type {CarriedRow} from '../../../src/core/last-year/carried-rows.ts';
import {codeChange, type CodeChange} from '../../../src/core/last-year/code-changes.ts';
import {mustLoad, provision, realBank, tinySource} from '../../helpers/bank.ts';

const both: Bank = {...realBank('2024'), former: realBank('2022')};

function changeAt(bank: Bank, provisionId: string, from: readonly string[]): CodeChange | undefined {
	const origin = {provision: provisionId, kind: 'same', from, asksAnew: []} as const;
	return codeChange(bank, {provision: provisionId, origin, rows: [], edition: '2022', said: undefined, answer: undefined, isUncertain: false} satisfies CarriedRow);
}

describe('between the editions', () => {
	test('a few words among many are shown as phrases', () => {
		const change = changeAt(both, '6.6', ['5.5']);
		expect(change?.type === 'phrases' && change.phrases.filter((phrase) => typeof phrase !== 'string')).toEqual([
			{out: 'sent', in: 'provided'},
			{out: 'expeditiously with regular', in: 'promptly with appropriate'},
		]);
	});

	test.each([
		['6.13', '5.12', '“stage two” for “stage 2”'],
		['7.3', '6.5', 'not a word'],
	])('%s from %s: %s is no change', (to, from) => {
		expect(changeAt(both, to, [from])).toBeUndefined();
	});

	test('where hardly a sentence stayed, the former words stand whole, row by row', () => {
		expect(changeAt(both, '3.7', ['2.7', '2.8'])).toMatchObject({type: 'rewritten', before: [{provision: '2.7', requirement: expect.stringContaining('regular correspondence')}, {provision: '2.8'}]});
	});

	test('inside an edition nothing changed', () => {
		for (const {id} of both.sections.flatMap((section) => section.provisions)) expect(changeAt(realBank('2024'), id, [id])).toBeUndefined();
	});
});

/** A bank of one provision that asks this. */
function asking(requirement: string): Bank {
	return mustLoad(tinySource({provisions: provision('1.2').replace(/requirement: .*/, `requirement: ${JSON.stringify(requirement)}`)}));
}

test('whatever the words were, what stayed and what was put in are the new words, what stayed and was taken out the old', () => {
	const word = fc.constantFrom('landlords', 'must', 'should', 'residents', 'the', 'complaint', 'policy', 'answer', 'within', 'ten', 'days');
	const text = fc.array(word, {minLength: 1, maxLength: 30}).map((words) => words.join(' '));
	fc.assert(
		fc.property(text, text, (before, after) => {
			const change = changeAt({...asking(after), former: asking(before)}, '1.2', ['1.2']);
			if (change?.type !== 'phrases') return change !== undefined || before === after;
			const joined = (side: 'out' | 'in') => change.phrases.map((phrase) => (typeof phrase === 'string' ? phrase : phrase[side])).filter((part) => part !== '').join(' ');
			return joined('in') === after && joined('out') === before;
		}),
		{numRuns: 60},
	);
});
