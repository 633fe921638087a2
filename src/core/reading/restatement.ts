/** What a requirement asks, and what a text says beyond it: its own words, less the requirement's, their synonyms and what says nothing. */
import type {Provision} from '../bank/bank.ts';
import {plainWords, synonyms} from './particular-words.ts';
import {stem, stemsOf, wordsIn} from './stems.ts';

interface Asked {
	/** The stems of the requirement's own words. */
	readonly stems: ReadonlySet<string>;
	/** The same, with what landlords say instead. */
	readonly widened: ReadonlySet<string>;
	/** That a policy or procedure exist: naming it answers. */
	readonly aPolicy: boolean;
	readonly theAssessment: boolean;
	/** What a letter says. */
	readonly inWriting: boolean;
	/** How many stages there are. */
	readonly howManyStages: boolean;
	/** Its figures, as `plainFigure` writes them. */
	readonly figures: string;
}

const known = new WeakMap<Provision, Asked>();
let synonymStems: ReadonlyArray<ReadonlySet<string>> | undefined;

export function askedIn(provision: Provision): Asked {
	let asked = known.get(provision);
	if (!asked) {
		const {requirement} = provision;
		const stems = stemsOf(requirement);
		synonymStems ??= synonyms.map(stemsOf);
		const alike = synonymStems.filter((group) => [...group].some((each) => stems.has(each)));
		asked = {
			stems,
			widened: new Set([...stems, ...alike.flatMap((group) => [...group])]),
			aPolicy: /\b(?:have|has)\b[^.]{0,30}\b(?:polic|procedure|process)/i.test(requirement),
			theAssessment: /self-assessment/i.test(requirement),
			inWriting: /\bin writing\b/i.test(requirement),
			howManyStages: /more than \w+ stages/i.test(requirement),
			figures: plainFigure(requirement),
		};
		known.set(provision, asked);
	}

	return asked;
}

const numerals: Readonly<Record<string, string>> = {one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', ten: '10', twelve: '12', twenty: '20'};

function plainFigure(text: string): string {
	return text
		.toLowerCase()
		.replaceAll(/[a-z]+/g, (word) => numerals[word] ?? word)
		.replaceAll(/\b(?:working|calendar)\b|s\b|[\s-]/g, '');
}

/** A limit that the requirement itself sets adds nothing; but where it asks how many stages there are, their number is the answer. */
export function isFigureAskedFor(provision: Provision, figure: string): boolean {
	const asked = askedIn(provision);
	return /stage|tier/i.test(figure) ? !asked.howManyStages : asked.figures.includes(plainFigure(figure));
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
	const added = new Set<string>();
	for (const word of wordsIn(text)) if (word.length > 2 && !isPlain(word) && !widened.has(stem(word))) added.add(stem(word));
	return added;
}
