/** How the Code's own words changed since last year's form, as a person can take it in: by phrases, or the former words whole. */
import {findProvision, type Bank} from '../bank/bank.ts';
import {diffSequences, type Run} from '../text/sequence-diff.ts';
import type {CarriedRow} from './carried-rows.ts';

export interface PhraseChange {
	/** What was taken out; empty where words were only put in. */
	readonly out: string;
	readonly in: string;
}

export type CodeChange =
	/** Most words stayed: what changed among them, in the order of reading; a bare text is as it was. */
	| {readonly type: 'phrases'; readonly phrases: ReadonlyArray<string | PhraseChange>}
	/** Too few stayed to be marked: the words there were, by provision. */
	| {readonly type: 'rewritten'; readonly before: ReadonlyArray<{readonly provision: string; readonly requirement: string}>};

/** So many words that stayed between two changes are read with them. */
const fewWords = 2;
/** With fewer words left between one change and the next, marks are harder to read than both texts. */
const wordsBetween = 6;

/** Undefined where the words are the same but for commas, figures for numbers and the letters of a list. */
export function codeChange(bank: Bank, {provision, origin}: CarriedRow): CodeChange | undefined {
	const former = bank.former ?? bank;
	const before = origin.from.flatMap((id) => {
		const requirement = findProvision(former, id)?.requirement;
		return requirement === undefined ? [] : [{provision: id, requirement}];
	});
	if (before.length === 0) return undefined;
	const after = findProvision(bank, provision)!.requirement;
	const runs = byPhrase(diffSequences(words(before.map(({requirement}) => requirement).join('\n')), words(after), bare));
	if (runs.every(({isSame}) => isSame)) return undefined;
	const stayed = runs.filter(({isSame}) => isSame).reduce((sum, {after: same}) => sum + same.length, 0);
	const changed = runs.filter(({isSame}) => !isSame).length;
	return stayed / changed < wordsBetween ? {type: 'rewritten', before} : {type: 'phrases', phrases: runs.map(phraseOf)};
}

/** Words of running text: a list's dashes and letters are none. */
function words(text: string): readonly string[] {
	return text.replaceAll(/^\s*-\s*(?:[a-z]\.\s)?/gm, '').match(/\S+/g) ?? [];
}

const figures: Readonly<Record<string, string>> = {one: '1', two: '2', three: '3'};

function bare(word: string): string {
	const letters = word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
	return figures[letters] ?? (letters || word);
}

function byPhrase(runs: ReadonlyArray<Run<string>>): ReadonlyArray<Run<string>> {
	const phrases: Run<string>[] = [];
	for (const [index, run] of runs.entries()) {
		const last = phrases.at(-1);
		const isBetween = run.isSame && run.after.length <= fewWords && index > 0 && index < runs.length - 1;
		if (last && !last.isSame && (!run.isSame || isBetween)) {
			phrases[phrases.length - 1] = {isSame: false, before: [...last.before, ...run.before], after: [...last.after, ...run.after]};
		} else phrases.push(run);
	}

	return phrases;
}

function phraseOf({isSame, before, after}: Run<string>): string | PhraseChange {
	return isSame ? after.join(' ') : {out: before.join(' '), in: after.join(' ')};
}
