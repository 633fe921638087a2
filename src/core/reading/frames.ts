/** Finds in a row's own words what the bank has frames for: who does what, how it is said, and where that counts. */
import type {Bank} from '../bank/bank.ts';
import type {Frame, FrameWords, Meaning} from '../bank/frame.ts';
import {limitsBroken} from './limits-broken.ts';
import {findPhrase, findPhrases, hasPhrase, isAlwaysPossible, listsPossibleIn, mayHold, phrasesOf, type Match, type Phrases} from './phrases.ts';
import {sayingSo, sentencesOf, type Sentence} from './sentences.ts';
import {isInUse, isStanding} from './standing.ts';
import {subjectOf} from './subjects.ts';
import type {TextRow} from './text-row.ts';
import {wordsOfText, type TextWords} from './text-words.ts';

interface Conflict {
	readonly rule: string;
	readonly quote: string;
	readonly clause: string | undefined;
	readonly isDoubtful: boolean;
	readonly isDespiteNo: boolean;
}

const knownConflicts = new WeakMap<TextRow, readonly Conflict[]>();

/** Each row is read once: it belongs to one bank. */
export function conflictsIn(row: TextRow, bank: Bank): readonly Conflict[] {
	let conflicts = knownConflicts.get(row);
	if (!conflicts) knownConflicts.set(row, (conflicts = readConflicts(row, bank)));
	return conflicts;
}

function readConflicts(row: TextRow, bank: Bank): readonly Conflict[] {
	const isDocument = row.action === undefined;
	const told = possibleFrames(bank, 'conflict', row.text).flatMap((frame) => {
		if (!isToldAt(frame, row.provision.id, isDocument)) return [];
		const quote = frameIn(row, frame);
		return quote === undefined ? [] : [{rule: frame.id, quote, clause: frame.clause, isDoubtful: frame.isDoubtful === true, isDespiteNo: frame.isDespiteNo === true}];
	});
	return [...told, ...limitsBroken(row, bank).map((limit) => ({...limit, isDespiteNo: true}))];
}

/** The words of the row that say it. */
export function frameIn(row: TextRow, frame: Frame): string | undefined {
	const alone = frame.alone && phrasesOf(frame.alone);
	if (!mayHold(phrasesOf(frame.words), row.text) && !(alone && mayHold(alone, row.text))) return undefined;
	if (frame.unlessInRow && hasPhrase(phrasesOf(frame.unlessInRow), row.text)) return undefined;
	for (const {text, isHeading} of sentencesOf(row)) {
		if (isHeading) continue;
		if (alone && isAlone(alone, frame, text)) return text;
		const found = matchOf(frame, text);
		if (found) return found.quote;
	}

	return undefined;
}

/** The sentences that tell something of the landlord whatever their row is about, with the words that do; each is read once for a bank. */
export const tellingIn = {
	shortfall: telling('shortfall'),
	'likely-shortfall': telling('likely-shortfall'),
	unfinished: telling('unfinished'),
	looking: telling('looking'),
	met: telling('met'),
	unmet: telling('unmet'),
	cases: telling('cases'),
} as const;

function telling(meaning: Meaning) {
	return sayingSo((sentence, bank) => (isOwnWords(sentence) ? whereTold(bank, meaning, sentence.text)?.quote : undefined));
}

function isOwnWords({isQuoted, isHeading}: Sentence): boolean {
	return !isQuoted && !isHeading;
}

/** The first match of any frame of that meaning. */
export function whereTold(bank: Bank, meaning: Meaning, text: string): Match | undefined {
	return firstOf(possibleFrames(bank, meaning, text).flatMap((frame) => matchOf(frame, text) ?? []));
}

/** Every match of every frame of that meaning. */
export function everyTold(bank: Bank, meaning: Meaning, text: string): readonly Match[] {
	return possibleFrames(bank, meaning, text).flatMap((frame) => {
		const found: Match[] = [];
		for (let match = matchOf(frame, text); match; match = matchOf(frame, text, match.end)) found.push(match);
		return found;
	});
}

/** The one that stands first in the text. */
export function firstOf(matches: readonly Match[]): Match | undefined {
	return matches.toSorted((a, b) => a.start - b.start)[0];
}

const restOfTitle = /^(?:\s+(?:\p{Lu}[\p{L}’&-]*|and|of|the|&))*\W*$/u;

