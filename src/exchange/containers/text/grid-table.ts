/** Tables drawn with `+---+` around every row, as pandoc writes them: a cell's lines stand between two rules. */
import type {FormSigns} from './form-signs.ts';
import {mostCells, type PipeLine} from './pipe-line.ts';
import {unwrap} from './unwrap.ts';

const drawn = /^\s*\+(?:[-=:]+\+)+\s*$/;
const fewestRules = 2;

const isRule = (line: string): boolean => drawn.test(line) && barsOf(line).length <= mostCells + 1;

/** The rows of drawn tables in place of their lines; every other line as it is. */
export function withGridRows(lines: readonly PipeLine[], form: FormSigns): readonly PipeLine[] {
	if (lines.filter((line) => typeof line === 'string' && isRule(line)).length < fewestRules) return lines;
	const given: PipeLine[] = [];
	let open: {readonly bars: readonly number[]; readonly lines: string[]} | undefined;
	for (const line of lines) {
		if (typeof line === 'string' && isRule(line)) {
			if (open && open.lines.length > 0) given.push(cellsOf(open.lines, open.bars, form));
			open = {bars: barsOf(line), lines: []};
		} else if (open && typeof line === 'string' && line.trimStart().startsWith('|')) open.lines.push(line);
		else {
			given.push(...(open?.lines ?? []), line);
			open = undefined;
		}
	}

	return open ? [...given, ...open.lines] : given;
}

function barsOf(line: string): readonly number[] {
	return [...line.matchAll(/\+/g)].map(({index}) => index);
}

/** A cell over several columns has no bar between them, and is the first one's. */
function cellsOf(lines: readonly string[], bars: readonly number[], form: FormSigns): readonly string[] {
	return bars.slice(0, -1).map((from, column) => {
		const to = bars.slice(column + 1).find((bar) => lines.every((line) => line[bar] === '|')) ?? bars.at(-1)!;
		const isOwn = lines.every((line) => line[from] === '|');
		const texts = isOwn ? lines.map((line) => line.slice(from + 1, to).trim()) : [];
		return unwrap(texts, to - from - 3, form).join('\n').trim();
	});
}
