/** How a line begins: with an answer, with a reason why there is none, or with neither. */
import type {RowAnswer} from '../bank/row-scope.ts';
import type {OpenReason} from '../draft/answers.ts';
import {answerTails, answerWords, both, doubts, laterAlone, notTriggered, setOff, unsureAlone, unsureBefore} from './answer-words.ts';
import {isSurname} from './people.ts';

export interface Opening {
	readonly answer?: RowAnswer;
	readonly open?: OpenReason;
	readonly from: number;
	/** Where the rest of the line begins. */
	readonly to: number;
}

const sticky = (source: string) => new RegExp(source, 'iuy');
const beginning = sticky(String.raw`[\s"*•>–—-]*`);
const answers = answerWords.map(({answer, words, before}) => ({answer, form: sticky(`(?:${words})${before}`), whole: new RegExp(`^(?:${words})$`, 'iu')}));
const tails = {yes: sticky(answerTails.yes!), no: sticky(answerTails.no!)};
const takenBack = sticky(doubts);
/** The stop behind an answer. */
const stop = sticky(String.raw`\s*[.!]+(?!\d)`);
const eitherWay = sticky(both);
/** "N Smith" is a person, "N. Letters lack it" an answer. */
const initial = /^[YN]\.? (?<surname>\p{Lu}\p{Ll}[\p{L}'-]*)(?=\s*(?:$|[.,;:()?]|[-–—]\s)|\s+(?:to|will|would|shall|should|may|might|can|could|knows|by|in|from|and|is|has|leads)(?!\p{L}))/u;
const opens: readonly {readonly open: OpenReason; readonly form: RegExp}[] = [
	{open: 'unsure', form: sticky(String.raw`(?:${unsureBefore})(?![\p{L}\d'-])`)},
	{open: 'unsure', form: sticky(`(?:${unsureAlone})${setOff}`)},
	{open: 'later', form: sticky(`(?:${laterAlone})${setOff}`)},
];
const untriggeredSo = new RegExp(String.raw`(?<![\p{L}'-])(?:so|therefore|hence)\s+(?:(?:it|this)\s+)?(?:was\s+|is\s+)?(?:${notTriggered})$`, 'iu');
const untriggered = sticky(String.raw`(?:${notTriggered})(?![\p{L}\d'-])`);

export function openingOf(text: string): Opening | undefined {
	const from = endOf(beginning, text, 0) ?? 0;
	if (endOf(eitherWay, text, from) !== undefined) return undefined;
	for (const {open, form} of opens) {
		const to = endOf(form, text, from);
		if (to !== undefined) return {open, from, to: endOf(stop, text, to) ?? to};
	}

	for (const {answer, form} of answers) {
		const to = endOf(form, text, from);
		if (to === undefined || (to === from + 1 && isSurname(initial.exec(text.slice(from))?.groups?.['surname'] ?? ''))) continue;
		// "Yes? I think": somebody who is not sure has not answered.
		if (endOf(takenBack, text, to) !== undefined) return {open: 'unsure', from, to: from};
		if (answer !== 'yes' && answer !== 'no') return {answer, from, to: endOf(stop, text, to) ?? to};
		const told = endOf(tails[answer], text, to) ?? to;
		return {answer, from, to: endOf(stop, text, told) ?? told};
	}

	return undefined;
}

/** The text is an answer and nothing else. */
export function wholeAnswer(text: string): RowAnswer | undefined {
	const words = text.trim().replace(/[.!]+$/, '');
	return answers.find(({whole}) => whole.test(words))?.answer;
}

/** An answer for one part of what is asked: "no for stage 2". */
export function answerForPart(text: string): RowAnswer | undefined {
	const word = /^(?:(?:and|but) )?(yes|no|y|n) (?:for|to|at|on|in|with)\b/i.exec(text.trim())?.[1];
	return word === undefined ? undefined : word.toLowerCase().startsWith('y') ? 'yes' : 'no';
}

/** Where it says so: at the beginning of what starts at `from`, or as what follows from it ("none came in, so not triggered"). */
export function notTriggeredIn(text: string, from: number, to: number): {readonly from: number; readonly to: number} | undefined {
	const end = endOf(untriggered, text, from);
	if (end !== undefined && end <= to) return {from, to: end};
	const last = untriggeredSo.exec(text.slice(from, to));
	return last ? {from: from + last.index, to} : undefined;
}

function endOf(form: RegExp, text: string, from: number): number | undefined {
	form.lastIndex = from;
	return form.test(text) ? form.lastIndex : undefined;
}
