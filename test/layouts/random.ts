/** A run of numbers that is the same for the same name, so that every layout is written alike each time. */
export interface Random {
	/** From 0 up to, not including, 1. */
	readonly next: () => number;
	readonly pick: <T>(from: readonly T[]) => T;
}

export function randomFrom(name: string): Random {
	let state = [...name].reduce((sum, letter) => Math.imul(sum ^ letter.codePointAt(0)!, 0x01000193) >>> 0, 0x811c9dc5);
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	return {next, pick: (from) => from[Math.floor(next() * from.length)]!};
}
