/** What of last year's still waits for somebody to say that it holds. */
import {valueOf} from '../draft/answers.ts';
import {answerId, type Bank} from '../bank/bank.ts';
import {pathOf, type Row} from '../draft/branching.ts';
import type {Draft} from '../draft/draft.ts';
import {perDraft} from '../draft/per-draft.ts';
import {carriedAnswer} from './carried-answer.ts';
import {carriedRow, carriedRows} from './carried-rows.ts';

/** Provisions to which something of last year's came, and that have no answer of this year, or words not yet confirmed beside it. */
const waitingProvisions = perDraft((bank, draft): ReadonlySet<string> => {
	if (draft.lastYear === undefined) return new Set();
	return new Set(pathOf(bank, draft).rows.filter((row) => waits(bank, draft, row)).map(({provision}) => provision.id));
});

export function isWaiting(bank: Bank, draft: Draft, provision: string): boolean {
	return waitingProvisions(bank, draft).has(provision);
}

function waits(bank: Bank, draft: Draft, {provision, follows, asked}: Row): boolean {
	if (follows || carriedRow(bank, draft, provision.id) === undefined) return false;
	if (valueOf(draft.answers, answerId(provision.id)) === undefined) return true;
	return asked.some((question) => question.role === 'follow-up' && carriedAnswer(bank, draft, question) !== undefined);
}

export interface CarriedProgress {
	/** Provisions to which something of last year's came. */
	readonly arrived: number;
	/** Of those, how many wait to be confirmed. */
	readonly waiting: number;
}

export function carriedProgress(bank: Bank, draft: Draft): CarriedProgress {
	return {arrived: carriedRows(bank, draft).size, waiting: waitingProvisions(bank, draft).size};
}
