/**
 * What: the same words stand beside three provisions or more.
 * Why: the Code asks evidence for each statement; words that fit every row show none of them.
 */
import {isShortOf} from '../bank/form-row.ts';
import type {Check, Example} from './gap.ts';
import type {TextDocument, TextRow} from '../reading/text-row.ts';

/** Fewer may be chance: neighbouring provisions share a sentence now and then. */
const fewest = 3;

const known = new WeakMap<TextDocument, ReadonlyMap<TextRow, readonly TextRow[]>>();

export const repeatedEvidence: Check = {
	ofText(row, document) {
		const alike = rowsAlike(document).get(row);
		// What is short for one cause is explained in one way: once is enough to say so.
		if (!alike || (isShortInDraft(row) && alike.some((each) => isShortInDraft(each) && alike.indexOf(each) < alike.indexOf(row)))) return undefined;
		return {severity: 'advice', found: {quotes: [ownText(row)], provisions: alike.filter((each) => each !== row).map((each) => each.provision.id)}};
	},
	examples: {
		flagged: [same('6.2', 'This is set out in section 4 of the Complaints Policy.', ['6.3', 'this is set out in  section 4 of the complaints policy'], ['6.4', 'This is set out in section 4 of the Complaints Policy.'])],
		passed: [
			same('6.2', 'Complaints Policy', ['6.3', 'the Complaints Policy'], ['6.4', 'Complaints Policy']),
			same('6.2', 'Complaints Policy, section 4', ['6.3', 'Complaints Policy, section 4'], ['6.4', 'Complaints Policy, section 5']),
		],
	},
};

/** Each row that says what others say, with all of them. */
function rowsAlike(document: TextDocument): ReadonlyMap<TextRow, readonly TextRow[]> {
	let alike = known.get(document);
	if (!alike) {
		const counted = document.rows.filter((row) => row.comply !== 'not-applicable' && ownText(row) !== '');
		const groups = [...Map.groupBy(counted, likeText).values()].filter((rows) => rows.length >= fewest);
		alike = new Map(groups.flatMap((rows) => rows.map((row) => [row, rows] as const)));
		known.set(document, alike);
	}

	return alike;
}

/** Without the action, which one row may take over from another. */
function ownText({text, action}: TextRow): string {
	return (action && action.what !== '' && text.endsWith(action.what) ? text.slice(0, -action.what.length) : text).trim();
}

function isShortInDraft(row: TextRow): boolean {
	return row.action !== undefined && isShortOf(row);
}

/** Case, spacing and a last full stop do not count. */
function likeText(row: TextRow): string {
	return ownText(row).toLowerCase().replaceAll(/\s+/g, ' ').trim().replace(/[.\s]{1,9}$/, '');
}

function same(provision: string, evidence: string, ...beside: ReadonlyArray<readonly [string, string]>): Example {
	return {provision, evidence, beside: beside.map(([id, text]) => ({provision: id, evidence: text}))};
}
