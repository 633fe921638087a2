/** What was given in a place that was written with something missing in it. */
import {parseDate} from '../../core/kinds/date.ts';
import {readInline, splitMissing} from '../../publish/markdown/inline-reading.ts';
import {isMissingWords} from '../../wording/en/document.ts';

/** As text, without the placeholder that somebody typed beside. */
export function readGiven(markdown: string): string {
	return readInline(splitMissing(markdown, isMissingWords).given).trim();
}

/** A date typed inside the brackets of a placeholder. */
export function unwrapDate(text: string): string {
	const inside = /^([_*]?)\[([^[\]]*)\]\1$/.exec(text.trim())?.[2];
	return inside !== undefined && 'value' in parseDate(inside) ? inside.trim() : text;
}
