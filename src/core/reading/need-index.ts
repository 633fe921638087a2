/**
 * What lists need: every line of every list with the words it cannot do without, so that one look at each word of a text tells,
 * for all lists at once, which of their lines the text may hold. Lines share their needs; each need is looked up once.
 */
import type {Phrases} from './phrase-match.ts';
import type {TextWords} from './text-words.ts';

/** Where a list's lines stand among all lines. */
export interface ListSpan {
	readonly start: number;
	readonly end: number;
}

interface NeedIndex {
	/** `needs`: of each line, the rarest first, lists of which the text must have a word with one of these beginnings; a line without any is not looked for. */
	readonly add: (list: Phrases, needs: ReadonlyArray<ReadonlyArray<readonly string[]>>) => ListSpan;
	/** The numbers of the lines that the text may hold, in order. */
	readonly lookUp: (words: TextWords) => Uint32Array;
	/** How many lines there are: what was looked up before one was added is looked up again. */
	readonly size: () => number;
	readonly listOf: (line: number) => Phrases;
}

export function createNeedIndex(): NeedIndex {
	const lists: Phrases[] = [];
	const numberOf = new Map<string, number>();
	/** By the number of a need, the lines of which it is the first, each before the number of its second, or -1. */
	const linesOf: number[][] = [];
	/** By the beginning of a word, the needs it fulfils. */
	const byBeginning = new Map<string, number[]>();
	/** The same by the number of a word that was met. */
	let byWord: {readonly known: TextWords['known']; readonly size: number; readonly fulfils: (readonly number[] | undefined)[]} | undefined;
	let isFulfilled = new Uint8Array(0);
	const fulfilled: number[] = [];
	const possible: number[] = [];

	const needNumber = (beginnings: readonly string[]) => {
		const key = beginnings.join('|');
		let number = numberOf.get(key);
		if (number === undefined) {
			numberOf.set(key, (number = linesOf.push([]) - 1));
			for (const beginning of new Set(beginnings)) {
				const own = byBeginning.get(beginning);
				if (own) own.push(number);
				else byBeginning.set(beginning, [number]);
			}
		}

		return number;
	};

	const fulfilledBy = (beginnings: readonly string[]) => beginnings.flatMap((beginning) => byBeginning.get(beginning) ?? []);

	return {
		size: () => lists.length,
		listOf: (line) => lists[line]!,
		add(list, needs) {
			const start = lists.length;
			for (const [first, second] of needs) {
				const line = lists.push(list) - 1;
				if (first) linesOf[needNumber(first)]!.push(line, second ? needNumber(second) : -1);
			}

			return {start, end: lists.length};
		},
		lookUp({numbers, known}) {
			if (byWord?.known !== known || byWord.size !== lists.length) byWord = {known, size: lists.length, fulfils: []};
			if (isFulfilled.length < linesOf.length) isFulfilled = new Uint8Array(linesOf.length * 2);
			fulfilled.length = 0;
			possible.length = 0;
			for (const number of numbers) {
				const own = (byWord.fulfils[number] ??= fulfilledBy(known.beginnings[number]!));
				for (let at = 0; at < own.length; at++) {
					const need = own[at]!;
					if (isFulfilled[need] === 1) continue;
					isFulfilled[need] = 1;
					fulfilled.push(need);
				}
			}

			for (let each = 0; each < fulfilled.length; each++) {
				const lines = linesOf[fulfilled[each]!]!;
				for (let at = 0; at < lines.length; at += 2) {
					const second = lines[at + 1]!;
					if (second < 0 || isFulfilled[second] === 1) possible.push(lines[at]!);
				}
			}

			for (let each = 0; each < fulfilled.length; each++) isFulfilled[fulfilled[each]!] = 0;
			return new Uint32Array(possible).toSorted();
		},
	};
}

/** What a text may hold, looked up once while no list is added. */
export function possibleIn(words: TextWords, index: NeedIndex): Uint32Array {
	if (words.possible?.size !== index.size()) words.possible = {size: index.size(), lines: index.lookUp(words)};
	return words.possible.lines;
}
