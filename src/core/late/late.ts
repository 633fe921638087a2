/**
 * Parts of the program that no first screen needs: whoever runs it loads them under the first words, before a key is taken. What reads an
 * officer's own words is nearly half of the code of an interview.
 */
const loads: Array<() => Promise<unknown>> = [];

/** Gives the part, once `loadLate` is done; before that it throws. */
export function late<Part>(load: () => Promise<Part>): () => Part {
	let part: Part | undefined;
	loads.push(async () => (part ??= await load()));
	return () => {
		if (part === undefined) throw new Error('a late part was called before loadLate');
		return part;
	};
}

export async function loadLate(): Promise<void> {
	await Promise.all(loads.map(async (load) => load()));
}
