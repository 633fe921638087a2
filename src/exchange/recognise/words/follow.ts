/** Follows the Code's words through a text that may have slips, left-out or added words. Texts and requirements are letters only. */

export interface Followed {
	/** Letters of the text that are the Code's, from its first on; `end` is where the landlord begins. */
	readonly end: number;
	/** How far into the requirement that leads. */
	readonly cursor: number;
	/** Letters that agree. */
	readonly matched: number;
	/** Places in the text, before `end`, that are not the Code's. */
	readonly added: readonly Added[];
}

export interface Added {
	readonly from: number;
	readonly to: number;
	/** Letters of the requirement that are missing there: other words in their place. */
	readonly replaced: number;
}

/** A slip is looked past this far, in both together. */
const nearby = 48;
/** A place that agrees over this many letters is found again however much was left out. */
const distinctive = 24;
/** Text put into the middle of the Code's words is looked past this far. */
const insertion = 400;

export function follow(text: string, start: number, requirement: string, cursor: number): Followed {
	let at = start;
	let to = cursor;
	let end = start;
	let endCursor = cursor;
	let matched = 0;
	const added: Added[] = [];
	for (;;) {
		const run = agreement(text, at, requirement, to);
		at += run;
		to += run;
		if (run > 0) {
			matched += run;
			end = at;
			endCursor = to;
		}

		if (at >= text.length || to >= requirement.length) break;
		const next = agreeAgain(text, at, requirement, to);
		if (!next) break;
		if (next.at > at) added.push({from: at, to: next.at, replaced: next.to - to});
		({at, to} = next);
	}

	return {end, cursor: endCursor, matched, added};
}

export function agreement(text: string, at: number, requirement: string, to: number): number {
	let run = 0;
	while (at + run < text.length && to + run < requirement.length && text.charCodeAt(at + run) === requirement.charCodeAt(to + run)) run++;
	return run;
}

function agreeAgain(text: string, at: number, requirement: string, to: number): {readonly at: number; readonly to: number} | undefined {
	for (let distance = 1; distance <= nearby; distance++) {
		const needed = distance <= 2 ? 6 : 8 + distance;
		for (let skipped = 0; skipped <= distance; skipped++) {
			const here = at + skipped;
			const there = to + distance - skipped;
			if (here >= text.length || text.charCodeAt(here) !== requirement.charCodeAt(there) || text.charCodeAt(here + 3) !== requirement.charCodeAt(there + 3)) continue;
			const run = agreement(text, here, requirement, there);
			if (run >= needed) return {at: here, to: there};
			const isAtEnd = here + run === text.length || there + run === requirement.length;
			if (isAtEnd && run >= Math.max(4, distance)) return {at: here, to: there};
		}
	}

	const leftOut = requirement.indexOf(text.slice(at, at + distinctive), to);
	if (leftOut >= 0 && at + distinctive <= text.length) return {at, to: leftOut};
	if (to + distinctive > requirement.length) return undefined;
	const putIn = text.slice(at, at + insertion).indexOf(requirement.slice(to, to + distinctive));
	return putIn >= 0 ? {at: at + putIn, to} : undefined;
}
