/**
 * Dates as people write them: a day, a month, a season, a quarter or a year that somebody could hold the landlord to.
 * "Soon", "in due course", "in the coming months" and frequencies are none; nor is the year in the name of a law.
 */
import {remember} from './remember.ts';

export interface WrittenDate {
	/** As it stands. */
	readonly quote: string;
	/** The last day it can mean, as an ISO date; none where no year is given. */
	readonly latest?: string;
	readonly start: number;
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const month = '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?';
const season = '(spring|summer|autumn|winter|christmas|easter|new year)';
const year = '(20[1-4]\\d)(?:\\s*[/–-]\\s*(?:20)?\\d\\d)?';
const lead = '(?:(?:end|start|beginning|middle|close) of|early|mid|late)';

/** In the order tried at each place. Groups: day, month, year, quarter, season. */
const forms: readonly RegExp[] = [
	/\b(?<year>20\d\d)-(?<monthNumber>\d\d)-(?<day>\d\d)\b/g,
	/\b(?<day>[0-3]?\d)\/(?<monthNumber>[01]?\d)\/(?<year>(?:20)?\d\d)\b/g,
	/(?<![\d.])(?<day>[0-3]\d)\.(?<monthNumber>[01]?\d)\.(?<year>(?:20)?\d\d)\b/g,
	/(?<=\b(?:by|on|from|until|before|due|w\/c) )(?<day>\d)\.(?<monthNumber>[01]?\d)\.(?<year>(?:20)?\d\d)\b/g,
	/\b(?<day>[0-3]?\d)-(?<monthNumber>[01]\d)-(?<year>(?:20)?\d\d)\b/g,
	new RegExp(`\\b(?<day>[0-3]?\\d)-(?<month>${month})-(?<year>(?:20)?\\d\\d)\\b`, 'g'),
	/(?<![\d/])(?<monthNumber>0?[1-9]|1[0-2])\/(?<year>20\d\d)\b(?!\s*[/–-]\s*\d)/g,
	new RegExp(`\\b(?<day>[0-3]?\\d)(?:st|nd|rd|th)?\\s+(?<month>${month})\\s+(?<year>[2-4]\\d)\\b(?![:.%/]\\d|%| (?!and|or|when|by|for|to|at|in)\\p{Ll})`, 'gu'),
	new RegExp(`\\b(?:(?<day>[0-3]?\\d)(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(?<month>${month})(?:\\s+(?<dayAfter>[0-3]?\\d)(?:st|nd|rd|th)?\\b(?!\\d))?,?(?:\\s+(?:of\\s+)?(?<year>20\\d\\d|['’]\\d\\d)\\b)?`, 'g'),
	new RegExp(`\\b(?<quarter>Q[1-4]|(?:first|second|third|fourth|last) quarter)(?:\\s+(?:of\\s+)?(?:20\\d\\d\\s*[/-]\\s*)?(?<year>20\\d\\d|\\d\\d)(?:\\s*[/–-]\\s*\\d\\d)?)?\\b`, 'gi'),
	new RegExp(`\\b(?:in|by|this|next|during|before|until|from|for|of|the|late|early|mid|over)\\s+(?:the\\s+)?(?:(?:end|start) of (?:the )?)?(?<season>${season})\\b(?:\\s+(?:of\\s+)?(?<year>20\\d\\d))?`, 'gi'),
	new RegExp(`\\b(?<season>${season})\\s+(?:of\\s+)?(?<year>20\\d\\d)\\b`, 'gi'),
	new RegExp(`\\b(?:(?:by|in|during|before|until|from|for|of|within|over|throughout|since|target(?: date)?:?|${lead})\\s+(?:${lead}\\s+)?(?:the\\s+)?(?:financial year\\s+|year\\s+|fy\\s*)?)(?<year>${year})\\b`, 'gi'),
	new RegExp(`\\b(?:(?:this|next|the (?:current|coming|new|next)) (?:financial |calendar |reporting )?year|(?:${lead}|by|before)\\s+(?:the\\s+)?(?:end of\\s+)?(?:the\\s+)?(?:financial |calendar )?year(?:[ -]end)?|(?:at|this|the) (?:financial )?year[ -]end|next (?:week|month|quarter|term)|(?:by |before )?(?:the )?end of (?:the |this |next )?(?:month|quarter|term)|(?:by|before) (?:month|quarter|term)[ -]end)\\b`, 'gi'),
	/\b(?:in|by|during|for|end of|end|FY)\s+(?<year>2\d\/(?:2[1-9]|3\d))\b(?!\/)/g,
];

const lawBefore = /(?:\bAct|\bRegulations?|\bGDPR|\bDirective|\bOrder|\bBill|\bCode|\bScheme|\bStandards?|\bFramework|\bversion|\bv)\s*[("']?\s*$/i;
/** "May" the month stands beside a number or after a word that leads to a date; otherwise it is the verb. */
const mayLead = /\b(?:in|by|from|until|before|during|since|of|end of|early|late|mid|this|next|to|after)\s*$/i;
const anyDate = /20\d\d|\d[/.-]\d|['’]\d\d|\b(?:Jan|Feb|Mar|Apr|May\b|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[Qq][1-4]|[Qq]uarter\b|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Cc]hristmas|[Ee]aster|[Nn]ew [Yy]ear|[Yy]ear|[Nn]ext|[Mm]onth|[Tt]erm)/;

const known = remember<readonly WrittenDate[]>();
const none: readonly WrittenDate[] = [];

export function datesIn(text: string): readonly WrittenDate[] {
	return anyDate.test(text) ? known.get(text, readDates) : none;
}

function readDates(text: string): readonly WrittenDate[] {
	const dates: WrittenDate[] = [];
	for (const form of forms) {
		for (const match of text.matchAll(form)) {
			const before = text.slice(0, match.index);
			if (lawBefore.test(before) || lawBefore.test(text.slice(0, match.index + match[0].search(/\d|$/)))) continue;
			const parts = match.groups ?? {};
			if (parts['month'] === 'May' && !parts['day'] && !parts['dayAfter'] && !parts['year'] && !mayLead.test(before)) continue;
			if (parts['monthNumber'] !== undefined && !(Number(parts['monthNumber']) >= 1 && Number(parts['monthNumber']) <= 12)) continue;
			if (dates.some(({start, quote}) => match.index < start + quote.length && start < match.index + match[0].length)) continue;
			const latest = latestDay(parts);
			dates.push({quote: match[0].replace(/[\s,]+$/, ''), start: match.index, ...(latest ? {latest} : {})});
		}
	}

	return dates.toSorted((a, b) => a.start - b.start);
}

function latestDay(parts: Readonly<Record<string, string | undefined>>): string | undefined {
	const digits = parts['year']?.replaceAll(/\D/g, '') ?? '';
	if (digits === '') return undefined;
	if (digits.length === 4 && !digits.startsWith('20')) return `20${digits.slice(2)}-03-31`;
	if (digits.length > 4) return `${Number(digits.slice(0, 4)) + 1}-03-31`;
	const year = Number(digits.length === 2 ? `20${digits}` : digits);
	const {quarter, season: named} = parts;
	// A financial quarter may end in the next year's March, and a winter in its February.
	if (quarter !== undefined) return `${year + 1}-03-31`;
	if (named?.toLowerCase() === 'winter') return `${year + 1}-02-28`;
	const number = Number(parts['monthNumber'] ?? monthNumber(parts['month']) ?? lastMonth(named));
	const day = parts['day'] ?? parts['dayAfter'] ?? String(daysIn(number, year));
	return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function monthNumber(name: string | undefined): number | undefined {
	const index = name === undefined ? -1 : months.findIndex((each) => each.startsWith(name.toLowerCase().slice(0, 3)));
	return index < 0 ? undefined : index + 1;
}

function lastMonth(named = ''): number {
	return {spring: 5, easter: 4, summer: 8, autumn: 11}[named.toLowerCase()] ?? 12;
}

function daysIn(number: number, year: number): number {
	if (number === 2) return year % 4 === 0 ? 29 : 28;
	return [4, 6, 9, 11].includes(number) ? 30 : 31;
}
