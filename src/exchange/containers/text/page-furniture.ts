/** What a page carries round its text: the same line above or below most page numbers. */

const pageMark = /^\s*(?:page\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?\s*$/i;
const longestMark = 120;
const shortestMark = 12;
const fewestPages = 3;
/** On so many of the pages. */
const share = 0.6;

/** The lines with such lines left out but for the first; `\f` begins a page. Column headings are kept: they tell where a page's columns stand. */
export function withoutPageFurniture(lines: readonly string[], isHeading: (line: string) => boolean): readonly string[] {
	const pages = lines.flatMap((line, index) => (line.includes('\f') || (line.length <= longestMark && pageMark.test(line)) ? [index] : []));
	const dropped = new Set(numberedLines(lines));
	if (pages.length < fewestPages) return withoutThese(lines, dropped);
	for (const step of [-1, 1]) {
		const beside = pages.map((page) => neighbour(lines, page, step)).filter((at) => at !== undefined);
		for (const [text, places] of Map.groupBy(beside, (at) => lines[at]!.replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ').trim())) {
			if (text.length >= shortestMark && !isHeading(lines[places[0]!]!) && places.length >= Math.max(fewestPages, pages.length * share)) for (const at of places.slice(1)) dropped.add(at);
		}
	}

	return withoutThese(lines, dropped);
}

function withoutThese(lines: readonly string[], dropped: ReadonlySet<number>): readonly string[] {
	if (dropped.size === 0) return lines;
	return lines.flatMap((line, index) => (dropped.has(index) ? (line.includes('\f') ? ['\f'] : []) : [line]));
}

/** "Our self-assessment, page 1 of 9", then the same with the next number. */
function numberedLines(lines: readonly string[]): readonly number[] {
	const numbered = lines.flatMap((line, index) => {
		const found = line.length <= longestMark && /page/i.test(line) ? /^(.*\bpage\s+)(\d{1,3})(\s+of\s+\d{1,3})\W*$/i.exec(line.replaceAll('\f', '')) : null;
		return found ? [{index, page: Number(found[2]), around: `${found[1]}${found[3]}`.replaceAll(/\s+/g, ' ').trim()}] : [];
	});
	const groups = [...Map.groupBy(numbered, ({around}) => around).values()];
	return groups.flatMap((group) => (group.length > 1 && group.every(({page}, place) => place === 0 || page === group[place - 1]!.page + 1) ? group.map(({index}) => index) : []));
}

function neighbour(lines: readonly string[], page: number, step: number): number | undefined {
	for (let at = lines[page]!.replaceAll('\f', '').trim() !== '' && !pageMark.test(lines[page]!) ? page : page + step; lines[at] !== undefined; at += step) {
		if (lines[at]!.trim() !== '' && !pageMark.test(lines[at]!)) return at;
		if (Math.abs(at - page) > 6) return undefined;
	}

	return undefined;
}
