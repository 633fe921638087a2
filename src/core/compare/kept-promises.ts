/** What became of the promises of an earlier assessment, as the later one shows it. */
import type {Bank} from '../bank/bank.ts';
import {emptyDraft, type Draft} from '../draft/draft.ts';
import {isShortOf, type FormReading} from '../bank/form-row.ts';
import {lastPromises, promiseStanding, type LastPromise} from '../last-year/promises.ts';
import {promisesIn} from '../reading/promises.ts';
import {textOfReading} from '../reading/text-row.ts';

/** broken: its date has passed and the gap stands. open: the gap stands or nobody has answered yet. ended: nothing takes its provision up. */
export const promiseStates = ['broken', 'open', 'dropped', 'ended', 'kept'] as const;
export type PromiseState = (typeof promiseStates)[number];

export interface PromiseKept extends LastPromise {
	readonly state: PromiseState;
	/** The later provisions at which it is still not met. */
	readonly stands: readonly string[];
}

interface PromiseContext {
	/** Of the later assessment; `former` of the earlier one, where that is another. */
	readonly bank: Bank;
	readonly former: Bank;
	readonly before: FormReading;
	readonly after: FormReading;
	/** The later assessment's draft: what its officer said of a promise counts for more than what the words show. */
	readonly draft?: Draft | undefined;
	/** ISO date. */
	readonly today: string;
}

/** Worst first, then in the document's order. */
export function keptPromises({bank, former, before, after, draft, today}: PromiseContext): readonly PromiseKept[] {
	const lastYear = {document: '', reading: before, unplaced: [], uncertain: []};
	const promises = lastPromises(former === bank ? bank : {...bank, former}, {...emptyDraft, lastYear});
	const provisions = provisionStates(bank, after, today);
	const judged = promises.map((promise): PromiseKept => {
		const stands = promise.about.filter((provision) => provisions.get(provision) !== 'met');
		const isUnmet = stands.some((provision) => provisions.get(provision) === 'unmet');
		return {...promise, stands, state: stateOf(promise, {isMet: stands.length === 0, isUnmet}, draft, today)};
	});
	return judged.toSorted((a, b) => promiseStates.indexOf(a.state) - promiseStates.indexOf(b.state));
}

/** Of the provisions answered: met by Yes or "not applicable", unless the words still promise what is to come. */
function provisionStates(bank: Bank, after: FormReading, today: string): ReadonlyMap<string, 'met' | 'unmet'> {
	const answered = textOfReading(bank, after, today).rows.filter(({comply}) => comply !== 'blank');
	return new Map(answered.map((row) => [row.provision.id, isShortOf(row) || promisesIn(row, bank).length > 0 ? 'unmet' : 'met']));
}

function stateOf(promise: LastPromise, {isMet, isUnmet}: {readonly isMet: boolean; readonly isUnmet: boolean}, draft: Draft | undefined, today: string): PromiseState {
	const said = draft && promiseStanding(draft, promise);
	if (said?.outcome === 'done') return 'kept';
	if (said?.outcome === 'dropped') return 'dropped';
	if (promise.about.length === 0) return 'ended';
	if (isMet && said?.outcome === undefined) return 'kept';
	const latest = said?.due ? said.due : promise.latest;
	return isUnmet && latest !== undefined && latest < today ? 'broken' : 'open';
}
