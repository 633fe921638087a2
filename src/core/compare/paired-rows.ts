/** The rows of two assessments side by side: by provision, through the crosswalk where the editions differ. */
import type {Bank, Origin} from '../bank/bank.ts';
import type {Comply, FormReading, FormRow} from '../bank/form-row.ts';
import {endedBecause, originsFrom} from '../last-year/crosswalk.ts';

export interface PairedRow {
	/** Of the later assessment. */
	readonly provision: string;
	readonly kind: Origin['kind'];
	/** The earlier rows it came from; none for a new provision, or where they are missing. */
	readonly before: readonly FormRow[];
	readonly after: FormRow | undefined;
}

export interface EndedRow {
	readonly provision: string;
	readonly because: string;
	readonly row: FormRow;
}

/** `bank` is that of the later assessment. */
export function pairRows(bank: Bank, before: FormReading, after: FormReading): readonly PairedRow[] {
	const [earlier, later] = [before, after].map(({rows}) => new Map(rows.map((row) => [row.provision, row])));
	return originsFrom(bank, before.edition).map(({provision, kind, from}) => ({provision, kind, before: from.flatMap((id) => earlier!.get(id) ?? []), after: later!.get(provision)}));
}

/** Rows of the earlier assessment that nothing takes up. */
export function endedRows(bank: Bank, {edition, rows}: FormReading): readonly EndedRow[] {
	return rows.flatMap((row) => {
		const because = endedBecause(bank, edition, row.provision);
		return because === undefined ? [] : [{provision: row.provision, because, row}];
	});
}

/** Several rows answer as one: Yes only where all are, No where any is. Undefined where there is none. */
export function answerOf(rows: readonly FormRow[]): Comply | undefined {
	const given = new Set(rows.map(({comply}) => comply));
	if (given.size < 2) return rows[0]?.comply;
	if (given.has('no')) return 'no';
	if (given.has('partial')) return 'partial';
	given.delete('not-applicable');
	return given.size === 1 ? [...given][0] : 'blank';
}

/** The text of a part; with the old numbers before each where several rows came together. */
export function textOf(rows: readonly FormRow[], read: (row: FormRow) => string): string {
	const texts = rows.map((row) => ({provision: row.provision, text: read(row)})).filter(({text}) => text !== '');
	return rows.length < 2 ? (texts[0]?.text ?? '') : texts.map(({provision, text}) => `${provision}: ${text}`).join('\n');
}
