/** Last year's answers at a provision, kept from a question on in one go: each becomes an answer of this year. */
import {findQuestion, type Bank, type Question, type QuestionId} from '../bank/bank.ts';
import {valueOf} from '../draft/answers.ts';
import {findRow} from '../draft/branching.ts';
import {isAnswered, promptFor, promptsOf, rowPutting} from '../draft/prompts.ts';
import type {Draft, Happening} from '../draft/draft.ts';
import {carriedAnswer} from '../last-year/carried-answer.ts';
import {carriedRow} from '../last-year/carried-rows.ts';
import {carriedTicks} from '../last-year/carried-ticks.ts';
import type {Command} from './decide.ts';
import {Rehearsal} from './rehearsal.ts';
import {placeNow} from './where-to.ts';

/** Texts half-written, by question. */
type Begun = Pick<ReadonlySet<QuestionId>, 'has'>;

interface Way {
	readonly begun?: Begun;
	/** What is given at the first question, where it is not last year's. */
	readonly given?: Command | undefined;
	/** The provision that was jumped to: what is asked on the way to it is kept with its row. */
	readonly aim?: string | undefined;
}

/**
 * Up to the first question that last year's document does not answer whole, that would be put back, whose fact was only drawn from a text, or
 * at which something was `begun`: those are for the officer to look at. Where the row turns on something else now, no further than the question itself.
 */
export function keepAhead(bank: Bank, draft: Draft, from: Question, today: string, {begun = new Set<QuestionId>(), aim, given}: Way = {}): readonly Happening[] {
	const row = aim ?? rowPutting(bank, draft, from);
	const stillAnswers = row !== undefined && carriedRow(bank, draft, row)?.answer !== undefined;
	const rehearsal = new Rehearsal(bank, draft, today);
	for (let question: Question | undefined = from; question; question = stillAnswers ? nextOpen(bank, rehearsal.draft, question, aim) : undefined) {
		const command = question === from && given ? given : begun.has(question.id) ? undefined : keeping(bank, rehearsal.draft, question, rehearsal.happenings.length > 0);
		if (command === undefined || !('happenings' in rehearsal.do(command))) break;
		if (question.role === 'answer') keepUnasked(bank, rehearsal, question, begun);
	}

	return rehearsal.happenings;
}

/** The provision that was jumped to, until its row was kept to its end: then the interview goes on after it. */
export function aimLeft(bank: Bank, draft: Draft, aim: string | undefined): string | undefined {
	const place = placeNow(bank, draft, aim);
	return place.at === 'arrival' && isAnswered(draft, place.question) ? undefined : aim;
}

/** What was asked of those that were kept, in order. */
export function keptQuestions(bank: Bank, draft: Draft, happenings: readonly Happening[]): readonly Question[] {
	return happenings.flatMap((happening) => {
		if (happening.type === 'ticks-given') return promptFor(bank, draft, happening.list) ?? [];
		return happening.type === 'answer-given' ? (findQuestion(bank, happening.question) ?? []) : [];
	});
}

/** What is not put by itself, a note or in a first pass the whole rest, is kept with its row's answer: it would be lost to the document. One that would be put back waits. */
function keepUnasked(bank: Bank, rehearsal: Rehearsal, {home}: Question, begun: Begun): void {
	const row = findRow(bank, rehearsal.draft, home);
	for (const part of row?.asked ?? []) {
		const carried = begun.has(part.id) ? undefined : carriedUnasked(bank, rehearsal.draft, part);
		if (carried) rehearsal.do({type: 'give-answer', question: part.id, value: carried.value});
	}
}

function carriedUnasked(bank: Bank, draft: Draft, part: Question): ReturnType<typeof carriedAnswer> {
	const isUnasked = part.role === 'follow-up' && !isAnswered(draft, part) && (part.aside || promptFor(bank, draft, part.id) === undefined);
	return isUnasked ? carriedAnswer(bank, draft, part) : undefined;
}

/** The answer was given by itself, as last year's, and nothing of what stood beside it. */
function givenAlone(bank: Bank, draft: Draft, question: Question): Command | undefined {
	const value = question.role === 'answer' ? valueOf(draft.answers, question.id) : undefined;
	if (value === undefined || value !== carriedRow(bank, draft, question.home!)?.answer) return undefined;
	const beside = (findRow(bank, draft, question.home)?.asked ?? []).filter(({role}) => role === 'follow-up');
	const isAlone = beside.every((part) => !isAnswered(draft, part)) && beside.some((part) => carriedUnasked(bank, draft, part) !== undefined);
	return isAlone ? {type: 'give-answer', question: question.id, value} : undefined;
}

function nextOpen(bank: Bank, draft: Draft, from: Question, aim: string | undefined): Question | undefined {
	if (aim !== undefined) {
		const place = placeNow(bank, draft, aim);
		return (place.at === 'fact' || place.at === 'arrival') && !isAnswered(draft, place.question) ? place.question : undefined;
	}

	const home = rowPutting(bank, draft, from);
	const put = promptsOf(bank, draft).rows.find(({row}) => row.provision.id === home)?.prompts ?? [];
	return put.slice(put.findIndex(({id}) => id === from.id) + 1).find((question) => !isAnswered(draft, question));
}

/** On the way, a fact drawn from a text is not kept unseen, and a note that may stay empty and was empty stays so. */
function keeping(bank: Bank, draft: Draft, question: Question, isOnTheWay: boolean): Command | undefined {
	if (question.role === 'list') {
		const list = carriedTicks(bank, draft, question);
		if (!list?.isWhole || (isOnTheWay && [...list.carried.values()].some(({quote}) => quote !== undefined))) return undefined;
		return {type: 'give-ticks', list: question.id, ticks: list.ticks};
	}

	const alone = isOnTheWay ? undefined : givenAlone(bank, draft, question);
	if (alone) return alone;
	const carried = carriedAnswer(bank, draft, question);
	if (carried) return isOnTheWay && carried.quote !== undefined ? undefined : {type: 'give-answer', question: question.id, value: carried.value};
	const staysEmpty = isOnTheWay && question.role === 'follow-up' && question.optional && question.kind !== 'evidence';
	return staysEmpty ? {type: 'give-answer', question: question.id, value: ''} : undefined;
}
