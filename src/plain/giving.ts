/** An answer is challenged where it will not stand, recorded, and said back. */
import type {RowAnswer} from '../core/bank/row-scope.ts';
import type {OpenReason, Value} from '../core/draft/answers.ts';
import {answerId, findQuestion, type Question} from '../core/bank/bank.ts';
import {formatValue} from '../core/kinds/given-text.ts';
import {decide} from '../core/interview/decide.ts';
import type {Challenge} from '../core/interview/challenge.ts';
import {promptFor} from '../core/draft/prompts.ts';
import {meantOption} from '../core/kinds/kind.ts';
import type {Option} from '../core/bank/question.ts';
import {asksReason, challengeOptions, challengeWords, slipOf, standWords} from '../wording/en/challenges.ts';
import {openLabel} from '../wording/en/interview.ts';
import {issueWords, notAnOptionWords} from '../wording/en/issues.ts';
import {askWords} from '../wording/en/plain.ts';
import {deeperWords} from '../wording/en/end.ts';
import {changedRowsWords} from '../wording/en/slips.ts';
import {forget, hear, tryRecord, type Answer, type Asking, type Outcome, type Talk} from './talk.ts';

/** The option meant; "n/a" and a straight apostrophe are taken for what they stand for. */
export function chosenOf(options: readonly Option[], answer: Answer): Option | undefined {
	if (answer.type === 'chosen') return options.find((option) => option.id === answer.id);
	if (answer.type !== 'typed') return undefined;
	const typed = answer.text.replace(/^n\/?a$/i, 'not applicable').replaceAll("'", '’');
	return meantOption(typed, options);
}

export function notAnOption({face}: Talk, options: readonly Option[], answer: Answer): Outcome {
	face.error(answer.type === 'typed' ? notAnOptionWords(answer.text, options) : askWords.choose);
	return 'stay';
}

/** Puts a choice until one of its options is taken. */
export function putChoice(talk: Talk, asking: Omit<Asking, 'take'>, take: (id: string) => Outcome | Promise<Outcome>): Promise<Exclude<Outcome, 'stay' | 'repeat'>> {
	const {options} = asking.prompt;
	return hear(talk, {
		...asking,
		take(answer) {
			const option = chosenOf(options, answer);
			return option ? take(option.id) : notAnOption(talk, options, answer);
		},
	});
}

/** A choice on the way to a question's answer. */
export function putStep(talk: Talk, question: Question, ask: string, options: readonly Option[], take: (id: string) => Outcome | Promise<Outcome>): Promise<Outcome> {
	return putChoice(talk, {prompt: {form: 'choice', before: [], ask: [ask], options, label: askWords.labels.choice, takesSentences: false}, question, isDetour: true}, take);
}

/** A line on the way to a question's answer, which may stay empty. */
export function putLine(talk: Talk, question: Question, ask: string, label: string, take: (text: string) => Outcome | Promise<Outcome>): Promise<Outcome> {
	const prompt = {form: 'line', before: [], ask: [ask], options: [], label: askWords.optional(label), takesSentences: true} as const;
	return hear(talk, {prompt, question, isDetour: true, take: (answer) => take(answer.type === 'typed' ? answer.text : '')});
}

export function refuse({face}: Talk, words: string): Outcome {
	face.error(words);
	return 'stay';
}

export function give(talk: Talk, question: Question, value: Value, confirmed = false, reason = ''): Outcome | Promise<Outcome> {
	const {world} = talk;
	const decision = decide(world.bank, world.draft(), {type: 'give-answer', question: question.id, value, confirmed, ...(reason && {reason})}, world.today());
	if ('refused' in decision) return refuse(talk, issueWords(decision.refused));
	if ('challenges' in decision) return challenge(talk, question, value, decision.challenges);
	const before = world.draft();
	if (!tryRecord(talk, decision.happenings)) return notTaken(talk, question, value);
	forget(talk, question);
	talk.face.tell(askWords.saved(formatValue(world.draft(), question, value), question.label));
	if (before.answers.has(question.id)) for (const text of [...changedRowsWords(world.bank, before, world.draft()), ...deeperWords(world.bank, before, world.draft())]) talk.face.tell(text);
	return 'settle';
}

export interface WhatThen {
	readonly change: () => Outcome;
	/** It stands, for a reason where one is asked. */
	readonly keep: (reason?: string) => Outcome | Promise<Outcome>;
	/** The row's answer is another one. */
	readonly instead: (answer: RowAnswer) => Outcome | Promise<Outcome>;
}

/** Put back before it is taken; the officer may put a slip right, or let it stand. */
export function putChallenge(talk: Talk, question: Question, challenges: readonly Challenge[], then: WhatThen): Promise<Outcome> {
	const {bank, draft} = talk.world;
	return putStep(talk, question, challengeWords(bank, draft(), challenges), challengeOptions(bank, draft(), challenges), (id) => {
		const slip = slipOf(id);
		if (slip !== undefined) return putRight(talk, question, slip);
		if (id === 'change') return then.change();
		if (id !== 'keep') return then.instead(id as RowAnswer);
		return asksReason(challenges) ? putLine(talk, question, standWords, askWords.reasonLabel, then.keep) : then.keep();
	});
}

function challenge(talk: Talk, question: Question, value: Value, challenges: readonly Challenge[]): Promise<Outcome> {
	return putChallenge(talk, question, challenges, {
		change() {
			if (asksReason(challenges)) keepWriting(talk, question, value);
			return 'settle';
		},
		keep: (reason) => give(talk, question, value, true, reason),
		instead: (answer) => answerInstead(talk, question, value, answer),
	});
}

/** A fact is asked at once; then the row it was for is where the interview goes on. */
async function putRight(talk: Talk, {home}: Question, slip: string): Promise<Outcome> {
	const {bank, draft} = talk.world;
	talk.aim = home;
	return talk.askQuestion(talk, promptFor(bank, draft(), slip) ?? findQuestion(bank, slip)!);
}

/** What was written goes back where it can be changed. */
function keepWriting({world}: Talk, question: Question, value: Value): void {
	if (typeof value === 'string' && question.kind !== 'answer') world.keepUnsent(new Map(world.unsent()).set(question.id, value));
}

/** What the disk refused is not thrown away: a text is there when its question is put again. */
function notTaken(talk: Talk, question: Question, value: Value): Outcome {
	if (typeof value !== 'string' || question.kind === 'answer') return 'stay';
	keepWriting(talk, question, value);
	return 'settle';
}

/** The words are kept as they are, and the row's answer is the other one. */
async function answerInstead(talk: Talk, question: Question, value: Value, answer: RowAnswer): Promise<Outcome> {
	const written = question.kind === 'answer' ? 'settle' : await give(talk, question, value, true);
	return written === 'settle' ? give(talk, findQuestion(talk.world.bank, answerId(question.home!))!, answer, true) : written;
}

export function askWho(talk: Talk, question: Question): Promise<Outcome> {
	return putLine(talk, question, askWords.who, askWords.whoLabel, (who) => leaveOpen(talk, question, 'ask', who));
}

export function leaveOpen(talk: Talk, question: Question, reason: OpenReason, who: string | undefined): Outcome {
	const {world} = talk;
	const decision = decide(world.bank, world.draft(), {type: 'leave-open', question: question.id, reason, ...(who && {who})}, world.today());
	if ('refused' in decision) return refuse(talk, issueWords(decision.refused));
	if (!('happenings' in decision) || !tryRecord(talk, decision.happenings)) return 'stay';
	talk.face.tell(askWords.savedOpen(openLabel(reason, who)));
	return 'settle';
}
