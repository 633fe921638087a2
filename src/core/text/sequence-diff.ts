/** How one sequence became another: Myers' shortest edit script ("An O(ND) Difference Algorithm", 1986), in runs. */

export interface Run<T> {
	readonly isSame: boolean;
	/** What stood there before; the same items as in `after` where nothing changed. */
	readonly before: readonly T[];
	readonly after: readonly T[];
}

/** Past so many single changes the rest counts as replaced whole: nobody reads it item by item, and the cost would grow with its square. */
const mostChanges = 1500;

/** `keyOf` says which items count as the same. Runs alternate between same and changed. */
export function diffSequences<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => unknown): readonly Run<T>[] {
	const [a, b] = [before.map(keyOf), after.map(keyOf)];
	const shortest = Math.min(a.length, b.length);
	let start = 0;
	while (start < shortest && a[start] === b[start]) start += 1;
	let end = 0;
	while (end < shortest - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;

	const matches = [
		...Array.from({length: start}, (_, index) => [index, index] as const),
		...matchingPairs(a.slice(start, a.length - end), b.slice(start, b.length - end)).map(([x, y]) => [x + start, y + start] as const),
		...Array.from({length: end}, (_, index) => [a.length - end + index, b.length - end + index] as const),
	];
	return runsOf(before, after, matches);
}

type Pair = readonly [number, number];

/** Positions that stay, in order. */
function matchingPairs(a: readonly unknown[], b: readonly unknown[]): readonly Pair[] {
	if (a.length === 0 || b.length === 0) return [];
	const most = Math.min(a.length + b.length, mostChanges);
	const reach = new Map<number, number>([[1, 0]]);
	const trace: Array<ReadonlyMap<number, number>> = [];
	for (let changes = 0; changes <= most; changes++) {
		trace.push(new Map([...reach].filter(([diagonal]) => Math.abs(diagonal) <= changes + 1)));
		for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
			let x = cameDown(reach, diagonal, changes) ? reach.get(diagonal + 1)! : reach.get(diagonal - 1)! + 1;
			while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
			reach.set(diagonal, x);
			if (x >= a.length && x - diagonal >= b.length) return walkBack(trace, a.length, b.length);
		}
	}

	return [];
}

function cameDown(reach: ReadonlyMap<number, number>, diagonal: number, changes: number): boolean {
	return diagonal === -changes || (diagonal !== changes && reach.get(diagonal - 1)! < reach.get(diagonal + 1)!);
}

function walkBack(trace: ReadonlyArray<ReadonlyMap<number, number>>, endX: number, endY: number): readonly Pair[] {
	const pairs: Pair[] = [];
	let [x, y] = [endX, endY];
	for (let changes = trace.length - 1; changes >= 0; changes--) {
		const reach = trace[changes]!;
		const diagonal = x - y;
		const from = cameDown(reach, diagonal, changes) ? diagonal + 1 : diagonal - 1;
		const fromX = changes === 0 ? 0 : reach.get(from)!;
		const fromY = changes === 0 ? 0 : fromX - from;
		while (x > fromX && y > fromY) {
			x -= 1;
			y -= 1;
			pairs.push([x, y]);
		}

		[x, y] = [fromX, fromY];
	}

	return pairs.toReversed();
}

function runsOf<T>(before: readonly T[], after: readonly T[], matches: readonly Pair[]): readonly Run<T>[] {
	const runs: Run<T>[] = [];
	let [x, y] = [0, 0];
	const change = (toX: number, toY: number) => {
		if (toX > x || toY > y) runs.push({isSame: false, before: before.slice(x, toX), after: after.slice(y, toY)});
	};

	for (let index = 0; index < matches.length; ) {
		const [fromX, fromY] = matches[index]!;
		let length = 1;
		while (matches[index + length]?.[0] === fromX + length && matches[index + length]?.[1] === fromY + length) length += 1;
		change(fromX, fromY);
		runs.push({isSame: true, before: before.slice(fromX, fromX + length), after: after.slice(fromY, fromY + length)});
		[x, y] = [fromX + length, fromY + length];
		index += length;
	}

	change(before.length, after.length);
	return runs;
}
