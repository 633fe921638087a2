import type {Edition} from '../../src/core/bank/edition.ts';
import type {FormRow} from '../../src/core/bank/form-row.ts';
import {textOfReading, type TextRow} from '../../src/core/reading/text-row.ts';
import {realBank} from './bank.ts';

/** A row of a read form: a Yes with this evidence, unless said otherwise. */
export function textRow(evidence: string, row: Partial<FormRow> & {readonly edition?: Edition} = {}): TextRow {
	const {edition = '2024', ...given} = row;
	const rows = [{provision: '6.6', comply: 'yes', complyAsPrinted: 'Yes', evidence, commentary: '', ...given} as const];
	return textOfReading(realBank(edition), {edition, landlord: 'Example Homes', rows}, '2026-01-01').rows[0]!;
}
