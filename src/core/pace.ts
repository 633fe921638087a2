/** Minutes left, from the officer's own pace once there is one. */
import type {Bank} from './bank.ts';
import {pathOf} from './branching.ts';
import type {Draft} from './draft.ts';

const secondsPerQuestionAtFirst = 20;
const pauseSeconds = 300;
const enoughAnswers = 8;
/** Follow-ups that an unanswered row will most likely open: its evidence and its commentary. */
const followUpsExpected = 2;

/** The median seconds between recent answers, breaks left out; a first guess while there are too few. */
export function secondsPerQuestion(times: readonly string[]): number {
	const gaps: number[] = [];
	for (let index = 1; index < times.length; index++) {
		const seconds = (Date.parse(times[index]!) - Date.parse(times[index - 1]!)) / 1000;
		if (seconds >= 0 && seconds < pauseSeconds) gaps.push(seconds);
	}

	if (gaps.length < enoughAnswers) return secondsPerQuestionAtFirst;
	gaps.sort((a, b) => a - b);
	return Math.max(1, gaps[Math.floor(gaps.length / 2)]!);
}

export function minutesLeft(bank: Bank, draft: Draft): number {
	const {asked, rows} = pathOf(bank, draft);
	const left = asked.filter((question) => !draft.answers.has(question.id)).length;
	const hidden = rows.filter((row) => row.answer === undefined).length * followUpsExpected;
	return Math.ceil(((left + hidden) * secondsPerQuestion(draft.times)) / 60);
}
