/** What last year's document says at a provision is kept, as far as it answers; or the answer given before stays. */
import {isOpen} from '../core/draft/answers.ts';
import type {Question} from '../core/bank/bank.ts';
import {askNow} from '../core/draft/branching.ts';
import type {Happening} from '../core/draft/draft.ts';
import {givenTicks} from '../core/draft/given-ticks.ts';
import {givenText} from '../core/kinds/given-text.ts';
import {carriedAnswer} from '../core/last-year/carried-answer.ts';
import {aimLeft, keepAhead, keptQuestions} from '../core/interview/keep-ahead.ts';
import {carriedWords} from '../wording/en/carried.ts';
import {ticksSaid} from '../wording/en/heard-ticks.ts';
import {give, leaveOpen, refuse} from './giving.ts';
import {keepTicks} from './ticking.ts';
import {tryRecord, type Outcome, type Talk} from './talk.ts';

export function keep(talk: Talk, question: Question): Outcome | Promise<Outcome> {
	const {bank, draft, today, unsent} = talk.world;
	if (unsent().has(question.id)) return refuse(talk, carriedWords.begun);
	const kept = keepAhead(bank, draft(), question, today(), {begun: unsent(), aim: talk.aim});
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
	const draft = world.draft();
	talk.aim = aimLeft(world.bank, draft, talk.aim);
	const given = (question: Question) => (question.role === 'list' ? ticksSaid(question, givenTicks(draft, question)) : (givenText(draft, question) ?? ''));
	const kept = keptQuestions(world.bank, draft, happenings).map((question) => carriedWords.keptAnswer(askNow(world.bank, draft, question), given(question)));
	face.tell([carriedWords.kept, ...kept].join('\n'));
	return 'settle';
}
