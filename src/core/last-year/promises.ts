/** What last year's document promised, and what this year's officer says became of it. */
import {textOf, valueOf} from '../answers.ts';
import type {Bank, Question, QuestionId} from '../bank.ts';
import type {Draft} from '../draft.ts';
import {datesIn, type WrittenDate} from '../reading/dates.ts';
import {placesStepsLater, promisesIn} from '../reading/promises.ts';
import {targetDatesIn} from '../reading/target-dates.ts';
import {textOfReading} from '../text-row.ts';
import {successorsOf} from './crosswalk.ts';
import {perLastYear} from './last-year.ts';

export const promiseOutcomes = ['done', 'not-done', 'dropped'] as const;
export type PromiseOutcome = (typeof promiseOutcomes)[number];

export interface LastPromise {
	/** Last year's provision that promises it first; its questions are named after it. */
	readonly provision: string;
	/** Every one of last year's provisions that promises it in the same words. */
	readonly provisions: readonly string[];
	/** This year's provisions it is about; none where nothing took last year's up. */
	readonly about: readonly string[];
	/** The sentences that promise, as they stand. */
	readonly words: readonly string[];
	/** By when, as it stands; none where no date was given. */
	readonly by?: string;
	/** The last day that can mean, as an ISO date; none where the year is not told. */
	readonly latest?: string;
}

/** In the document's order. */
export function lastPromises(bank: Bank, draft: Draft): readonly LastPromise[] {
	return promisesOf(bank, draft) ?? [];
}

const promisesOf = perLastYear((bank, {reading}): readonly LastPromise[] => {
	const {edition} = reading;
	const promises = new Map<string, LastPromise>();
	for (const row of textOfReading(bank.former ?? bank, reading, '').rows) {
		const {id} = row.provision;
		const words = [...new Set(promisesIn(row).map(({sentence}) => sentence.text))].filter((text) => !placesStepsLater(edition, id) || !hypothetical.test(text));
		if (words.length === 0) continue;
		const key = words.join(' ').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
		const before = promises.get(key);
		const about = successorsOf(bank, edition, id).map(({provision}) => provision);
		promises.set(
			key,
			before
				? {...before, provisions: [...new Set([...before.provisions, id])], about: [...new Set([...before.about, ...about])]}
				: {provision: id, provisions: [id], about, words, ...deadlineOf([...words.flatMap(datesIn), ...targetDatesIn(row)])},
		);
	}

	return [...promises.values()];
});

/** What would be done if it came to it: nothing to ask about where the provision itself is conditional. */
const hypothetical = /\b(?:in|under) (?:these|those|such|any such|this|the) (?:circumstances?|cases?|instances?|events?)\b|\b(?:if|when|where|should) (?:this|it|there|any|such|required|asked|requested|necessary)\b/i;

/** The latest of the dates that tell their year; else the first. */
function deadlineOf(dates: readonly WrittenDate[]): Pick<LastPromise, 'by' | 'latest'> {
	const [last] = dates.filter(({latest}) => latest !== undefined).toSorted((a, b) => (a.latest! < b.latest! ? 1 : -1));
	const date = last ?? dates[0];
	return date ? {by: date.quote, ...(date.latest !== undefined && {latest: date.latest})} : {};
}

export type PromiseQuestion = 'outcome' | 'due' | 'note';

export function promiseQuestionId(provision: string, question: PromiseQuestion): QuestionId {
	return `promise/${provision}/${question}`;
}

export function isPromise({id}: Question): boolean {
	return id.startsWith('promise/');
}

export interface PromiseStanding {
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
