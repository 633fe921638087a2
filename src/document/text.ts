/** Lines and spans: text as it was given, made harmless, and what stands where none was given. */
import {plainText} from '../core/text/plain-text.ts';
import {withoutJoints} from '../wording/en/document.ts';
import {linkedSpans} from './addresses.ts';
import type {Line, Span, Text} from './model.ts';

/** One line each; web and e-mail addresses in it lead somewhere. None for an empty text. */
export function textLines(text: string): Text {
	const plain = tidy(text);
	return plain === '' ? [] : plain.split('\n').map((line) => ({spans: linkedSpans(line.trim())}));
}

/** Text without anything that a page could not show: well formed, without control characters. */
export function tidy(text: string): string {
	return plainText(text).toWellFormed().trim();
}

export function missingLine(text: string): Line {
	return {spans: [{text, isMissing: true}]};
}

/** The text, or what says that none was given. */
export function orMissing(text: Text, words: string): Text {
	return text.length > 0 ? text : [missingLine(words)];
}

/** The text with `label` before its first line. */
export function labelled(label: string, text: Text): Text {
	const [first, ...rest] = text;
	return first === undefined ? [] : [{label, ...first}, ...rest];
}

/** Without what stands for things not given, and without lines that held nothing else. */
export function withoutMissing(text: Text): Text {
	return text.flatMap((line) => {
		if (line.spans.every(({isMissing}) => !isMissing)) return [line];
		const left = joinPlain(line.spans.filter(({isMissing}) => !isMissing)).map((span) => (span.address === undefined ? {text: withoutJoints(span.text)} : span));
		const spans = left.map((span, index) => (index === 0 ? {...span, text: span.text.trimStart()} : span));
		return spans.every((span) => span.text.trim() === '') ? [] : [{...line, spans}];
	});
}

function joinPlain(spans: readonly Span[]): readonly Span[] {
	const joined: Span[] = [];
	for (const span of spans) {
		const last = joined.at(-1);
		if (last && last.address === undefined && span.address === undefined) joined[joined.length - 1] = {text: last.text + span.text};
		else joined.push(span);
	}

	return joined;
}

/** As plain text, one line each, with labels and without what stands for things not given. */
export function plainOf(text: Text): string {
	return withoutMissing(text).map(({label, spans}) => `${label === undefined ? '' : `${label}: `}${spans.map((span) => span.text).join('')}`).join('\n');
}
