/**
 * What the rows of a document tell in plain language: promises, and statements of fact. Read once, when the document is taken over, and
 * kept with it: the interview then reads no language to begin, and what was asked stays the same when the reading improves.
 */
import type {Bank} from '../bank/bank.ts';
import type {FormReading} from '../bank/form-row.ts';
import type {GivenFact, RowPromise, Told} from '../draft/last-year.ts';
import {datesIn, type WrittenDate} from '../reading/dates.ts';
import {promisesIn} from '../reading/promises.ts';
import {sentencesOf} from '../reading/sentences.ts';
import {targetDatesIn} from '../reading/target-dates.ts';
import {textOfReading, type TextRow} from '../reading/text-row.ts';
import {plainStatements} from './plain-statements.ts';

/** Nobody's cell is longer; reading one that is would cost its length squared. */
const longestRead = 6000;

/** `bank` is that of the document's edition. */
export function readTold(bank: Bank, reading: FormReading, given: readonly GivenFact[] = []): Told {
	const cut = reading.rows.map((row) => ({...row, evidence: row.evidence.slice(0, longestRead), commentary: row.commentary.slice(0, longestRead)}));
	const {rows} = textOfReading(bank, {...reading, rows: cut}, '');
	return {
		promises: rows.flatMap((row) => promiseOf(row, bank)),
		statements: rows.flatMap((row) => plainStatements(row, bank).map(({fact, value, quote}) => ({provision: row.provision.id, fact, value, quote: sentenceWith(row, quote)}))),
		given,
	};
}

function promiseOf(row: TextRow, bank: Bank): readonly RowPromise[] {
	const {id, stepsLater} = row.provision;
	const words = [...new Set(promisesIn(row, bank).map(({sentence}) => sentence.text))].filter((text) => !stepsLater || !hypothetical.test(text));
	return words.length === 0 ? [] : [{provision: id, words, ...deadlineOf([...words.flatMap(datesIn), ...targetDatesIn(row, bank)])}];
}

/** What would be done if it came to it: nothing to ask about where the provision itself is conditional. */
const hypothetical = /\b(?:in|under) (?:these|those|such|any such|this|the) (?:circumstances?|cases?|instances?|events?)\b|\b(?:if|when|where|should) (?:this|it|there|any|such|required|asked|requested|necessary)\b/i;

/** The latest of the dates that tell their year; else the first. */
function deadlineOf(dates: readonly WrittenDate[]): Pick<RowPromise, 'by' | 'latest'> {
	const [last] = dates.filter(({latest}) => latest !== undefined).toSorted((a, b) => (a.latest! < b.latest! ? 1 : -1));
	const date = last ?? dates[0];
	return date ? {by: date.quote, ...(date.latest !== undefined && {latest: date.latest})} : {};
}

function sentenceWith(row: TextRow, quote: string): string {
	return sentencesOf(row).find(({text}) => text.includes(quote))?.text ?? quote;
}
