/** Last year's answers at a provision, kept from a question on in one go: each becomes an answer of this year. */
import type {Value} from '../draft/answers.ts';
import type {Bank, Question, QuestionId} from '../bank/bank.ts';
import {isAnswered, promptsOf} from '../draft/prompts.ts';
import type {Draft, Happening} from '../draft/draft.ts';
import {carriedAnswer} from '../last-year/carried-answer.ts';
import {carriedRow} from '../last-year/carried-rows.ts';
import {Rehearsal} from './rehearsal.ts';

/** Texts half-written, by question. */
type Begun = Pick<ReadonlySet<QuestionId>, 'has'>;

/**
 * Up to the first question that last year's document does not answer, that would be put back, whose fact was only drawn from a text, or at
 * which something was `begun`: those are for the officer to look at. Where the row turns on something else now, no further than the question itself.
 */
export function keepAhead(bank: Bank, draft: Draft, from: Question, today: string, begun: Begun = new Set<QuestionId>()): readonly Happening[] {
	const stillAnswers = from.home !== undefined && carriedRow(bank, draft, from.home)?.answer !== undefined;
	const rehearsal = new Rehearsal(bank, draft, today);
	for (let question: Question | undefined = from; question; question = stillAnswers ? nextOpen(bank, rehearsal.draft, question) : undefined) {
		const value = begun.has(question.id) ? undefined : valueToKeep(bank, rehearsal.draft, question, rehearsal.happenings.length > 0);
		if (value === undefined || !('happenings' in rehearsal.do({type: 'give-answer', question: question.id, value}))) break;
	}

	return rehearsal.happenings;
}

function nextOpen(bank: Bank, draft: Draft, {home, id}: Question): Question | undefined {
	const put = promptsOf(bank, draft).rows.find(({row}) => row.provision.id === home)?.prompts ?? [];
	return put.slice(put.findIndex((question) => question.id === id) + 1).find((question) => !isAnswered(draft, question));
}

/** On the way, a fact drawn from a text is not kept unseen, and a note that may stay empty and was empty stays so. */
function valueToKeep(bank: Bank, draft: Draft, question: Question, isOnTheWay: boolean): Value | undefined {
	const carried = carriedAnswer(bank, draft, question);
	if (carried) return isOnTheWay && carried.quote !== undefined ? undefined : carried.value;
	return isOnTheWay && question.role === 'follow-up' && question.optional && question.kind !== 'evidence' ? '' : undefined;
}
