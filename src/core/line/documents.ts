/** A clause that names documents and says where in them, and nothing else. */
import {daysIn, type DayInText} from '../text/calendar-days.ts';
import {isAnyName, isDocumentName, nameSort} from './document-words.ts';
import {linkEnd} from './links.ts';
import {endOf, joiner, particularsAfter, sticky} from './particulars.ts';
import {placeEnd} from './places.ts';
import {matchDocument, type Register} from './register-matching.ts';
import type {Piece, UnderstoodEvidence} from './understood.ts';

export interface Mention {
	readonly evidence: UnderstoodEvidence;
	readonly pieces: readonly Piece[];
	/** Named as the register has it. */
	readonly isWhole: boolean;
}

interface Reading {
	readonly cost: number;
	readonly mentions: readonly Mention[];
}

/** Every character is a document's: what stands between two leads to the second. */
function withoutGaps(mentions: readonly Mention[] | undefined, base: number, length: number): readonly Mention[] | undefined {
	let end = base;
	return mentions?.map((mention, index) => {
		const pieces = mention.pieces.map((piece, at) => {
			const from = end;
			end = index === mentions.length - 1 && at === mention.pieces.length - 1 ? base + length : piece.to;
			return {...piece, from, to: end};
		});
		return {...mention, pieces};
	});
}

const told = '(?:set out|stated|covered|evidenced|shown|described|documented|published|recorded|confirmed|explained|contained|included|found|listed|written|outlined|detailed|given)';
const lead = sticky(
	String.raw`(?:[(\s]|(?:please|pls|i think|think|probably|maybe|possibly|see|refer to|ref|cf|per|via|under|within|` +
		String.raw`in|on|at|from|through|both|all|also|mainly|as per|as|it's|it is|this is|that is|they are|they're|is|are|` +
		String.raw`evidence|evidence is|link to|attached|and|plus|the|same|our|their|its|your|my|an?|e\.?g\.?|i\.?e\.?|${told}(?: (?:in|` +
		String.raw`by|on|under|at|within))?)(?![\p{L}\d'-])[:\s]*)*`,
);
const ofDocument = sticky(String.raw`[\s,]*(?:of|in|from|on|at)?\s+(?:(?:the|our|their|its|your)\s+)?`);
const rest = /^[\s,.:;)"”]*$/;
const mostWords = 14;
const longestClause = 400;

/** A clause, where it stands in the line, and what its words are looked for in. */
interface Source {
	readonly text: string;
	readonly base: number;
	readonly register: Register;
	readonly dates: readonly DayInText[];
}

/** `text` stands at `base` of the line. */
export function documentsIn(text: string, base: number, register: Register): readonly Mention[] | undefined {
	if (text.length > longestClause) return undefined;
	const source: Source = {text, base, register, dates: daysIn(text).filter(({reading}) => 'day' in reading && reading.isExact)};
	const known = new Map<number, Reading | undefined>();
	const read = (from: number): Reading | undefined => {
		if (!known.has(from)) known.set(from, readFrom(source, from, read));
		return known.get(from);
	};

	return withoutGaps(read(0)?.mentions, base, text.length);
}

/** The likeliest documents from here to the end of the clause. */
function readFrom(source: Source, from: number, read: (from: number) => Reading | undefined): Reading | undefined {
	const {text} = source;
	const start = endOf(lead, text, from);
	const placed = placeEnd(text, start, false) ?? placeOf(text, start);
	const named = placed === undefined ? start : endOf(ofDocument, text, placed);
	const candidates = [...(placed === undefined || named === placed ? [] : namesFrom(source, from, named, {from: start, to: placed})), ...namesFrom(source, from, start), ...linked(source, from, start)];
	let least: Reading | undefined;
	for (const {cost, mention, end} of candidates) {
		const next = endOf(joiner, text, end);
		const others = rest.test(text.slice(end)) ? {cost: 0, mentions: []} : next === end ? undefined : read(next);
		if (others && (least === undefined || cost + others.cost < least.cost)) least = {cost: cost + others.cost, mentions: [mention, ...others.mentions]};
	}

	return least;
}

