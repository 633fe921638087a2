/**
 * What: the date promised for an action is behind us.
 * Why: a promise that was not kept, or was kept and not recorded, is the first thing a reader can verify.
 * A document is read as of its own time: an old form's promises are not late because it is read today.
 */
import type {Check, Surroundings} from './gap.ts';
import {isOverdue, lastPromises, promiseStanding} from '../last-year/promises.ts';
import {datesIn} from '../reading/dates.ts';
import {promisesIn} from '../reading/promises.ts';
import {sentencesOf} from '../reading/sentences.ts';
import {isShort, written} from '../draft/row.ts';
import type {TextDocument, TextRow} from '../reading/text-row.ts';

const writtenOn = new WeakMap<TextDocument, string>();

export const datePassed: Check = {
	ofAnswers(reading, {bank, draft, asOf}) {
		const date = written(reading, 'due');
		if (isShort(reading) && date !== '' && date < asOf) return {severity: 'serious', found: {date}};
		return lastYearsPromise(reading.provision.id, {bank, draft, asOf});
	},
	ofText(row, document) {
		const dates = promisedDates(row, document);
		if (dates.length === 0 || (row.action && row.action.due >= document.asOf)) return undefined;
		const now = row.action ? document.asOf : timeOf(document);
		if (dates.some(({latest}) => latest === undefined || latest >= now)) return undefined;
		return {severity: 'serious', found: {quotes: dates.map(({quote}) => quote)}};
	},
	examples: {
		flagged: [
			{provision: '6.6', comply: 'no', commentary: 'Actions are not tracked. A tracker will be introduced by March 2020.'},
			{
				provision: '6.6',
				comply: 'no',
				commentary: 'Actions are not tracked. A tracker will be introduced by March 2024.',
				beside: [{provision: '8.2', commentary: 'The report was approved by the Board on 12 June 2024.'}],
				why: 'The same document tells of June.',
			},
		],
		passed: [
			{
				edition: '2022',
				provision: '4.2',
				evidence: 'Timeframes to be reviewed April 2024.',
				beside: [{provision: '8.1', evidence: 'Most recent review January 2024'}],
				why: 'When it was written, April was still to come.',
			},
			{provision: '5.2', commentary: 'The informal stage was removed in March 2024.'},
			{provision: '6.6', comply: 'no', commentary: 'A tracker will be introduced in the Autumn.', why: 'Which autumn is not said.'},
		],
	},
};

/** What last year's document promised and nobody has kept or given up; one put off to a day ahead is only to be known. */
function lastYearsPromise(provision: string, {bank, draft, asOf}: Surroundings) {
	for (const promise of lastPromises(bank, draft)) {
		if (promise.about[0] !== provision) continue;
		const {words, provisions, latest} = promise;
		const {due} = promiseStanding(draft, promise);
		const found = {quotes: words, provisions, ...(due !== '' && {date: due})};
		if (isOverdue(draft, promise, asOf)) return {severity: 'serious', found} as const;
		if (due !== '' && latest !== undefined && latest < asOf) return {severity: 'advice', found} as const;
	}

	return undefined;
}

function promisedDates(row: TextRow, {bank}: TextDocument) {
	return promisesIn(row, bank).flatMap(({sentence}) => datesIn(sentence.text));
}

/** The latest day that the document tells of as past; the day it is read where it tells of none. */
function timeOf(document: TextDocument): string {
	let time = writtenOn.get(document);
	if (time === undefined) {
		const told = document.rows.flatMap((row) => {
			const promised = new Set(promisesIn(row, document.bank).map(({sentence}) => sentence));
			return sentencesOf(row).flatMap((sentence) => (promised.has(sentence) ? [] : datesIn(sentence.text)));
		});
		const past = told.flatMap(({latest}) => (latest !== undefined && latest < document.asOf ? [latest] : []));
		time = past.toSorted().at(-1) ?? document.asOf;
		writtenOn.set(document, time);
	}

	return time;
}
