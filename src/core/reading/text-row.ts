/** A row as it stands written, in a draft or in any document: what the text checks read. */
import {findProvision, type Bank, type Provision} from '../bank/bank.ts';
import type {Comply, FormReading} from '../bank/form-row.ts';

export interface TextRow {
	readonly provision: Provision;
	readonly comply: Comply;
	readonly evidence: string;
	readonly commentary: string;
	/** Evidence, then commentary, on lines of their own. */
	readonly text: string;
	/** What is promised, apart, where a draft asked for it apart; it stands in `commentary` too. */
	readonly action?: {readonly what: string; readonly owner: string; /** ISO date. */ readonly due: string};
	/** Of a draft: nothing that the form asks beside this answer is missing. */
	readonly isToldInFull?: boolean;
}

export interface TextDocument {
	readonly bank: Bank;
	/** In the form's order; at most one for a provision. */
	readonly rows: readonly TextRow[];
	/** ISO date the words are judged on. */
	readonly asOf: string;
}

export function textOfReading(bank: Bank, reading: FormReading, asOf: string): TextDocument {
	const rows = reading.rows.flatMap(({provision: id, comply, ...texts}) => {
		const provision = findProvision(bank, id);
		const [evidence, commentary] = [seen(texts.evidence), seen(texts.commentary)];
		return provision ? [{provision, comply, evidence, commentary, text: joined(evidence, commentary)}] : [];
	});
	return {bank, asOf, rows};
}

/** Without what nobody sees: soft hyphens and spaces without width stand inside words that were pasted. */
function seen(text: string): string {
	return text.replaceAll(/[\u00AD\u200B\u2060\uFEFF]/g, '');
}

/** Texts that stand in one row, on lines of their own. */
export function joined(...texts: readonly string[]): string {
	return texts.filter((text) => text !== '').join('\n');
}
