// A command with a text in it ends in the same text. Where it does not, only its beginning goes: the rest was meant to be read.
const escapeSequences = /\u001B(?:\[M[ -\u007F]{3}|\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)|[PX^_][^\u001B]*\u001B\\|[ -/]*[0-~])?/g;
// C0 but tab and newline, DEL, C1, and the marks that reorder text on the screen.
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** Whatever `typedText` may change; most texts have none of it. */
const unplain = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/;

/** Text as a person meant it: no escape codes, control characters and signs that nobody sees; every kind of line break a newline, tabs as spaces. */
export function plainText(text: string): string {
	return withoutUnseen(typedText(text));
}

/** The same while it is being typed: a sign may come in pieces, and whether what joins them is part of it shows only with the whole. */
export function typedText(text: string): string {
	if (!unplain.test(text)) return text;
	return text
		.replaceAll(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
		.replaceAll(escapeSequences, '')
		.replaceAll(controls, '')
		.replaceAll('\t', '    ');
}

/** The same on one line, trimmed. */
export function plainLine(text: string): string {
	return plainText(text).replaceAll(/\s*\n\s*/g, ' ').trim();
}

/**
 * The one door to a screen for text that may quote anything: whatever was typed, named or read, nothing leaves here that a terminal would obey.
 * Line by line, so that what one of them quotes takes nothing of the next away.
 */
export function harmless(text: string): string {
	if (text.search(controls) === -1) return text;
	return text.replaceAll('\r\n', '\n').replaceAll(/[^\n]+/g, (line) => line.replaceAll(escapeSequences, '').replaceAll(/[\r\u0085]/g, ' ').replaceAll(controls, ''));
}

/** Latin letters and punctuation, which most texts are all of: nothing to look for. */
const isSeen = /^[\u0000-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205F]*$/;
let unseen: RegExp | undefined;

/**
 * What nobody sees makes two words that look alike differ. It stays where it is part of how something is written: a joiner in an emoji or in a
 * script that joins its letters, a non-joiner between letters (Persian, Welsh), the form of the sign before it, the flag of Wales.
 */
function withoutUnseen(text: string): string {
	if (isSeen.test(text)) return text;
	unseen ??= new RegExp(`(${kept.join('|')})|\\p{Default_Ignorable_Code_Point}`, 'gu');
	return text.replaceAll(unseen, '$1');
}

const kept = [
	String.raw`(?<=[\p{L}\p{M}])(?<!\p{Default_Ignorable_Code_Point})\u200C(?=[\p{L}\p{M}])(?!\p{Default_Ignorable_Code_Point})`,
	String.raw`(?<=[\p{L}\p{M}])(?<![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Default_Ignorable_Code_Point}])\u200D`,
	String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?)\u200D(?=\p{Extended_Pictographic})`,
	String.raw`(?<=[\p{Emoji}\p{Extended_Pictographic}\p{Sm}\p{Lo}])(?<!\p{Default_Ignorable_Code_Point})[\u180B-\u180D\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]`,
	String.raw`\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}`,
];
