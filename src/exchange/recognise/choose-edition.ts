import type {CodeWords} from './words/code-words.ts';
import {seedsAt} from './words/find-provision.ts';
import {lettersOf} from './words/letters.ts';
import {readNumber} from './words/provision-number.ts';

/** So many places of a document are compared with the Code, evenly spread; each this long. */
const places = 500;
const length = 32;
/** So many places of one edition, and hardly any of the other, settle it. */
const plenty = 40;
/** In a document that has the Code's words, more of the places than this are one edition's alone. */
const share = 0.12;

/** The edition whose words the document has; where it has none of either, the one whose numbers it has. */
export function chooseEdition(texts: readonly string[], words2024: CodeWords, words2022: CodeWords): CodeWords {
	const total = texts.reduce((sum, text) => sum + text.length, 0);
	const step = Math.max(length, Math.floor(total / places));
	let [only2024, only2022, compared, next] = [0, 0, 0, 0];
	for (const text of texts) {
		if (Math.max(only2024, only2022) >= Math.max(plenty, compared * share, Math.min(only2024, only2022) * 6)) break;
		for (; next < text.length; next += step) {
			const letters = lettersOf(text.slice(next, next + length));
			const [in2024, in2022] = [seedsAt(words2024, letters, 0).length > 0, seedsAt(words2022, letters, 0).length > 0];
			compared++;
			if (in2024 && !in2022) only2024++;
			else if (in2022 && !in2024) only2022++;
		}

		next -= text.length;
	}

	if (only2024 + only2022 >= compared * share) return only2022 > only2024 ? words2022 : words2024;
	const byNumber = numbersOnlyIn(texts, words2024, words2022);
	return only2022 + byNumber.in2022 > only2024 + byNumber.in2024 ? words2022 : words2024;
}

function numbersOnlyIn(texts: readonly string[], words2024: CodeWords, words2022: CodeWords): {readonly in2024: number; readonly in2022: number} {
	let [in2024, in2022] = [0, 0];
	for (const line of texts.flatMap((text) => text.split('\n'))) {
		const number = readNumber(line)?.id;
		if (number === undefined || words2024.byId.has(number) === words2022.byId.has(number)) continue;
		if (words2024.byId.has(number)) in2024++;
		else in2022++;
	}

	return {in2024, in2022};
}
