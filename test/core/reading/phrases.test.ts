import {describe, expect, test} from 'vitest';
import {findPhrase, findPhrases, phrases} from '../../../src/core/reading/phrases.ts';

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
		['pre-complaint[s] stage', "a 'pre-complaints' stage", "pre-complaints' stage"],
	])('%s in %s', (line, text, quote) => {
		expect(findPhrase(phrases(line), text)?.quote).toBe(quote);
	});

	test('finds every one, and the earliest of several', () => {
		expect(findPhrases(phrases('to be reviewed', 'will be'), 'It will be here; this is to be reviewed.').map(({quote}) => quote)).toEqual(['will be', 'to be reviewed']);
	});
});
