/** What last year's document said and this year has not taken over: to be confirmed, no longer asked, or without a place. */
import type {Bank} from '../core/bank/bank.ts';
import type {Draft} from '../core/draft/draft.ts';
import type {FormRow} from '../core/bank/form-row.ts';
import {carriedRows, endedRows, strayRows} from '../core/last-year/carried-rows.ts';
import {isWaiting} from '../core/last-year/waiting.ts';
import {lastYearWords as words} from '../wording/en/last-year-appendix.ts';
import type {LastYearPart} from './model.ts';

export function lastYearPart(bank: Bank, draft: Draft): LastYearPart | undefined {
	const {lastYear} = draft;
	if (!lastYear) return undefined;
	const carried = [...carriedRows(bank, draft).values()].filter(({provision}) => isWaiting(bank, draft, provision));
	const waiting = carried.flatMap(({provision, rows}) => rows.map((row, index) => ({id: index === 0 ? provision : '', from: row.provision, comply: words.comply[row.comply], text: textOf(row)})));
	const ended = endedRows(bank, draft).map(({row, because}) => ({id: row.provision, comply: words.comply[row.comply], text: textOf(row), because}));
	const unplaced = [...strayRows(bank, draft).map((row) => `${row.provision}: ${textOf(row)}`), ...lastYear.unplaced];
	if (waiting.length === 0 && ended.length === 0 && unplaced.length === 0) return undefined;
	return {about: words.about(lastYear.document, lastYear.reading.edition), waiting, ended, unplaced};
}

function textOf({evidence, commentary}: FormRow): string {
	return [evidence, commentary].filter((text) => text !== '').join('\n');
}
