/** A document's reading as the happenings that a draft sets out from. */
import type {Bank} from '../bank/bank.ts';
import type {Draft, Happening} from '../draft/draft.ts';
import type {FormRow} from '../bank/form-row.ts';
import {plainLine, plainText} from '../text/plain-text.ts';
import {readTexts} from './carried-texts.ts';
import type {LastYear, GivenFact} from '../draft/last-year.ts';
import {readTold} from './told.ts';
import {titleKey, type NamedDocument} from './named-documents.ts';

/** `bank` is that of the document's edition. Escape codes go out here, once. The documents its rows name come into the register, where the interview offers them. */
export function takeLastYear(bank: Bank, draft: Draft, taken: LastYear, given: readonly GivenFact[] = []): readonly Happening[] {
	const clean = cleaned(taken);
	const lastYear = {...clean, told: readTold(bank, clean.reading, given)};
	const known = new Set([...draft.evidence.values()].map(({title}) => titleKey(title)));
	const named = new Map<string, NamedDocument>();
	for (const document of lastYear.reading.rows.flatMap((row) => readTexts(row, lastYear.reading.edition).documents)) {
		const key = titleKey(document.title);
		const before = named.get(key);
		if (!known.has(key) && (before === undefined || before.link === undefined)) named.set(key, {...document, ...before});
	}

	const documents = [...named.values()].map(
		({title, link}, index): Happening => ({type: 'evidence-added', id: `E${draft.evidenceAdded + index + 1}`, title, ...(link !== undefined && {link})}),
	);
	return [{type: 'last-year-taken', ...lastYear}, ...documents];
}


function cleaned({document, reading, unplaced, uncertain}: LastYear): LastYear {
	const {edition, landlord, rows} = reading;
	return {
		document: plainLine(document),
		reading: {edition, landlord: plainLine(landlord), rows: rows.map(cleanedRow)},
		unplaced: unplaced.map((text) => plainText(text).trim()).filter((text) => text !== ''),
		uncertain,
	};
}

function cleanedRow({provision, comply, complyAsPrinted, evidence, commentary}: FormRow): FormRow {
	return {provision: plainLine(provision), comply, complyAsPrinted: plainLine(complyAsPrinted), evidence: plainText(evidence).trim(), commentary: plainText(commentary).trim()};
}
