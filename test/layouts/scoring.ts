/** How much of a file came back right. */
import type {FormReading, FormRow} from '../../src/core/bank/form-row.ts';
import type {Edition} from '../../src/core/bank/edition.ts';
import {differences, type Difference} from './agreement.ts';
import type {ExpectedRow} from './layout.ts';

export interface RowScore {
	readonly expected: ExpectedRow;
	readonly read: FormRow | undefined;
	readonly differences: readonly Difference[];
}

export interface FileScore {
	readonly name: string;
	/** Rows right as a share of the rows there are and of any that were made up; 0 for a refusal. */
	readonly share: number;
	/** The reader's reason, where it refused the file or failed. */
	readonly refused?: string;
	readonly edition?: Edition;
	readonly isEditionRight: boolean;
	readonly rows: readonly RowScore[];
	/** Rows that the file does not have. */
	readonly extra: readonly FormRow[];
}

export interface FileToScore {
	readonly name: string;
	readonly edition: Edition;
	readonly rows: readonly ExpectedRow[];
}

export function scoreReading({name, edition, rows: expectedRows}: FileToScore, reading: FormReading | {readonly refused: string}): FileScore {
	if ('refused' in reading) return {name, share: 0, refused: reading.refused, isEditionRight: false, rows: expectedRows.map((expected) => ({expected, read: undefined, differences: ['missing']})), extra: []};
	const left = new Map<string, FormRow[]>();
	for (const row of reading.rows) left.set(row.provision, [...(left.get(row.provision) ?? []), row]);
	// A provision may be printed twice; its readings are taken in their order.
	const rows = expectedRows.map((expected): RowScore => {
		const read = left.get(expected.provision)?.shift();
		return {expected, read, differences: differences(expected, read)};
	});
	const extra = [...left.values()].flat();
	const right = rows.filter((row) => row.differences.length === 0).length;
	return {name, share: right / (rows.length + extra.length), edition: reading.edition, isEditionRight: reading.edition === edition, rows, extra};
}

export function mean(scores: readonly FileScore[]): number {
	return scores.reduce((sum, {share}) => sum + share, 0) / Math.max(1, scores.length);
}
