import type {CodeWords} from './code-words.ts';
import {seedsAt} from './find-provision.ts';
import {lettersOf} from './letters.ts';
import {readNumber} from './provision-number.ts';

/** One place in so many letters is compared with the Code. */
const step = 15;

/** So many places that only one edition has, and hardly any that only the other has. */
function isPlain(one: number, other: number): boolean {
	return one + other >= 60 && Math.max(one, other) > Math.min(one, other) * 4;
}

/** The edition whose words the document has; where it has none of either, the one whose numbers it has. */
export function chooseEdition(texts: readonly string[], words2024: CodeWords, words2022: CodeWords): CodeWords {
	let [only2024, only2022, numbers2024, numbers2022] = [0, 0, 0, 0];
	for (const text of texts) {
		const letters = lettersOf(text);
		for (let at = 0; at < letters.length; at += step) {
			const [in2024, in2022] = [seedsAt(words2024, letters, at).length > 0, seedsAt(words2022, letters, at).length > 0];
			if (in2024 && !in2022) only2024++;
			else if (in2022 && !in2024) only2022++;
		}

		if (isPlain(only2024, only2022)) break;
		for (const line of text.split('\n')) {
			const number = readNumber(line)?.id;
			if (number === undefined || words2024.byId.has(number) === words2022.byId.has(number)) continue;
			if (words2024.byId.has(number)) numbers2024++;
			else numbers2022++;
		}
	}

	const [score2024, score2022] = only2024 + only2022 >= 150 ? [only2024, only2022] : [only2024 + numbers2024, only2022 + numbers2022];
	return score2022 > score2024 ? words2022 : words2024;
}
