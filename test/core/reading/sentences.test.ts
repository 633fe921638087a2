import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {sentencesOf, splitSentences} from '../../../src/core/reading/sentences.ts';
import {textRow} from '../../helpers/text-row.ts';

const texts = (text: string) => splitSentences(text).map((sentence) => sentence.text);

describe('splitSentences', () => {
	test.each<[string, readonly string[]]>([
		['We log it. We answer it.', ['We log it.', 'We answer it.']],
		['See sec. 3.4, i.e. The Policy, no. 5.', ['See sec.', '3.4, i.e. The Policy, no. 5.']],
		['Section 3.3 of the policy', ['Section 3.3 of the policy']],
		['Cllr. Green chairs it, e.g. Monthly.', ['Cllr. Green chairs it, e.g. Monthly.']],
		['- by email\n• by letter\n1) in person', ['by email', 'by letter', 'in person']],
		['Complaints are logged on the\nhousing system by the team.', ['Complaints are logged on the housing system by the team.']],
		["Surveys will link to 'How to complain' Our policy says how.", ["Surveys will link to 'How to complain'", 'Our policy says how.']],
		['', []],
		[' \n–\n', []],
	])('%j', (text, sentences) => {
		expect(texts(text)).toEqual(sentences);
	});

	test('sets a quotation of some length apart', () => {
		expect(splitSentences('The policy says "We will always try to put things right" As part of the review it will change.').map(({text, isQuoted}) => [text, isQuoted])).toEqual([
			['The policy says', false],
			['"We will always try to put things right"', true],
			['As part of the review it will change.', false],
		]);
	});

	test('knows what stands under a heading for actions, to the end of its cell', () => {
		const sentences = sentencesOf(textRow('We log calls.\nACTION\nAmend the script\nPublish it', {commentary: 'Checked weekly.'}));
		expect(sentences.map(({text, isAction, isHeading}) => [text, isAction, isHeading])).toEqual([
			['We log calls.', false, false],
			['ACTION', true, true],
			['Amend the script', true, false],
			['Publish it', true, false],
			['Checked weekly.', false, false],
		]);
	});

	test.each(['Action: amend the script', 'Next steps - amend the script', 'We log calls. Action: amend the script', 'In the future:\n- amend the script'])('reads the heading in %j', (text) => {
		expect(splitSentences(text).at(-1)).toMatchObject({text: 'amend the script', isAction: true});
	});

	test('loses no word and invents none', () => {
		const word = fc.constantFrom('We', 'log', 'it.', 'e.g.', '3.4', '"quoted', 'words"', 'Our', 'policy;', '\n', '\n-', '‘Exclusions’', 'section', '(see', 'below).');
		fc.assert(
			fc.property(fc.array(word, {maxLength: 30}), (words) => {
				const text = words.join(' ');
				const letters = (each: string) => each.replaceAll(/[^\p{L}\p{N}]/gu, '');
				expect(letters(texts(text).join(''))).toBe(letters(text));
			}),
		);
	});
});

test('a text without a stop is read in pieces, and no word of it is lost', () => {
	const text = 'we answer within ten working days and '.repeat(200).trim();
	const sentences = splitSentences(text).map((sentence) => sentence.text);
	expect(Math.max(...sentences.map((sentence) => sentence.length))).toBeLessThanOrEqual(1500);
	expect(sentences.join(' ')).toBe(text);
});