function isAlone(alone: Phrases, frame: Frame, text: string): boolean {
	const found = findPhrase(alone, text);
	return found !== undefined && found.start === 0 && restOfTitle.test(text.slice(found.end)) && !isExcused(frame, text);
}

/** Where a frame's words, or a claim's, stand in a sentence as they must to count. */
export function matchOf(frame: FrameWords, text: string, from = 0): Match | undefined {
	const words = phrasesOf(frame.words);
	for (let found = findPhrase(words, text, from); found; found = findPhrase(words, text, found.end)) {
		if (!standsSo(frame, text, found) || isPartOf(frame, text, found)) continue;
		const isWhole = (frame.beside ?? []).every((list) => hasPhrase(phrasesOf(list), text));
		return isWhole && !isExcused(frame, text) ? found : undefined;
	}

	return undefined;
}

function standsSo({manner, by}: FrameWords, text: string, match: Match): boolean {
	if (isInAddress(text, match)) return false;
	if (manner !== 'anyhow' && !(manner === 'in-use' ? isInUse : isStanding)(text, match)) return false;
	const subject = by && subjectOf(text, match);
	return subject === undefined || by!.includes(subject);
}

function isInAddress(text: string, {start, end}: Match): boolean {
	const from = text.lastIndexOf(' ', start) + 1;
	const to = text.indexOf(' ', end);
	return /:\/\/|www\.|\.(?:pdf|docx?|aspx?)/i.test(text.slice(from, to < 0 ? undefined : to));
}

function isPartOf({notIn}: FrameWords, text: string, {start, end}: Match): boolean {
	if (!notIn) return false;
	return findPhrases(phrasesOf(notIn), text).some((other) => other.start < end && other.end > start && !belongsTo.test(text.slice(start, other.start)));
}

/** In "a system for complaints is being installed" it is the system that changes. */
const belongsTo = /\b(?:for|of|on|about) (?:\w+ )?$/i;

function isExcused({unless}: FrameWords, text: string): boolean {
	return unless !== undefined && hasPhrase(phrasesOf(unless), text);
}

interface FramesByList {
	/** By list, the frame's place in the bank. */
	readonly places: ReadonlyMap<Phrases, number>;
	/** Places of those that any text may hold: a line of theirs has common words alone, or they stand for a whole sentence too. */
	readonly always: readonly number[];
}

const byList = new WeakMap<Bank, FramesByList>();

function framesByList(bank: Bank): FramesByList {
	let known = byList.get(bank);
	if (!known) {
		const places = new Map(bank.frames.map(({words}, place) => [phrasesOf(words), place]));
		known = {places, always: bank.frames.flatMap(({words, alone}, place) => (alone !== undefined || isAlwaysPossible(phrasesOf(words)) ? [place] : []))};
		byList.set(bank, known);
	}

	return known;
}

type PossibleFrames = Partial<Record<Meaning, Frame[]>>;

/** By what is known of the text's words: forgotten with them. */
const possible = new WeakMap<TextWords, {readonly bank: Bank; readonly frames: PossibleFrames}>();

/** The frames of that meaning of whose words the text may hold some, in the bank's order. */
function possibleFrames(bank: Bank, meaning: Meaning, text: string): readonly Frame[] {
	const words = wordsOfText(text);
	let known = possible.get(words);
	if (known?.bank !== bank) possible.set(words, (known = {bank, frames: readPossible(bank, words)}));
	return known.frames[meaning] ?? noFrames;
}

const noFrames: readonly Frame[] = [];

function readPossible(bank: Bank, words: TextWords): PossibleFrames {
	const {places, always} = framesByList(bank);
	const found = [...always];
	for (const list of listsPossibleIn(words)) {
		const place = places.get(list);
		if (place !== undefined && !always.includes(place)) found.push(place);
	}

	const frames: PossibleFrames = {};
	for (const place of found.toSorted((a, b) => a - b)) (frames[bank.frames[place]!.tells] ??= []).push(bank.frames[place]!);
	return frames;
}

/** Where there is a draft, some practices are left to the interview's own questions. */
export function isToldAt({at, inDocuments}: Frame, provision: string, isDocument: boolean): boolean {
	return at === 'every' || at.includes(provision) || (isDocument && inDocuments?.includes(provision) === true);
}
