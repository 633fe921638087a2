/** How one sequence became another, in runs: the shortest script, found by the `diff` package. */
import {diffArrays} from 'diff';

export interface Run<T> {
	readonly isSame: boolean;
	/** What stood there before; the same items as in `after` where nothing changed. */
	readonly before: readonly T[];
	readonly after: readonly T[];
}

/** Past so many single changes all that is not alike at either end counts as replaced whole: nobody reads it item by item, and the cost would grow with its square. */
const mostChanges = 1500;

/** `keyOf` says which items count as the same. Runs alternate between same and changed. */
export function diffSequences<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => unknown): readonly Run<T>[] {
	const [a, b] = [before.map(keyOf), after.map(keyOf)];
	// The library gives up on the whole, where both ends are alike too.
	const start = countSame(a, b, (list, index) => list[index]);
	const end = countSame(a.slice(start), b.slice(start), (list, index) => list.at(-1 - index));
	const runs: Run<T>[] = [];
	let [x, y] = [0, 0];
	const add = (isSame: boolean, out: number, put: number) => {
		const run = {isSame, before: before.slice(x, x + out), after: after.slice(y, y + put)};
		const last = runs.at(-1);
		if (last && last.isSame === isSame) runs[runs.length - 1] = {isSame, before: [...last.before, ...run.before], after: [...last.after, ...run.after]};
		else if (out + put > 0) runs.push(run);
		[x, y] = [x + out, y + put];
	};

	add(true, start, start);
	const [middleA, middleB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
	const changes = diffArrays(middleA, middleB, {maxEditLength: mostChanges});
	if (changes) for (const {added, removed, count} of changes) add(!added && !removed, added ? 0 : count, removed ? 0 : count);
	else add(false, middleA.length, middleB.length);
	add(true, end, end);
	return runs;
}

function countSame(a: readonly unknown[], b: readonly unknown[], at: (list: readonly unknown[], index: number) => unknown): number {
	const shortest = Math.min(a.length, b.length);
	let count = 0;
	while (count < shortest && at(a, count) === at(b, count)) count += 1;
	return count;
}
