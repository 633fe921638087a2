/** What a screen is made of before any terminal or React sees it: lines of styled text. */
import {textWidth, truncate, wrap} from './text-width.ts';

export type Style = 'plain' | 'strong' | 'dim' | 'accent' | 'selected' | 'good' | 'warning' | 'problem';

export interface Span {
	readonly text: string;
	readonly style: Style;
}

export type Line = readonly Span[];

/** Where typing goes, 0-based. */
export interface Cursor {
	readonly x: number;
	readonly y: number;
}

export function line(text: string, style: Style = 'plain'): Line {
	return [{text, style}];
}

export const blank: Line = line('');

export function spans(...parts: ReadonlyArray<readonly [string, Style?]>): Line {
	return parts.map(([text, style = 'plain']) => ({text, style}));
}

/** A paragraph wrapped to `width` columns, each line behind `indent`. */
export function paragraph(text: string, width: number, style: Style = 'plain', indent = ''): readonly Line[] {
	return wrap(text, width - textWidth(indent)).map((each) => line(indent + each, style));
}

/** As many rows of a paragraph as there is room for; a mark says that more follows. */
export function clipped(lines: readonly Line[], most: number, width: number): readonly Line[] {
	const last = lines[most - 1];
	if (lines.length <= most || !last) return lines.slice(0, Math.max(0, most));
	return [...lines.slice(0, most - 1), line(truncate(`${lineText(last)} …`, width), last[0]?.style)];
}

export function lineText(each: Line): string {
	return each.map((span) => span.text).join('');
}
