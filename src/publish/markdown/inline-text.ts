/** Any text -> markdown of one line that reads as that text, in GitHub's reading and in pandoc's. */
import {addressesIn, addressOf} from '../../document/addresses.ts';
import {tidy} from '../../document/text.ts';

/** Line breaks as `<br>`; the space before it keeps words apart where a converter drops HTML. Web addresses become links. */
export function writeInline(text: string): string {
	return writeLines(text, writeLine);
}

/** Markdown of a link; the text alone where the address is no web address. */
export function writeLink(text: string, link: string | undefined): string {
	const target = link === undefined ? undefined : addressOf(link);
	return target === undefined ? writeInline(text) : `[${writeLines(text, escapeAll)}](${target})`;
}

/** A link as text that can be followed where it is a web address. */
export function writeAddress(link: string): string {
	const line = writeInline(link);
	return line.startsWith('<') ? line : writeLink(link, link);
}

function writeLines(text: string, write: (line: string) => string): string {
	return tidy(text)
		.split('\n')
		.map((line) => write(line.trim()))
		.join(' <br>');
}

// Addresses without anything to escape stay readable as <https://…>; any other is escaped like prose, so that it is text and no link.
function writeLine(line: string): string {
	let written = '';
	let from = 0;
	for (const match of addressesIn(line)) {
		if (!isSafeAddress(match[0])) continue;
		written += `${escape(line, from, match.index)}<${match[0]}>`;
		from = match.index + match[0].length;
	}

	return written + escape(line, from, line.length);
}

function escapeAll(line: string): string {
	return escape(line, 0, line.length);
}

function isSafeAddress(address: string): boolean {
	// `&name` before a `;`, or at the end where pandoc supplies it, would be read as an entity; a name of a host is 63 signs at most.
	return !/&#?[a-z0-9]+(?:;|$)|~|@.*[a-z0-9-]{64}/i.test(address);
}

const word = /^[a-z0-9]/i;
const special = /[\\`*_[\]<|~^${}&@:.]/g;

/** `&` begins an entity, `@` a citation, `:` an address or an emoji, `.` an address: escaped only where they could. */
function escape(line: string, start: number, end: number): string {
	return line.slice(start, end).replaceAll(special, (sign, offset: number) => {
		const at = start + offset;
		const before = line[at - 1] ?? '';
		const after = line.slice(at + 1, at + 40);
		switch (sign) {
			case '_':
				return word.test(before) && word.test(after) ? sign : `\\${sign}`;
			case '&':
				return /^#?[a-z0-9]+;/i.test(after) ? `\\${sign}` : sign;
			case '@':
				return word.test(before) ? sign : `\\${sign}`;
			case ':':
				return after.startsWith('//') || /^[\w+-]*[a-z+][\w+-]*:/i.test(after) ? `\\${sign}` : sign;
			case '.':
				return /www$/i.test(line.slice(Math.max(0, at - 3), at)) ? `\\${sign}` : sign;
			case '|':
				// After a backslash the two readings differ; the entity has one.
				return before === '\\' ? '&#124;' : '\\|';
			default:
				return `\\${sign}`;
		}
	});
}
