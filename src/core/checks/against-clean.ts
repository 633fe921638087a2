/** What stands in the way of a copy for publishing: rows without an answer, and what else is blocking. */
import {byCause, countCauses} from './by-cause.ts';
import type {Gap} from './gap.ts';

export interface AgainstClean {
	readonly unanswered: number;
	/** Things to look at, as they are counted everywhere. */
	readonly blocking: number;
}

/** Undefined where a clean copy can be written. */
export function againstClean(gaps: readonly Gap[]): AgainstClean | undefined {
	const answered = gaps.filter(({code}) => code !== 'unanswered');
	const against = {unanswered: gaps.length - answered.length, blocking: countCauses(byCause(answered)).blocking};
	return against.unanswered + against.blocking > 0 ? against : undefined;
}
