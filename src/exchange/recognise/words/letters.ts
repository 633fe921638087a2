/** Text as it is compared: small letters and digits only, so that spaces, quotes, hyphens, bullets and line breaks make no difference. */


// A text is compared several times on its way, so the last one is remembered.
let last = {text: '', letters: ''};

export function lettersOf(text: string): string {
	if (text !== last.text) last = {text, letters: spelled(text)};
	return last.letters;
}

/** By code of a sign, the small letter or digit it is; 0 for any other. */
const smallLetters = Uint8Array.from({length: 0x1_0000}, (_, code) => (isLetter(code) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0));
const decoder = new TextDecoder();
let buffer = new Uint8Array(4096);

function spelled(text: string): string {
	if (text.length > buffer.length) buffer = new Uint8Array(text.length * 2);
	let count = 0;
	for (let at = 0; at < text.length; at++) {
		const letter = smallLetters[text.charCodeAt(at)]!;
		if (letter !== 0) buffer[count++] = letter;
	}

	return decoder.decode(buffer.subarray(0, count));
}

/** Where in `text` its first `count` letters end; the marks that belong to the last word (a full stop, a closing quote) included. */
export function endOfLetters(text: string, count: number): number {
	let at = 0;
	for (let left = count; left > 0 && at < text.length; at++) if (isLetter(text.charCodeAt(at))) left--;
	while (at < text.length && closing.includes(text[at]!)) at++;
	return at;
}

/** Where the letter number `count` (from 0) stands in `text`. */
export function placeOfLetter(text: string, count: number): number {
	let left = count;
	for (let at = 0; at < text.length; at++) if (isLetter(text.charCodeAt(at)) && left-- === 0) return at;
	return text.length;
}

/** Whether `at` is inside a word, so that a text cut there would be cut through it. */
export function isInsideWord(text: string, at: number): boolean {
	return at > 0 && at < text.length && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at));
}

const closing = '.,;:!?)]}\'"\u2019\u201D\u2026';

function isLetter(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
