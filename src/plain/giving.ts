/** An answer is challenged where it will not stand, recorded, and said back. */
import type {OpenReason, Value} from '../core/draft/answers.ts';
import {answerId, findQuestion, type Question} from '../core/bank/bank.ts';
import {formatValue} from '../core/kinds/given-text.ts';
import {decide} from '../core/interview/decide.ts';
import type {Challenge} from '../core/interview/challenge.ts';
import {meantOption} from '../core/kinds/kind.ts';
import type {Option} from '../core/bank/question.ts';
import {asksReason, challengeOptions, challengeWords, standWords} from '../wording/en/challenges.ts';
import {openLabel} from '../wording/en/interview.ts';
import {issueWords} from '../wording/en/issues.ts';
import {askWords} from '../wording/en/plain.ts';
import {hear, tryRecord, type Answer, type Outcome, type Talk} from './talk.ts';

/** The option meant; "n/a" and a straight apostrophe are taken for what they stand for. */
export function chosenOf(options: readonly Option[], answer: Answer): Option | undefined {
	if (answer.type === 'chosen') return options.find((option) => option.id === answer.id);
	if (answer.type !== 'typed') return undefined;
	const typed = answer.text.replace(/^n\/?a$/i, 'not applicable').replaceAll("'", '’');
	return meantOption(typed, options);
}

export function notAnOption({face}: Talk, options: readonly Option[], answer: Answer): Outcome {
	face.error(answer.type === 'typed' ? issueWords({code: 'not-an-option', typed: answer.text, options: options.map((option) => option.label)}) : askWords.choose);
	return 'stay';
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
	if (!tryRecord(talk, decision.happenings)) return 'stay';
	if (world.unsent().has(question.id)) world.keepUnsent(new Map([...world.unsent()].filter(([id]) => id !== question.id)));
	talk.face.tell(askWords.saved(formatValue(world.draft(), question, value)));
	return 'settle';
}

/** Put back before it is taken; the officer may let it stand. */
function challenge(talk: Talk, question: Question, value: Value, challenges: readonly Challenge[]): Promise<Outcome> {
	const {world} = talk;
	const options = challengeOptions(challenges);
	const prompt = {form: 'choice', before: [], ask: [challengeWords(world.bank, world.draft(), challenges)], options, label: askWords.labels.choice, takesSentences: false} as const;
	return hear(talk, {
		prompt,
		question,
		isDetour: true,
		take(answer) {
			const option = chosenOf(options, answer);
			if (!option) return notAnOption(talk, options, answer);
			switch (option.id) {
				case 'change':
					if (asksReason(challenges)) keepWriting(talk, question, value);
					return 'settle';
				case 'keep':
					return asksReason(challenges) ? askWhyItStands(talk, question, value) : give(talk, question, value, true);
				default:
					return answerInstead(talk, question, value, option.id);
			}
		},
	});
}

function askWhyItStands(talk: Talk, question: Question, value: Value): Promise<Outcome> {
	const prompt = {form: 'line', before: [], ask: [standWords], options: [], label: askWords.optional(askWords.reasonLabel), takesSentences: true} as const;
	return hear(talk, {prompt, question, isDetour: true, take: (answer) => give(talk, question, value, true, answer.type === 'typed' ? answer.text : '')});
}

/** What was written goes back where it can be changed. */
function keepWriting({world}: Talk, question: Question, value: Value): void {
	if (typeof value === 'string' && question.kind !== 'answer') world.keepUnsent(new Map(world.unsent()).set(question.id, value));
}

/** The words are kept as they are, and the row's answer is the other one. */
async function answerInstead(talk: Talk, question: Question, value: Value, answer: string): Promise<Outcome> {
	const written = question.kind === 'answer' ? 'settle' : await give(talk, question, value, true);
	return written === 'settle' ? give(talk, findQuestion(talk.world.bank, answerId(question.home!))!, answer, true) : written;
}

export function askWho(talk: Talk, question: Question): Promise<Outcome> {
	const prompt = {form: 'line', before: [], ask: [askWords.who], options: [], label: askWords.optional(askWords.whoLabel), takesSentences: true} as const;
	return hear(talk, {prompt, question, isDetour: true, take: (answer) => leaveOpen(talk, question, 'ask', answer.type === 'typed' ? answer.text : undefined)});
}

export function leaveOpen(talk: Talk, question: Question, reason: OpenReason, who: string | undefined): Outcome {
	const {world} = talk;
	const decision = decide(world.bank, world.draft(), {type: 'leave-open', question: question.id, reason, ...(who && {who})}, world.today());
	if ('refused' in decision) return refuse(talk, issueWords(decision.refused));
	if (!('happenings' in decision) || !tryRecord(talk, decision.happenings)) return 'stay';
	talk.face.tell(askWords.savedOpen(openLabel(reason, who)));
	return 'settle';
}
