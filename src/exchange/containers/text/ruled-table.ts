/** Tables whose columns stand under a line of dashes for each, as pandoc and typists write them. */
import type {FormSigns} from './form-signs.ts';
import {mostCells, type PipeLine} from './pipe-line.ts';
import {unwrap} from './unwrap.ts';

const columnRule = /^\s*[-=]{2,}(?: +[-=]{2,})+\s*$/;
const fullRule = /^\s*-{20,}\s*$/;
/** So few columns are no form's. */
const fewestColumns = 3;
const mostHeadLines = 6;

/** The rows of such tables in place of their lines; every other line as it is. */
export function withRuledRows(lines: readonly string[], form: FormSigns): readonly PipeLine[] {
	if (!lines.some((line) => columnRule.test(line))) return lines;
	const given: PipeLine[] = [];
	for (let at = 0; at < lines.length; at++) {
		const starts = columnRule.test(lines[at]!) ? [...lines[at]!.matchAll(/[-=]+/g)].map(({index}) => index) : [];
		if (starts.length < fewestColumns || starts.length > mostCells) {
			given.push(lines[at]!);
			continue;
		}

		const head = takeHead(given, starts);
		const end = endOfTable(lines, at + 1, starts);
		const isSpaced = head.isRuled || lines.slice(at + 1, end).some((line) => line.trim() === '');
		for (const row of [head.lines, ...rowsOf(lines.slice(at + 1, end), starts, isSpaced)]) if (row.length > 0) given.push(cellsOf(row, starts, form));
		given.push('');
		at = end < lines.length && isRule(lines[end]!) ? end : end - 1;
	}

	return given;
}

function isRule(line: string): boolean {
	return fullRule.test(line) || columnRule.test(line);
}

/** The lines of the head, taken back from what was given. */
function takeHead(given: PipeLine[], starts: readonly number[]): {readonly lines: readonly string[]; readonly isRuled: boolean} {
	const head: string[] = [];
	for (let line = given.at(-1); typeof line === 'string' && line.trim() !== '' && !isRule(line) && fits(line, starts) && head.length < mostHeadLines; line = given.at(-1)) {
		head.unshift(line);
		given.pop();
	}

	const above = given.at(-1);
	const isRuled = typeof above === 'string' && fullRule.test(above);
	if (isRuled) given.pop();
	return {lines: head, isRuled};
}

function endOfTable(lines: readonly string[], from: number, starts: readonly number[]): number {
	let end = from;
	while (end < lines.length && !isRule(lines[end]!) && (lines[end]!.trim() === '' || fits(lines[end]!, starts))) end++;
	return end;
}

/** Nothing of a line stands across the gap before a column. */
function fits(line: string, starts: readonly number[]): boolean {
	return line.search(/\S/) >= starts[0]! && starts.every((start) => start === 0 || (line[start - 1] ?? ' ') === ' ');
}

/** Rows end at an empty line; where no line is empty, with a first cell. */
function rowsOf(lines: readonly string[], starts: readonly number[], isSpaced: boolean): ReadonlyArray<readonly string[]> {
	const rows: string[][] = [[]];
	for (const line of lines) {
		const isNew = isSpaced ? line.trim() === '' : line.slice(starts[0], starts[1]).trim() !== '';
		if (isNew) rows.push([]);
		if (line.trim() !== '') rows.at(-1)!.push(line);
	}

	return rows;
}

function cellsOf(lines: readonly string[], starts: readonly number[], form: FormSigns): readonly string[] {
	return starts.map((start, column) => {
		const end = starts[column + 1];
		const texts = lines.map((line) => line.slice(start, end).trim());
		const width = end === undefined ? texts.reduce((widest, text) => Math.max(widest, text.length), 0) : end - start - 2;
		return unwrap(texts, width, form).join('\n').trim();
	});
}
