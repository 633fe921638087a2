const escapeSequences = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[PX^_][^\u001B]*(?:\u001B\\)?|[ -/]*[0-~])?/g;
// C0 but tab and newline, DEL, C1, and the marks that reorder text on the screen.
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** Text as a person meant it: escape codes and control characters out, every kind of line break a newline, tabs as spaces. */
export function plainText(text: string): string {
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
