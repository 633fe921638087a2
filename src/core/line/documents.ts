/** A clause that names documents and says where in them, and nothing else. */
import type {DayInText} from '../text/calendar-days.ts';
import {daysIn} from '../text/calendar-days.ts';
import {isAnyName, isDocumentName} from './document-words.ts';
import {linkEnd} from './links.ts';
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
function joined(mentions: readonly Mention[] | undefined, base: number, length: number): readonly Mention[] | undefined {
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

interface Particulars {
	readonly end: number;
	readonly where?: string;
	readonly date?: string;
	readonly link?: string;
	readonly pieces: readonly Piece[];
}

const sticky = (source: string) => new RegExp(source, 'iuy');
const told = '(?:set out|stated|covered|evidenced|shown|described|documented|published|recorded|confirmed|explained|contained|included|found|listed|written|outlined|detailed|given)';
const lead = sticky(
	String.raw`(?:[(\s]|(?:please|pls|see|refer to|ref|cf|per|via|under|within|in|on|at|from|through|both|all|also|mainly|as per|as|it's|it is|this is|that is|they are|they're|is|are|evidence|evidence is|link to|attached|and|plus|the|our|their|its|your|my|an?|e\.?g\.?|i\.?e\.?|${told}(?: (?:in|by|on|under|at|within))?)(?![\p{L}\d'-])[:\s]*)*`,
);
const joiner = sticky(String.raw`[\s,;)]*(?:(?:and|&|\+|\/|plus|as well as|together with|also|,|;)(?![\p{L}\d])[\s(]*)+`);
const toPlace = sticky(String.raw`[\s,:()–-]*(?:(?:at|in|under|see|on)\s+)?(?:the\s+(?=\p{L}+\s+(?:page|para|section)))?`);
const toDate = sticky(String.raw`[\s,:()–-]*(?:(?:of|dated|on|from|for)\s+)?`);
const ofDocument = sticky(String.raw`[\s,]*(?:of|in|from|on|at)?\s+(?:(?:the|our|their|its|your)\s+)?`);
const rest = /^[\s,.:;)"”]*$/;
const mostWords = 14;

/** Positions are those of `text`, which stands at `base` of the line. */
export function documentsIn(text: string, base: number, register: Register): readonly Mention[] | undefined {
	if (text.length > 400) return undefined;
	const dates = daysIn(text).filter(({reading}) => 'day' in reading && reading.isExact);
	const known = new Map<number, Reading | undefined>();
	const read = (from: number): Reading | undefined => {
		if (!known.has(from)) known.set(from, readFrom(text, base, from, register, dates, read));
		return known.get(from);
	};

	return joined(read(0)?.mentions, base, text.length);
}

function readFrom(text: string, base: number, from: number, register: Register, dates: readonly DayInText[], read: (from: number) => Reading | undefined): Reading | undefined {
	const start = endOf(lead, text, from);
	const before = placeEnd(text, start, false);
	const named = before === undefined ? start : endOf(ofDocument, text, before);
	const place = before === undefined || named === before ? undefined : {from: start, to: before};
	return best(
		[place && namesFrom(text, base, from, named, place), namesFrom(text, base, from, start, undefined), linked(text, base, from, start)]
			.flatMap((candidates) => candidates ?? [])
			.flatMap(({cost, mention, end}) => {
				if (rest.test(text.slice(end))) return {cost, mentions: [mention]};
				const next = endOf(joiner, text, end);
				const others = next === end ? undefined : read(next);
				return others ? {cost: cost + others.cost, mentions: [mention, ...others.mentions]} : [];
			}),
	);

	function namesFrom(line: string, offset: number, at: number, first: number, placed: {from: number; to: number} | undefined) {
		const found: {cost: number; mention: Mention; end: number}[] = [];
		const words = line.slice(first).matchAll(/\S+/gu);
		for (const [index, word] of [...words].slice(0, mostWords).entries()) {
			const to = first + word.index + word[0].replace(/[,:;)]+$/, '').length;
			const name = unquoted(line.slice(first, to));
			const after = particularsAfter(line, offset, to, dates);
			const called = nameOf(name, register, placed !== undefined || (after.where !== undefined && /^(?!stage)\p{L}|§/iu.test(after.where)), after.date);
			if (called === undefined || index > mostWords) continue;
			const where = [placed && line.slice(placed.from, placed.to), after.where].flatMap((each) => each ?? []).join(', ');
			const evidence = {...called.evidence, ...(where !== '' && {where}), ...(after.link !== undefined && {link: after.link}), ...(after.date !== undefined && {date: after.date})};
			const pieces: Piece[] = placed ? [{kind: 'where', from: offset + at, to: offset + placed.to}, {kind: 'document', from: offset + placed.to, to: offset + to}] : [{kind: 'document', from: offset + at, to: offset + to}];
			found.push({cost: called.cost + 1, mention: {evidence, isWhole: called.cost === 0, pieces: [...pieces, ...after.pieces]}, end: after.end});
		}

		return found;
	}
}

