/** A draft's rows as they will stand written, for the checks that read words. */
import type {Bank} from '../bank/bank.ts';
import type {Draft} from '../draft/draft.ts';
import {missing, readRows, written, type RowReading} from '../draft/row.ts';
import {formatValue} from '../kinds/given-text.ts';
import {joined, type TextDocument, type TextRow} from '../reading/text-row.ts';

export function textOfDraft(bank: Bank, draft: Draft, asOf: string): TextDocument {
	const rows = readRows(bank, draft)
		.filter(({row}) => !row.follows)
		.map((reading) => rowInWords(draft, reading));
	return {bank, asOf, rows};
}

const answersInForm = {yes: 'yes', no: 'no', partly: 'partial', 'not-applicable': 'not-applicable', open: 'blank'} as const;
const commentaryParts = ['part-met', 'explanation', 'alternative', 'reasons', 'not-applicable', 'commentary'] as const;

export function rowInWords(draft: Draft, reading: RowReading): TextRow {
	const documents = (reading.parts.get('evidence') ?? []).flatMap(({question, entry}) =>
		entry && 'value' in entry.response && Array.isArray(entry.response.value) ? [formatValue(draft, question, entry.response.value)] : [],
	);
	const evidence = joined(...documents, written(reading, 'evidence'));
	const action = {what: written(reading, 'action'), owner: written(reading, 'owner'), due: written(reading, 'due')};
	const commentary = joined(...commentaryParts.map((part) => written(reading, part)), action.what);
	const isToldInFull = missing(reading, 'explanation', 'alternative', 'reasons', 'action', 'owner', 'due').length === 0;
	return {provision: reading.provision, comply: answersInForm[reading.answer ?? 'open'], evidence, commentary, text: joined(evidence, commentary), action, isToldInFull};
}
