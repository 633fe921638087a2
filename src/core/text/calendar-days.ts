/**
 * Days as people write them when they mean one: "31/03/27", "31 Mar 2027", "end of July", "Q3 2026". What leaves the day open ("mid-May", "by
 * Easter", "this year") is none. A day that is not in the calendar is refused, never moved. Without a `today`, a date has its year.
 */
export interface CalendarDay {
	/** ISO: the day, or the last of the month or quarter. */
	readonly day: string;
	/** The day of the month was written, not only the month. */
	readonly isExact: boolean;
	/** "March", "31/3", "Q1": it may be something else where nothing beside it says that it is a date. */
	readonly isLoose: boolean;
}

export type DayReading = CalendarDay | {readonly problem: 'not-a-date' | 'not-in-calendar'};

export interface DayInText {
	readonly from: number;
	readonly to: number;
	readonly reading: DayReading;
}

const names = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const slips: Readonly<Record<string, number>> = {febuary: 2, feburary: 2, janurary: 1, januray: 1, spetember: 9, setpember: 9, ocotber: 10, novemeber: 11, decemeber: 12, agust: 8};
const beginnings = names.flatMap((name) => Array.from({length: name.length - 2}, (_, index) => name.slice(0, index + 3)));
const month = `(?<month>(?:${[...beginnings, ...Object.keys(slips)].toSorted((a, b) => b.length - a.length).join('|')})(?!\\p{L}))\\.?`;
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?';
const day = '(?<day>\\d{1,2})';
const ordinal = '(?:st|nd|rd|th)';
/** Two figures are a year at the end of what is said only: "31 March 27", but "31 March 12 letters". */
const year = "(?<year>\\d{4}|['’]\\d\\d|\\d\\d(?=\\s*(?:$|[,;.)])))";
const edge = '(?:the\\s+)?(?:very\\s+)?(?<edge>end|close|start|beginning|first\\s+day|last\\s+day)(?:\\s+of)?(?:\\s+the)?\\s+';
const open = '(?<!\\b(?:early|mid|middle|middle\\s+of|late)(?:\\s+(?:to|or)\\s+(?:mid|late))?[\\s–-]+)';
/** A month is followed by its year, or by nothing that could be one: "March 27" is a day or a year. */
const noFigures = '(?!,?\\s*\\d{1,2}(?:st|nd|rd|th)?(?!\\d|\\p{L}))';

const forms: readonly string[] = [
	'(?<year>\\d{4})-(?<monthNumber>\\d{1,2})-(?<day>\\d{1,2})',
	`${day}/(?<monthNumber>\\d{1,2})/(?<year>\\d{4}|\\d\\d)`,
	`${day}(?<separator>[.-])(?<monthNumber>\\d{1,2})[.-](?<year>\\d{4})`,
	'(?<day>\\d\\d)(?<separator>[.-])(?<monthNumber>\\d\\d)[.-](?<year>\\d\\d)',
	// "4.1.27" is a section, "by 4.1.27" a day.
	`(?<=\\b(?:by|before|due|deadline|target|date)[\\s:]+)${day}(?<separator>[.-])(?<monthNumber>\\d{1,2})[.-](?<year>\\d\\d)`,
	`${weekday}(?:the\\s+)?${day}${ordinal}?\\s*(?:of\\s+)?${month}(?:,?\\s*(?:of\\s+)?${year})?`,
	`${weekday}${month}\\s+${day}${ordinal}?,?\\s+(?<year>\\d{4})`,
	`${weekday}${month}\\s+${day}${ordinal}`,
	`${edge}(?<next>next\\s+|this\\s+)?${month}(?:,?\\s*(?:of\\s+)?(?<year>\\d{4}|['’]?\\d\\d))?`,
	`${open}(?<next>next\\s+|this\\s+|coming\\s+)?${month}(?:,?\\s*(?:of\\s+)?(?<year>\\d{4}|['’]\\d\\d)|${noFigures})`,
	`(?:(?:the\\s+)?end\\s+of\\s+)?(?:q|quarter\\s+)(?<quarter>[1-4])(?:[\\s,/-]*(?:of\\s+)?(?<year>\\d{4}|['’]?\\d\\d))?`,
	`(?<year>20\\d\\d)\\s*q(?<quarter>[1-4])`,
	`(?:(?:the\\s+)?end\\s+of\\s+)?(?:the\\s+)?(?<quarterName>first|second|third|fourth|last|1st|2nd|3rd|4th)\\s+quarter(?:\\s+(?:of\\s+)?(?<year>\\d{4}))?`,
	'(?:the\\s+)?end\\s+(?:of\\s+)?(?<yearEnd>20\\d\\d)',
	'(?:(?:the\\s+)?end\\s+of\\s+)?(?<month>next|this)\\s+month|(?:the\\s+)?end\\s+of\\s+the\\s+(?<thisMonth>month)',
	`${day}/(?<monthNumber>\\d{1,2})`,
];

let patterns: readonly RegExp[] | undefined;

