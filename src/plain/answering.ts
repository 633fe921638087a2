/** A question of the bank is put, and what comes back is taken by its kind. */
import type {OpenReason} from '../core/draft/answers.ts';
import {findQuestion, type Question} from '../core/bank/bank.ts';
import {valuesBefore} from '../core/interview/named-before.ts';
import {kinds} from '../core/kinds/index.ts';
import type {Option} from '../core/bank/question.ts';
import {dontKnow, openReasonOptions, openWords} from '../wording/en/interview.ts';
import {issueWords} from '../wording/en/issues.ts';
import {openOption, questionPrompt} from './asking.ts';
import type {Prompt} from './face.ts';
import {takeEvidence} from './evidence.ts';
import {askWho, chosenOf, give, leaveOpen, notAnOption, putStep, refuse} from './giving.ts';
import {keepOne} from './keeping.ts';
import {takeLine} from './line-giving.ts';
import {takeTicks} from './ticking.ts';
import {hear, type Answer, type Outcome, type Talk} from './talk.ts';

export function askQuestion(talk: Talk, question: Question): Promise<Outcome> {
	const prompt = questionPrompt(talk, question);
	return hear(talk, {prompt, question, isDetour: false, take: (answer) => takeAnswer(talk, question, prompt, answer)});
}

function takeAnswer(talk: Talk, question: Question, prompt: Prompt, answer: Answer): Outcome | Promise<Outcome> {
	if (answer.type === 'keep') {
		const begun = prompt.form === 'lines' ? undefined : prompt.begun;
		if (begun !== undefined && question.kind === 'answer') return takeLine(talk, question, prompt.options, begun);
		return begun === undefined ? keepOne(talk, question) : give(talk, question, begun);
	}

	if (question.kind === 'ticks') return isDontKnow(answer) ? askReason(talk, question) : takeTicks(talk, question, answer);
	if (question.kind === 'evidence') return takeEvidence(talk, question, prompt, answer);
	if (prompt.options.length > 0) return takeChoice(talk, question, prompt.options, answer);
	const text = answer.type === 'typed' ? answer.text : '';
	const before = valuesBefore(talk.world.bank, talk.world.draft(), question, text);
	if (before) return giveAll(talk, before);
	const parsed = kinds[question.kind].parse(text, question, talk.world.today());
	return 'value' in parsed ? give(talk, question, parsed.value) : refuse(talk, issueWords(parsed.issue));
}

/** They were looked at where they were given first. */
async function giveAll(talk: Talk, values: NonNullable<ReturnType<typeof valuesBefore>>): Promise<Outcome> {
	let outcome: Outcome = 'stay';
	for (const {question, value} of values) outcome = await give(talk, findQuestion(talk.world.bank, question)!, value, true);
	return outcome;
}

function takeChoice(talk: Talk, question: Question, options: readonly Option[], answer: Answer): Outcome | Promise<Outcome> {
	const option = chosenOf(options, answer);
	if (!option && question.kind === 'answer' && answer.type === 'typed') return takeLine(talk, question, options, answer.text);
	if (!option && question.optional && isNothing(answer)) return give(talk, question, '');
	if (!option) return notAnOption(talk, options, answer);
	if (option.id === openOption) return askReason(talk, question);
	const parsed = kinds[question.kind].parse(option.id, question);
	return 'value' in parsed ? give(talk, question, parsed.value) : refuse(talk, issueWords(parsed.issue));
}

/** A full stop alone; at a choice Enter alone repeats what was asked. */
function isNothing(answer: Answer): boolean {
	return answer.type === 'nothing' || (answer.type === 'typed' && answer.text.trim() === '.');
}

function isDontKnow(answer: Answer): boolean {
	return chosenOf([{id: openOption, label: dontKnow}], answer)?.id === openOption;
}

function askReason(talk: Talk, question: Question): Promise<Outcome> {
	return putStep(talk, question, openWords.reason, openReasonOptions, (id) => (id === 'ask' ? askWho(talk, question) : leaveOpen(talk, question, id as OpenReason, undefined)));
}
