/** Which provision's words begin in a text, where nothing else says so. */
import {seedLength, type CodeProvision, type CodeWords, type Seed} from './code-words.ts';
import {agreement, follow, type Followed} from './follow.ts';

export interface Found {
	readonly provision: CodeProvision;
	/** Letters of the text before the Code's words, and of the requirement before the first that agrees. */
	readonly at: number;
	readonly from: number;
	readonly followed: Followed;
}

export interface Expected {
	/** The number printed beside the text. */
	readonly id?: string | undefined;
	/** The provision before, in the document. */
	readonly after?: CodeProvision | undefined;
}

/** Letters at the head of a text, and of a requirement, that may be something else: a number, a heading, left-out words. */
const leeway = 24;
const mostCandidates = 4;
/** A provision that agrees for so many letters more than another is not that one. */
const clearly = 30;
/** So much of the Code is no turn of phrase. */
const beyondDoubt = 60;
const fewSlips = 6;
/** Fewer letters than these are words that any sentence may hold. */
const leastLetters = 24;

export function findProvision(words: CodeWords, letters: string, expected: Expected): Found | undefined {
	let best: Found | undefined;
	let bestScore = 0;
	for (const {provision, at, from} of candidates(words, letters, expected)) {
		const followed = follow(letters, at, provision.letters, from);
		if (!isEnough(followed, letters.length - at, provision)) continue;
		const score = followed.matched - from / 2 - at / 2 + preference(words, provision, expected);
		if (score > bestScore) [best, bestScore] = [{provision, at, from, followed}, score];
	}

	return best;
}

/** Whether a text begins with a provision's words to the letter, so that no other need be looked for. */
export function beginsWith(provision: CodeProvision, letters: string): boolean {
	return letters.length >= clearly && provision.letters.startsWith(letters.slice(0, clearly));
}

/** The words of one provision at the head of a text. */
export function findRequirement(provision: CodeProvision, words: CodeWords, letters: string): Found | undefined {
	for (let offset = 0; offset <= leeway * 2 && offset + seedLength <= letters.length; offset += 4) {
		const seed = seedsAt(words, letters, offset).find((each) => each.provision === provision && each.at <= offset + leeway);
		if (!seed) continue;
		const at = Math.max(0, offset - seed.at);
		const from = Math.max(0, seed.at - offset);
		const followed = follow(letters, at, provision.letters, from);
		if (followed.matched >= Math.min(leastLetters, letters.length - at, provision.letters.length)) return {provision, at, from, followed};
	}

	if (letters.length >= 4 && letters.length < seedLength && provision.letters.startsWith(letters)) return {provision, at: 0, from: 0, followed: follow(letters, 0, provision.letters, 0)};
	return undefined;
}

function candidates(words: CodeWords, letters: string, expected: Expected): readonly Candidate[] {
	const byProvision = new Map<CodeProvision, {provision: CodeProvision; at: number; from: number}>();
	for (let offset = 0; offset <= leeway && offset + seedLength <= letters.length; offset += 6) {
		for (const {provision, at: place} of words.seeds.get(letters.slice(offset, offset + seedLength)) ?? []) {
			if (place > offset + leeway || byProvision.has(provision)) continue;
			byProvision.set(provision, {provision, at: Math.max(0, offset - place), from: Math.max(0, place - offset)});
		}
	}

	return bestOf([...byProvision.values()], letters, (provision) => preference(words, provision, expected));
}

interface Candidate {
	readonly provision: CodeProvision;
	readonly at: number;
	readonly from: number;
}

/** Those that agree longest from the start: following one costs far more than looking. */
function bestOf(found: readonly Candidate[], letters: string, preferred: (provision: CodeProvision) => number): readonly Candidate[] {
	if (found.length < 2) return found;
	const ranked = found.map((each) => ({each, rank: agreement(letters, each.at, each.provision.letters, each.from) + preferred(each.provision)})).toSorted((one, other) => other.rank - one.rank);
	const enough = ranked[0]!.rank - clearly;
	return ranked.filter(({rank}) => rank >= enough).slice(0, mostCandidates).map(({each}) => each);
}

function isEnough({matched}: Followed, available: number, provision: CodeProvision): boolean {
	const whole = Math.min(available, provision.letters.length);
	return matched >= leastLetters ? matched >= whole * 0.4 || matched >= 60 : matched >= seedLength && matched >= whole;
}

/** Whether words without a number are a requirement, and no turn of phrase or title of the landlord's. */
export function isUnmistakable({provision, at, from, followed}: Found, letters: string): boolean {
	if (followed.matched >= beyondDoubt) return true;
	const isFromTheStart = at === 0 && from === 0 && provision.letters.startsWith(letters.slice(0, seedLength));
	return isFromTheStart && followed.matched >= letters.length * 0.8 && followed.cursor - followed.matched <= fewSlips;
}

/** Some provisions share their words: the printed number settles it, else the form's order. */
function preference({provisions}: CodeWords, provision: CodeProvision, {id, after}: Expected): number {
	if (id === provision.id) return 12;
	if (!after || provision === after) return 0;
	const ahead = (provision.order - after.order + provisions.length) % provisions.length;
	return 6 * (1 - ahead / provisions.length);
}

/** Whether any seed of the Code begins at this place: a quick look before a slow one. */
export function seedsAt(words: CodeWords, letters: string, at: number): readonly Seed[] {
	return at + seedLength <= letters.length ? (words.seeds.get(letters.slice(at, at + seedLength)) ?? []) : [];
}
