/** A provision's number as people print it: `5.3`, `5.3.`, `Section 5.3`, `5·3)`, `Code provision 5.3:`. */

export interface PrintedNumber {
	readonly id: string;
	/** What stands behind it. */
	readonly rest: string;
}

const named = String.raw`(?:(?:code|housing|ombudsman)\s+)*(?:section|provision|paragraph|para|clause|ref(?:erence)?|requirement|item|number|no|q|chc)\.?\s*[:#-]?\s*`;
const printed = new RegExp(String.raw`^[\s*_#>|(["\u2022\u00B7-]*(?:${named})?([1-9])\s?[.\u00B7,]\s?(\d{1,2})(?![\d%])(?!\s?[.,]\d)`, 'i');

export function readNumber(text: string): PrintedNumber | undefined {
	const found = printed.exec(text);
	if (!found) return undefined;
	const rest = text.slice(found[0].length);
	if (/^[A-Za-z]{2}/.test(rest) && !/^[A-Z][a-z]/.test(rest)) return undefined;
	return {id: `${found[1]}.${Number(found[2])}`, rest: rest.replace(/^[\s.):\]*_|\u2013\u2014-]+/, '')};
}

/** The number, where the text is nothing else (a mark such as "(must)" aside). */
export function readNumberAlone(text: string): string | undefined {
	const found = readNumber(text);
	return found && /^(?:\(?(?:must|should|mandatory|best practice|m|s)\)?)?\W*$/i.test(found.rest) ? found.id : undefined;
}
