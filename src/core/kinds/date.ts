import {readDay} from '../text/calendar-days.ts';
import {isPassedOver, type Kind, type Parsed} from './kind.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day of the calendar, kept as ISO `2026-02-28`. Reads 28/2/2026, 28.2.26, 28 February 2026; a month or a quarter alone as its last day. */
export const date: Kind = {
	options: () => [],
	parse: (text, question, today) => (isPassedOver(text, question) ? {value: ''} : parseDate(text, today)),
	format(value) {
		if (value === '') return '';
		const [year, month, day] = String(value).split('-').map(Number);
		return `${day} ${months[(month ?? 1) - 1]} ${year}`;
	},
};

/** With a `today` the year may be left out: "end of July" is the next one. */
export function parseDate(text: string, today?: string): Parsed {
	const reading = readDay(text, today);
	return 'day' in reading ? {value: reading.day} : {issue: {code: reading.problem, typed: text.trim()}};
}
