/** A page's marks as pieces from top to bottom: tables with the lines in their cells, and the lines outside of them. */
import {findGrids, type Grid, type GridCell} from './grid.ts';
import {findCellLines, findLines, followLines, type Line, type Measure} from './lines.ts';
import {looseSigns} from './loose.ts';
import type {Run} from './marks.ts';
import type {LinePiece, Page, PieceCell, TablePiece} from './pieces.ts';
import {centreOf, grown, isInside, type Box} from './places.ts';
import type {PageMarks} from './settle.ts';
import {findUnruled} from './unruled.ts';

export function readPage({height, runs, rules, loose}: PageMarks): Page {
	const grids = findGrids(rules);
	const inside = grids.map(() => [] as Run[]);
	const outside: Run[] = [];
	for (const run of runs) {
		const [x, y] = middleOf(run);
		const index = grids.findIndex((grid) => holds(grid, x, y));
		(index < 0 ? outside : inside[index]!).push(run);
	}

	const level = outside.filter(({isTurned}) => isTurned !== true);
	if (grids.length === 0) {
		const unruled = findUnruled(level, height);
		if (!unruled) return {height, pieces: followLines(level).map(linePiece)};
		return {height, pieces: [unruled.table, ...findLines(unruled.outside).map(linePiece)].toSorted((a, b) => a.top - b.top)};
	}

	const looseIn = grids.map((grid) => loose.filter((each) => isInside(each, grown(grid, 2))));
	const pieces = [...grids.map((grid, index) => tablePiece(grid, inside[index]!, looseIn[index]!)), ...findLines(level).map(linePiece)];
	return {height, pieces: pieces.toSorted((a, b) => a.top - b.top)};
}

const linePiece = (line: Line): LinePiece => ({kind: 'line', top: line.baseline - line.size, line});

const middleOf = ({left, right, baseline, size}: Run): readonly [number, number] => [(left + right) / 2, baseline - 0.3 * size];

const holds = ({left, top, right, bottom}: Box, x: number, y: number): boolean => x >= left && x <= right && y >= top && y <= bottom;

function tablePiece(grid: Grid, runs: readonly Run[], loose: PageMarks['loose']): TablePiece {
	const columns = grid.xs.length - 1;
	const byPlace = new Map<number, GridCell>();
	for (const cell of grid.cells) {
		for (let row = cell.row; row < cell.row + cell.rows; row++) for (let column = cell.column; column < cell.column + cell.columns; column++) byPlace.set(row * columns + column, cell);
	}

	const texts = new Map<GridCell, Run[]>(grid.cells.map((cell) => [cell, []]));
	for (const run of runs) {
		const [x, y] = middleOf(run);
		const cell = byPlace.get(placeIn(grid.ys, y) * columns + placeIn(grid.xs, x));
		if (cell) texts.get(cell)!.push(run);
	}

	const drawn = Map.groupBy(loose, (each) => {
		const [x, y] = centreOf(each);
		return byPlace.get(placeIn(grid.ys, y) * columns + placeIn(grid.xs, x));
	});
	for (const [cell, each] of drawn) if (cell) texts.get(cell)!.push(...looseSigns(each, texts.get(cell)!));
	const padding = paddingOf(texts);
	const rows: PieceCell[][] = Array.from({length: grid.ys.length - 1}, () => []);
	for (const [cell, own] of texts) {
		const measure: Measure = {left: cell.left + padding, right: cell.right - padding};
		rows[cell.row]!.push({left: cell.left, right: cell.right, rows: cell.rows, measure, lines: findCellLines(own)});
	}

	const {left, right, top, bottom} = grid;
	return {kind: 'table', left, right, top, bottom, rows: rows.filter((row) => row.length > 0)};
}

function placeIn(edges: readonly number[], position: number): number {
	let index = 0;
	while (index + 2 < edges.length && position >= edges[index + 1]!) index++;
	return index;
}

/** From a cell's border to its text: the least there is in the table. */
function paddingOf(texts: ReadonlyMap<GridCell, readonly Run[]>): number {
	let least = 6;
	for (const [{left}, runs] of texts) for (const run of runs) least = Math.min(least, run.left - left);
	return Math.max(least, 0);
}
