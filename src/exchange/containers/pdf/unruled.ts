/** A table without lines: its columns by the white between them, its rows by the numbers at their left. */
import {findCellLines} from './lines.ts';
import type {Run} from './marks.ts';
import type {PieceCell, TablePiece} from './pieces.ts';

const rowNumber = /^\d{1,2}\.\d{1,2}\.?$/;
/** Edges this near are one. */
const near = 4;
const fewestRows = 2;
/** Number, requirement, answer and evidence: with fewer, the white between two of them was not seen. */
const fewestColumns = 4;
/** The least white between columns, of the letters' size. */
const gutter = 0.6;
/** Of the pieces of text, how many may stand across the white between columns. */
const across = 0.01;
/** Of the pieces of text, how many may come in another order than cell after cell: then the order of drawing is kept. */
const disorder = 0.04;

interface Column {
	readonly left: number;
	readonly right: number;
}

export interface Unruled {
	readonly table: TablePiece;
	readonly outside: readonly Run[];
}

/** Undefined where there is none, or where what was drawn follows the cells anyway. */
export function findUnruled(runs: readonly Run[], height: number): Unruled | undefined {
	const pieces = runs.flatMap(parted).filter(({text}) => text.trim() !== '');
	const numbers = numbersAtLeft(pieces);
	if (numbers.length < fewestRows) return undefined;
	if (!areAtTop(numbers, pieces)) return undefined;
	const size = numbers[0]!.size;
	const bottom = 0.94 * height;
	const body = pieces.filter(({baseline, text}) => baseline >= numbers[0]!.baseline - 0.7 * size && !(baseline > bottom && text.length < 20));
	const edge = Math.max(...numbers.map(({right}) => right));
	// A heading begins where the numbers do, and goes on over the columns.
	const columns = columnsOf(body.filter((run) => run.left > edge || run.right < edge + 2 * size), size);
	if (columns.length < fewestColumns || numbers.some((number) => columnOf(columns, number) !== 0)) return undefined;
	const first = topOf(pieces, columns, numbers[0]!);
	const inside = pieces.filter((run) => run.baseline >= first - 0.1 && !(run.baseline > bottom && run.text.length < 20) && columnOf(columns, run) !== undefined);
	const starts = [first - size, ...rowStarts(inside, numbers)];
	const rowOf = ({baseline}: Run) => starts.findLastIndex((start) => baseline >= start);
	if (isInOrder(inside, (run) => rowOf(run) * columns.length + columnOf(columns, run)!)) return undefined;
	const cells = Array.from({length: starts.length}, () => columns.map((): Run[] => []));
	for (const run of inside) cells[rowOf(run)]?.[columnOf(columns, run)!]!.push(run);
	const taken = new Set(inside);
	const rows = cells.filter((row) => row.some((cell) => cell.length > 0)).map((row) => row.map((cell, index): PieceCell => ({...columns[index]!, rows: 1, measure: columns[index]!, lines: findCellLines(cell)})));
	const {left} = columns[0]!;
	const {right} = columns.at(-1)!;
	return {table: {kind: 'table', left, right, top: first - size, bottom: Math.max(...inside.map(({baseline}) => baseline)), rows}, outside: pieces.filter((run) => !taken.has(run))};
}

/** A whole line may be one piece, with spaces for the white between columns. */
function parted(run: Run): readonly Run[] {
	const {text, left, right, ends} = run;
	if (!ends || !/\S {3,}\S/.test(text)) return [run];
	return Array.from(text.matchAll(/\S(?:(?! {3,}).)*/g), ({0: part, index}) => ({
		...run,
		text: part,
		left: index === 0 ? left : ends[index - 1]!,
		right: ends[index + part.trimEnd().length - 1] ?? right,
		ends: ends.slice(index, index + part.length),
	}));
}

