/** Whether two texts say the same, whatever an editor or a word processor made of their spaces, quotation marks and dashes. */

export function foldText(text: string): string {
	return text
		.normalize('NFC')
		.replaceAll(/[‘’‚‛′`´]/g, '\'')
		.replaceAll(/[“”„‟″«»]/g, '"')
		.replaceAll(/[-‐‑‒–—―]+/g, '-')
		.replaceAll('…', '...')
		.replaceAll(/[\u200B-\u200D\u2060]/g, '')
		.replaceAll(/\s+/g, ' ')
		.trim();
}

export function isSameText(one: string, other: string): boolean {
	return one === other || foldText(one) === foldText(other);
}

/** The same where marks of emphasis may differ too: for text that the program itself writes. */
export function foldLoosely(text: string): string {
	return foldText(text.replaceAll(/[*_~`´]/g, ''));
}
