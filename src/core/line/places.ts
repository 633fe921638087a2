/** Where in a document: "s4.2", "pp. 4-6", "appendix B", "4.2 and 4.3", "front page". */

const figures = String.raw`\d+(?:[./]\d+)*(?:\s?\([a-z0-9]{1,4}\))*(?:[a-z](?![\p{L}\d]))?(?![\p{L}\d%£]|\.\d)`;
const code = String.raw`[a-z]{1,3}\d+[a-z]?(?:[-./][a-z0-9]+)*(?![\p{L}\d])`;
const letter = String.raw`(?:[a-z]|[ivx]{2,5}|one|two|three|four|five|six|seven|eight|nine|ten)(?![\p{L}\d'-]|\.?\s?\d)`;
const between = String.raw`\s*(?:,\s*(?:and\s+)?|&|and\s|to\s|[-–]|\/|or\s|\+)\s*`;
const list = (item: string) => String.raw`${item}(?:${between}${item})*`;
const onwards = String.raw`(?:\s?ff\b|\s+onwards|\s+et seq\b)?`;

const words =
	'sections?|sect?s?|ss?|paragraphs?|paras?|pars?|pages?|pgs?|pps?|p|clauses?|cls?|appendix|appendices|apps?|' +
	'annexe?s?|annexures?|schedules?|scheds?|parts?|chapters?|chaps?|ch|items?|minute|min|agenda items?|slides?|' +
	'tables?|figures?|figs?|tabs?|sheets?|rows?|columns?|lines?|steps?|questions?|headings?|boxes|box|modules?|' +
	'rules?|notes?|points?|bullets?|folios?|footnotes?|articles?|issues?|versions?|vers?|v|rev|refs?|no|nos|numbers?';
const numbered = String.raw`(?:(?:${words})(?![\p{L}'-])\.?\s*|§+\s*)(?:nos?\.?\s+)?${list(`(?:${figures}|${code}|${letter})`)}${onwards}`;
const position =
	String.raw`(?:the\s+)?(?:front|back|first|second|third|fourth|last|opening|final|top|bottom|cover)\s+(?:page|paragraph|` +
	String.raw`para|section|line|sentence|half|cover)(?!\p{L})|(?:introduction|intro|foreword|footer|header|glossary|contents page)(?!\p{L})`;
const headed = String.raw`(?:(?:heading|headed|under|titled|section|the heading)\s+)?["“][^"”]{1,80}["”]`;
const named = new RegExp(`(?:${numbered}|${position})`, 'iuy');
/** "(Letter R1)": which of the letters. */
const oneOf = String.raw`(?<=\()(?:letters?|templates?|forms?|scripts?|standard letter)\s+${list(`(?:${figures}|${code})`)}`;
const behind = new RegExp(`(?:${oneOf}|${numbered}|${position}|${headed}|${list(`(?:stages?\\s+)?(?:${figures}|${code})`)}${onwards}|stages?\\s+${list(`(?:${figures}|${letter})`)})`, 'iuy');
const alone = new RegExp(`^(?:${numbered}|${position}|${list(figures)}${onwards})(?:${between}(?:${numbered}|${position}))*$`, 'iu');
const codes = new RegExp(`^${list(code)}(?:${between}${figures})*$`, 'iu');
const year = /^(?:19|20)\d\d(?![.\d])/;

/** Where a place at `from` ends. Behind a document it needs no word of its own: "policy 4.2", "letters S1-A". */
export function placeEnd(text: string, from: number, isBehindDocument: boolean): number | undefined {
	const form = isBehindDocument ? behind : named;
	form.lastIndex = from;
	if (!form.test(text) || year.test(text.slice(from, from + 5))) return undefined;
	return form.lastIndex;
}

/** The text is a place and nothing else; "4.2" is one only behind a document. */
export function isPlace(text: string): boolean {
	return text.length < 200 && alone.test(text) && !year.test(text);
}

/** "S1 and S2": a place behind another such. */
export function isCodedPlace(text: string, before: string): boolean {
	return text.length < 200 && codes.test(text) && codes.test(before);
}
