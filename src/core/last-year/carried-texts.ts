/** The words of last year's rows, without what only names a document. */
import type {Edition} from '../bank/edition.ts';
import type {FormRow} from '../bank/form-row.ts';
import type {CarriedRow} from './carried-rows.ts';
import {distinct, readCell, type NamedDocument, type ReadCell} from './named-documents.ts';

interface ReadRow {
	readonly documents: readonly NamedDocument[];
	/** What is told beyond the names of documents; empty where nothing is. */
	readonly text: string;
}

const known = new WeakMap<FormRow, ReadRow>();

/** The 2024 form has a column for evidence alone; that of 2022 has one for everything. */
export function readTexts(row: FormRow, edition: Edition): ReadRow {
	const before = known.get(row);
	if (before) return before;
	const evidence = readCell(row.evidence, edition === '2024');
	const commentary: ReadCell = row.commentary === '' ? {documents: [], rest: ''} : readCell(row.commentary, false);
	const text = [evidence.rest, row.commentary].filter((each) => each !== '' && !/^n\/?a\.?$/i.test(each)).join('\n');
	const found = {documents: evidence.documents.length > 0 ? evidence.documents : commentary.documents, text};
	known.set(row, found);
	return found;
}

export function documentsOf({rows, edition}: CarriedRow): readonly NamedDocument[] {
	return distinct(rows.flatMap((row) => readTexts(row, edition).documents));
}

/** The texts of all its rows; each with last year's number where several come together. */
export function carriedTexts({rows, edition}: CarriedRow): string {
	const numbers = new Map<string, string[]>();
	for (const row of rows) {
		const {text} = readTexts(row, edition);
		if (text !== '') numbers.set(text, [...(numbers.get(text) ?? []), row.provision]);
	}

	const isOne = new Set(rows.map(({provision}) => provision)).size === 1;
	return Array.from(numbers, ([text, from]) => (isOne ? text : `${[...new Set(from)].join(', ')}: ${text}`)).join('\n');
}
