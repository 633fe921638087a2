import {describe, expect, test} from 'vitest';
import {likelyShortfallsIn, shortfallsIn} from '../../../src/core/reading/shortfalls.ts';
import {realBank} from '../../helpers/bank.ts';
import {textRow} from '../../helpers/text-row.ts';

const bank = realBank('2024');
const shortIn = (text: string) => [...shortfallsIn(textRow(text), bank), ...likelyShortfallsIn(textRow(text), bank)];

describe('shortfallsIn', () => {
	test.each([
		'Authority limits have not been set for the new post.',
		'There is nowhere on the system to keep a note of adjustments.',
		'It depends on what the officer remembers.',
		'Only 61% went out on time in quarter 4.',
		'The quarterly pack has slipped.',
		'Two of the five posts are vacant.',
		'We do not at present check how agents deal with complaints.',
		'The website has not caught up.',
		'The North team does; the South team does not.',
		'Not in the letters.',
		'Mostly.',
		'Audit gave limited assurance.',
	])('%j falls short', (text) => {
		expect(shortIn(text)).not.toEqual([]);
	});

	test.each([
		['denied', 'No complaint is turned away and nobody needs to use the word.'],
		['denied', 'Not one of the letters was missed.'],
		['over', 'Until May 2024 the policy said nothing about this; it now has a section.'],
		['of a resident', 'The handler asks what is still outstanding.'],
		['of a case that may come', 'If the works are not finished they stay on the list.'],
		['of somebody else', 'A manager who has not seen the case before reviews it.'],
		['a question', 'Nobody sure yet whose wall it is?'],
		['too few to count', 'Nine of 212 answers went past the date.'],
		['a good thing', 'We have not refused a complaint this year.'],
		['a figure of something else', '62% of complaints came by telephone.'],
		['quoted', 'The policy says "we will never keep a resident waiting without saying why" on page 2.'],
	])('what is %s is none: %j', (_, text) => {
		expect(shortIn(text)).toEqual([]);
	});
});
