/** Last year's rows as they come to the provisions of this year: what was said there, and how far it still answers. */
import type {RowAnswer} from '../bank/row-scope.ts';
import type {Bank, Origin} from '../bank/bank.ts';
import type {Draft} from '../draft/draft.ts';
import type {Edition} from '../bank/edition.ts';
import type {Comply, FormRow} from '../bank/form-row.ts';
import {endedBecause, originsFrom, successorsOf} from './crosswalk.ts';
import {perLastYear} from './per-last-year.ts';
import type {LastYear} from '../draft/last-year.ts';

export interface CarriedRow {
	/** This year's provision. */
	readonly provision: string;
	readonly origin: Origin;
	/** Of last year's document. */
	readonly edition: Edition;
	/** The rows of last year's document that come to it, in the crosswalk's order; at least one. */
	readonly rows: readonly FormRow[];
	/** What they say together: Yes only if all do, No if any does. */
	readonly said: RowAnswer | undefined;
	/** The answer they still give: none where the row turns on something else now, or is new. */
	readonly answer: RowAnswer | undefined;
	/** The reader was not sure of one of the rows. */
	readonly isUncertain: boolean;
}

interface EndedRow {
	readonly row: FormRow;
	/** Why, in one sentence. */
	readonly because: string;
}

/** By this year's provision; those to which nothing comes are left out. */
export function carriedRows(bank: Bank, draft: Draft): ReadonlyMap<string, CarriedRow> {
	return rowsByProvision(bank, draft) ?? new Map();
}

export function carriedRow(bank: Bank, draft: Draft, provision: string): CarriedRow | undefined {
	return rowsByProvision(bank, draft)?.get(provision);
}

const rowsByProvision = perLastYear((bank, lastYear): ReadonlyMap<string, CarriedRow> => {
	const carried = originsFrom(bank, lastYear.reading.edition).flatMap((origin) => carriedTo(origin, lastYear) ?? []);
	return new Map(carried.map((row) => [row.provision, row]));
});

function carriedTo(origin: Origin, {reading, uncertain}: LastYear): CarriedRow | undefined {
	const printed = origin.from.map((id) => reading.rows.filter((row) => row.provision === id));
	const rows = printed.flat().filter(isFilled);
	if (rows.length === 0) return undefined;
	const said = saidTogether(printed.flatMap((each) => (each.length > 0 ? each.map(({comply}) => comply) : ['blank' as const])));
	const stillAnswers = origin.kind === 'same' || origin.kind === 'tightened';
	return {provision: origin.provision, origin, edition: reading.edition, rows, said, answer: stillAnswers ? said : undefined, isUncertain: rows.some(({provision}) => uncertain.includes(provision))};
}

function isFilled({comply, evidence, commentary}: FormRow): boolean {
	return comply !== 'blank' || evidence !== '' || commentary !== '';
}

function saidTogether(answers: readonly Comply[]): RowAnswer | undefined {
	if (answers.includes('no')) return 'no';
	if (answers.includes('partial')) return 'partly';
	if (answers.includes('blank')) return undefined;
	return answers.includes('yes') ? 'yes' : 'not-applicable';
}

const ended = perLastYear((bank, {reading}): readonly EndedRow[] =>
	reading.rows.filter(isFilled).flatMap((row) => {
		const because = endedBecause(bank, reading.edition, row.provision);
		return because === undefined ? [] : [{row, because}];
	}),
);

/** Rows that nothing takes up this year. */
export function endedRows(bank: Bank, draft: Draft): readonly EndedRow[] {
	return ended(bank, draft) ?? [];
}

/** Rows that neither come to a provision nor have ended: their number stands in no edition we know. */
export function strayRows(bank: Bank, draft: Draft): readonly FormRow[] {
	const {lastYear} = draft;
	if (!lastYear) return [];
	const {edition, rows} = lastYear.reading;
	return rows.filter((row) => isFilled(row) && successorsOf(bank, edition, row.provision).length === 0 && endedBecause(bank, edition, row.provision) === undefined);
}
