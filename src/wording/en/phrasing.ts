/** Pieces that sentences everywhere are put together from. */

/** Text on one line, at most `longest` characters of it, cut between words, and then a mark that more follows. */
export function shortened(text: string, longest: number, mark = ' …'): string {
	const line = text.replaceAll(/\s+/g, ' ').trim();
	if (line.length <= longest) return line;
	const space = line.lastIndexOf(' ', longest);
	return `${line.slice(0, space > 0 ? space : longest)}${mark}`;
}

/** `a, b and c`. */
export function joined(items: readonly string[], word = 'and'): string {
	return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)!}`;
}

export function capital(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** Small numbers are words. */
export function numberWord(count: number): string {
	return numbers[count] ?? String(count);
}

/** A name as it can be typed after a command. */
export function typedName(name: string, platform: NodeJS.Platform = process.platform): string {
	if (/^[\w./-]+$/.test(name)) return name;
	// There a backslash before the closing quote would make it part of the name.
	if (platform === 'win32') return `"${name.replace(/\\+$/, '$&$&')}"`;
	// Within double quotes a shell makes something else of these.
	return /[$`"\\!]/.test(name) ? `'${name.replaceAll("'", String.raw`'\''`)}'` : `"${name}"`;
}
