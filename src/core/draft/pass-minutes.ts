/** What a way through would still take from here, chosen or not. */
import type {Bank} from '../bank/bank.ts';
import type {Draft} from './draft.ts';
import {minutesLeft} from './pace.ts';
import {passFact, passOf, type Pass} from './pass.ts';
import {isAnswered, promptsOf} from './prompts.ts';

export function minutesOf(bank: Bank, draft: Draft, pass: Pass): number {
	return minutesLeft(bank, inPass(draft, pass));
}

/** Rows at which something is still to be asked. */
export function rowsLeftIn(bank: Bank, draft: Draft, pass: Pass): number {
	const chosen = inPass(draft, pass);
	return promptsOf(bank, chosen).rows.filter(({prompts}) => prompts.some((question) => !isAnswered(chosen, question))).length;
}

function inPass(draft: Draft, pass: Pass): Draft {
	if (passOf(draft) === pass) return draft;
	const chosen = {response: {value: pass}, at: draft.changedAt, by: draft.completedBy, seq: draft.events} as const;
	return {...draft, answers: new Map([...draft.answers, [passFact, chosen]])};
}
