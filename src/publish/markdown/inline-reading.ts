/** The inverse of `inline-text.ts`: markdown of one line -> the text it was written from. What an editor typed unescaped stays as typed. */

/** One pass, so that what an escape yields is never read again: an escaped sign, an address, a line break, a link, an entity. */
const marks = /\\([!-/:-@[-`{-~])|<((?:https?:\/\/|mailto:)[^\s<>]*|[^\s<>@\\]+@[^\s<>@\\]+)>| ?<br\s*\/?>|\[((?:[^[\]\\]|\\.)*)\]\(<?((?:[^()\s\\<>]|\\.|\([^()\s]*\))*)>?\)|&(#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|nbsp);/gi;

const named: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' '};

/** A line break becomes a newline; a link its text with the address behind it, unless the text is the address. */
export function readInline(markdown: string): string {
	return markdown.replaceAll(marks, (whole: string, escaped?: string, address?: string, linkText?: string, target?: string, entity?: string) => {
		if (escaped !== undefined) return escaped;
		if (address !== undefined) return address;
		if (entity !== undefined) return readEntity(whole, entity.toLowerCase());
		if (linkText === undefined || target === undefined) return '\n';
		const text = readInline(linkText);
		return isSameAddress(text, target) ? text : `${text} (${readInline(target)})`;
	});
}

function readEntity(whole: string, entity: string): string {
	if (!entity.startsWith('#')) return named[entity]!;
	const code = entity.startsWith('#x') ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
	return code > 31 && code <= 0x10_ffff ? String.fromCodePoint(code).toWellFormed() : whole;
}

export function isWebAddress(text: string): boolean {
	return /^(?:https?:\/\/|mailto:|www\.)\S+$/i.test(text.trim());
}

/** Whether two addresses lead to the same place, however they are written. */
export function isSameAddress(one: string, other: string): boolean {
	return bare(one) === bare(other);
}

function bare(address: string): string {
	return decode(address).replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '');
}

function decode(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}

const linkPattern = /(?<!\\)\[((?:[^[\]\\]|\\.)*)\]\(<?((?:[^()\s\\<>]|\\.|\([^()\s]*\))*)>?\)/g;

/** What a reader of the page sees, and where its links lead that lead somewhere else than they say. */
export function readLinks(markdown: string): {readonly text: string; readonly targets: readonly string[]} {
	const targets = [...markdown.matchAll(linkPattern)].map((found) => readInline(found[2]!));
	const text = readInline(markdown.replaceAll(linkPattern, (_, words: string) => words));
	return {text, targets: targets.filter((target) => !isSameAddress(target, text))};
}

/**
 * A link whose text is an address and leads to another: word processors keep the old target when the text is edited, or the old
 * text when the target is. Whichever of the two does not stand in what was written is meant.
 */
export function withOneAddress(markdown: string, written: string): string {
	if (!markdown.includes('](')) return markdown;
	const before = decode(readInline(written));
	return markdown.replaceAll(linkPattern, (whole, words: string, to: string) => {
		const [text, target] = [readInline(words), readInline(to)];
		if (!/^(?:https?:\/\/|www\.)\S+$/i.test(text) || isSameAddress(text, target)) return whole;
		const [hadText, hadTarget] = [text, target].map((address) => before.includes(bare(address)));
		if (hadTarget && !hadText) return words;
		return hadText && !hadTarget ? `<${target}>` : whole;
	});
}

/** A link's text and target, where the line begins with one. */
export function readLink(markdown: string): {readonly text: string; readonly target: string; readonly rest: string} | undefined {
	const found = /^\[((?:[^[\]\\]|\\.)*)\]\(<?((?:[^()\s\\<>]|\\.|\([^()\s]*\))*)>?\)/.exec(markdown);
	return found ? {text: readInline(found[1]!), target: readInline(found[2]!), rest: markdown.slice(found[0].length)} : undefined;
}

/** The lines of a cell, as markdown each. */
export function splitLines(cell: string): readonly string[] {
	const lines = cell.trim().split(/(?<!(?<!\\)(?:\\\\)*\\)<br\s*\/?>/i).map((line) => line.trim());
	return lines.length === 1 && lines[0] === '' ? [] : lines;
}

/** What stands where nothing was written. The writer escapes these signs in what people typed. */
export function isPlaceholder(markdown: string): boolean {
	return /^([_*])\[(?:[^\]\\]|\\.)*\]\1$/.test(markdown.trim());
}

/** What of it was given: a placeholder in it, whose words `isMissing` knows, falls away. */
export function splitMissing(markdown: string, isMissing: (words: string) => boolean): {readonly given: string; readonly hadMissing: boolean} {
	let hadMissing = false;
	const given = markdown.replaceAll(/(?<!\\)([_*])\[((?:[^\]\\]|\\.)*)\]\1/g, (whole, _, words: string) => {
		if (!isMissing(readInline(words))) return whole;
		hadMissing = true;
		return '';
	});
	return {given, hadMissing};
}

/** The cells of a table's line, as markdown each: split at every bar that is not escaped. */
export function splitCells(line: string): readonly string[] {
	const cells = line.trim().split(/(?<!(?<!\\)(?:\\\\)*\\)\|/);
	if (cells[0]!.trim() === '') cells.shift();
	if (cells.length > 0 && cells.at(-1)!.trim() === '') cells.pop();
	return cells.map((cell) => cell.trim());
}
