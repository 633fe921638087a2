/** Ticks, crosses, boxes and circles in an answer's cell, and the words that each stands beside. */

/** `crossed-box` ticks in most forms and denies in some; a bare `cross` the other way about. */
export type Mark = 'tick' | 'cross' | 'crossed-box' | 'filled' | 'empty';

const signs: ReadonlyArray<readonly [Mark, string]> = [
	['filled', String.raw`[\[(]\s?[xX*\u2022\u25CF\u2713\u2714]\s?[\])]|_+[xX\u2713\u2714]_+|[\u25CF\u2B24\u25C9\u29BF\u2299\u26AB\u25A0\u25FC\u25FE\u2B1B\u{1F518}]`],
	['empty', String.raw`[\[(][\s_]*[\])]|__+|[\u2610\u25A1\u25A2\u25FB\u25FD\u2B1C\u25CB\u25EF\u26AA\u274F-\u2752\uF0A8\uF06F]`],
	['tick', String.raw`[\u2713\u2714\u2705\u2611\u221A\uF0FC\uF0FE\u{1F5F8}\u{1F5F9}]|\u00FC(?!\p{L})`],
	['crossed-box', String.raw`[\u2612\u274E\u22A0\u2327\u2BBD\u{1F5F5}\u{1F5F7}\uF0FD]`],
	['cross', String.raw`[\u2717\u2718\u274C\u2715\u2716\u00D7\u2613\uF0FB\u{1F5F4}\u{1F5F6}]|[xX](?![\p{L}\p{N}])`],
];
const options = [
	String.raw`yes|no(?!\s+(?:further|changes?|issues?|actions?|gaps?|concerns?)\b)|n\s?/\s?a|y|n|true|false|not applicable|partial(?:ly)?(?: (?:met|compliant|comply|complies))?|partly(?: (?:met|compliant))?`,
	'does not comply|(?:fully |non-?|not )?(?:compliant|complies|comply)|(?:fully |not )?met',
].join('|');
const mark = new RegExp(signs.map(([name, sign]) => `(?<${name.replace('-', '_')}>${sign})`).join('|'), 'uy');
const option = new RegExp(`(?:${options})(?![\\p{L}\\p{N}])`, 'iuy');
const between = /[\s/|,;:]*/y;
const anyMark = new RegExp(signs.filter(([name]) => name !== 'cross').map(([, sign]) => sign).join('|'), 'u');

/** What only tells how a sign is to be drawn, or has no width. */
const drawing = /[\uFE0E\uFE0F\u200B-\u200D\u2060\uFEFF]/g;

export const withoutDrawing = (text: string): string => text.replaceAll(drawing, '');

export type Marked =
	/** Marks of one kind and nothing else. */
	| {readonly kind: 'alone'; readonly mark: Mark}
	/** The words beside the one mark that chooses, and what follows them all. */
	| {readonly kind: 'chosen'; readonly words: string; readonly rest: string}
	/** A mark, and words that are none of the form's. */
	| {readonly kind: 'before'; readonly mark: Mark; readonly rest: string}
	| {readonly kind: 'unclear'};

type Token = {readonly mark: Mark} | {readonly words: string};

/** Undefined where there are no marks to read. */
export function readMarks(text: string): Marked | undefined {
	const {tokens, end} = tokensOf(text, 0);
	if (!tokens.some((token) => 'mark' in token)) return anyMark.test(text) ? readMarksBehind(text) : undefined;
	const rest = text.slice(end).trim();
	const pairs = pairsOf(tokens);
	if (pairs) return choose(pairs, rest);
	const [first] = tokens;
	if (first === undefined || !('mark' in first) || tokens.some((token) => !('mark' in token) || token.mark !== first.mark)) return {kind: 'unclear'};
	return rest === '' ? {kind: 'alone', mark: first.mark} : anyMark.test(rest) ? {kind: 'unclear'} : {kind: 'before', mark: first.mark, rest};
}

/** "Do we comply? ☒ Yes ☐ No": what stands before them may be anything but an answer. */
function readMarksBehind(text: string): Marked {
	const start = /(?:\b(?:yes|no|y|n)[\s:]*)?(?=[^\p{L}\p{N}\p{P}\s]|\[[^\]]?\]|\([^)]?\))/iu.exec(text)?.index ?? 0;
	const {tokens, end} = tokensOf(text, start);
	const pairs = start > 0 && !/\b(?:yes|no|y|n)\b/i.test(text.slice(0, start)) ? pairsOf(tokens) : undefined;
	return pairs ? choose(pairs, text.slice(end).trim()) : {kind: 'unclear'};
}

/** The marks and choices at the head of a text, to its end or to other words; undefined where fewer than two are given to choose from. */
export function markedHead(text: string): string | undefined {
	if (!anyMark.test(text.slice(0, longestHead))) return undefined;
	const {tokens, end} = tokensOf(text.slice(0, longestHead), 0);
	const pairs = pairsOf(tokens);
	return pairs && pairs.length > 1 ? text.slice(0, end).replace(/[\s/|,;:]+$/, '') : undefined;
}

const longestHead = 120;

function tokensOf(text: string, start: number): {readonly tokens: readonly Token[]; readonly end: number} {
	const tokens: Token[] = [];
	let end = start;
	for (let at = start; at < text.length; end = at) {
		between.lastIndex = at;
		at += between.exec(text)![0].length;
		mark.lastIndex = option.lastIndex = at;
		const sign = mark.exec(text);
		const words = sign ? null : option.exec(text);
		if (!sign && !words) break;
		tokens.push(sign ? {mark: nameOf(sign)} : {words: words![0]});
		at += (sign ?? words)![0].length;
	}

	return {tokens, end};
}

function nameOf({groups}: RegExpExecArray): Mark {
	return Object.entries(groups!).find(([, sign]) => sign !== undefined)![0].replace('_', '-') as Mark;
}

interface Pair {
	readonly mark: Mark;
	readonly words: string;
}

/** Each mark with the words on the same side of it as all the others have theirs. */
function pairsOf(tokens: readonly Token[]): readonly Pair[] | undefined {
	if (tokens.length === 0 || tokens.length % 2 > 0) return undefined;
	const pairs: Pair[] = [];
	const isMarkFirst = 'mark' in tokens[0]!;
	for (let index = 0; index < tokens.length; index += 2) {
		const [sign, words] = isMarkFirst ? [tokens[index]!, tokens[index + 1]!] : [tokens[index + 1]!, tokens[index]!];
		if (!('mark' in sign) || !('words' in words)) return undefined;
		pairs.push({...sign, ...words});
	}

	return pairs;
}

function choose(pairs: readonly Pair[], rest: string): Marked {
	const chosen = chosenOf(pairs);
	return chosen ? {kind: 'chosen', words: chosen.words, rest} : {kind: 'unclear'};
}

function chosenOf(pairs: readonly Pair[]): Pair | undefined {
	const kinds = new Set(pairs.map((pair) => pair.mark));
	if (kinds.has('tick') && kinds.has('crossed-box')) return undefined;
	const isCrossTick = kinds.has('cross') && kinds.has('empty') && kinds.size === 2;
	const ticked = pairs.filter((pair) => (isCrossTick ? pair.mark === 'cross' : pair.mark !== 'empty' && pair.mark !== 'cross'));
	if (ticked.length === 1) return ticked[0];
	const [only] = pairs;
	return pairs.length === 1 && only?.mark === 'cross' && /^(?:n|no|not .*|non.*)$/i.test(only.words) ? only : undefined;
}
