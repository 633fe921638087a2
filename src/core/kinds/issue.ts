/** Anything a person can cause: a code and what its sentence needs. `wording/` turns it into words. */
export type Issue =
	| {readonly code: 'not-ticks'; readonly typed: string; readonly parts: number}
	| {readonly code: 'not-an-option'; readonly typed: string; readonly options: readonly string[]}
	| {readonly code: 'not-a-number'; readonly typed: string; readonly min: number; readonly max: number; readonly decimals?: number; readonly named?: readonly string[]}
	| {readonly code: 'out-of-range'; readonly typed: string; readonly min: number; readonly max: number}
	| {readonly code: 'not-a-date'; readonly typed: string}
	| {readonly code: 'not-in-calendar'; readonly typed: string}
	| {readonly code: 'empty'}
	| {readonly code: 'not-asked'; readonly question: string}
	| {readonly code: 'unknown-evidence'; readonly typed: string}
	| {readonly code: 'evidence-used'; readonly title: string; readonly at: readonly string[]}
	| {readonly code: 'title-taken'; readonly title: string}
	| {readonly code: 'unknown-provision'; readonly typed: string; readonly nearest?: string}
	/** A note belongs to a row, and this is not at one, or its answer comes first. */
	| {readonly code: 'no-note'}
	/** There is nothing before it. */
	| {readonly code: 'first-question'}
	| {readonly code: 'row-not-applicable'; readonly provision: string; readonly say: string}
	| {readonly code: 'not-applicable-not-allowed'; readonly provision: string; readonly hasTrigger: boolean};
