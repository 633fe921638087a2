/**
 * What: the same words stand beside three provisions or more.
 * Why: the Code asks evidence for each statement; words that fit every row show none of them.
 */
import type {Check, Example} from './gap.ts';
import type {TextDocument, TextRow} from '../reading/text-row.ts';

/** Fewer may be chance: neighbouring provisions share a sentence now and then. */
const fewest = 3;

const known = new WeakMap<TextDocument, ReadonlyMap<TextRow, readonly TextRow[]>>();

export const repeatedEvidence: Check = {
	ofText(row, document) {
		const alike = rowsAlike(document).get(row);
		if (!alike) return undefined;
		return {severity: 'advice', found: {quotes: [row.text.trim()], provisions: alike.filter((each) => each !== row).map((each) => each.provision.id)}};
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
		const counted = document.rows.filter(({comply, text}) => comply !== 'not-applicable' && text.trim() !== '');
		const groups = [...Map.groupBy(counted, likeText).values()].filter((rows) => rows.length >= fewest);
		alike = new Map(groups.flatMap((rows) => rows.map((row) => [row, rows] as const)));
		known.set(document, alike);
	}

	return alike;
}

/** Case, spacing and a last full stop do not count. */
function likeText({text}: TextRow): string {
	return text.toLowerCase().replaceAll(/\s+/g, ' ').trim().replace(/[.\s]{1,9}$/, '');
}

function same(provision: string, evidence: string, ...beside: ReadonlyArray<readonly [string, string]>): Example {
	return {provision, evidence, beside: beside.map(([id, text]) => ({provision: id, evidence: text}))};
}
