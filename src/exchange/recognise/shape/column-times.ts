/** Of when a column is, by its heading: "Comply 2024", "Last year", "2023/24". */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = `(?:${months.join('|')})[a-z]*`;
const earlier = /\b(?:previous(?:ly)?|former(?:ly)?|prior|earlier|old|original|initial|baseline|last (?:year|time|assessment|review|submission|self-assessment)(?:['\u2019]s)?)\b/i;
const later = /\b(?:current(?:ly)?|latest|newest|new|now|present|revised|updated|this (?:year|time|assessment|review|submission|self-assessment)(?:['\u2019]s)?)\b/i;
const year = /(?<!\d)(20\d\d)(?:\s?[/\u2013-]\s?(?:20)?(\d\d)(?!\d))?/;
const shortYears = /(?<!\d)(?:fy\s?)?(\d\d)\s?[/\u2013-]\s?(\d\d)(?!\d)/i;
const numbered = /\byear\s?([1-9])\b/i;
const dayMonth = /(?<!\d)\d{1,2}[/.](\d{1,2})[/.]20\d\d/;
const longest = 40;

/** Later is greater; undefined where the heading says nothing of it. */
export function timeOf(heading: string): number | undefined {
	if (heading === '' || heading.length > longest) return undefined;
	if (earlier.test(heading)) return -Infinity;
	if (later.test(heading)) return Infinity;
	const full = year.exec(heading);
	if (full) return Number(full[1]) + (full[2] === undefined ? monthIn(heading) / 13 : 0.5);
	const short = shortYears.exec(heading);
	if (short && Number(short[2]) === Number(short[1]) + 1) return 2000 + Number(short[1]) + 0.5;
	const [, count] = numbered.exec(heading) ?? [];
	return count === undefined ? undefined : Number(count);
}

function monthIn(heading: string): number {
	const day = dayMonth.exec(heading)?.[1];
	if (day !== undefined) return Number(day);
	const name = new RegExp(`\\b${monthName}\\b`, 'i').exec(heading)?.[0];
	return name === undefined ? 0 : months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

const told = new RegExp([
	String.raw`\b(?:in|for|at|as at|as of)?\s*(?:\d{1,2}[/.]\d{1,2}[/.]|${monthName}\s+)?20\d\d(?:\s?[/\u2013-]\s?(?:20)?\d\d)?\b`,
	String.raw`\b(?:fy\s?)?\d\d\s?/\s?\d\d\b`, String.raw`\byear\s?[1-9]\b`, earlier.source, later.source,
].join('|'), 'gi');

/** What else it says. */
export function withoutTime(heading: string): string {
	return heading.replaceAll(told, ' ').replaceAll(/[([]\s*[)\]]/g, ' ').replaceAll(/^[\s:,\u2013-]+|[\s:,\u2013-]+$/g, '').replaceAll(/\s+/g, ' ');
}

/** The latest of several; undefined where that cannot be told. One without a time is later than what calls itself earlier. */
export function latestOf(times: ReadonlyArray<number | undefined>): number | undefined {
	const known = times.map((time) => time ?? (times.every((other) => other === undefined || !Number.isFinite(other)) ? 0 : Number.NaN));
	if (known.some(Number.isNaN)) return undefined;
	const most = Math.max(...known);
	return known.filter((time) => time === most).length === 1 ? known.indexOf(most) : undefined;
}
