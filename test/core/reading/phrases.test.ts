import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {compileLine, letter} from '../../../src/core/text/phrase-line.ts';
import {findPhrase, findPhrases, phrases, phrasesOf} from '../../../src/core/reading/phrases.ts';
import {realBank} from '../../helpers/bank.ts';

describe('phrases', () => {
	test.each([
		['will be reviewed|amended', 'The wording will be amended soon', 'will be amended'],
		['will be reviewed|amended', 'It will be reviewing this', undefined],
		['is [now|currently] underway', 'Work is currently underway', 'is currently underway'],
		['is [now|currently] underway', 'Work is underway', 'is underway'],
		['[not] yet defined', 'It is yet defined', 'yet defined'],
		['[not] yet defined', 'not yet defined', 'not yet defined'],
		['due to ... training', 'staff are due to receive further refresher training', 'due to receive further refresher training'],
		['due to ... training', 'due to illness. Later there was training', undefined],
		['review*', 'Timeframes reviewed', 'reviewed'],
		['<number> working days', 'within 15 working\ndays', '15 working\ndays'],
		['(in the process|under way) of', 'in the process of', 'in the process of'],
		["council's policy", 'the Council’s policy', 'Council’s policy'],
		['re-assess', 'we reassess and re-assess', 'reassess'],
		['<thing> ... to be <changed>', 'Staff guidance on this to be amended', 'guidance on this to be amended'],
		['letter|(set up|put in place) here', 'It was put in place here', 'put in place here'],
		['in [the] process [of] being', 'in process being', 'in process being'],
		['pre-complaint[s] stage', "a 'pre-complaints' stage", "pre-complaints' stage"],
	])('%s in %s', (line, text, quote) => {
		expect(findPhrase(phrases(line), text)?.quote).toBe(quote);
	});

	test('finds every one, and the earliest of several', () => {
		expect(findPhrases(phrases('to be reviewed', 'will be'), 'It will be here; this is to be reviewed.').map(({quote}) => quote)).toEqual(['will be', 'to be reviewed']);
	});

	test.each(['a (b', 'a [b', 'a ) b', 'a <nothing> b', 'a | b'])('refuses to compile %j', (line) => {
		expect(() => findPhrase(phrases(line), 'a b')).toThrow(/phrase|vocabulary/);
	});

	test.each(realBank('2024').frames.filter(({tells}) => tells !== 'conflict').flatMap(({id, words, notIn}) => [[id, phrasesOf(words)] as const, ...(notIn ? [[`${id}, not in`, phrasesOf(notIn)] as const] : [])]))('passing over lines by their words loses no phrase: %s', (_, list) => {
		const patterns = list.lines.map((line) => new RegExp(`(?<!${letter})(?:${compileLine(line).source})(?!${letter})`, 'i'));
		const words = [...new Set(list.lines.flatMap((line) => line.match(/[a-z]+/g) ?? []))];
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...words, 'policy', 'training', 'will', 'Being', 'to', 'be', 'AMENDED', 'reviewed', ','), {maxLength: 14}), (chosen) => {
				const text = chosen.join(' ');
				expect(findPhrase(list, text) !== undefined).toBe(patterns.some((pattern) => pattern.test(text)));
			}),
			{numRuns: 300},
		);
	});
});
