/** A row as it stands written, in a draft or in any document: what the text checks read. */
import type {Bank, Provision} from '../bank/bank.ts';
import {findProvision} from '../bank/bank.ts';
import type {Draft} from '../draft/draft.ts';
import type {Comply, FormReading} from '../bank/form-row.ts';
import {formatValue} from '../kinds/given-text.ts';
import {readRows, written, type RowReading} from '../draft/row.ts';

export interface TextRow {
	readonly provision: Provision;
	readonly comply: Comply;
	readonly evidence: string;
	readonly commentary: string;
	/** Evidence, then commentary, on lines of their own. */
	readonly text: string;
	/** What is promised, apart, where a draft asked for it apart; it stands in `commentary` too. */
	readonly action?: {readonly what: string; readonly owner: string; /** ISO date. */ readonly due: string};
}

export interface TextDocument {
	readonly bank: Bank;
	/** In the form's order; at most one for a provision. */
	readonly rows: readonly TextRow[];
	/** ISO date the words are judged on. */
	readonly asOf: string;
}

export function textOfReading(bank: Bank, reading: FormReading, asOf: string): TextDocument {
	const rows = reading.rows.flatMap(({provision: id, comply, evidence, commentary}) => {
		const provision = findProvision(bank, id);
		return provision ? [{provision, comply, evidence, commentary, text: joined(evidence, commentary)}] : [];
	});
	return {bank, asOf, rows};
}

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
	return {provision: reading.provision, comply: answersInForm[reading.answer ?? 'open'], evidence, commentary, text: joined(evidence, commentary), action};
}

function joined(...texts: readonly string[]): string {
	return texts.filter((text) => text !== '').join('\n');
}
