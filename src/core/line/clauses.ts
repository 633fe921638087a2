/** A line in its clauses: what commas, semicolons, dashes and full stops set apart, outside quotations, brackets and names. */
export interface Clause {
	readonly from: number;
	/** Without its full stop. */
	readonly to: number;
	/** With it. */
	readonly end: number;
	readonly isNewSentence: boolean;
}

interface Stretch {
	readonly from: number;
	readonly to: number;
}

export const quotations = /"[^"]*"|“[^”]*”|(?<=^|[\s(])'[^']{2,}'(?=$|[\s,.;:)])/g;
export const brackets = /(?<=^|\s)\([^()]*\)/g;
const separator = /[;\n]+|,(?!\d)|[.!?…]+(?=[\s)]|$)|\s[-–—]{1,2}(?=\s|$)/g;
const neverEnds = /\b(?:e\.?g|i\.?e|cf|approx|incl|vs|mrs?|ms|dr|cllr|dept)$/i;
const beforeNumber = /\b(?:pp?|pgs?|ss?|secs?|sects?|paras?|cls?|apps?|chap|ch|nos?|v|ref|fig|min|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i;
const initial = /(?<![\p{L}\d])\p{Lu}$/u;

/** `names`: those that hold a separator themselves, such as "Director of Homes, Communities and Assets". */
export function clausesIn(text: string, from: number, names: readonly string[]): readonly Clause[] {
	const kept = keptTogether(text, names);
	const clauses: Clause[] = [];
	let start = from;
	let isNewSentence = true;
	const add = (to: number, end: number) => {
		const first = start + text.slice(start, to).search(/[^\s,;:–—-]|$/);
		const last = first + text.slice(first, to).trimEnd().length;
		if (last > first) clauses.push({from: first, to: last, end: Math.max(last, end), isNewSentence});
	};

	for (const match of text.matchAll(separator)) {
		const {index} = match;
		if (index < start || kept.some((stretch) => index > stretch.from && index < stretch.to)) continue;
		const isStop = /[.!?…]/.test(match[0]);
		if (match[0] === '.' && !isEndOfSentence(text, index)) continue;
		const isQuestion = match[0].includes('?');
		add(isQuestion ? index + match[0].length : index, isStop ? index + match[0].length : index);
		start = index + match[0].length;
		isNewSentence = isStop || /[;\n]/.test(match[0]) || (isNewSentence && clauses.length === 0);
	}

	add(text.length, text.length);
	return clauses;
}

function isEndOfSentence(text: string, index: number): boolean {
	const before = text.slice(Math.max(0, index - 8), index);
	const after = text.slice(index + 1).trimStart();
	if (after === '') return true;
	return !neverEnds.test(before) && !(beforeNumber.test(before) && /^(?:\d|[A-Z](?!\p{L}))/u.test(after)) && !(initial.test(before) && /^\p{Lu}/u.test(after));
}

function keptTogether(text: string, names: readonly string[]): readonly Stretch[] {
	const stretches: Stretch[] = [];
	const keep = (form: RegExp) => {
		for (const {0: words, index} of text.matchAll(form)) stretches.push({from: index, to: index + words.length});
	};

	keep(quotations);
	keep(brackets);
	for (const name of names) if (/[,;.–—-]/.test(name)) keep(new RegExp(escaped(name), 'giu'));
	return stretches;
}

/** The name as it may be typed: any spaces, any apostrophe. */
export function escaped(name: string): string {
	return name
		.trim()
		.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
		.replaceAll(/\s+/g, String.raw`\s+`)
		.replaceAll(/['’‘]/g, "['’‘]");
}
