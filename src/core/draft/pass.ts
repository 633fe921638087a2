/** The way through the questions: one of the draft's own answers, so that it can be changed at any moment like any other. */
import {valueOf} from './answers.ts';
import type {Bank, QuestionId} from '../bank/bank.ts';
import type {Draft} from './draft.ts';

/** The choice fact that holds it, in a bank that offers more than one way. */
export const passFact = 'pass';

/** `first`: the facts that decide most, then a line for each row. The others ask every part: the rows that matter first, or in the Code's order. */
export const passes = ['first', 'worst-first', 'code-order'] as const;
export type Pass = (typeof passes)[number];

/** The Code's order where nobody chose, as in drafts from before there was a choice. */
export function passOf(draft: Draft): Pass {
	const chosen = valueOf(draft.answers, passFact);
	return passes.find((each) => each === chosen) ?? 'code-order';
}

/** Whether a fact without an answer is missed: a first pass asks only those that decide most. */
export function isMissed(bank: Bank, draft: Draft, fact: QuestionId): boolean {
	return passOf(draft) !== 'first' || bank.firstPass.includes(fact) || draft.answers.has(fact);
}

/** Whoever is asked how to go through it always knows: nobody else would. */
export function canBeLeftOpen({id}: {readonly id: QuestionId}): boolean {
	return id !== passFact;
}
