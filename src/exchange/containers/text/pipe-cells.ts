/** Lines with bars to rows of cells, with or without bars at the ends, a rule, a head, or the cells' own line breaks. */
import type {FormSigns} from './form-signs.ts';
import {withGridRows} from './grid-table.ts';
import type {PipeLine} from './pipe-line.ts';

/** A head may be broken over so many lines. */
const mostHeadLines = 3;
const longestHead = 240;
const bar = /(?<!\\)\|/g;

/** The cells of a line that is a row by itself; undefined for any other. */
export function pipeCells(line: string): readonly string[] | undefined {
	if (/^\s*\+[-=+\s]+\+\s*$/.test(line)) return ['---'];
	if (!line.includes('|')) return undefined;
	const cells = line.trim().replace(/^\|/, '').replace(/(?<!\\)\|$/, '').split(bar);
	return cells.length >= 2 ? cells.map((cell) => cell.trim().replaceAll('\\|', '|')) : undefined;
}

/** A row goes on over the next lines while it has fewer bars than the others: a cell may hold several lines. */
export function joinPipeRows(lines: readonly PipeLine[], form: FormSigns): readonly PipeLine[] {
	const drawn = withGridRows(lines, form);
	const undrawn = drawn.filter((line) => typeof line === 'string');
	const expected = barsInHead(undrawn, form) ?? usualBars(undrawn);
	const joined: PipeLine[] = [];
	let open: string[] = [];
	let openBars = 0;
	const close = () => {
		const row = open.join('\n');
		if (open.length > 0) joined.push(pipeCells(row) ?? row);
		open = [];
	};

	for (const line of drawn) {
		if (typeof line !== 'string') {
			close();
			joined.push(line);
			continue;
		}

		const text = line.trim();
		const bars = barsIn(text);
		if (open.length > 0 && (text === '' || openBars + bars > expected)) close();
		if (open.length === 0 && !(bars >= 1 && bars < expected && (bars >= 2 || form.beginsWithNumber(text)))) {
			joined.push(pipeCells(line) ?? line);
			continue;
		}

		openBars = open.length === 0 ? bars : openBars + bars;
		open.push(text);
		if (openBars === expected) close();
	}

	close();
	return joined;
}

/** A head that ends with a bar and begins with none says how many bars a row has: what looks whole below it may be the rest of a row. */
function barsInHead(lines: readonly string[], form: FormSigns): number | undefined {
	for (const [index, line] of lines.entries()) {
		if (!line.includes('|') || line.trim().startsWith('|')) continue;
		for (let count = mostHeadLines; count > 0; count--) {
			const head = lines.slice(index, index + count).map((part) => part.trim()).join(' ');
			if (head.endsWith('|') && head.length <= longestHead && form.isTableHead(pipeCells(head) ?? [])) return barsIn(head);
		}
	}

	return undefined;
}

/** As many bars as whole rows have: those with a bar at both ends, or else the fullest. */
function usualBars(lines: readonly string[]): number {
	const begun = lines.map((line) => line.trim()).filter((line) => line.startsWith('|'));
	const whole = begun.filter((line) => line.length > 1 && line.endsWith('|'));
	if (whole.length > 0) return commonest(timesOf(whole.map(barsIn)));
	const times = timesOf(lines.map(barsIn).filter((bars) => bars > 0));
	const rows = [...times.values()].reduce((sum, count) => sum + count, 0);
	const fullest = Math.max(0, ...[...times].filter(([, count]) => count >= rows / 10).map(([bars]) => bars));
	return begun.length > 0 && lines.some((line) => line.trim().endsWith('|')) ? fullest + 1 : fullest;
}

/** How often each comes. */
export function timesOf(counts: readonly number[]): ReadonlyMap<number, number> {
	const times = new Map<number, number>();
	for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
	return times;
}

function commonest(times: ReadonlyMap<number, number>): number {
	return [...times].toSorted(([one, many], [other, more]) => more - many || other - one)[0]?.[0] ?? 0;
}

export function barsIn(line: string): number {
	return line.includes('|') ? (line.match(bar)?.length ?? 0) : 0;
}

/** The line of dashes under a table's head. */
export function isRule(cells: readonly string[]): boolean {
	return cells.every((cell) => /^:?[-=+]*:?$/.test(cell)) && cells.some((cell) => /[-=]/.test(cell));
}
