/** The list of gaps as a reader needs it: one entry a cause, worst first, each with what is to be done. */
import {byCause, type Cause} from '../core/checks/by-cause.ts';
import type {Gap} from '../core/checks/gap.ts';
import {documentWords} from '../wording/en/document.ts';
import {causeWords} from '../wording/en/gaps/cause.ts';
import {gapTitle} from '../wording/en/gaps/index.ts';
import type {GapContext} from '../wording/en/gaps/sentence.ts';
import type {GapEntry} from './model.ts';

/** `gaps` as `gapsOf` and `gapsOfReading` give them. */
export function gapEntries(gaps: readonly Gap[], context: GapContext): readonly GapEntry[] {
	return byCause(gaps).map((cause, index) => entryOf(context, cause, index + 1));
}

function entryOf(context: GapContext, cause: Cause, number: number): GapEntry {
	const [first] = cause;
	const {rows, message, clause, fix} = causeWords(cause, context);
	return {
		number: `G${number}`,
		severity: first.severity,
		code: first.code,
		title: first.code === 'contradiction' && first.toldBy === 'answers' ? documentWords.doubt : gapTitle(first.code),
		provisions: rows,
		message,
		clause,
		remedy: fix,
		...(first.stand && {stand: {by: first.stand.by, reason: first.stand.reason}}),
	};
}
