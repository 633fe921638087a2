/** What stands in a cell, as markdown of one line. */
import type {Line, Span, Text} from '../../document/model.ts';
import {writeInline, writeLink} from './inline-text.ts';

export function writeCell(text: Text): string {
	return text.map(writeLine).join(' <br>');
}

function writeLine({label, spans}: Line): string {
	return `${label === undefined ? '' : `${label}: `}${joinSpans(spans).map(writeSpan).join('')}`;
}

/** Addresses that are their own text are found again by the escaping, which knows which of them markdown can hold. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
	const joined: Span[] = [];
	for (const span of spans) {
		const isPlain = span.isMissing !== true && (span.address === undefined || isOwnText(span));
		const last = joined.at(-1);
		if (isPlain && last && last.isMissing !== true && last.address === undefined) joined[joined.length - 1] = {text: last.text + span.text};
		else joined.push(isPlain ? {text: span.text} : span);
	}

	return joined;
}

function isOwnText({text, address = ''}: Span): boolean {
	return address === text || address === `mailto:${text}`;
}

function writeSpan({text, address, isMissing}: Span): string {
	if (isMissing) return writePlaceholder(text);
	// Spaces at its ends belong to the line it stands in.
	const [, before, words, after] = /^(\s*)(.*?)(\s*)$/s.exec(text)!;
	return `${before}${writeLink(words!, address)}${after}`;
}

/** Something still missing, so that nobody takes it for an answer. */
export function writePlaceholder(text: string): string {
	return `_[${writeInline(text)}]_`;
}
