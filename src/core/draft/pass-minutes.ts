import type {Bank} from '../bank/bank.ts';
import type {Draft} from './draft.ts';
import {minutesLeft} from './pace.ts';
import {passFact, type Pass} from './pass.ts';

/** How long a way through would take from here, chosen or not. */
export function minutesOf(bank: Bank, draft: Draft, pass: Pass): number {
	const chosen = {response: {value: pass}, at: draft.changedAt, by: draft.completedBy, seq: draft.events} as const;
	return minutesLeft(bank, {...draft, answers: new Map([...draft.answers, [passFact, chosen]])});
}
