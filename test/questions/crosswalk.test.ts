import {expect, test} from 'vitest';
import {provisions} from '../../src/core/bank/bank.ts';
import {endedBecause, successorsOf} from '../../src/core/last-year/crosswalk.ts';
import {realBank} from '../helpers/bank.ts';

const bank = realBank('2024');
const origins = bank.crosswalk!.origins;

/** Read side by side in both forms: what each of the 72 provisions of 2022 became. */
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

test('every provision of 2022 leads where its words went, or has ended', () => {
	const found = Object.fromEntries(provisions(realBank('2022')).map(({id}) => [id, successorsOf(bank, '2022', id).map(({provision}) => provision).join(' ')]));
	expect(found).toEqual(became);
	for (const [id, successors] of Object.entries(became)) expect(endedBecause(bank, '2022', id) !== undefined).toBe(successors === '');
});

test('every provision of 2024 stands once, in the form’s order', () => {
	expect(origins.map(({provision}) => provision)).toEqual(provisions(bank).map(({id}) => id));
});

test('what asks the same thing does so in nearly the same words', () => {
	const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}+/gu));
	const former = new Map(provisions(realBank('2022')).map(({id, requirement}) => [id, requirement]));
	const shared = origins.flatMap(({provision, kind, from}) => {
		const before = words(from.map((id) => former.get(id)).join(' '));
		const now = words(provisions(bank).find(({id}) => id === provision)!.requirement);
		return kind === 'same' ? [{provision, share: [...now].filter((word) => before.has(word)).length / now.size}] : [];
	});
	expect(shared.map(({provision}) => provision)).toEqual(['5.12', '6.6', '6.13', '7.3']);
	for (const {share} of shared) expect(share).toBeGreaterThan(0.85);
});

test('the wholly new provisions of 2024', () => {
	const isNew = origins.filter(({kind}) => kind === 'new').map(({provision}) => provision);
	expect(isNew).toEqual(['2.3', '2.5', '3.2', '3.3', '5.1', '5.4', '5.5', '5.7', '5.13', '6.11', '6.12', '6.17', '6.18', '6.20', '7.4', '8.4', '8.5', '9.2']);
});

test('a word of the Code that is new is covered by no answer of last year', () => {
	const newWords: Readonly<Record<string, string>> = {
		'1.3': 'choice_to_complain', '3.1': 'needs_anticipated', '4.1': 'officer_ombudsman', '5.10': 'adjustments_record', '6.2': 'definition_in_letters', '6.9': 's1_letter_definition', '9.5': 'mrc_appointed',
	};
	for (const [provision, id] of Object.entries(newWords)) expect(origins.find((origin) => origin.provision === provision)?.asksAnew).toContain(id);
});

test('the 2022 bank keeps no crosswalk: nothing leads to it', () => {
	expect(realBank('2022').crosswalk).toBeUndefined();
});
