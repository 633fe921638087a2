import {expect, test} from 'vitest';
import {provisions} from '../../src/core/bank/bank.ts';
import {endedBecause, successorsOf} from '../../src/core/last-year/crosswalk.ts';
import {realBank} from '../helpers/bank.ts';
import {apart} from '../helpers/remedies.ts';

const bank = realBank('2024');
const origins = bank.crosswalk!.origins;

/** Read side by side in both forms: what each provision of 2022 became. */
const became: Readonly<Record<string, string>> = {
	'1.2': '1.2', '1.3': '1.3', '1.4': '1.4', '1.5': '1.6', '1.6': '1.5', '1.7': '2.1', '1.8': '2.2', '1.9': '2.4',
	'2.1': '3.1', '2.2': '3.2', '2.3': '3.4', '2.4': '3.4', '2.5': '3.1 5.10', '2.6': '3.5', '2.7': '3.7', '2.8': '3.7',
	'3.1': '4.1', '3.2': '4.3 5.8', '3.3': '4.2 4.3',
	'4.1': '5.2 6.2', '4.2': '5.6', '4.3': '', '4.4': '6.1', '4.5': '3.6', '4.6': '5.8', '4.7': '5.8', '4.8': '', '4.9': '', '4.10': '5.9', '4.11': '5.9', '4.12': '5.8',
	'4.13': '', '4.14': '2.2 5.11', '4.15': '5.12', '4.16': '', '4.17': '', '4.18': '5.14', '4.19': '5.15',
	'5.1': '6.3 6.4', '5.2': '6.4', '5.3': '6.5', '5.4': '', '5.5': '6.6', '5.6': '6.7', '5.7': '6.8', '5.8': '6.9', '5.9': '5.11 6.10', '5.10': '5.6 6.11', '5.11': '',
	'5.12': '6.13', '5.13': '6.14 6.15', '5.14': '6.15', '5.15': '6.16', '5.16': '6.19', '5.17': '5.3', '5.18': '', '5.19': '', '5.20': '',
	'6.1': '7.1', '6.2': '7.2', '6.3': '9.1', '6.5': '7.3', '6.6': '', '6.7': '',
	'7.2': '9.3', '7.3': '9.5 9.6', '7.4': '9.7', '7.5': '9.4', '7.6': '9.8', '8.1': '8.1', '8.2': '8.3', '8.3': '8.2',
};

/** Which provisions are of a kind stands here a second time, read from the forms and not from the file. */
function asListed(kind: 'same' | 'new', found: readonly string[], listed: readonly string[]): readonly string[] {
	const compare = 'Read the two forms side by side, and mend the one that is wrong.';
	return apart(found, listed, {
		onlyFound: (id) => `${id} is "${kind}" in questions/shared/crosswalk.yaml, and not in the list of this test. ${compare}`,
		onlyListed: (id) => `${id} is in this test's list of what is "${kind}", and not so in questions/shared/crosswalk.yaml. ${compare}`,
		inOrder: "this test's list is not in the form's order. Bring it into that order.",
	});
}

test('every provision of 2022 leads where its words went, or has ended', () => {
	const found = Object.fromEntries(provisions(realBank('2022')).map(({id}) => [id, successorsOf(bank, '2022', id).map(({provision}) => provision).join(' ')]));
	const lines = (table: Readonly<Record<string, string>>) => Object.entries(table).map(([id, successors]) => `${id} of 2022 -> ${successors || 'ended'}`).toSorted();
	const compare = 'Read the two forms side by side, and mend the one that is wrong.';
	expect(apart(lines(found), lines(became), {
		onlyFound: (line) => `${line}: so questions/shared/crosswalk.yaml has it, and became in test/questions/crosswalk.test.ts does not. ${compare}`,
		onlyListed: (line) => `${line}: so became in test/questions/crosswalk.test.ts has it, and questions/shared/crosswalk.yaml does not. ${compare}`,
	})).toEqual([]);
	expect(found).toEqual(became);
	for (const [id, successors] of Object.entries(became)) expect(endedBecause(bank, '2022', id) !== undefined).toBe(successors === '');
});

test('every provision of 2024 stands once, in the form’s order', () => {
	expect(apart(origins.map(({provision}) => provision), provisions(bank).map(({id}) => id), {
		onlyFound: (id) => `${id} stands in questions/shared/crosswalk.yaml and not in questions/2024. Take it out, or add the provision.`,
		onlyListed: (id) => `${id} stands in questions/2024 and not in questions/shared/crosswalk.yaml. Add it under provisions: there, in the form's order.`,
		inOrder: "questions/shared/crosswalk.yaml is not in the form's order. Move what was added to where the form has it.",
	})).toEqual([]);
});

test('what asks the same thing does so in nearly the same words', () => {
	const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}+/gu));
	const former = new Map(provisions(realBank('2022')).map(({id, requirement}) => [id, requirement]));
	const shared = origins.flatMap(({provision, kind, from}) => {
		const before = words(from.map((id) => former.get(id)).join(' '));
		const now = words(provisions(bank).find(({id}) => id === provision)!.requirement);
		return kind === 'same' ? [{provision, share: [...now].filter((word) => before.has(word)).length / now.size}] : [];
	});
	expect(asListed('same', shared.map(({provision}) => provision), ['5.12', '6.6', '6.13', '7.3'])).toEqual([]);
	expect(shared.filter(({share}) => share <= 0.85).map(({provision, share}) => `${provision} is "same" in questions/shared/crosswalk.yaml, and only ${Math.round(share * 100)}% of its words stood in 2022. Make it "tightened" or "reworked", and say what changed.`)).toEqual([]);
});

test('the wholly new provisions of 2024', () => {
	const isNew = origins.filter(({kind}) => kind === 'new').map(({provision}) => provision);
	expect(asListed('new', isNew, ['2.3', '2.5', '3.2', '3.3', '5.1', '5.4', '5.5', '5.7', '5.13', '6.11', '6.12', '6.17', '6.18', '6.20', '7.4', '8.4', '8.5', '9.2'])).toEqual([]);
});

test('a word of the Code that is new is covered by no answer of last year', () => {
	const newWords: Readonly<Record<string, string>> = {
		'1.3': 'choice_to_complain', '3.1': 'needs_anticipated', '4.1': 'officer_ombudsman', '5.10': 'disabilities_recorded', '6.2': 'definition_in_letters', '6.9': 's1_letter_definition', '9.5': 'mrc_apart',
	};
	const covered = Object.entries(newWords).filter(([provision, id]) => !origins.find((origin) => origin.provision === provision)?.asksAnew.includes(id));
	expect(covered.map(([provision, id]) => `${id} of ${provision} asks for words that only 2024 has. Name it under asks-anew: of ${provision} in questions/shared/crosswalk.yaml.`)).toEqual([]);
});

test('the 2022 bank keeps no crosswalk: nothing leads to it', () => {
	expect(realBank('2022').crosswalk).toBeUndefined();
});
