/** What last year's document promised, and what became of it: follow-through is what a reader can verify. */
import {isOpen} from '../core/draft/answers.ts';
import type {Bank} from '../core/bank/bank.ts';
import type {Draft} from '../core/draft/draft.ts';
import {lastPromises, promiseQuestionId, promiseStanding, type LastPromise} from '../core/last-year/promises.ts';
import {dateWords, dueWords, waitingWords} from '../wording/en/document.ts';
import {lastYearWords as words} from '../wording/en/last-year-appendix.ts';
import {writeInline} from './inline-text.ts';
import {writeBlocks, writeMark, writePlaceholder, writeTable} from './table.ts';

/** `onlyTold`: without those of which nothing is said yet. */
export function writePromises(bank: Bank, draft: Draft, onlyTold: boolean): string {
	const promises = lastPromises(bank, draft).filter((promise) => !onlyTold || promiseStanding(draft, promise).outcome !== undefined);
	if (promises.length === 0) return '';
	const rows = promises.map((promise) => [
		`${writeMark('promise', promise.provision)}${promise.provisions.join(', ')}`,
		writeInline(promise.words.join('\n')),
		writeInline(promise.by ?? words.noDate),
		writeStanding(draft, promise),
	]);
	return writeBlocks([writeMark('section', 'promises'), `## ${words.promises}`, writeTable(words.promiseColumns, [12, 46, 14, 28], rows)]);
}

function writeStanding(draft: Draft, promise: LastPromise): string {
	const {outcome, due, note} = promiseStanding(draft, promise);
	if (outcome === undefined) {
		const response = draft.answers.get(promiseQuestionId(promise.provision, 'outcome'))?.response;
		return writePlaceholder(response && isOpen(response) ? waitingWords(response) : words.outcomeUnknown);
	}

	return writeInline([words.outcomes[outcome], due === '' ? '' : dueWords(dateWords(due)), note].filter((each) => each !== '').join('; '));
}
