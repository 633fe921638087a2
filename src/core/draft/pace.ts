/** Minutes left, from the officer's own pace once there is one. */
import {passOf} from './pass.ts';
import {perDraft} from './per-draft.ts';
import {isAnswered, promptsOf} from './prompts.ts';

const secondsPerQuestionAtFirst = 20;
const pauseSeconds = 300;
/** How many answers the first guess weighs. */
const firstGuessWeight = 15;
/** Follow-ups that an unanswered row will most likely open: its evidence. */
const followUpsExpected = 1;

/** The mean seconds between recent answers, breaks left out, blended with a first guess that weighs less as answers come in. */
export function secondsPerQuestion(times: readonly string[]): number {
	let sum = secondsPerQuestionAtFirst * firstGuessWeight;
	let count = firstGuessWeight;
	for (let index = 1; index < times.length; index++) {
		const seconds = (Date.parse(times[index]!) - Date.parse(times[index - 1]!)) / 1000;
		if (seconds < 0 || seconds >= pauseSeconds) continue;
		sum += seconds;
		count += 1;
	}

	return sum / count;
}

export const minutesLeft = perDraft((bank, draft): number => {
	const {all, rows} = promptsOf(bank, draft);
	const left = all.filter((question) => !isAnswered(draft, question)).length;
	const hidden = rows.filter(({row}) => row.answer === undefined).length * (passOf(draft) === 'first' ? 0 : followUpsExpected);
	return Math.ceil(((left + hidden) * secondsPerQuestion(draft.times)) / 60);
});
