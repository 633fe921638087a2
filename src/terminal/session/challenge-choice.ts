/** What can be done about a challenge: what it always was, then each fact it rests on, to be put right at once. */
import type {Bank} from '../../core/bank/bank.ts';
import type {Draft} from '../../core/draft/draft.ts';
import type {Challenge} from '../../core/interview/challenge.ts';
import {challengeFacts} from '../../core/interview/challenge-facts.ts';
import {challengeOptions, putRightWords} from '../../wording/en/challenges.ts';
import {createChoice, type ChoiceState} from '../inputs/choice/state.ts';

const factMark = 'fact ';
const mostFacts = 6;

export function challengeChoice(bank: Bank, draft: Draft, challenges: readonly Challenge[]): ChoiceState {
	const facts = challengeFacts(bank, draft, challenges).slice(0, mostFacts);
	return createChoice([...challengeOptions(challenges), ...facts.map((fact) => ({id: factMark + fact.id, label: putRightWords(draft, fact)}))]);
}

/** The fact that an option puts right. */
export function factToPutRight(option: string): string | undefined {
	return option.startsWith(factMark) ? option.slice(factMark.length) : undefined;
}
