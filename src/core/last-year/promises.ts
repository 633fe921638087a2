/** What last year's document promised, and what this year's officer says became of it. */
import {textOf, valueOf} from '../draft/answers.ts';
import type {Bank, Question, QuestionId} from '../bank/bank.ts';
import type {Draft} from '../draft/draft.ts';
import {successorsOf} from './crosswalk.ts';
import {perLastYear} from './per-last-year.ts';
import {late} from '../late/late.ts';
import type {RowPromise} from '../draft/last-year.ts';

const reader = late(async () => import('./told.ts'));

export const promiseOutcomes = ['done', 'not-done', 'dropped'] as const;
export type PromiseOutcome = (typeof promiseOutcomes)[number];

/** One promise, however many rows make it in the same words; its questions are named after the first of them. */
export interface LastPromise extends RowPromise {
	/** Every one of last year's provisions that makes it. */
	readonly provisions: readonly string[];
	/** This year's provisions it is about; none where nothing took last year's up. */
	readonly about: readonly string[];
}

/** In the document's order. */
export function lastPromises(bank: Bank, draft: Draft): readonly LastPromise[] {
	return promisesOf(bank, draft) ?? [];
}

const promisesOf = perLastYear((bank, {reading, told}): readonly LastPromise[] => {
	const promises = new Map<string, LastPromise>();
	for (const promise of (told ?? reader().readTold(bank.former ?? bank, reading)).promises) {
		const key = promise.words.join(' ').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
		const {provisions, about} = promises.get(key) ?? {provisions: [], about: []};
		const successors = successorsOf(bank, reading.edition, promise.provision).map(({provision}) => provision);
		promises.set(key, {...promise, ...promises.get(key), provisions: [...new Set([...provisions, promise.provision])], about: [...new Set([...about, ...successors])]});
	}

	return [...promises.values()];
});

type PromiseQuestion = 'outcome' | 'due' | 'note';

export function promiseQuestionId(provision: string, question: PromiseQuestion): QuestionId {
	return `promise/${provision}/${question}`;
}

export function isPromise({id}: Question): boolean {
	return id.startsWith('promise/');
}

interface PromiseStanding {
	/** Undefined until it is answered. */
	readonly outcome: PromiseOutcome | undefined;
	/** The new date of one not kept, as an ISO date; empty where none is given. */
	readonly due: string;
	/** Where it shows, or why it was dropped. */
	readonly note: string;
}

export function promiseStanding({answers}: Draft, {provision}: LastPromise): PromiseStanding {
	const outcome = valueOf(answers, promiseQuestionId(provision, 'outcome')) as PromiseOutcome | undefined;
	return {
		outcome,
		due: outcome === 'not-done' ? textOf(answers, promiseQuestionId(provision, 'due')) : '',
		note: outcome === 'done' || outcome === 'dropped' ? textOf(answers, promiseQuestionId(provision, 'note')) : '',
	};
}

/** Its day is behind us, and nobody says that it was kept or given up. */
export function isOverdue(draft: Draft, promise: LastPromise, asOf: string): boolean {
	const {outcome, due} = promiseStanding(draft, promise);
	if (outcome === 'done' || outcome === 'dropped') return false;
	const latest = due === '' ? promise.latest : due;
	return latest !== undefined && latest < asOf;
}

/** The promises about a provision of this year, at the first it is about, that are still to be kept by a new date. */
export function promisesPutOff(bank: Bank, draft: Draft, provision: string): ReadonlyArray<LastPromise & {readonly due: string}> {
	return lastPromises(bank, draft).flatMap((promise) => {
		const {due} = promiseStanding(draft, promise);
		return promise.about[0] === provision && due !== '' ? [{...promise, due}] : [];
	});
}
