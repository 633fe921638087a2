/** What last year's document says at a provision is kept, as far as it answers; or the answer given before stays. */
import {isOpen} from '../core/draft/answers.ts';
import {findQuestion, type Question} from '../core/bank/bank.ts';
import {askNow} from '../core/draft/branching.ts';
import type {Happening} from '../core/draft/draft.ts';
import {givenText} from '../core/kinds/given-text.ts';
import {carriedAnswer} from '../core/last-year/carried-answer.ts';
import {keepAhead} from '../core/interview/keep-ahead.ts';
import {carriedWords} from '../wording/en/carried.ts';
import {give, leaveOpen, refuse} from './giving.ts';
import {keepTicks} from './ticking.ts';
import {tryRecord, type Outcome, type Talk} from './talk.ts';

export function keep(talk: Talk, question: Question): Outcome | Promise<Outcome> {
	const {bank, draft, today, unsent} = talk.world;
	if (unsent().has(question.id)) return refuse(talk, carriedWords.begun);
	const kept = carriedAnswer(bank, draft(), question) ? keepAhead(bank, draft(), question, today(), unsent()) : [];
	return kept.length > 1 ? keepAll(talk, kept) : keepOne(talk, question);
}

/** This answer alone, put back where it will not stand. */
export function keepOne(talk: Talk, question: Question): Outcome | Promise<Outcome> {
	const {bank, draft} = talk.world;
	if (question.kind === 'ticks') return keepTicks(talk, question);
	const carried = carriedAnswer(bank, draft(), question);
	if (carried) return give(talk, question, carried.value);
	const response = draft().answers.get(question.id)?.response;
	if (response === undefined) return refuse(talk, carriedWords.nothing);
	return isOpen(response) ? leaveOpen(talk, question, response.open, response.who) : give(talk, question, response.value);
}

function keepAll(talk: Talk, happenings: readonly Happening[]): Outcome {
	const {world, face} = talk;
	if (!tryRecord(talk, happenings)) return 'stay';
	const kept = happenings.flatMap((happening) => (happening.type === 'answer-given' ? (findQuestion(world.bank, happening.question) ?? []) : []));
	const draft = world.draft();
	face.tell([carriedWords.kept, ...kept.map((question) => carriedWords.keptAnswer(askNow(world.bank, draft, question), givenText(draft, question) ?? ''))].join('\n'));
	return 'settle';
}
