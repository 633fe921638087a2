/** For the governing body: what changed since the document this draft set out from. */
import type {Bank} from '../core/bank/bank.ts';
import {answerChanges} from '../core/compare/changed-rows.ts';
import {keptPromises, promiseStates, type PromiseState} from '../core/compare/kept-promises.ts';
import {pairRows} from '../core/compare/paired-rows.ts';
import type {Draft} from '../core/draft/draft.ts';
import {compareWords as words} from '../wording/en/compare.ts';
import {formReading} from './form-reading.ts';
import type {SinceLastYear} from './model.ts';

/** Undefined where the draft set out from no document. */
export function sinceLastYear(bank: Bank, draft: Draft): SinceLastYear | undefined {
	const {lastYear} = draft;
	if (lastYear === undefined) return undefined;
	const [before, after] = [lastYear.reading, formReading(bank, draft)];
	// What has no answer yet has not changed.
	const answered = pairRows(bank, before, after).filter((pair) => pair.after?.comply !== 'blank');
	const changes = answerChanges(answered);
	const promises = keptPromises({bank, former: bank.former ?? bank, before, after, draft, today: draft.changedAt.slice(0, 10)});
	const counts = Object.fromEntries(promiseStates.map((state) => [state, promises.filter((promise) => promise.state === state).length])) as Record<PromiseState, number>;
	return {
		sentence: `${words.summary(changes.length, words.promiseCounts(counts), lastYear.document)}.`,
		changed: changes.map(({provision, before: was, after: is, from}) => ({id: provision, was: `${words.answer[was]}${from.length > 0 ? ` (${from.join(', ')})` : ''}`, is: words.answer[is]})),
		broken: promises.filter(({state}) => state === 'broken').map((promise) => ({id: promise.provision, ids: promise.provisions, promise: promise.words.join('\n'), by: promise.by ?? words.noDate})),
	};
}
