/** What keys do to a tick list: space ticks and unticks, a ticks all, n none, a question mark is don't know. Anything else typed is a line. */
import type {Ticks} from '../../core/draft/answers.ts';
import type {QuestionId} from '../../core/bank/bank.ts';

export function areTickKeys(typed: string): boolean {
	return /^[an? ]*$/i.test(typed);
}

/** `at`: the part the keys are pressed at. */
export function ticked(ticks: Ticks, keys: string, at: QuestionId, parts: readonly QuestionId[]): Ticks {
	return [...keys.toLowerCase()].reduce((now: Ticks, key): Ticks => {
		switch (key) {
			case 'a':
			case 'n':
				return Object.fromEntries(parts.map((id) => [id, key === 'a']));
			case '?':
				return {...now, [at]: {open: 'unsure'}};
			default:
				return {...now, [at]: now[at] !== true};
		}
	}, ticks);
}

/** "ask 5 Legal" and "unsure 5" add to what is ticked; any other line says it all. */
export function withTyped(ticks: Ticks, typed: string, read: Ticks): Ticks {
	const isAboutSome = /^(?:ask|\?|unsure|dk|don['’]?t know)/i.test(typed) && Object.keys(ticks).length > 0;
	return isAboutSome ? {...ticks, ...Object.fromEntries(Object.entries(read).filter(([, tick]) => typeof tick === 'object'))} : read;
}
