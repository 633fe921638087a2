/** Words by their stem, so that "logs", "logged" and "logging" count as one. Crude, and alike for the lists and the text. */

const word = /[A-Za-z0-9À-ž]+(?:[-'’][A-Za-z0-9À-ž]+)*/g;

export function wordsIn(text: string): readonly string[] {
	return text.match(word) ?? [];
}

const known = new Map<string, string>();
/** More words than assessments use: a file of anything else does not fill the memory. */
const mostKnown = 10_000;

export function stem(word: string): string {
	let stemmed = known.get(word);
	if (stemmed === undefined) {
		stemmed = cutEnding(word);
		if (known.size < mostKnown) known.set(word, stemmed);
	}

	return stemmed;
}

function cutEnding(word: string): string {
	let stemmed = word.toLowerCase().replace(/['’]s?$/, '');
	if (stemmed.length > 4) stemmed = stemmed.replace(/(?:ations?|ements?|ments?|ings?|iness|ness|edly|ingly|ally|ably|ies|ied|ers?|ors?|ed|es|ly|ys|s|y|e)$/, '');
	return stemmed.length > 3 && /([bdfgmnprt])\1$/.test(stemmed) ? stemmed.slice(0, -1) : stemmed;
}

export function stemsOf(words: string): ReadonlySet<string> {
	return new Set(wordsIn(words).map(stem));
}
