/** Gaps that one thing causes, together: what a reader has to look at once. */
import {gapCodes, severities, type Gap, type GapCode, type Severity} from './gap.ts';

export interface Cause {
	/** The worst of its gaps. */
	readonly severity: Severity;
	/** In the form's order, at most one a row and code; the first tells what it is. */
	readonly gaps: readonly [Gap, ...Gap[]];
}

/** What is missing beside one No: one cause, however many of the form's demands are empty. */
const ofShortfall: ReadonlySet<GapCode> = new Set(['not-compliant', 'partly-compliant', 'no-explanation', 'no-action-date', 'no-owner']);

/** Of these any two rows have the same cause: nothing was given. */
const ofNothing: ReadonlySet<GapCode> = new Set(['unanswered', 'no-evidence']);

/**
 * (the gaps of one draft, worst first) -> their causes, worst first. A complete, honest No is no gap here: it stands in the
 * list of what is answered No.
 */
export function byCause(gaps: readonly Gap[]): readonly Cause[] {
	const incomplete = new Set(gaps.filter(({code, severity}) => ofShortfall.has(code) && severity !== 'advice').map(({provision}) => provision));
	const told = gaps.filter(({code, provision, found}) => (code !== 'not-compliant' && code !== 'partly-compliant') || incomplete.has(provision) || found.date !== undefined);
	const causes = [...Map.groupBy(told, causeOf).values()].map((group): Cause => {
		const [first, ...rest] = group.toSorted((a, b) => rank(a) - rank(b)) as [Gap, ...Gap[]];
		return {severity: first.severity, gaps: [first, ...rest]};
	});
	return causes.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** Two gaps with one key have one cause. */
function causeOf(gap: Gap): string {
	const {code, severity, provision = '', found, stand} = gap;
	if (ofShortfall.has(code)) return `shortfall ${provision}`;
	if (stand) return `${code} ${provision}`;
	if (ofNothing.has(code)) return `${code} ${severity}`;
	if (code === 'open-answer') return `${code} ${severity} ${found.who?.join() || `at ${provision}`}`;
	const words = (found.quotes ?? []).map((quote) => quote.toLowerCase().replaceAll(/[\s.]+/g, ' ').trim());
	const ids = [...(found.rules ?? []), ...(found.questions ?? [])].map(({id}) => id);
	const what = JSON.stringify([words, ids, found.date]);
	return words.length + ids.length === 0 ? `${code} ${provision}` : `${code} ${severity} ${what}`;
}

/** The worst leads; of one severity, what says what is missing before what says that it is a No. */
function rank({severity, code}: Gap): number {
	const says = ofShortfall.has(code) && (code === 'not-compliant' || code === 'partly-compliant') ? 0 : 1;
	return severities.indexOf(severity) * 100 + says * gapCodes.length + gapCodes.indexOf(code);
}