function linked(text: string, base: number, from: number, start: number) {
	const to = linkEnd(text, start);
	if (to === undefined) return undefined;
	const after = particularsAfter(text, base, to, []);
	const evidence = {link: text.slice(start, to), ...(after.where !== undefined && {where: after.where})};
	const pieces: readonly Piece[] = [{kind: 'link', from: base + from, to: base + to}, ...after.pieces];
	return [{cost: 1, mention: {evidence, isWhole: true, pieces}, end: after.end}];
}

function nameOf(name: string, register: Register, isPlaced: boolean, date: string | undefined): {readonly evidence: UnderstoodEvidence; readonly cost: number} | undefined {
	const match = /[()]/.test(name) && !register.some(({entry}) => entry.title.includes('(')) ? undefined : matchDocument(name, register);
	if (match && 'document' in match && isOfDate(match.document, register, date)) return {evidence: {document: match.document}, cost: match.isWhole ? 0 : 1};
	if (match && 'candidates' in match && (!match.isMore || isDocumentName(name))) return {evidence: {title: name, candidates: match.candidates}, cost: match.isMore ? 2.5 : 1.5};
	if (isDocumentName(name)) return {evidence: {title: name}, cost: 3};
	return isPlaced && isAnyName(name) ? {evidence: {title: name}, cost: 4} : undefined;
}

/** The board's report of June is not the one of May. */
function isOfDate(id: string, register: Register, date: string | undefined): boolean {
	const entry = register.find((each) => each.entry.id === id)?.entry;
	const [titled] = daysIn(entry?.title ?? '');
	const own = entry?.date ?? (titled && 'day' in titled.reading ? titled.reading.day : undefined);
	return date === undefined || own === undefined || own.slice(0, 7) === date.slice(0, 7);
}

/** Places, a date and a link behind a name, in any order. */
function particularsAfter(text: string, base: number, from: number, dates: readonly DayInText[]): Particulars {
	const pieces: Piece[] = [];
	const wheres: string[] = [];
	let date: string | undefined;
	let link: string | undefined;
	let end = from;
	for (;;) {
		const found = dateAt(text, end, dates) ?? linkAt(text, end) ?? placeAt(text, end, wheres.length > 0);
		if (found === undefined || (found.kind === 'document-date' && date !== undefined) || (found.kind === 'link' && link !== undefined)) break;
		pieces.push({kind: found.kind, from: base + end, to: base + found.to});
		if (found.kind === 'document-date') date = found.text;
		else if (found.kind === 'link') link = found.text;
		else wheres.push(found.text);
		end = found.to;
	}

	return {end, pieces, ...(wheres.length > 0 && {where: wheres.join(', ')}), ...(date !== undefined && {date}), ...(link !== undefined && {link})};
}

function dateAt(text: string, from: number, dates: readonly DayInText[]) {
	const start = endOf(toDate, text, from);
	const day = dates.find((each) => each.from === start);
	return day && 'day' in day.reading ? ({kind: 'document-date', to: day.to, text: day.reading.day} as const) : undefined;
}

function linkAt(text: string, from: number) {
	const start = endOf(toDate, text, from);
	const to = start === from ? undefined : linkEnd(text, start);
	return to === undefined ? undefined : ({kind: 'link', to, text: text.slice(start, to)} as const);
}

/** "Sections 4.2 and page 6" is one document; "and page 6 of the guide" another. */
function placeAt(text: string, from: number, hasPlace: boolean) {
	for (const skip of [toPlace, joiner]) {
		const start = endOf(skip, text, from);
		const to = start === from ? undefined : placeEnd(text, start, skip === toPlace && !hasPlace);
		if (to === undefined || (skip === joiner && /^\s+(?:of|in)\s/.test(text.slice(to)))) continue;
		return {kind: 'where', to, text: text.slice(start, to).trim()} as const;
	}

	return undefined;
}

function best(readings: readonly Reading[]): Reading | undefined {
	return readings.reduce<Reading | undefined>((least, each) => (least === undefined || each.cost < least.cost ? each : least), undefined);
}

function unquoted(name: string): string {
	return /^["“'][^"“”']*["”']$/.test(name) ? name.slice(1, -1) : name;
}

function endOf(form: RegExp, text: string, from: number): number {
	form.lastIndex = from;
	return form.test(text) ? form.lastIndex : from;
}
