/** Answers and words that changed from one assessment to the next. */
import type {Comply, FormRow} from '../bank/form-row.ts';
import {answerOf, textOf, type PairedRow} from './paired-rows.ts';
import {diffWords, hasChanged, type Stretch} from './word-diff.ts';

/** `other`: to or from "not applicable" or an empty cell. */
export type Direction = 'worse' | 'better' | 'other';

export interface AnswerChange {
	readonly provision: string;
	/** The earlier provisions, where their numbers are others. */
	readonly from: readonly string[];
	readonly before: Comply;
	readonly after: Comply;
	readonly direction: Direction;
}

/** Worse first, then in the form's order. */
export function answerChanges(pairs: readonly PairedRow[]): readonly AnswerChange[] {
	const changes = pairs.flatMap((pair): readonly AnswerChange[] => {
		const [before, after] = [answerOf(pair.before), pair.after?.comply];
		if (before === undefined || after === undefined || before === after) return [];
		return [{provision: pair.provision, from: otherNumbers(pair), before, after, direction: directionOf(before, after)}];
	});
	const order: readonly Direction[] = ['worse', 'other', 'better'];
	return changes.toSorted((a, b) => order.indexOf(a.direction) - order.indexOf(b.direction));
}

const scale: readonly Comply[] = ['no', 'partial', 'yes'];

function directionOf(before: Comply, after: Comply): Direction {
	const [was, is] = [scale.indexOf(before), scale.indexOf(after)];
	if (was < 0 || is < 0) return 'other';
	return is < was ? 'worse' : 'better';
}

function otherNumbers({provision, before}: PairedRow): readonly string[] {
	return before.map((row) => row.provision).filter((from, _, all) => from !== provision || all.length > 1);
}

/** `text` where the editions differ: the 2022 form has one column for what are two in 2024. */
export type WordsPart = 'evidence' | 'commentary' | 'text';

export interface WordChange {
	readonly provision: string;
	readonly from: readonly string[];
	readonly part: WordsPart;
	readonly before: string;
	readonly after: string;
	readonly stretches: readonly Stretch[];
}

const readers: Readonly<Record<WordsPart, (row: FormRow) => string>> = {
	evidence: ({evidence}) => evidence,
	commentary: ({commentary}) => commentary,
	text: ({evidence, commentary}) => [evidence, commentary].filter((text) => text !== '').join('\n'),
};

export function wordChanges(pairs: readonly PairedRow[], sameEdition: boolean): readonly WordChange[] {
	const parts: readonly WordsPart[] = sameEdition ? ['evidence', 'commentary'] : ['text'];
	return pairs.flatMap((pair) => {
		if (pair.before.length === 0 || !pair.after) return [];
		return parts.flatMap((part): readonly WordChange[] => {
			const [before, after] = [textOf(pair.before, readers[part]), readers[part](pair.after!)];
			return hasChanged(before, after) ? [{provision: pair.provision, from: otherNumbers(pair), part, before, after, stretches: diffWords(before, after)}] : [];
		});
	});
}
