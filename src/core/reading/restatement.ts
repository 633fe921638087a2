/** What a text says beyond the requirement it answers: its own words, less the requirement's, their synonyms and what says nothing. */
import type {Provision} from '../bank.ts';
import {plainWords, synonyms} from './particular-words.ts';
import {stem, stemsOf, wordsIn} from './stems.ts';

interface Asked {
	/** The stems of the requirement's own words. */
	readonly stems: ReadonlySet<string>;
	/** The same, with what landlords say instead. */
	readonly widened: ReadonlySet<string>;
}

const known = new WeakMap<Provision, Asked>();

function askedIn(provision: Provision): Asked {
	let asked = known.get(provision);
	if (!asked) {
		const stems = stemsOf(provision.requirement);
		const alike = synonyms.map(stemsOf).filter((group) => [...group].some((each) => stems.has(each)));
		asked = {stems, widened: new Set([...stems, ...alike.flatMap((group) => [...group])])};
		known.set(provision, asked);
	}

	return asked;
}

export function isAskedFor(provision: Provision, word: string): boolean {
	return askedIn(provision).stems.has(stem(word));
}

let plain: ReadonlySet<string> | undefined;

export function isPlain(word: string): boolean {
	plain ??= stemsOf(plainWords);
	return plain.has(stem(word));
}

/** The stems a text adds. */
export function addedStems(provision: Provision, text: string): ReadonlySet<string> {
	const {widened} = askedIn(provision);
	return new Set(wordsIn(text).filter((word) => word.length > 2 && !isPlain(word)).map(stem).filter((each) => !widened.has(each)));
}
