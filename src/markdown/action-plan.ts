import type {Bank} from '../core/bank.ts';
import type {Draft} from '../core/draft.ts';
import {isShort, readRows, type RowReading} from '../core/row.ts';
import {documentWords} from '../wording/en/document.ts';
import {dueOf, partOf} from './row-pieces.ts';
import {writeBlocks, writeMark, writeTable} from './table.ts';

export function writeActionPlan(bank: Bank, draft: Draft): string {
	const rows = readRows(bank, draft).filter(isShort).flatMap(writeAction);
	const plan = rows.length === 0 ? documentWords.noActions : writeTable(documentWords.actionColumns, [10, 50, 20, 20], rows);
	return writeBlocks([writeMark('section', 'actions'), `## ${documentWords.actionPlan}`, plan]);
}

/** None where the edition asks for no action and none was given. */
function writeAction(reading: RowReading): ReadonlyArray<readonly string[]> {
	const {id} = reading.provision;
	const cells = [partOf(reading, 'action'), partOf(reading, 'owner'), dueOf(reading)];
	return cells.every((cell) => cell === '') ? [] : [[`${writeMark('action', id)}${id}`, ...cells.map((cell) => cell || documentWords.notGiven)]];
}
