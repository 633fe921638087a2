/** The value below which `share` of the numbers lie (nearest rank); NaN for none. */
export function percentile(numbers: readonly number[], share: number): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}

export function median(numbers: readonly number[]): number {
	return percentile(numbers, 0.5);
}

/** Milliseconds a call takes. */
export function timed(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

export interface Compared {
	readonly floor: readonly number[];
	readonly ours: readonly number[];
}

/** Two things measured in turn, A B B A, so that whatever else the machine does meets both alike. */
export async function inTurn(rounds: number, floor: () => number | Promise<number>, ours: () => number | Promise<number>): Promise<Compared> {
	const result = {floor: [] as number[], ours: [] as number[]};
	for (let round = 0; round < rounds; round++) {
		if (round % 2 === 0) result.floor.push(await floor());
		result.ours.push(await ours());
		if (round % 2 === 1) result.floor.push(await floor());
	}

	return result;
}
