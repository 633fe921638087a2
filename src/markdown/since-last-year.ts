/** For the governing body: what changed since the document this draft set out from. */
import type {Bank} from '../core/bank/bank.ts';
import {answerChanges} from '../core/compare/changed-rows.ts';
import {keptPromises, promiseStates, type PromiseState} from '../core/compare/kept-promises.ts';
import {pairRows} from '../core/compare/paired-rows.ts';
import type {Draft} from '../core/draft/draft.ts';
import {compareWords as words} from '../wording/en/compare.ts';
import {documentWords} from '../wording/en/document.ts';
import {formReading} from './form-reading.ts';
import {writeInline} from './inline-text.ts';
import {writeBlocks, writeMark, writeTable} from './table.ts';

export function writeSinceLastYear(bank: Bank, draft: Draft): string {
	const {lastYear} = draft;
	if (lastYear === undefined) return `**${documentWords.changes}:** ${documentWords.notCompared}`;
	const [before, after] = [lastYear.reading, formReading(bank, draft)];
	// What has no answer yet has not changed.
	const answered = pairRows(bank, before, after).filter((pair) => pair.after?.comply !== 'blank');
	const changes = answerChanges(answered);
	const promises = keptPromises({bank, former: bank.former ?? bank, before, after, draft, today: draft.changedAt.slice(0, 10)});
	const counts = Object.fromEntries(promiseStates.map((state) => [state, promises.filter((promise) => promise.state === state).length])) as Record<PromiseState, number>;
	const changed = changes.map(({provision, before: was, after: is, from}) => [
		`${writeMark('changed', provision)}${provision}`,
		writeInline(`${words.answer[was]}${from.length > 0 ? ` (${from.join(', ')})` : ''}`),
		words.answer[is],
	]);
	const broken = promises.filter(({state}) => state === 'broken').map((promise) => [
		`${writeMark('broken', promise.provision)}${promise.provisions.join(', ')}`,
		writeInline(promise.words.join('\n')),
		writeInline(promise.by ?? words.noDate),
	]);
	return writeBlocks([
		`**${documentWords.changes}:** ${writeInline(words.summary(changes.length, words.promiseCounts(counts), lastYear.document))}.`,
		changed.length === 0 ? '' : writeTable(words.summaryColumns, [20, 40, 40], changed),
		broken.length === 0 ? '' : writeTable(words.brokenColumns, [14, 66, 20], broken),
	]);
}
