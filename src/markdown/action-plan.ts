import type {Bank} from '../core/bank/bank.ts';
import type {Draft} from '../core/draft/draft.ts';
import {promisesPutOff, type LastPromise} from '../core/last-year/promises.ts';
import {isShort, readRows, type RowReading} from '../core/draft/row.ts';
import {dateWords, documentWords} from '../wording/en/document.ts';
import {writeInline} from './inline-text.ts';
import {dueOf, partOf} from './row-pieces.ts';
import {writeBlocks, writeMark, writeTable} from './table.ts';

export function writeActionPlan(bank: Bank, draft: Draft): string {
	const rows = readRows(bank, draft).flatMap((reading) => {
		const planned = isShort(reading) ? writeAction(reading) : [];
		return planned.length > 0 ? planned : promisesPutOff(bank, draft, reading.provision.id).map(writePromise);
	});
	const plan = rows.length === 0 ? documentWords.noActions : writeTable(documentWords.actionColumns, [10, 50, 20, 20], rows);
	return writeBlocks([writeMark('section', 'actions'), `## ${documentWords.actionPlan}`, plan]);
}

/** None where the edition asks for no action and none was given. */
function writeAction(reading: RowReading): ReadonlyArray<readonly string[]> {
	const {id} = reading.provision;
	const cells = [partOf(reading, 'action'), partOf(reading, 'owner'), dueOf(reading)];
	return cells.every((cell) => cell === '') ? [] : [[`${writeMark('action', id)}${id}`, ...cells.map((cell) => cell || documentWords.notGiven)]];
}

/** What last year promised and is still to be done, where the row plans nothing else. */
function writePromise({about, words, due}: LastPromise & {readonly due: string}): readonly string[] {
	return [`${writeMark('put-off', about[0]!)}${about.join(', ')}`, writeInline(words.join('\n')), documentWords.notGiven, dateWords(due)];
}
