/** What last year's document said and this year has not taken over: to be confirmed, no longer asked, or without a place. */
import type {Bank} from '../core/bank/bank.ts';
import type {Draft} from '../core/draft/draft.ts';
import type {FormRow} from '../core/bank/form-row.ts';
import {carriedRows, endedRows, strayRows, type CarriedRow} from '../core/last-year/carried-rows.ts';
import {isWaiting} from '../core/last-year/waiting.ts';
import {lastYearWords as words} from '../wording/en/last-year-appendix.ts';
import {writeInline} from './inline-text.ts';
import {writeBlocks, writeMark, writeTable} from './table.ts';

export function writeLastYearAppendix(bank: Bank, draft: Draft): string {
	const {lastYear} = draft;
	if (!lastYear) return '';
	const waiting = [...carriedRows(bank, draft).values()].filter(({provision}) => isWaiting(bank, draft, provision));
	const texts = [...strayRows(bank, draft).map((row) => `${row.provision}: ${textOf(row)}`), ...lastYear.unplaced];
	const parts = [
		...part(words.waiting, words.waitingColumns, [10, 14, 12, 64], waiting.flatMap(writeWaiting)),
		...part(words.ended, words.endedColumns, [12, 12, 46, 30], endedRows(bank, draft).map(({row, because}) => [numberOf(row), writeInline(words.comply[row.comply]), writeInline(textOf(row)), writeInline(because)])),
		...(texts.length === 0 ? [] : [`### ${words.unplaced}`, texts.map((text) => `- ${writeInline(text)}`).join('\n')]),
	];
	if (parts.length === 0) return '';
	return writeBlocks([writeMark('section', 'last-year'), `## ${words.title}`, writeInline(words.about(lastYear.document, lastYear.reading.edition)), ...parts]);
}

function part(heading: string, columns: readonly string[], widths: readonly number[], rows: ReadonlyArray<readonly string[]>): readonly string[] {
	return rows.length === 0 ? [] : [`### ${heading}`, writeTable(columns, widths, rows)];
}

/** A line for each of last year's rows that come to the provision. */
function writeWaiting({provision, rows}: CarriedRow): ReadonlyArray<readonly string[]> {
	return rows.map((row, index) => [index === 0 ? `${writeMark('carried', provision)}${provision}` : '', row.provision, writeInline(words.comply[row.comply]), writeInline(textOf(row))]);
}

function numberOf({provision}: FormRow): string {
	return `${writeMark('ended', provision)}${provision}`;
}

function textOf({evidence, commentary}: FormRow): string {
	return [evidence, commentary].filter((text) => text !== '').join('\n');
}
