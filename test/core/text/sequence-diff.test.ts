import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {diffSequences} from '../../../src/core/text/sequence-diff.ts';

const runs = (before: string, after: string) => diffSequences([...before], [...after], (letter) => letter).map(({isSame, before: was, after: is}) => (isSame ? is.join('') : `(${was.join('')}>${is.join('')})`)).join('');

describe('how one sequence became another', () => {
	test.each([
		['abc', 'abc', 'abc'],
		['', 'ab', '(>ab)'],
		['ab', '', '(ab>)'],
		['abcd', 'abxd', 'ab(c>x)d'],
		['abcd', 'acd', 'a(b>)cd'],
		['abc', 'xyz', '(abc>xyz)'],
		['aab', 'aaab', 'aa(>a)b'],
		['one two three', 'one too three', 'one t(w>o)o three'],
	])('%s -> %s', (before, after, expected) => {
		expect(runs(before, after)).toBe(expected);
	});

	test('both sequences are whole in the runs, and no shorter script exists', () => {
		const word = fc.array(fc.constantFrom('a', 'b', 'c'), {maxLength: 12});
		fc.assert(
			fc.property(word, word, (before, after) => {
				const found = diffSequences(before, after, (each) => each);
				expect(found.flatMap((run) => run.before)).toEqual(before);
				expect(found.flatMap((run) => run.after)).toEqual(after);
				expect(found.filter((run) => run.isSame).every((run) => run.before.join() === run.after.join())).toBe(true);
				expect(found.filter((run) => run.isSame).flatMap((run) => run.after)).toHaveLength(longestCommon(before, after));
			}),
		);
	});

	test('two long texts without a word in common are replaced whole, at once', () => {
		const [before, after] = ['x', 'y'].map((letter) => Array.from({length: 20_000}, (_, index) => `${letter}${index}`)) as [string[], string[]];
		const started = performance.now();
		expect(diffSequences(before, after, (each) => each)).toEqual([{isSame: false, before, after}]);
		expect(performance.now() - started).toBeLessThan(10_000);
	});
});

function longestCommon(a: readonly string[], b: readonly string[]): number {
	let row = Array.from({length: b.length + 1}, () => 0);
	for (const letter of a) {
		const next = [0];
		for (const [index, other] of b.entries()) next.push(letter === other ? row[index]! + 1 : Math.max(row[index + 1]!, next[index]!));
		row = next;
	}

	return row.at(-1)!;
}
