/**
 * What lists need: every line of every list with the words it cannot do without, so that one look at each word of a text tells,
 * for all lists at once, which of their lines the text may hold. Lines share their needs; each need is looked up once.
 */
import type {Phrases} from './phrase-match.ts';
import type {TextWords} from './text-words.ts';

interface NeedIndex {
	/** `needs`: of each line, the rarest first, lists of which the text must have a word with one of these beginnings; `free`: lines without any. */
	readonly add: (list: Phrases, free: readonly number[], needs: ReadonlyArray<ReadonlyArray<readonly string[]>>) => void;
	readonly lookUp: (words: TextWords) => ReadonlyMap<Phrases, readonly number[]>;
	/** How many lines there are: what was looked up before one was added is looked up again. */
	readonly size: () => number;
}

interface Line {
	readonly list: Phrases;
	readonly at: number;
	/** Its needs but the first, by their numbers. */
	readonly others: readonly number[];
}

export function createNeedIndex(): NeedIndex {
	let size = 0;
	const freeOf = new Map<Phrases, readonly number[]>();
	const numberOf = new Map<string, number>();
	/** By the number of a need, the lines of which it is the first. */
	const linesOf: Line[][] = [];
	/** By the beginning of a word, the needs it fulfils. */
	const byBeginning = new Map<string, number[]>();
	/** The same by the number of a word that was met. */
	let byWord: {readonly known: TextWords['known']; readonly size: number; readonly fulfils: (readonly number[] | undefined)[]} | undefined;
	let isFulfilled = new Uint8Array(0);

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
		size: () => size,
		add(list, free, needs) {
			freeOf.set(list, free);
			size += needs.length;
			for (const [at, each] of needs.entries()) {
				if (each.length === 0) continue;
				const [first, ...others] = each.map(needNumber);
				linesOf[first!]!.push({list, at, others});
			}
		},
		lookUp({numbers, known}) {
			if (byWord?.known !== known || byWord.size !== size) byWord = {known, size, fulfils: []};
			if (isFulfilled.length < linesOf.length) isFulfilled = new Uint8Array(linesOf.length * 2);
			const fulfilled: number[] = [];
			for (const number of numbers) {
				for (const need of (byWord.fulfils[number] ??= fulfilledBy(known.beginnings[number]!))) {
					if (isFulfilled[need] === 1) continue;
					isFulfilled[need] = 1;
					fulfilled.push(need);
				}
			}

			const possible = new Map<Phrases, number[]>();
			for (const need of fulfilled) {
				for (const {list, at, others} of linesOf[need]!) {
					if (!others.every((other) => isFulfilled[other] === 1)) continue;
					const lines = possible.get(list);
					if (lines) lines.push(at);
					else possible.set(list, [...freeOf.get(list)!, at]);
				}
			}

			for (const need of fulfilled) isFulfilled[need] = 0;
			for (const lines of possible.values()) if (lines.length > 1) lines.sort((a, b) => a - b);
			return possible;
		},
	};
}

/** What a text may hold, looked up once while no list is added. */
export function possibleIn(words: TextWords, index: NeedIndex): ReadonlyMap<Phrases, readonly number[]> {
	if (words.possible?.size !== index.size()) words.possible = {size: index.size(), lines: index.lookUp(words)};
	return words.possible.lines;
}
