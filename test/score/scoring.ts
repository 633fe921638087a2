/** How far the checks and a careful reader agree: labels and findings in, tallies out. */

/** What a reader says of one row. A provision printed twice has two labels. */
export interface Label {
	readonly document: string;
	readonly provision: string;
	readonly gaps: readonly string[];
	/** Codes on which a careful reader could fairly go the other way, given here or not. */
	readonly borderline: readonly string[];
	readonly why: string;
}

export interface Finding {
	readonly code: string;
	/** Absent for what concerns the whole assessment. */
	readonly provision?: string;
}

export type Verdict = 'hit' | 'miss' | 'false-alarm';

/** One code on one provision, where the reader or the checks see a gap. */
export interface Judgement {
	readonly document: string;
	readonly provision: string;
	readonly code: string;
	readonly verdict: Verdict;
	/** The reader's reason. */
	readonly why: string;
}

export interface Tally {
	readonly hits: number;
	readonly misses: number;
	readonly alarms: number;
}

/**
 * Compares one document's labels with what was found in it, for `codes` alone; a borderline code counts neither way.
 * Findings name provisions, not rows, so a provision printed twice is judged once, by both its labels.
 */
export function judge(labels: readonly Label[], findings: readonly Finding[], codes: readonly string[]): readonly Judgement[] {
	const document = labels[0]?.document ?? '';
	const found = new Set(findings.flatMap(({provision, code}) => (provision === undefined ? [] : [keyOf(provision, code)])));
	const provisions = new Set([...labels, ...findings].flatMap(({provision}) => (provision === undefined ? [] : [provision])));
	return [...provisions].flatMap((provision) => {
		const own = labels.filter((label) => label.provision === provision);
		const why = [...new Set(own.map((label) => label.why))].join(' / ');
		return codes.flatMap((code) => {
			const verdict = verdictOn(wanted(own, code), found.has(keyOf(provision, code)));
			return verdict === undefined ? [] : [{document, provision, code, verdict, why}];
		});
	});
}

function keyOf(provision: string, code: string): string {
	return `${provision} ${code}`;
}

type Wanted = 'gap' | 'no-gap' | 'either';

/** A row that has the gap for certain outweighs another print of it where it is borderline. */
function wanted(labels: readonly Label[], code: string): Wanted {
	if (labels.some(({gaps, borderline}) => gaps.includes(code) && !borderline.includes(code))) return 'gap';
	return labels.some(({borderline}) => borderline.includes(code)) ? 'either' : 'no-gap';
}

function verdictOn(wanted: Wanted, isFound: boolean): Verdict | undefined {
	if (wanted === 'either') return undefined;
	if (wanted === 'gap') return isFound ? 'hit' : 'miss';
	return isFound ? 'false-alarm' : undefined;
}

export function tallyOf(judgements: readonly Judgement[]): Tally {
	const count = (verdict: Verdict) => judgements.filter((judgement) => judgement.verdict === verdict).length;
	return {hits: count('hit'), misses: count('miss'), alarms: count('false-alarm')};
}

/** The share of what was found that the reader marked too; undefined where nothing was found. */
export function precisionOf({hits, alarms}: Tally): number | undefined {
	return share(hits, hits + alarms);
}

/** The share of what the reader marked that was found; undefined where the reader marked nothing. */
export function recallOf({hits, misses}: Tally): number | undefined {
	return share(hits, hits + misses);
}

/** The harmonic mean of the two; undefined where there was nothing to find and nothing was found. */
export function f1Of({hits, misses, alarms}: Tally): number | undefined {
	return share(2 * hits, 2 * hits + misses + alarms);
}

function share(part: number, whole: number): number | undefined {
	return whole === 0 ? undefined : part / whole;
}
