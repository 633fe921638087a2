/** The Code's own words of one edition, indexed once, to recognise them wherever they stand. */
import type {Bank} from '../../../core/bank/bank.ts';
import type {Edition} from '../../../core/bank/edition.ts';
import {lettersOf} from './letters.ts';

export interface CodeProvision {
	readonly id: string;
	/** Place in the form's own order. */
	readonly order: number;
	readonly requirement: string;
	readonly letters: string;
	/** Counts of letters after which a word of the requirement ends. */
	readonly wordEnds: ReadonlySet<number>;
}

export interface Seed {
	readonly provision: CodeProvision;
	/** Where in the requirement's letters. */
	readonly at: number;
}

export interface CodeWords {
	readonly edition: Edition;
	readonly provisions: readonly CodeProvision[];
	readonly byId: ReadonlyMap<string, CodeProvision>;
	/** Every run of `seedLength` letters in any requirement. */
	readonly seeds: ReadonlyMap<string, readonly Seed[]>;
	/** Headings and column headings of the form, as letters. */
	readonly headings: readonly string[];
}

export const seedLength = 12;

const indexes = new WeakMap<Bank, CodeWords>();

export function codeWords(bank: Bank): CodeWords {
	const known = indexes.get(bank);
	if (known) return known;
	const index = indexBank(bank);
	indexes.set(bank, index);
	return index;
}

function indexBank(bank: Bank): CodeWords {
	const provisions = bank.sections
		.flatMap((section) => section.provisions)
		.map(({id, requirement}, order): CodeProvision => ({id, order, requirement, letters: lettersOf(requirement), wordEnds: wordEndsOf(requirement)}));
	const seeds = provisions.flatMap((provision) => Array.from({length: Math.max(0, provision.letters.length - seedLength + 1)}, (_, at): Seed => ({provision, at})));
	return {
		edition: bank.edition,
		provisions,
		byId: new Map(provisions.map((provision) => [provision.id, provision])),
		seeds: Map.groupBy(seeds, ({provision: {letters}, at}) => letters.slice(at, at + seedLength)),
		headings: [bank.title, ...bank.sections.map(({number, title}) => `Section ${number} ${title}`), ...bank.columns].map(lettersOf),
	};
}

function wordEndsOf(requirement: string): ReadonlySet<number> {
	let count = 0;
	return new Set(requirement.split(/\s+/).map((word) => (count += lettersOf(word).length)));
}
