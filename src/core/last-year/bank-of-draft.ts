/** The bank of a draft that set out from last year's document: what that document promised is asked first. */
import type {Bank, Question} from '../bank/bank.ts';
import type {Expression} from '../condition/expression.ts';
import type {Draft} from '../draft/draft.ts';
import {lastPromises, promiseOutcomes, promiseQuestionId, type LastPromise, type PromiseOutcome} from './promises.ts';

export interface PromiseWords {
	readonly outcome: (promise: LastPromise) => string;
	readonly outcomes: Readonly<Record<PromiseOutcome, string>>;
	readonly due: (promise: LastPromise) => string;
	readonly shown: (promise: LastPromise) => string;
	readonly dropped: (promise: LastPromise) => string;
}

/** `former` is the bank of the document's edition, where that is another. The bank itself for a draft that took nothing over. */
export function bankOfDraft(bank: Bank, draft: Draft, former: Bank | undefined, words: PromiseWords): Bank {
	if (draft.lastYear === undefined) return bank;
	const withFormer = former ? {...bank, former} : bank;
	const questions = lastPromises(withFormer, draft).flatMap((promise) => questionsOf(promise, words));
	return {...withFormer, facts: [...questions, ...bank.facts], opening: [...questions.map(({id}) => id), ...bank.opening]};
}

function questionsOf(promise: LastPromise, words: PromiseWords): readonly Question[] {
	const outcome = promiseQuestionId(promise.provision, 'outcome');
	const became = (value: PromiseOutcome): Expression => ['==', ['fact', outcome], ['value', value]];
	return [
		{id: outcome, role: 'fact', kind: 'choice', ask: [{text: words.outcome(promise)}], optional: false, options: promiseOutcomes.map((id) => ({id, label: words.outcomes[id]}))},
		{id: promiseQuestionId(promise.provision, 'due'), role: 'fact', kind: 'date', prints: 'due', ask: [{text: words.due(promise)}], when: became('not-done'), optional: false},
		{
			id: promiseQuestionId(promise.provision, 'note'),
			role: 'fact',
			kind: 'text',
			ask: [{when: became('done'), text: words.shown(promise)}, {text: words.dropped(promise)}],
			when: ['||', became('done'), became('dropped')],
			optional: true,
		},
	];
}
