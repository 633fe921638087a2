/** Gaps of one cause in words: what was found, what the Code asks, what to do, and the rows it stands at. */
import {provisions} from '../../../core/bank/bank.ts';
import type {Cause} from '../../../core/checks/by-cause.ts';
import {gapWords} from './index.ts';
import type {GapContext} from './sentence.ts';
import {severalWords} from './several.ts';

interface CauseWords {
	/** In the form's order; none where it concerns the whole assessment. */
	readonly rows: readonly string[];
	readonly message: string;
	/** Empty where there is none, or another at each row. */
	readonly clause: string;
	readonly fix: string;
}

export function causeWords(cause: Cause, context: GapContext): CauseWords {
	const stands = new Set(cause.flatMap(({provision}) => provision ?? []));
	const rows = provisions(context.bank).flatMap(({id}) => (stands.has(id) ? [id] : []));
	const told = cause.map((gap) => gapWords(gap, context));
	const {message, remedy: fix} = severalWords(cause, told, rows);
	return {rows, message, clause: new Set(told.map(({clause}) => clause)).size === 1 ? told[0]!.clause : '', fix};
}
