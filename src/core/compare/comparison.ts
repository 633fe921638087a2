/** Two assessments of one landlord, an earlier and a later one, side by side. */
import type {Bank} from '../bank/bank.ts';
import type {Draft} from '../draft/draft.ts';
import {gapsOfReading} from '../checks/index.ts';
import type {FormReading} from '../bank/form-row.ts';
import {canFollow} from '../last-year/crosswalk.ts';
import {gapChanges, type GapChanges} from './changed-gaps.ts';
import {answerChanges, wordChanges, type AnswerChange, type WordChange} from './changed-rows.ts';
import {keptPromises, type PromiseKept} from './kept-promises.ts';
import {endedRows, pairRows, type EndedRow} from './paired-rows.ts';

export interface Assessment {
	/** Of its own edition. */
	readonly bank: Bank;
	readonly reading: FormReading;
	readonly draft?: Draft | undefined;
}

export interface Comparison {
	readonly answers: readonly AnswerChange[];
	readonly words: readonly WordChange[];
	readonly gaps: GapChanges;
	readonly promises: readonly PromiseKept[];
	/** Provisions that the later edition added. */
	readonly added: readonly string[];
	/** What nothing takes up. */
	readonly ended: readonly EndedRow[];
}

/** Undefined where no crosswalk leads from the one edition to the other. Both are judged by what stands written, as of `today`. */
export function compareAssessments(before: Assessment, after: Assessment, today: string): Comparison | undefined {
	const {bank, reading} = after;
	const {edition} = before.reading;
	if (!canFollow(bank, edition)) return undefined;
	const pairs = pairRows(bank, before.reading, reading);
	const [earlier, later] = [before, after].map((each) => gapsOfReading({bank: each.bank, reading: each.reading, asOf: today}));
	return {
		answers: answerChanges(pairs),
		words: wordChanges(pairs, edition === reading.edition),
		gaps: gapChanges(bank, edition, earlier!, later!),
		promises: keptPromises({bank, former: edition === reading.edition ? bank : before.bank, before: before.reading, after: reading, draft: after.draft, today}),
		added: pairs.filter(({kind}) => kind === 'new').map(({provision}) => provision),
		ended: endedRows(bank, before.reading),
	};
}
