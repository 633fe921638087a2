/** What a page has drawn on it as what it says: the values of its fields, boxes with their ticks, and words without those that are struck out. */
import type {LeftOut} from '../../../core/text/stand-ins.ts';
import {readBoxes} from './boxes.ts';
import {fieldRuns, type Field} from './fields.ts';
import type {Box} from './places.ts';
import type {DrawnPage, Run} from './marks.ts';
import type {Rule, Shape} from './rules.ts';
import {withoutStruck} from './struck.ts';

export interface PageMarks {
	readonly height: number;
	readonly runs: readonly Run[];
	readonly rules: readonly Rule[];
	/** Ticks, rings and pictures that stand in no box. */
	readonly loose: readonly (Shape | Box)[];
	readonly leftOut: readonly LeftOut[];
}

export interface FieldAt {
	readonly field: Field;
	readonly box: Box;
}

export function settlePage(page: DrawnPage, fields: readonly FieldAt[]): PageMarks {
	const size = usualSize(page.runs);
	const filled = fields.length === 0 ? page.runs : [...page.runs, ...fields.flatMap(({field, box}) => fieldRuns(field, box, size))];
	const ticked = readBoxes({...page, runs: filled});
	const {runs, rules, loose, leftOut} = withoutStruck(ticked.runs, ticked.rules, ticked.loose);
	const aslant = [...new Set(page.aslant)].map((text): LeftOut => ({kind: 'header', text}));
	const off = page.off.map((text) => text.trim()).filter((text) => text !== '').map((text): LeftOut => ({kind: 'hidden', text}));
	return {height: page.height, runs, rules, loose: [...loose, ...page.pictures], leftOut: [...leftOut, ...aslant, ...off]};
}

function usualSize(runs: readonly Run[]): number {
	const letters = new Map<number, number>();
	for (const {size, text} of runs) letters.set(Math.round(size), (letters.get(Math.round(size)) ?? 0) + text.length);
	const [commonest] = [...letters].toSorted((a, b) => b[1] - a[1]);
	return Math.max(commonest?.[0] ?? 10, 4);
}