/** Of each form, made with the first text that may hold a day: it takes as long as all else that a start makes ready. */
const patternsOfForms = (): readonly RegExp[] => (patterns ??= forms.map((form) => new RegExp(`(?<![\\p{L}\\d/.£-])(?:${form})(?![\\p{L}\\d%]|[/.–-]\\d|\\s*[/–-]\\s*\\d\\d(?!\\d*[/.]))(?!\\s+(?:fy|of\\s+(?:the|next|this))\\b)`, 'giu')));

/** Most texts hold none. */
const hasDay = /\d|month|quarter|jan|feb|mar|apr|may|jun|jul|aug|agust|sep|spet|set|oct|ocot|nov|dec/i;

/** The text is a day and nothing else. */
export function readDay(text: string, today?: string): DayReading {
	const typed = text.trim().replace(/^(\d{1,2}) (\d{1,2}) (\d{4}|\d\d)$/, '$1/$2/$3').replace(/^(\d{1,2})([.-])(\d{1,2})\2(\d\d)$/, '$1/$3/$4').replace(/^(\d{4})-(\d)(?=-)/, '$1-0$2');
	const [found] = daysIn(typed, today);
	return found !== undefined && found.from === 0 && found.to === typed.length ? found.reading : {problem: 'not-a-date'};
}

/** Where days stand in a text, none of them inside another. */
export function daysIn(text: string, today?: string): readonly DayInText[] {
	const found: DayInText[] = [];
	if (!hasDay.test(text)) return found;
	for (const pattern of patternsOfForms()) {
		for (const match of text.matchAll(pattern)) {
			const from = match.index;
			const to = from + match[0].length;
			if (found.some((other) => from < other.to && other.from < to)) continue;
			const reading = readParts(match.groups ?? {}, today);
			if (!('problem' in reading) || reading.problem === 'not-in-calendar') found.push({from, to, reading});
		}
	}

	return found.toSorted((a, b) => a.from - b.from);
}

type Parts = Readonly<Record<string, string | undefined>>;

function readParts(parts: Parts, today: string | undefined): DayReading {
	const given = fullYear(parts['yearEnd'] ?? parts['year']);
	if (parts['yearEnd'] !== undefined) return dayOf(given!, 12, 31, false, false);
	const [thisYear, thisMonth] = (today ?? '').split('-').map(Number);
	const number = monthOf(parts, thisMonth);
	const isLoose = given === undefined && parts['edge'] === undefined && (parts['day'] === undefined || parts['monthNumber'] !== undefined);
	const isExact = parts['day'] !== undefined;
	const ofMonth = (inYear: number) => (isExact ? Number(parts['day']) : /^(?:start|begin|first)/i.test(parts['edge'] ?? '') ? 1 : lastDay(inYear, number));
	if (given !== undefined) return dayOf(given, number, ofMonth(given), isExact, isLoose);
	if (today === undefined || thisYear === undefined || thisMonth === undefined) return {problem: 'not-a-date'};
	if (/^(?:next|this)$/i.test(parts['month'] ?? '') || parts['thisMonth'] !== undefined) {
		const inYear = number > 12 ? thisYear + 1 : thisYear;
		return dayOf(inYear, number > 12 ? 1 : number, lastDay(inYear, number > 12 ? 1 : number), false, false);
	}

	// "Next March", said in January, is this year's or the next's.
	const next = parts['next']?.trim().toLowerCase();
	if ((next === 'next' && number > thisMonth) || (next === 'this' && number < thisMonth)) return {problem: 'not-a-date'};
	if (next === 'next') return dayOf(thisYear + 1, number, ofMonth(thisYear + 1), isExact, isLoose);
	const coming = dayOf(thisYear, number, ofMonth(thisYear), isExact, isLoose);
	return 'day' in coming && coming.day < today ? dayOf(thisYear + 1, number, ofMonth(thisYear + 1), isExact, isLoose) : coming;
}

function monthOf(parts: Parts, thisMonth = 0): number {
	const {quarter, quarterName, monthNumber} = parts;
	if (quarter !== undefined) return Number(quarter) * 3;
	if (quarterName !== undefined) return (['first', 'second', 'third', 'fourth'].findIndex((name) => name === quarterName.toLowerCase()) + 1 || Number.parseInt(quarterName, 10) || 4) * 3;
	if (monthNumber !== undefined) return Number(monthNumber);
	const name = parts['month']?.toLowerCase() ?? 'this';
	if (name === 'this' || name === 'next') return name === 'this' ? thisMonth : thisMonth + 1;
	return slips[name] ?? names.findIndex((each) => each.startsWith(name)) + 1;
}

function dayOf(inYear: number, number: number, ofMonth: number, isExact: boolean, isLoose: boolean): DayReading {
	if (number < 1 || number > 12 || ofMonth < 1 || ofMonth > lastDay(inYear, number)) return {problem: 'not-in-calendar'};
	const pad = (value: number) => String(value).padStart(2, '0');
	return {day: `${String(inYear).padStart(4, '0')}-${pad(number)}-${pad(ofMonth)}`, isExact, isLoose};
}

function lastDay(inYear: number, number: number): number {
	return new Date(Date.UTC(inYear, number, 0)).getUTCDate();
}

function fullYear(text: string | undefined): number | undefined {
	const figures = text?.replaceAll(/\D/g, '');
	if (figures === undefined || figures === '') return undefined;
	return figures.length === 2 ? 2000 + Number(figures) : Number(figures);
}
