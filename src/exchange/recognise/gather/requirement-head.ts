import type {CodeWords} from '../words/code-words.ts';
import {splitAnswer} from '../words/comply-answer.ts';
import type {Found} from '../words/find-provision.ts';
import {furnitureOf} from '../words/furniture.ts';
import {lettersOf, placeOfLetter} from '../words/letters.ts';
import {readNumberAlone} from '../words/provision-number.ts';

/** What stands before the Code's words, where it is not the form's nor other words for the first of the Code's. */
export function headOf(words: CodeWords, text: string, {at, from}: Found): string {
	if (at === 0) return '';
	const head = text.slice(0, placeOfLetter(text, at)).trim();
	const isEdit = from > 0 && at <= from * 2 + 8 && splitAnswer(head) === undefined;
	return isEdit || lettersOf(head).length <= 2 || furnitureOf(words, head) || readNumberAlone(head) !== undefined ? '' : head;
}
