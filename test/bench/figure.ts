/** One line of the report. */
import {median, type Compared} from './statistics.ts';

export interface Figure {
	readonly what: string;
	/** What the ratio is to, with its own figure. */
	readonly floor: string;
	readonly figure: string;
	/** Undefined where the figure stands for itself. */
	readonly ratio?: number;
	/** The same ratio from the best run of each side: what is left when the machine's noise is taken away. */
	readonly best?: number;
	/** Upper bound of `ratio`, or of what `isWithin` was judged by. */
	readonly limit?: string;
	/** Undefined where there is no limit. */
	readonly isWithin?: boolean;
}

/** Runs in turn: the ratio is the median of the pairs', so that a machine growing busier meanwhile weighs on both sides of it. */
export function comparedFigure(what: string, floorName: string, {floor, ours}: Compared, limit: number, unit = 'ms'): Figure {
	const ratio = median(ours.map((each, pair) => each / floor[pair]!));
	const best = Math.min(...ours) / Math.min(...floor);
	return {what, floor: `${floorName}: ${rounded(median(floor))} ${unit}`, figure: `${rounded(median(ours))} ${unit}`, ratio, best, limit: String(limit), isWithin: ratio <= limit};
}

/** Two figures already worked out; without a limit it is for information. */
export function ratioFigure(what: string, floorName: string, floor: number, ours: number, limit: number | undefined, unit = 'ms'): Figure {
	const ratio = ours / floor;
	return {what, floor: `${floorName}: ${rounded(floor)} ${unit}`, figure: `${rounded(ours)} ${unit}`, ratio, ...(limit !== undefined && {limit: String(limit), isWithin: ratio <= limit})};
}

/** Something that is so or is not. */
export function provedFigure(what: string, expected: string, seen: string, isWithin: boolean): Figure {
	return {what, floor: '', figure: seen, limit: expected, isWithin};
}

export function rounded(value: number): string {
	if (Number.isNaN(value)) return 'none';
	if (Math.abs(value) >= 100) return value.toFixed(0);
	return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

const heads = ['what', 'floor', 'figure', 'ratio', 'best', 'limit', ''];

/** The report as a plain table. */
export function figureTable(figures: readonly Figure[]): string {
	const lines = [heads, ...figures.map(cells)];
	const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
	return lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd()).join('\n');
}

function cells({what, floor, figure, ratio, best, limit = '', isWithin}: Figure): string[] {
	const verdict = isWithin === undefined ? '' : isWithin ? 'within' : 'OVER';
	return [what, floor, figure, ratio === undefined ? '' : rounded(ratio), best === undefined ? '' : rounded(best), limit, verdict];
}