interface Candidate {
	readonly cost: number;
	readonly mention: Mention;
	readonly end: number;
}

/** Names that begin at `first`, each with what follows it; `place` stood before them: "section 4 of …". */
function namesFrom({text, base, register, dates}: Source, from: number, first: number, place?: {readonly from: number; readonly to: number}): readonly Candidate[] {
	const found: Candidate[] = [];
	const words = [...text.slice(first).matchAll(/\p{L}+(?=\d)|\S+/gu)];
	for (const {0: word, index} of words.slice(0, mostWords)) {
		// A full day behind a name is the document's date, no part of its name.
		if (dates.some((day) => day.from > first && day.from < first + index + word.length)) break;
		const to = first + index + word.replace(/[,:;)]+$/, '').length;
		const after = particularsAfter(text, base, to, dates);
		const called = nameOf(unquoted(text.slice(first, to)), register, place !== undefined || after.isPlaced, after.date);
		if (called === undefined) continue;
		const where = [place && text.slice(place.from, place.to), after.where].flatMap((each) => each ?? []).join(', ');
		const evidence = {...called.evidence, ...(where !== '' && {where}), ...(after.link !== undefined && {link: after.link}), ...(after.date !== undefined && {date: after.date})};
		const placing: readonly Piece[] = place ? [{kind: 'where', from: base + from, to: base + place.to}] : [];
		const pieces: readonly Piece[] = [...placing, {kind: 'document', from: base + (place?.to ?? from), to: base + to}, ...after.pieces];
		found.push({cost: called.cost + 1, mention: {evidence, isWhole: called.cost === 0, pieces}, end: after.end});
	}

	// Of two names that are as likely, the longer.
	return found.toReversed();
}

/** "4.2 of the policy". */
function placeOf(text: string, from: number): number | undefined {
	const to = placeEnd(text, from, true);
	return to !== undefined && /^\s+(?:of|in)\s/.test(text.slice(to)) ? to : undefined;
}

function linked({text, base}: Source, from: number, start: number): readonly Candidate[] {
	const to = linkEnd(text, start);
	if (to === undefined) return [];
	const after = particularsAfter(text, base, to, []);
	const evidence = {link: text.slice(start, to), ...(after.where !== undefined && {where: after.where})};
	const pieces: readonly Piece[] = [{kind: 'link', from: base + from, to: base + to}, ...after.pieces];
	return [{cost: 1, mention: {evidence, isWhole: true, pieces}, end: after.end}];
}

function nameOf(name: string, register: Register, isPlaced: boolean, date: string | undefined): {readonly evidence: UnderstoodEvidence; readonly cost: number} | undefined {
	const match = /[()]/.test(name) && !register.some(({entry}) => entry.title.includes('(')) ? undefined : matchDocument(name, register);
	if (match && 'document' in match && isOfDate(match.document, register, date)) return {evidence: {document: match.document}, cost: match.isWhole ? 0 : 1};
	if (match && 'candidates' in match && (!match.isMore || isDocumentName(name))) return {evidence: {title: name, candidates: match.candidates}, cost: match.isMore ? 2.5 : 1.5};
	const sort = nameSort(name);
	if (sort !== undefined) return {evidence: {title: name}, cost: sort === 'named' ? 3 : 3.2};
	return isPlaced && isAnyName(name) ? {evidence: {title: name}, cost: 4} : undefined;
}

/** The board's report of June is not the one of May. */
function isOfDate(id: string, register: Register, date: string | undefined): boolean {
	const entry = register.find((each) => each.entry.id === id)?.entry;
	const [titled] = daysIn(entry?.title ?? '');
	const own = entry?.date ?? (titled && 'day' in titled.reading ? titled.reading.day : undefined);
	return date === undefined || own === undefined || own.slice(0, 7) === date.slice(0, 7);
}

function unquoted(name: string): string {
	return /^["“'][^"“”']*["”']$/.test(name) ? name.slice(1, -1) : name;
}
