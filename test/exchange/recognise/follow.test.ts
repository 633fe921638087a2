import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {follow} from '../../../src/exchange/recognise/words/follow.ts';
import {lettersOf} from '../../../src/exchange/recognise/words/letters.ts';
import {requirement} from '../read-document/reading.ts';

const code = requirement('2024', '5.3');
const after = (text: string) => {
	const letters = lettersOf(text);
	return letters.slice(follow(letters, 0, lettersOf(code), 0).end);
};

describe('where the requirement ends and the landlord begins', () => {
	const own = 'Our policy has two stages';
	test.each([
		['as it is', code],
		['in capitals', code.toUpperCase()],
		['with words run together', code.replace('two stages', 'twostages')],
		['with a letter misread', code.replace('acceptable', 'acceptab1e').replace('circumstances', 'circurnstances')],
		['with a word left out', code.replace('unduly ', '')],
		['with a word put in', code.replace('process', 'complaints process')],
		['with another word', code.replace('acceptable', 'permitted')],
		['with a hyphen at a line’s end', code.replace('complaint', 'com-\nplaint')],
	])('%s', (_how, words) => expect(after(`${words} ${own}`)).toBe(lettersOf(own)));

	test('cut short', () => expect(after(`${code.slice(0, 60)}… ${own}`)).toContain(lettersOf(own)));

	test('an answer inside is found', () => {
		const text = lettersOf(code.replace('under any', 'Yes under any'));
		const {added, end} = follow(text, 0, lettersOf(code), 0);
		expect(added.map(({from, to}) => text.slice(from, to))).toEqual(['yes']);
		expect(end).toBe(text.length);
	});
});

test('no more is taken than the letters that agree, with what stands between them', () => {
	fc.assert(
		fc.property(fc.string({maxLength: 300}).map(lettersOf), fc.string({maxLength: 300}).map(lettersOf), (text, words) => {
			const {end, cursor, matched, added} = follow(text, 0, words, 0);
			expect(end).toBeLessThanOrEqual(text.length);
			expect(cursor).toBeLessThanOrEqual(words.length);
			const between = added.filter(({to}) => to <= end).reduce((sum, {from, to}) => sum + to - from, 0);
			expect(matched + between).toBe(end);
		}),
	);
});
