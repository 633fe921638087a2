/** The Comply cell: what was ticked or written there, as an answer. */
import type {Comply} from '../../../core/bank/form-row.ts';

const ticks = /^(?:[\u00B7\u2022\u25CF\u2713\u2714\u2705\u2611\u221A\u00FC\uF0FC\uF0FE\uF0B7]|\[[xX\u2713\u2714]\])+$/;
const crosses = /^(?:[\u2717\u2718\u274C\u2715\u2716\u00D7\uF0FB]|[xX])$/;
const emptyBoxes = /[\u2610\u25A1\u25FB\uF0A8]|\[ ?\]/;
const tickedBoxes = /[\u2611\u2612\u2705\u2713\u2714\uF0FE\uF0FC]|\[[xX\u2713]\]/;

const unanswered = /^[[(]?(?:not (?:yet )?(?:answered|completed?|assessed|known|stated)|to be (?:confirmed|completed|answered)|tbc|tba|blank|no answer|none given|unanswered|unknown|pending)\b/i;
/** The form's own "Yes / No", of which nothing was chosen. */
const choice = /^(?:comply:?\s*)?(?:yes\s?[/|\\]\s?no|y\s?\/\s?n)(?:\s?[/|\\]\s?(?:n\/?a|partial(?:ly)?))?\??$/i;
const notApplicable = /^(?:n\s?[/\\.]\s?a\b|na$|not (?:applicable|relevant|required)\b|does not apply\b|none applicable\b)/i;
const partial = /^p$|\b(?:part(?:ial(?:ly)?|ly)?|in part|mostly|largely|substantially|in progress|working towards?|not (?:fully|entirely|yet fully|completely)|to some extent|amber|mixed)\b/i;
const negative = /^(?:n|no|none|nope|not|non|false|red|does not|do not|we do not|fail(?:s|ed)?)\b/i;
const positive = /^(?:y|yes|yep|true|compl(?:y|ies|iant|ied|iance)|fully|full|met|meets|achieved|in place|agreed|green|we (?:do )?comply|ok)\b/i;
/** After a Yes: something is still to come. */
const reservation = /\b(?:but|however|although|though|except|apart from|subject to|with (?:some|the exception)|not all|to be)\b/i;
const unfinished = /\b(?:with further|further (?:work|improvement|development)s?|improvements?|in development|under review)\b/i;

const usualAnswers: Readonly<Record<string, Comply>> = {Yes: 'yes', No: 'no', Partially: 'partial', 'N/A': 'not-applicable', '': 'blank'};

export function readAnswer(text: string): Comply | undefined {
	const usual = usualAnswers[text];
	if (usual) return usual;
	const words = text.replaceAll(/\s+/g, ' ').trim().replace(/^[-*] (?=\S)/, '');
	if (/^[\s\-\u2013\u2014_.?\u2026]*$/.test(words) || unanswered.test(words) || choice.test(words)) return 'blank';
	if (ticks.test(words.replaceAll(' ', ''))) return 'yes';
	if (crosses.test(words)) return 'no';
	const chosen = chosenBox(words);
	if (chosen !== undefined) return chosen === '' ? 'blank' : readAnswer(chosen);
	return readWords(words.replace(/^[^\p{L}\p{N}]+/u, ''));
}

/** A cross alone ticks a box in some forms and denies in others. */
export function isCross(text: string): boolean {
	return /^[xX]$/.test(text.trim());
}

function readWords(words: string): Comply | undefined {
	if (notApplicable.test(words)) return 'not-applicable';
	const said = new Set([...words.matchAll(/(?:^|[\s,;:/(&+-])(yes|no)(?=$|[\s,;:/)&.+\u2013-])/gi)].map(([, word]) => word!.toLowerCase()));
	if (partial.test(words)) return 'partial';
	if (/^(?:yes|no)$/i.test(words)) return words.toLowerCase() as 'yes' | 'no';
	if (positive.test(words)) {
		const isBoth = said.has('no') && said.has('yes');
		return isBoth || reservation.test(words) || unfinished.test(words) ? 'partial' : 'yes';
	}

	if (negative.test(words)) return said.has('yes') && said.has('no') && /^no\s+yes\b/i.test(words) ? 'partial' : 'no';
	if (said.size === 1) return said.has('yes') ? 'yes' : 'no';
	return undefined;
}

/** "☒ Yes ☐ No": the words beside the ticked box; `''` where none of the boxes is ticked, undefined where there are none. */
function chosenBox(words: string): string | undefined {
	if (!emptyBoxes.test(words) && !(tickedBoxes.test(words) && /\byes\b.*\bno\b/i.test(words))) return undefined;
	const marks = words.split(/(\u2610|\u25A1|\u25FB|\uF0A8|\[ ?\]|[\u2611\u2612\u2705\u2713\u2714\uF0FE\uF0FC]|\[[xX\u2713]\])/).map((part) => part.trim());
	const isBefore = marks[0] === '';
	for (const [index, part] of marks.entries()) {
		if (index % 2 === 1 && tickedBoxes.test(part)) return (isBefore ? marks[index + 1] : marks[index - 1]) || 'yes';
	}

	return '';
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

export interface AnswerThen {
	readonly answer: string;
	readonly rest: string;
}

/** The answer that a line or a text begins with, and what follows. `No stage three` is a sentence and `No Policy …` an answer: the next word's capital tells. */
export function splitAnswer(text: string): AnswerThen | undefined {
	const trimmed = text.trim().replace(/^[-*] +/, '');
	const [firstLine = ''] = trimmed.split('\n', 1);
	if (ticks.test(firstLine.trim()) || crosses.test(firstLine.trim())) return {answer: firstLine.trim(), rest: trimmed.slice(firstLine.length).trim()};
	const found = opening.exec(trimmed)?.[0] ?? /^[\u2713\u2714\u2705\u2611\uF0FC]/.exec(trimmed)?.[0];
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
