/**
 * Remembers what a text was found to say. Landlords repeat themselves from row to row and from year to year, and a draft is read again
 * after every answer; the same words are read once. What is remembered never changes an answer, only how soon it comes.
 */
export interface Remembered<Value> {
	get(text: string, read: (text: string) => Value): Value;
}

/** Enough for the cells of several assessments; then it starts anew, so that memory stays flat over thousands. */
const mostTexts = 500;

export function remember<Value>(): Remembered<Value> {
	const known = new Map<string, Value>();
	return {
		get(text, read) {
			const value = known.get(text);
			if (value !== undefined || known.has(text)) return value!;
			if (known.size >= mostTexts) known.clear();
			const found = read(text);
			known.set(text, found);
			return found;
		},
	};
}
