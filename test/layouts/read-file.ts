/** The reader under measure, as the program calls it. */
import type {FormReading} from '../../src/core/bank/form-row.ts';
import {readDocument} from '../../src/exchange/read-document.ts';
import {realBank} from '../helpers/bank.ts';
import type {Format} from './layout.ts';

export type LayoutReading = FormReading | {readonly refused: string};

const endings: Readonly<Record<Format, string>> = {markdown: 'md', text: 'txt', html: 'html'};
const banks = {2022: realBank('2022'), 2024: realBank('2024')};

export async function readLayoutFile({format, text}: {readonly format: Format; readonly text: string}): Promise<LayoutReading> {
	return readBytes(new TextEncoder().encode(text), `assessment.${endings[format]}`);
}

/** A reader that fails counts as one that refuses, so that a measure goes on; its reason begins with `failed`. */
export async function readBytes(bytes: Uint8Array, name: string): Promise<LayoutReading> {
	try {
		const read = await readDocument(bytes, name, banks);
		return 'reading' in read ? read.reading : {refused: read.refusal.code};
	} catch (error) {
		return {refused: `failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`};
	}
}
