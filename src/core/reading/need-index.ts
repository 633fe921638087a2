/**
 * What lists need: every line of every list with the words it cannot do without, so that one look at each word of a text tells,
 * for all lists at once, which of their lines the text may hold.
 */
import type {Phrases} from './phrase-match.ts';
import type {TextWords} from './text-words.ts';

interface NeedIndex {
	/** `needs`: of each line, lists of which the text must have a word with one of these beginnings; `free`: lines without any. */
	readonly add: (list: Phrases, free: readonly number[], needs: ReadonlyArray<ReadonlyArray<readonly string[]>>) => void;
	readonly lookUp: (words: TextWords) => ReadonlyMap<Phrases, readonly number[]>;
	/** How many lines there are: what was looked up before one was added is looked up again. */
	readonly size: () => number;
}

interface Line {
	readonly list: Phrases;
	readonly at: number;
	/** A bit for each of its needs. */
	readonly needs: number;
}

export function createNeedIndex(): NeedIndex {
	const lines: Line[] = [];
	const freeOf = new Map<Phrases, readonly number[]>();
	/** By the beginning of a word, what it fulfils: eight times a line's number, and the number of its need. */
	const byBeginning = new Map<string, number[]>();
	/** The same by the number of a word that was met. */
	let byWord: {readonly known: TextWords['known']; readonly size: number; readonly fulfils: (readonly number[] | undefined)[]} | undefined;
	let fulfilled = new Uint8Array(0);

	const fulfilledBy = (beginnings: readonly string[]) => beginnings.flatMap((beginning) => byBeginning.get(beginning) ?? []);

	return {
		size: () => lines.length,
		add(list, free, needs) {
			freeOf.set(list, free);
			for (const [at, each] of needs.entries()) {
				if (each.length === 0) continue;
				const line = lines.push({list, at, needs: (1 << each.length) - 1}) - 1;
				for (const [need, beginnings] of each.entries()) {
					for (const beginning of beginnings) {
						const own = byBeginning.get(beginning);
						if (own) own.push(line * 8 + need);
						else byBeginning.set(beginning, [line * 8 + need]);
					}
				}
			}
		},
		lookUp({numbers, known}) {
			if (byWord?.known !== known || byWord.size !== lines.length) byWord = {known, size: lines.length, fulfils: []};
			if (fulfilled.length < lines.length) fulfilled = new Uint8Array(lines.length * 2);
			const touched: number[] = [];
			const possible = new Map<Phrases, number[]>();
			for (const number of numbers) {
				const own = (byWord.fulfils[number] ??= fulfilledBy(known.beginnings[number]!));
				for (const each of own) {
					const line = each >> 3;
					const before = fulfilled[line]!;
					const after = before | (1 << (each & 7));
					if (after === before) continue;
					if (before === 0) touched.push(line);
					fulfilled[line] = after;
					const {list, at, needs} = lines[line]!;
					if (after !== needs) continue;
					const others = possible.get(list);
					if (others) others.push(at);
					else possible.set(list, [...freeOf.get(list)!, at]);
				}
			}

			for (const line of touched) fulfilled[line] = 0;
			for (const own of possible.values()) own.sort((a, b) => a - b);
			return possible;
		},
	};
}

/** What a text may hold, looked up once while no list is added. */
export function possibleIn(words: TextWords, index: NeedIndex): ReadonlyMap<Phrases, readonly number[]> {
	if (words.possible?.size !== index.size()) words.possible = {size: index.size(), lines: index.lookUp(words)};
	return words.possible.lines;
}
