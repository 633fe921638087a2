/** Minutes left, from the officer's own pace once there is one. */
import {passOf} from './pass.ts';
import {perDraft} from './per-draft.ts';
import {isAnswered, promptsOf} from './prompts.ts';

const secondsPerQuestionAtFirst = 30;
const pauseSeconds = 300;
/** From so many answers on there is only her own pace. The first are facts that she knows by heart, and say little of it. */
const answersUntilOwn = 40;
/** Follow-ups that an unanswered row will most likely open: its evidence. */
const followUpsExpected = 1;

/** The mean seconds between recent answers, breaks left out, with a first guess in the place of those still to come. */
export function secondsPerQuestion(times: readonly string[]): number {
	const paces = times.slice(1).flatMap((time, index) => {
		const seconds = (Date.parse(time) - Date.parse(times[index]!)) / 1000;
		return seconds >= 0 && seconds < pauseSeconds ? [seconds] : [];
	});
	const guessed = Math.max(0, answersUntilOwn - 1 - paces.length);
	return (paces.reduce((sum, seconds) => sum + seconds, 0) + guessed * secondsPerQuestionAtFirst) / (paces.length + guessed);
}

export const minutesLeft = perDraft((bank, draft): number => {
	const {all, rows} = promptsOf(bank, draft);
	const left = all.filter((question) => !isAnswered(draft, question)).length;
	const hidden = rows.filter(({row}) => row.answer === undefined).length * (passOf(draft) === 'first' ? 0 : followUpsExpected);
	return Math.ceil(((left + hidden) * secondsPerQuestion(draft.times)) / 60);
});
