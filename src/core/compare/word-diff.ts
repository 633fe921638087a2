/** How the words of a text changed. */
import {diffSequences} from '../text/sequence-diff.ts';

/** A stretch of the text: as it was and as it is, the same words where nothing changed. Joined, the stretches give both texts back, but for white space at the end. */
export interface Stretch {
	readonly isSame: boolean;
	readonly before: string;
	readonly after: string;
}

/** Words are the same whatever the shape of their quotation marks and the white space between them. */
export function diffWords(before: string, after: string): readonly Stretch[] {
	return withoutIslands(diffSequences(words(before), words(after), foldWord)).map(({isSame, before: was, after: is}) => ({isSame, before: was.join(''), after: is.join('')}));
}

export function hasChanged(before: string, after: string): boolean {
	return words(before).map(foldWord).join(' ') !== words(after).map(foldWord).join(' ');
}

/** Each with the white space before it. */
function words(text: string): readonly string[] {
	return text.match(/\s*\S+/g) ?? [];
}

function foldWord(word: string): string {
	return word.trim().replaceAll(/[‘’]/g, '\'').replaceAll(/[“”]/g, '"').replaceAll(/[–—]/g, '-');
}

interface WordRun {
	readonly isSame: boolean;
	readonly before: readonly string[];
	readonly after: readonly string[];
}

/** Two words or fewer that happen to stand in both, between two longer changes, keep nobody's place: such changes are read as one. */
function withoutIslands(runs: readonly WordRun[]): readonly WordRun[] {
	const joined: WordRun[] = [];
	for (const [index, run] of runs.entries()) {
		const last = joined.at(-1);
		const isIsland = run.isSame && run.after.length <= 2 && index > 0 && index < runs.length - 1 && Math.max(...[runs[index - 1]!, runs[index + 1]!].map(sizeOf)) > 2;
		if (last && !last.isSame && (isIsland || !run.isSame)) joined[joined.length - 1] = {isSame: false, before: [...last.before, ...run.before], after: [...last.after, ...run.after]};
		else joined.push(run);
	}

	return joined;
}

function sizeOf({before, after}: WordRun): number {
	return Math.max(before.length, after.length);
}
