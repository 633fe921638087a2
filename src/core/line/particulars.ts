/** What follows the name of a document: where in it, its date, its link. */
import {daysIn, type DayInText} from '../text/calendar-days.ts';
import {linkEnd} from './links.ts';
import {placeEnd} from './places.ts';
import type {Piece} from './understood.ts';

export interface Particulars {
	readonly end: number;
	readonly where?: string;
	/** A place is named for what it is: "page 4", not "4". */
	readonly isPlaced: boolean;
	readonly date?: string;
	readonly link?: string;
	readonly pieces: readonly Piece[];
}

export const sticky = (source: string) => new RegExp(source, 'iuy');
export const joiner = sticky(String.raw`[\s,;)]*(?:(?:and|&|\+|\/|plus|as well as|together with|also|,|;)(?![\p{L}\d])[\s(]*)+`);
const toPlace = sticky(String.raw`[\s,:()–-]*(?:(?:at|in|under|see|on)\s+)?(?:the\s+(?=\p{L}+\s+(?:page|para|section)))?`);
const toDate = sticky(String.raw`[\s,:()–-]*(?:(?:of|dated|on|from|for)\s+)?`);

/** Places, a date and a link behind a name, in any order. */
export function particularsAfter(text: string, base: number, from: number, dates: readonly DayInText[]): Particulars {
	const pieces: Piece[] = [];
	const wheres: string[] = [];
	let date: string | undefined;
	let link: string | undefined;
	let isPlaced = false;
	let end = from;
	for (;;) {
		const found = dateAt(text, end, dates) ?? linkAt(text, end) ?? placeAt(text, end, wheres.length > 0);
		if (found === undefined || (found.kind === 'document-date' && date !== undefined) || (found.kind === 'link' && link !== undefined)) break;
		pieces.push({kind: found.kind, from: base + end, to: base + found.to});
		if (found.kind === 'document-date') date = found.text;
		else if (found.kind === 'link') link = found.text;
		else {
			wheres.push(found.text);
			isPlaced ||= found.isNamed;
		}

		end = found.to;
	}

	return {end, pieces, isPlaced, ...(wheres.length > 0 && {where: wheres.join(', ')}), ...(date !== undefined && {date}), ...(link !== undefined && {link})};
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
		const isApart = start > from || /\d/.test(text[from] ?? '');
		const place = isApart ? placeEnd(text, start, skip === toPlace && !hasPlace) : undefined;
		const to = place ?? (isApart ? versionEnd(text, start) : undefined);
		if (to === undefined || (skip === joiner && /^\s+(?:of|in)\s/.test(text.slice(to)))) continue;
		// "P. 12 (timescales)": the note says what is there.
		const noted = to + (place === undefined ? '' : (/^ \([\p{L} ,'&-]{3,40}\)/u.exec(text.slice(to))?.[0] ?? '')).length;
		return {kind: 'where', to: noted, text: text.slice(start, noted).trim(), isNamed: place !== undefined && /^(?!stage)\p{L}|^§/iu.test(text.slice(start))} as const;
	}

	return undefined;
}

/** "(May 2025)" behind a name: which edition of it. */
function versionEnd(text: string, from: number): number | undefined {
	const found = /^(?:\p{L}{3,9}\s+)?20\d\d(?:[-/–]\d\d(?:\d\d)?)?(?![\p{L}\d/-])/u.exec(text.slice(from, from + 30));
	return found && (/^\d/.test(found[0]) || daysIn(found[0]).length > 0) ? from + found[0].length : undefined;
}

export function endOf(form: RegExp, text: string, from: number): number {
	form.lastIndex = from;
	return form.test(text) ? form.lastIndex : from;
}
