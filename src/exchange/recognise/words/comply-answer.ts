/** The Comply cell: what was ticked or written there, as an answer. */
import type {Comply} from '../../../core/bank/form-row.ts';
import {markedHead, readMarks, withoutDrawing, type Mark, type Marked} from './answer-marks.ts';
import {weighWords, type Weighed} from './answer-words.ts';

/** A sign alone that ticks: bullets too, which is what a tick of the Symbol font comes out as. */
const ticks = /^(?:[\u00B7\u2022\u25CF\u2713\u2714\u2705\u2611\u221A\u00FC\uF0FC\uF0FE\uF0B7]|\[[xX\u2713\u2714]\])+$/;
const crosses = /^(?:[\u2717\u2718\u274C\u2715\u2716\u00D7\uF0FB]|[xX])$/;

const unanswered = /^[[(]?(?:not (?:yet )?(?:answered|completed?|assessed|known|stated)|to be (?:confirmed|completed|answered)|tbc|tba|blank|no (?:answer|response)\b|none given|unanswered|unknown|pending)\b/i;
/** The form's own "Yes / No", of which nothing was chosen, or nothing that can be seen. */
const choice = /^(?:comply:?\s*|please\s+|(?:select|choose|circle)\s+)*(?:yes\s*(?:[/|\\]|or\b)\s*no|y\s?[/|\\]\s?n)(?:\s?[/|\\]\s?(?:n\/?a|not applicable|partial(?:ly)?|part))*\s*\*?\??(?:\s*\([^)]*\))?$/i;

const usualAnswers: Readonly<Record<string, Comply>> = {Yes: 'yes', No: 'no', Partially: 'partial', 'N/A': 'not-applicable', '': 'blank'};

/** Yes and No with single signs beside them that are no marks we know. */
const unknownMarks = /^(?!yes\s+no$)(?:[^\s&]\s+)?yes(?:\s+[^\s&])?[\s/|]+(?:[^\s&]\s+)?no(?:\s+[^\s&])?$/iu;
const unfontedTick = /(?<![\p{L}\p{N}])[\u00FE\u00FD\u00FB](?![\p{L}\p{N}])/u;
const unfonted: Readonly<Record<string, string>> = {'\u00FE': '\u2611', '\u00FD': '\u2612', '\u00FB': '\u2717', o: '\u2610', q: '\u2610', '\u00A8': '\u2610'};

/** Boxes of Wingdings that lost their font are letters: "Yes þ No o". */
function asDrawn(words: string): string {
	return unfontedTick.test(words) ? words.replaceAll(/(?<![\p{L}\p{N}])[\u00FE\u00FD\u00FBoq\u00A8](?![\p{L}\p{N}])/gu, (letter) => unfonted[letter]!) : words;
}

/** No choice of boxes is longer. */
const longestMarked = 400;

export function readAnswer(text: string): Comply | undefined {
	return weighAnswer(text)?.comply;
}

/** Whether a text is read as an answer, and not as none. */
export function saysAnswer(text: string): boolean {
	const comply = readAnswer(text);
	return comply !== undefined && comply !== 'blank';
}

/** An answer, and whether it can be understood otherwise; undefined where nobody can say. */
export function weighAnswer(text: string): Weighed | undefined {
	const usual = usualAnswers[text];
	if (usual) return sure(usual);
	const words = withoutDrawing(text).replaceAll(/\s+/g, ' ').trim().replace(/^[-*] (?=\S)/, '');
	if (/^[\s\-\u2013\u2014_.?\u2026]*$/.test(words) || unanswered.test(words)) return sure('blank');
	// What a spreadsheet says of a formula that came to nothing.
	if (choice.test(words) || words.startsWith('#')) return undefined;
	if (ticks.test(words.replaceAll(' ', ''))) return sure('yes');
	const marked = readMarks(asDrawn(words.slice(0, longestMarked)));
	if (!marked && unknownMarks.test(words)) return undefined;
	return marked ? weighMarked(marked) : weighWords(words.replace(/^[^\p{L}\p{N}]+/u, ''));
}

const sure = (comply: Comply): Weighed => ({comply, isInferred: false});

function weighMarked(marked: Marked): Weighed | undefined {
	switch (marked.kind) {
		case 'alone':
			return weighAlone(marked.mark);
		case 'chosen':
			return weighWords(`${marked.words}${/^[\p{L}\p{N}]/u.test(marked.rest) ? ', ' : ' '}${marked.rest}`.trim());
		case 'before': {
			const own = weighWords(marked.rest);
			if (own || marked.mark !== 'tick' || /\b(?:no|not|yes)\b/i.test(marked.rest.replace(/^no (?:changes?|issues?)\b/i, ''))) return undefined;
			return {comply: 'yes', isInferred: true};
		}

		case 'unclear':
			return undefined;
	}
}

/** A cross is a No until the other answers of its document say what it is. */
function weighAlone(mark: Mark): Weighed | undefined {
	if (mark === 'tick' || mark === 'filled') return sure('yes');
	return mark === 'cross' ? {comply: 'no', isInferred: true} : undefined;
}

/** No sign is longer, with what says how it is drawn. */
const longestMark = 8;

/** The sign that stands alone in a cell. */
export function loneMark(text: string): Mark | undefined {
	if (text.length > longestMark) return undefined;
	const marked = readMarks(withoutDrawing(text).trim());
	return marked?.kind === 'alone' ? marked.mark : undefined;
}

const opening = new RegExp(String.raw`^\W{0,3}(?:${[
	String.raw`blank\)|not (?:yet )?answered|no answer|yes|no|n\s?/\s?a|not applicable|partial(?:ly)?(?: (?:met|compliant|comply))?|partly(?: met)?`,
	'in progress|(?:fully |non-?)?compl(?:iant|ies|y|ied)|fully met|met|not met|y|n',
].join('|')})(?![\w/])`, 'i');
/** "but further improvements being considered", up to the next sentence. */
const reserved = /^[ ,;:\u2013-]*(?:but|however|although|with|except|subject|in part|partial|and no)\b[^\n]*?(?=$|\n| +[\p{Lu}"\u201C])/u;
/** Signs between an answer and what follows. */
const parted = /^(?:[,;:.\u2013\u2014|/-]|\s+(?:[|\u2013\u2014-]|\/\/)\s|\s*\n)/;
const parting = /^(?:\s*(?:[|\u2013\u2014-]|\/\/)\s+|[,;:.\u2013\u2014|-]+\s*|\s+)/;
/** The longest cell that is still only an answer: "Yes but further improvements being considered". */
const longestAnswer = 60;

/** "No change since 2023" answers nothing. */
const nothingNew = /^no\s+(?:(?:further|material|significant|major)\s+)?(?:changes?|issues?|amendments?|concerns?|gaps?)\b/i;

export interface AnswerThen {
	readonly answer: string;
	readonly rest: string;
}

/** "Comply: No": what asks is no answer. */
export const asking = /^\W*(?:do we )?compl(?:y|iance|iant)\s*(?:\(?yes\s*\/\s*no\)?\s*)?[:?]\s*(?=\S)/i;

/** The answer that a line or a text begins with, and what follows. `No stage three` is a sentence and `No Policy …` an answer: the next word's capital tells. */
export function splitAnswer(text: string): AnswerThen | undefined {
	const trimmed = text.trim().replace(/^[-*] +/, '').replace(asking, '');
	const [firstLine = ''] = trimmed.split('\n', 1);
	if (nothingNew.test(firstLine)) return /\b(?:yes|no)\W*$/i.test(firstLine) && firstLine.length <= longestAnswer && weighAnswer(firstLine)?.isInferred === false ? {answer: firstLine.trim(), rest: trimmed.slice(firstLine.length).trim()} : undefined;
	const head = markedHead(trimmed);
	if (head !== undefined) return {answer: head, rest: trimmed.slice(head.length).replace(/^[\s.,;:|]+/, '')};
	if (ticks.test(withoutDrawing(firstLine.trim())) || crosses.test(firstLine.trim())) return {answer: firstLine.trim(), rest: trimmed.slice(firstLine.length).trim()};
	const found = opening.exec(trimmed)?.[0] ?? /^[\u2713\u2714\u2705\u2611\uF0FC\u2717\u2718\u274C][\uFE0E\uFE0F]?/.exec(trimmed)?.[0];
	if (found === undefined) return undefined;
	const rest = trimmed.slice(found.length).replace(/^[)\]]+/, '');
	const near = rest.slice(0, longestAnswer * 2);
	if (/^\W*$/.test(rest)) return {answer: trimmed, rest: ''};
	const cell = /^[^\n]*?(?=\s{2,}\S)/.exec(near)?.[0];
	if (cell !== undefined && !cell.includes('\n') && cell.length <= longestAnswer) return {answer: (found + cell).trim(), rest: rest.slice(cell.length).trim()};
	const qualified = reserved.exec(near)?.[0];
	if (qualified !== undefined && qualified.length <= longestAnswer) return {answer: (found + qualified).trim(), rest: rest.slice(qualified.length).trim()};
	if (parted.test(rest)) return {answer: found.trim(), rest: rest.replace(parting, '')};
	return /^\s+[."'(\u2018\u201C\p{Lu}\d<\u2022\u00B7]/u.test(rest) || /^\W*yes/i.test(found) ? {answer: found.trim(), rest: rest.trim()} : undefined;
}
