/** What last year's document brings to a question as it is put: what stands in its input, where that is from, how much one key keeps. */
import type {Question} from '../../core/bank/bank.ts';
import {suggestedOption} from '../../core/interview/decide.ts';
import {carriedAnswer, type CarriedAnswer} from '../../core/last-year/carried-answer.ts';
import {isAskedAnew} from '../../core/last-year/asked-anew.ts';
import {carriedTicks, partsAskedAnew} from '../../core/last-year/carried-ticks.ts';
import {carriedRow} from '../../core/last-year/carried-rows.ts';
import {keepAhead} from '../../core/interview/keep-ahead.ts';
import {carriedWords, sourceWords, tickSourceWords} from '../../wording/en/carried.ts';
import type {Carrying, Session} from './state.ts';

export function carryingTo(session: Session, question: Question, today: string): Carrying | undefined {
	const {bank, draft} = session;
	if (draft.lastYear === undefined) return undefined;
	const keeps = keepAhead(bank, draft, question, today, {begun: session.unsent, aim: session.aim}).length;
	const keepsRest = keeps === 0 && (question.role === 'list' || question.kind === 'yes-no' || question.kind === 'choice') && question.home !== undefined && carriedRow(bank, draft, question.home)?.answer !== undefined;
	if (question.role === 'list') return {answer: undefined, words: ticksOrigin(session, question), keeps, keepsRest};
	const answer = carriedAnswer(bank, draft, question);
	const words = answer ? originOf(session, question, answer) : isAskedAnew(bank, draft, question) ? carriedWords.anewShort : '';
	return {answer, words, keeps, keepsRest};
}

function ticksOrigin(session: Session, list: Question): string {
	const {bank, draft, unsent} = session;
	const carried = carriedTicks(bank, draft, list);
	const source = carried ? tickSourceWords(carried, undefined, true) : '';
	const keepIt = carried?.isWhole && !unsent.has(list.id) ? carriedWords.keepIt : '';
	return [source, keepIt, anewNumbers(session, list)].filter((text) => text !== '').join(' ');
}

/** By their numbers: their names stand below. */
function anewNumbers({bank, draft}: Session, list: Question): string {
	const anew = partsAskedAnew(bank, draft, list).map(({id}) => id);
	const numbers = list.parts!.flatMap(({ids}, index) => (ids.some((id) => id !== undefined && anew.includes(id)) ? [index + 1] : []));
	return numbers.length === 0 ? '' : carriedWords.anewNumbers(numbers, list.parts!.length);
}

function originOf(session: Session, question: Question, answer: CarriedAnswer): string {
	// Its words stand in the list of documents.
	if (question.kind === 'evidence') return '';
	// Last year's answer stands above, with the words of its row.
	if (question.kind === 'answer' && suggestedOption(session.bank, session.draft, question) === answer.value) return '';
	const isHere = isPutIn(session, question, answer);
	// The row's Yes stands above, and what it means here is marked below.
	if (isHere && answer.isImplied) return carriedWords.asLastYear;
	const source = sourceWords(session.draft, question, answer, question.kind === 'long-text');
	return isHere && question.kind !== 'yes-no' && question.kind !== 'choice' ? `${source} ${carriedWords.keepIt}` : source;
}

/** A half-written text, or what the facts suggest, goes before it. */
function isPutIn({bank, draft, unsent}: Session, question: Question, {value}: CarriedAnswer): boolean {
	const suggested = suggestedOption(bank, draft, question);
	return !unsent.has(question.id) && (suggested === undefined || suggested === value);
}
