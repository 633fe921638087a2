/** Web and e-mail addresses: which text is one, and where it leads. */
import {plainText} from '../core/text/plain-text.ts';
import type {Span} from './model.ts';

// An e-mail address begins at a word's start only: tried at every letter, a long paste without spaces would cost its length squared.
const addresses = /https?:\/\/[a-z0-9][\w./?=&%#+~:,;@!()-]*[\w/=%#+~-]|(?<![\w.+-])[a-z0-9]+(?:[._+-][a-z0-9]+)*@(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,}(?![\w@-]|\.\w)/gi;

/** The addresses that stand in a line, as `matchAll` gives them. Most lines have none, and say so by two signs they lack. */
export function addressesIn(line: string): Iterable<RegExpExecArray> {
	return line.includes('://') || line.includes('@') ? line.matchAll(addresses) : [];
}

/** One line of text; the addresses in it lead to themselves. */
export function linkedSpans(line: string): readonly Span[] {
	const spans: Span[] = [];
	let from = 0;
	for (const {0: found, index} of addressesIn(line)) {
		const address = addressOf(found.includes('://') ? found : `mailto:${found}`);
		if (address === undefined) continue;
		if (index > from) spans.push({text: line.slice(from, index)});
		spans.push({text: found, address});
		from = index + found.length;
	}

	if (from < line.length) spans.push({text: line.slice(from)});
	return spans;
}

/** A web address as the target of a link, or undefined when it is none (a path, a shelf mark). */
export function addressOf(link: string): string | undefined {
	const address = plainText(link).toWellFormed().trim();
	const isWeb = /^(?:https?:\/\/|mailto:)\S/i.test(address);
	if (!isWeb && !/^www\.\S/i.test(address)) return undefined;
	const target = isWeb ? address : `https://${address}`;
	// `;` after `&` would make an entity of part of the address.
	return target.replaceAll(/[\s<>()[\]{}|\\`"^*$]/g, percentEncode).replaceAll(/&(?=#?[a-z0-9]+;)/gi, '%26');
}

function percentEncode(sign: string): string {
	return encodeURIComponent(sign).replace(/[()*]/, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
}
