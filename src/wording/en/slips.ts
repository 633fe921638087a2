/** What is said of a likely slip, and of what a changed answer did elsewhere. */
import type {Bank} from '../../core/bank/bank.ts';
import {rowsChanged} from '../../core/draft/position.ts';
import type {Draft} from '../../core/draft/draft.ts';
import {rowsToCheck} from '../../core/draft/to-check.ts';
import {capital, joined, numberWord} from './phrasing.ts';

export const slipWords = {
	unreadableLine: 'That line held something that is not UTF-8 text, so it was not taken. Set your terminal to UTF-8, save the file it comes from as UTF-8, or write the line without that character.',
	unreadable: 'Something came that is not UTF-8 text, and was left out. Look through what is written here, and set your terminal to UTF-8.',
	meant: (typed: string, meant: string) => `“${typed}” is no answer here. Did you mean “${meant}”?`,
	again: (typed: string, meant: string) => `Did you mean “${meant}”? Give “${typed}” again if it is your answer.`,
};

/** Rows that a changed fact closed or opened, or whose answer rested on it, a sentence each. */
export function changedRowsWords(bank: Bank, before: Draft, after: Draft): readonly string[] {
	const {closed, reopened} = rowsChanged(bank, before, after);
	const were = rowsToCheck(bank, before);
	const again = [...rowsToCheck(bank, after).keys()].filter((id) => !were.has(id) && !closed.includes(id));
	return [
		...(again.length > 0 ? [`${again.length === 1 ? 'One answer rests' : `${capital(numberWord(again.length))} answers rest`} on it, and ${again.length === 1 ? 'is' : 'are'} to check again: ${joined(again)}. ${again.length === 1 ? 'It comes' : 'They come'} again before the end.`] : []),
		...(closed.length > 0 ? [`${joined(closed)} ${closed.length === 1 ? 'is' : 'are'} not applicable now, by what you said. What was answered there is kept.`] : []),
		...(reopened.length > 0 ? [`${joined(reopened)} ${reopened.length === 1 ? 'applies' : 'apply'} again.`] : []),
	];
}
