import {isPassedOver, type Kind, type Parsed} from './kind.ts';

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** A day of the calendar, kept as ISO `2026-02-28`. Reads 28/2/2026, 28.2.26, 28 February 2026, and a month alone as its last day. */
export const date: Kind = {
	options: () => [],
	parse: (text, question) => (isPassedOver(text, question) ? {value: ''} : parseDate(text)),
	format(value) {
		if (value === '') return '';
		const [year, month, day] = String(value).split('-').map(Number);
		return `${day} ${capital(months[(month ?? 1) - 1]!)} ${year}`;
	},
};

export function parseDate(text: string): Parsed {
	const typed = text.trim();
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
	if (iso) return day(typed, Number(iso[1]), Number(iso[2]), Number(iso[3]));
	const british = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/.exec(typed);
	if (british) return day(typed, fullYear(british[3]!), Number(british[2]), Number(british[1]));
	const words = /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]{3,9})\.?,?\s+(\d{4})$/i.exec(typed);
	const month = words ? months.findIndex((name) => name.startsWith(words[2]!.toLowerCase())) + 1 : 0;
	if (!words || month === 0) return {issue: {code: 'not-a-date', typed}};
	const year = Number(words[3]);
	return day(typed, year, month, words[1] === undefined ? daysIn(year, month) : Number(words[1]));
}

function day(typed: string, year: number, month: number, dayOfMonth: number): Parsed {
	if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysIn(year, month)) return {issue: {code: 'not-in-calendar', typed}};
	const pad = (value: number) => String(value).padStart(2, '0');
	return {value: `${String(year).padStart(4, '0')}-${pad(month)}-${pad(dayOfMonth)}`};
}

function daysIn(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function fullYear(text: string): number {
	return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function capital(word: string): string {
	return word[0]!.toUpperCase() + word.slice(1);
}
