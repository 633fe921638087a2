/** The list of gaps as a reader needs it: one entry a cause, worst first, each with what is to be done. */
import {provisions, type Bank} from '../core/bank/bank.ts';
import {byCause, type Cause} from '../core/checks/by-cause.ts';
import type {Gap} from '../core/checks/gap.ts';
import type {Draft} from '../core/draft/draft.ts';
import {documentWords} from '../wording/en/document.ts';
import {severalWords} from '../wording/en/gaps/several.ts';
import {gapTitle, gapWords} from '../wording/en/gaps/index.ts';
import type {GapEntry} from './model.ts';

/** `gaps` as `gapsOf` gives them. */
export function gapEntries(bank: Bank, draft: Draft, gaps: readonly Gap[]): readonly GapEntry[] {
	return byCause(gaps).map((cause, index) => entryOf(bank, draft, cause, index + 1));
}

function entryOf(bank: Bank, draft: Draft, gaps: Cause, number: number): GapEntry {
	const [first] = gaps;
	const stands = new Set(gaps.flatMap(({provision}) => provision ?? []));
	const rows = provisions(bank).flatMap(({id}) => (stands.has(id) ? [id] : []));
	const told = gaps.map((gap) => gapWords(gap, {bank, draft, isOnPaper: true}));
	const {message, remedy} = severalWords(gaps, told, rows);
	return {
		number: `G${number}`,
		severity: first.severity,
		code: first.code,
		title: first.code === 'contradiction' && first.toldBy === 'answers' ? documentWords.doubt : gapTitle(first.code),
		provisions: rows,
		message,
		clause: new Set(told.map(({clause}) => clause)).size === 1 ? told[0]!.clause : '',
		remedy,
		...(first.stand && {stand: {by: first.stand.by, reason: first.stand.reason}}),
	};
}
