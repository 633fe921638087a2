/** Tables from the lines drawn on a page: where lines cross there is a grid, and where one is missing cells are merged. */
import type {Box} from './places.ts';
import type {Rule} from './rules.ts';

export interface GridCell extends Box {
	readonly column: number;
	readonly row: number;
	readonly columns: number;
	readonly rows: number;
}

export interface Grid extends Box {
	readonly xs: readonly number[];
	readonly ys: readonly number[];
	readonly cells: readonly GridCell[];
}

/** Lines this near are one line, and lines whose ends are this near meet. */
const near = 3;
/** Beyond this a page is a drawing. */
const mostRules = 3000;
const mostPlaces = 20_000;

export function findGrids(rules: readonly Rule[]): readonly Grid[] {
	const vertical = joinRules(rules.filter(({isVertical}) => isVertical));
	const crossing = joinRules(rules.filter(({isVertical}) => !isVertical));
	if (vertical.length > mostRules || crossing.length > mostRules) return [];
	const horizontal = crossing.filter((rule) => isBorder(rule, vertical));
	const grids: Grid[] = [];
	for (const group of groupTouching(vertical, horizontal)) {
		const grid = gridOf(group.filter(({isVertical}) => isVertical), group.filter(({isVertical}) => !isVertical));
		if (grid) grids.push(grid);
	}

	return grids;
}

/** Pieces of one line, as they are drawn cell by cell, put together. */
function joinRules(rules: readonly Rule[]): readonly Rule[] {
	const sorted = rules.toSorted((a, b) => a.at - b.at || a.from - b.from);
	const joined: Rule[] = [];
	let start = 0;
	while (start < sorted.length) {
		let end = start + 1;
		while (end < sorted.length && sorted[end]!.at - sorted[end - 1]!.at <= 1) end++;
		const line = sorted.slice(start, end).toSorted((a, b) => a.from - b.from);
		let current = line[0]!;
		for (const next of line.slice(1)) {
			if (next.from <= current.to + near) {
				if (next.to > current.to) current = {...current, to: next.to};
			} else {
				joined.push(current);
				current = next;
			}
		}

		joined.push(current);
		start = end;
	}

	return joined;
}

/** A line under words ends nowhere in particular; a border ends at other borders, or goes across one. */
function isBorder({at, from, to}: Rule, vertical: readonly Rule[]): boolean {
	let meetsStart = false;
	let meetsEnd = false;
	for (const other of vertical) {
		if (at < other.from - near || at > other.to + near) continue;
		if (other.at > from + near && other.at < to - near) return true;
		meetsStart ||= Math.abs(other.at - from) <= near;
		meetsEnd ||= Math.abs(other.at - to) <= near;
	}

	return meetsStart && meetsEnd;
}

function groupTouching(vertical: readonly Rule[], horizontal: readonly Rule[]): ReadonlyArray<readonly Rule[]> {
	const all = [...vertical, ...horizontal];
	const parents = all.map((_, index) => index);
	const rootOf = (index: number): number => {
		let root = index;
		while (parents[root] !== root) root = parents[root] = parents[parents[root]!]!;
		return root;
	};

	for (const [index, down] of vertical.entries()) {
		for (const [offset, across] of horizontal.entries()) {
			const isTouching = down.at >= across.from - near && down.at <= across.to + near && across.at >= down.from - near && across.at <= down.to + near;
			if (isTouching) parents[rootOf(index)] = rootOf(vertical.length + offset);
		}
	}

	return [...Map.groupBy(all, (_, index) => rootOf(index)).values()];
}

function gridOf(vertical: readonly Rule[], horizontal: readonly Rule[]): Grid | undefined {
	if (vertical.length === 0 || horizontal.length === 0) return undefined;
	// A table without its outer lines still ends where its inner ones do.
	const xs = places([...vertical.map(({at}) => at), Math.min(...horizontal.map(({from}) => from)), Math.max(...horizontal.map(({to}) => to))]);
	const ys = places([...horizontal.map(({at}) => at), Math.min(...vertical.map(({from}) => from)), Math.max(...vertical.map(({to}) => to))]);
	const columns = xs.length - 1;
	const rows = ys.length - 1;
	if (columns < 1 || rows < 1 || columns * rows < 2 || columns * rows > mostPlaces) return undefined;
	const rights = borders(vertical, xs, ys);
	const bottoms = borders(horizontal, ys, xs);
	return {left: xs[0]!, top: ys[0]!, right: xs.at(-1)!, bottom: ys.at(-1)!, xs, ys, cells: mergePlaces(xs, ys, (row, column) => rights[column + 1]![row]!, (row, column) => bottoms[row + 1]![column]!)};
}

/** Positions, those that are nearly one taken as one. */
function places(positions: readonly number[]): readonly number[] {
	const kept: number[] = [];
	for (const position of positions.toSorted((a, b) => a - b)) if (kept.length === 0 || position - kept.at(-1)! > near) kept.push(position);
	return kept;
}

/** For every place along `ats`, whether a line stands there between each two neighbours of `along`. */
function borders(rules: readonly Rule[], ats: readonly number[], along: readonly number[]): ReadonlyArray<readonly boolean[]> {
	return ats.map((at) => {
		const covered = along.slice(1).map(() => 0);
		for (const rule of rules) {
			if (Math.abs(rule.at - at) > near) continue;
			for (let index = 0; index + 1 < along.length; index++) covered[index]! += Math.max(0, Math.min(rule.to, along[index + 1]!) - Math.max(rule.from, along[index]!));
		}

		return covered.map((length, index) => length > 0.6 * (along[index + 1]! - along[index]!));
	});
}

function mergePlaces(xs: readonly number[], ys: readonly number[], hasRight: (row: number, column: number) => boolean, hasBottom: (row: number, column: number) => boolean): readonly GridCell[] {
	const columns = xs.length - 1;
	const rows = ys.length - 1;
	const taken = new Set<number>();
	const cells: GridCell[] = [];
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			if (taken.has(row * columns + column)) continue;
			let right = column;
			while (right + 1 < columns && !hasRight(row, right) && !taken.has(row * columns + right + 1)) right++;
			let bottom = row;
			const isOpen = () => {
				for (let at = column; at <= right; at++) if (hasBottom(bottom, at)) return false;
				return true;
			};

			while (bottom + 1 < rows && isOpen()) bottom++;
			for (let down = row; down <= bottom; down++) for (let across = column; across <= right; across++) taken.add(down * columns + across);
			cells.push({row, column, rows: bottom - row + 1, columns: right - column + 1, left: xs[column]!, top: ys[row]!, right: xs[right + 1]!, bottom: ys[bottom + 1]!});
		}
	}

	return cells;
}
