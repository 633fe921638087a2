/** What last year's document brings to a question as it is put: what stands in its input, where that is from, how much one key keeps. */
import type {Question} from '../../core/bank/bank.ts';
import {suggestedOption} from '../../core/interview/decide.ts';
import {carriedAnswer, type CarriedAnswer} from '../../core/last-year/carried-answer.ts';
import {isAskedAnew} from '../../core/last-year/asked-anew.ts';
import {keepAhead} from '../../core/interview/keep-ahead.ts';
import {carriedWords, sourceWords} from '../../wording/en/carried.ts';
import type {Carrying, Session} from './state.ts';

export function carryingTo(session: Session, question: Question, today: string): Carrying | undefined {
	const {bank, draft} = session;
	if (draft.lastYear === undefined) return undefined;
	const answer = carriedAnswer(bank, draft, question);
	const words = answer ? originOf(session, question, answer) : isAskedAnew(bank, draft, question) ? carriedWords.anew : '';
	return {answer, words, keeps: keepAhead(bank, draft, question, today, session.unsent).length};
}

function originOf(session: Session, question: Question, answer: CarriedAnswer): string {
	// Its words stand in the list of documents.
	if (question.kind === 'evidence') return '';
	const source = sourceWords(session.draft, question, answer, question.kind === 'long-text');
	return isPutIn(session, question, answer) ? `${source} ${carriedWords.keepIt}` : source;
}

/** A half-written text, or what the facts suggest, goes before it. */
function isPutIn({bank, draft, unsent}: Session, question: Question, {value}: CarriedAnswer): boolean {
	const suggested = suggestedOption(bank, draft, question);
	return !unsent.has(question.id) && (suggested === undefined || suggested === value);
}
