/** What last year's document promised, and what became of it: follow-through is what a reader can verify. */
import {isOpen} from '../core/draft/answers.ts';
import type {Bank} from '../core/bank/bank.ts';
import type {Draft} from '../core/draft/draft.ts';
import {lastPromises, promiseQuestionId, promiseStanding, type LastPromise} from '../core/last-year/promises.ts';
import {dateWords, dueWords, waitingWords} from '../wording/en/document.ts';
import {lastYearWords as words} from '../wording/en/last-year-appendix.ts';
import type {PromiseLine, Text} from './model.ts';
import {missingLine, textLines} from './text.ts';

/** `onlyTold`: without those of which nothing is said yet. */
export function promiseLines(bank: Bank, draft: Draft, onlyTold: boolean): readonly PromiseLine[] {
	return lastPromises(bank, draft)
		.filter((promise) => !onlyTold || promiseStanding(draft, promise).outcome !== undefined)
		.map((promise) => ({id: promise.provision, ids: promise.provisions, promise: promise.words.join('\n'), by: promise.by ?? words.noDate, outcome: outcomeOf(draft, promise)}));
}

function outcomeOf(draft: Draft, promise: LastPromise): Text {
	const {outcome, due, note} = promiseStanding(draft, promise);
	if (outcome !== undefined) return textLines([words.outcomes[outcome], due === '' ? '' : dueWords(dateWords(due)), note].filter((each) => each !== '').join('; '));
	const response = draft.answers.get(promiseQuestionId(promise.provision, 'outcome'))?.response;
	return [missingLine(response && isOpen(response) ? waitingWords(response) : words.outcomeUnknown)];
}
