import {readDay} from '../text/calendar-days.ts';
import type {Question} from '../bank/bank.ts';
import {isPassedOver, type Kind, type Parsed} from './kind.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day of the calendar, kept as ISO `2026-02-28`. Reads 28/2/2026, 28.2.26, 28 February 2026; a month or a quarter alone as its last day. */
export const date: Kind = {
	options: () => [],
	parse(text, question, today) {
		if (isPassedOver(text, question)) return {value: ''};
		const parsed = parseDate(text, today);
		return today !== undefined && isOfThePast(question) ? lastOf(text, parsed, today) : parsed;
	},
	format(value) {
		if (value === '') return '';
		const [year, month, day] = String(value).split('-').map(Number);
		return `${day} ${months[(month ?? 1) - 1]} ${year}`;
	},
};

/** It says what has been done, not what will be. */
export function isOfThePast({role, prints}: Question): boolean {
	return role !== 'follow-up' && prints !== 'due';
}

/** A governing body meets within a quarter: what it is still to do may be written down ahead, and is doubted. */
const soon = 92 * 86_400_000;

/** "Today"; without a year the last such day, unless the next one is soon. */
function lastOf(text: string, next: Parsed, today: string): Parsed {
	const said = text.trim().toLowerCase();
	if (said === 'today') return {value: today};
	if (said === 'yesterday') return {value: new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10)};
	const isFarAhead = 'value' in next && Date.parse(String(next.value)) - Date.parse(today) > soon;
	if (!isFarAhead || 'value' in parseDate(text) || /\b(?:next|this|coming)\b/.test(said)) return next;
	return parseDate(text, `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`);
}

/** With a `today` the year may be left out: "end of July" is the next one. */
export function parseDate(text: string, today?: string): Parsed {
	const reading = readDay(text, today);
	return 'day' in reading ? {value: reading.day} : {issue: {code: reading.problem, typed: text.trim()}};
}
