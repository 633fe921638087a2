/** Putting last year's promises as questions. */
import type {PromiseWords} from '../../core/last-year/bank-of-draft.ts';
import type {LastPromise} from '../../core/last-year/promises.ts';
import {joined, shortened} from './phrasing.ts';

export const promiseWords: PromiseWords = {
	outcome: (promise) => `Last year, at ${placesOf(promise)}, you promised: ${quoted(promise)} What became of it?`,
	outcomes: {done: 'It is done', 'not-done': 'Not done yet', dropped: 'It is no longer planned'},
	due: (promise) => `By which date will what you promised at ${placesOf(promise)} be done now?`,
	shown: (promise) => `Where does it show that what you promised at ${placesOf(promise)} is done?`,
	dropped: (promise) => `Why is what you promised at ${placesOf(promise)} no longer planned?`,
};

/** A question has to be taken in at a glance; the whole row is shown with its provision. */
const longestQuote = 240;

function quoted({words}: LastPromise): string {
	return `“${shortened(words.join(' … '), longestQuote)}”`;
}

function placesOf({provisions}: LastPromise): string {
	return joined(provisions);
}
