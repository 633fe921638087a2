/** A row that begins where the Code's words do: what stands before them is left, what stands behind them is its own. */
import {splitAnswer} from '../words/comply-answer.ts';
import type {Found} from '../words/find-provision.ts';
import {furnitureOf} from '../words/furniture.ts';
import {lettersOf, placeOfLetter} from '../words/letters.ts';
import {readNumberAlone} from '../words/provision-number.ts';
import {leave, startRow, type Gathering} from './gathering.ts';
import {takeRequirement, type OpenRow, type Rest} from './open-row.ts';

export interface Begun {
	readonly row: OpenRow;
	/** What its text holds besides number and requirement. */
	readonly rest: Rest;
}

export function beginRow(gathering: Gathering, found: Found, text: string, printed: string | undefined, isInTable = false): Begun {
	const row = startRow(gathering, found.provision, printed, isInTable);
	if (found.at > 0) leaveHead(gathering, text.slice(0, placeOfLetter(text, found.at)).trim(), found);
	return {row, rest: takeRequirement(row, text, found.at, found.from)};
}

/** Unless it is the form's, or other words for the first of the Code's. */
function leaveHead(gathering: Gathering, head: string, {at, from}: Found): void {
	const isEdit = from > 0 && at <= from * 2 + 8 && splitAnswer(head) === undefined;
	if (!isEdit && lettersOf(head).length > 2 && !furnitureOf(gathering.words, head) && readNumberAlone(head) === undefined) leave(gathering, head);
}