/** The numbers that stand below each other, from the top. */
function numbersAtLeft(runs: readonly Run[]): readonly Run[] {
	const numbers = runs.filter(({text}) => rowNumber.test(text.trim()));
	const groups = [...Map.groupBy(numbers, ({left}) => Math.round(left / near)).values()].toSorted((one, other) => other.length - one.length);
	return (groups[0] ?? []).toSorted((one, other) => one.baseline - other.baseline);
}

/** Beside a number in the middle of its row nobody can say where the row begins. */
function areAtTop(numbers: readonly Run[], runs: readonly Run[]): boolean {
	const own = new Set(numbers);
	const lines = new Set(runs.filter((run) => !own.has(run)).map(({baseline}) => Math.round(baseline)));
	const beside = numbers.filter(({baseline}) => [-1, 0, 1].some((by) => lines.has(Math.round(baseline) + by)));
	return beside.length > 0.7 * numbers.length;
}

function columnsOf(runs: readonly Run[], size: number): readonly Column[] {
	const right = Math.ceil(Math.max(...runs.map((run) => run.right)));
	const steps = new Float64Array(Math.min(Math.max(right, 0), 5000) + 2);
	for (const run of runs) {
		const [from, to] = [Math.max(0, Math.floor(run.left)), Math.min(steps.length - 1, Math.ceil(run.right))];
		if (from >= to) continue;
		steps[from]!++;
		steps[to]!--;
	}

	const columns: Column[] = [];
	const most = across * runs.length;
	let count = 0;
	let begun: number | undefined;
	let white = 0;
	for (let x = 0; x < steps.length; x++) {
		count += steps[x]!;
		if (count > most) {
			if (begun !== undefined && white >= gutter * size) {
				columns.push({left: begun, right: x - white});
				begun = x;
			}

			begun ??= x;
			white = 0;
		} else white++;
	}

	if (begun !== undefined) columns.push({left: begun, right});
	return columns;
}

/** The one that a piece stands in; undefined where it stands across. */
function columnOf(columns: readonly Column[], {left, right}: Run): number | undefined {
	const index = columns.findLastIndex((column) => column.left <= left + near);
	const next = columns[index + 1];
	return index < 0 || (next && right > next.left + near) ? undefined : index;
}

/** Above the first number, the headings of the columns, or the rest of a row that began on the page before. */
function topOf(runs: readonly Run[], columns: readonly Column[], {baseline, size}: Run): number {
	const above = [...Map.groupBy(runs.filter((run) => run.baseline < baseline - 0.7 * size), (run) => Math.round(run.baseline)).entries()].toSorted(([one], [other]) => other - one);
	let top = baseline;
	for (const [at, line] of above) {
		if (top - at > 3 * size || line.some((run) => columnOf(columns, run) === undefined)) break;
		top = Math.min(...line.map((run) => run.baseline));
	}

	return top;
}

/** Between two numbers a row ends at the widest white that goes across; of equals the last, as cells begin at their top. */
function rowStarts(runs: readonly Run[], numbers: readonly Run[]): readonly number[] {
	const baselines = [...new Set(runs.map(({baseline}) => baseline))].toSorted((one, other) => one - other);
	let at = 0;
	return numbers.map((number, index) => {
		const from = numbers[index - 1]?.baseline ?? -Infinity;
		if (index === 0) return number.baseline - 0.7 * number.size;
		while (at + 1 < baselines.length && baselines[at]! < from - 0.1) at++;
		let [best, widest] = [number.baseline, 0];
		for (; at + 1 < baselines.length && baselines[at + 1]! <= number.baseline + 0.1; at++) {
			const white = baselines[at + 1]! - baselines[at]!;
			if (white >= 0.93 * widest) [best, widest] = [baselines[at + 1]!, Math.max(white, widest)];
		}

		return best - 0.5 * number.size;
	});
}

function isInOrder(runs: readonly Run[], placeOf: (run: Run) => number): boolean {
	let back = 0;
	for (let index = 1; index < runs.length; index++) if (placeOf(runs[index]!) < placeOf(runs[index - 1]!)) back++;
	return back <= disorder * runs.length;
}
