/** Phrases of the bank, the word lists that they share written out. */
import type {PhraseLines} from '../bank/frame.ts';
import type {WordsFile} from '../bank/frame-source.ts';
import {nearest} from '../text/nearest.ts';
import {ownLists, PhraseError, readPhrase, writePhrase, type PhraseSequence, type WordLists} from '../text/phrase-pieces.ts';
import {vocabulary} from '../text/vocabulary.ts';
import type {BankFile, DataPath, Report} from './bank-file.ts';

export interface PhraseLists {
	/** Each as the engine reads it; one that is no phrase is reported and left out. */
	readonly read: (lines: readonly string[], file: BankFile, path: DataPath) => PhraseLines;
	/** Lists that no phrase has called so far. */
	readonly uncalled: () => readonly UncalledList[];
}

export interface UncalledList {
	readonly name: string;
	readonly file: string;
	readonly line: number;
}

export function createPhraseLists(words: WordsFile['words'], wordsFile: BankFile | undefined, report: Report): PhraseLists {
	const lists = new Map<string, readonly PhraseSequence[]>();
	const called = new Set<string>();
	let missing: string | undefined;
	const known: WordLists = (name) => {
		called.add(name);
		const list = lists.get(name) ?? ownLists(name);
		if (!list) missing = name;
		return list;
	};

	const readLine = (line: string, lists: WordLists, file: BankFile, path: DataPath): PhraseSequence | undefined => {
		missing = undefined;
		try {
			return readPhrase(line.toLowerCase(), lists);
		} catch (error) {
			if (!(error instanceof PhraseError)) throw error;
			report(file, path, error.message, missing === undefined ? 'Look at its brackets and bars; docs/question-bank.md shows how phrases are written.' : instead(missing));
			return undefined;
		}
	};

	const instead = (name: string) => {
		const near = nearest(name, [...lists.keys(), ...Object.keys(vocabulary)]);
		return near ? `Did you mean <${near}>?` : 'Write the list in questions/shared/words.yaml, or its words here.';
	};

	/** A list may call those before it. */
	for (const [name, lines] of Object.entries(words)) {
		const path = ['words', name];
		if (name === 'number' || name in vocabulary) report(wordsFile!, path, `<${name}> is a list of the program's own`, 'Give this list another name.');
		lists.set(name, lines.flatMap((line, index) => [readLine(line, known, wordsFile!, [...path, index])].flatMap((phrase) => (phrase ? [phrase] : []))));
	}

	return {
		read: (lines, file, path) =>
			lines.flatMap((line, index) => {
				const phrase = readLine(line, known, file, [...path, index]);
				return phrase === undefined ? [] : [line.includes('<') ? writePhrase(phrase) : line];
			}),
		uncalled: () => [...lists.keys()].filter((name) => !called.has(name)).map((name) => ({name, file: wordsFile!.name, line: wordsFile!.lineOf(['words', name])})),
	};
}
