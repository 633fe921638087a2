/** On one line and not longer than `most` signs; cut at a word where there is one. */
export function clipped(text: string, most: number): string {
	const line = text.replaceAll(/\s+/g, ' ').trim();
	const signs = [...line];
	if (signs.length <= most) return line;
	const cut = signs.slice(0, most - 1).join('');
	const space = cut.lastIndexOf(' ');
	return `${(space > cut.length * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,;.:]+$/, '')}…`;
}
