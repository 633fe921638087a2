/** Letters of which any three in a row stand only once, so that what is on the screen tells which key was shown last. */
const letters = 'BCDFGHJKLMNPQRSTVWXZ';

/** A de Bruijn sequence: 8,000 letters for twenty. */
function sequence(alphabet: string, length: number): string {
	const size = alphabet.length;
	const digits = Array.from({length: size * length}, () => 0);
	const found: number[] = [];
	const extend = (position: number, period: number) => {
		if (position > length) {
			if (length % period === 0) found.push(...digits.slice(1, period + 1));
			return;
		}

		digits[position] = digits[position - period]!;
		extend(position + 1, period);
		for (let digit = digits[position - period]! + 1; digit < size; digit++) {
			digits[position] = digit;
			extend(position + 1, position);
		}
	};

	extend(1, 1);
	return found.map((digit) => alphabet[digit]).join('');
}

// The first hundreds repeat single letters.
const stream = sequence(letters, 3).slice(400);

/** Words of five letters, blanks between them so that they wrap as writing does. */
export function typedWords(keys: number): string {
	return stream.slice(0, keys).replaceAll(/(.{5})/g, '$1 ').slice(0, keys);
}

/** How many of the letters typed are shown, from the text left of the cursor; both without blanks. */
export function lettersShown(typed: string, beforeCursor: string): number {
	return beforeCursor.length < 3 ? 0 : typed.indexOf(beforeCursor.slice(-3)) + 3;
}

/** Writing of a length, in lower case. */
export function longText(length: number): string {
	const sentence = 'the procedure was read with the panel of residents and the letters were changed where they asked for it, ';
	return sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length).trimEnd();
}
