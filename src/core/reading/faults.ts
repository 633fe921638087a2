/** What a row tells against its own Yes: it is written anew before anybody asks what else it lacks, or calls it vague. */
import type {Bank} from '../bank/bank.ts';
import {conflictsIn, tellingIn} from './frames.ts';
import {promisesIn} from './promises.ts';
import type {TextRow} from './text-row.ts';

/** Something is not so today, is still to come or is not in force. */
export function tellsFault(row: TextRow, bank: Bank): boolean {
	return isShort(row, bank) || promisesIn(row, bank).length > 0 || tellingIn['likely-shortfall'](row, bank).length > 0;
}

/** What is told so plainly that there is nothing vague about it. */
export function tellsShortfall(row: TextRow, bank: Bank): boolean {
	return isShort(row, bank) || conflictsIn(row, bank).length > 0;
}

function isShort(row: TextRow, bank: Bank): boolean {
	return tellingIn.shortfall(row, bank).length > 0 || tellingIn.unfinished(row, bank).length > 0;
}
