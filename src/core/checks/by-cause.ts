/** Gaps that one thing causes, together: what a reader has to look at once. */
import {gapCodes, severities, type Gap, type GapCode, type Severity} from './gap.ts';

export interface Cause {
	/** The worst of its gaps. */
	readonly severity: Severity;
	/** In the form's order, at most one a row and code; the first tells what it is. */
	readonly gaps: readonly [Gap, ...Gap[]];
}

/** That it is a No, and what is missing beside it: one cause, however many of the form's demands are empty. */
const isNo: ReadonlySet<GapCode> = new Set(['not-compliant', 'partly-compliant']);
const ofNo: ReadonlySet<GapCode> = new Set(['no-explanation', 'no-action-date', 'no-owner']);

/** A Yes that promises has words of its own to be looked at. */
function isOfNo({code, comply}: Gap): boolean {
	return ofNo.has(code) && comply !== 'yes';
}

/** Of these any two rows have the same cause: nothing was given. */
const ofNothing: ReadonlySet<GapCode> = new Set(['unanswered', 'no-evidence']);

/**
 * (the gaps of one draft, worst first) -> their causes, worst first. A complete, honest No is no gap here: it stands in the
 * list of what is answered No.
 */
export function byCause(gaps: readonly Gap[]): readonly Cause[] {
	const empty = Map.groupBy(gaps.filter(isOfNo), ({provision}) => provision);
	const missing = (provision: string | undefined) => (empty.get(provision) ?? []).map(({code}) => code).toSorted().join();
	const told = gaps.filter(({code, provision, severity, found}) => !isNo.has(code) || found.date !== undefined || (severity !== 'advice' && missing(provision) === ''));
	const causes = [...Map.groupBy(told, (gap) => causeOf(gap, missing(gap.provision))).values()].map((group): Cause => {
		const [first, ...rest] = group.toSorted((a, b) => rank(a) - rank(b)) as [Gap, ...Gap[]];
		return {severity: first.severity, gaps: [first, ...rest]};
	});
	return causes.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** Two gaps with one key have one cause. `missing`: all that is missing beside the No. */
function causeOf(gap: Gap, missing: string): string {
	const {code, severity, provision = '', found, stand} = gap;
	if (stand) return `${code} ${provision}`;
	if (isOfNo(gap)) return `no ${missing}`;
	if (ofNothing.has(code)) return `${code} ${severity}`;
	if (code === 'open-answer') return `${code} ${severity} ${found.who?.join() || `at ${provision}`}`;
	const words = (found.quotes ?? []).map((quote) => quote.toLowerCase().replaceAll(/[\s.]+/g, ' ').trim());
	const ids = [...(found.rules ?? []), ...(found.questions ?? [])].map(({id}) => id);
	const what = JSON.stringify([words, ids, found.date]);
	return words.length + ids.length === 0 ? `${code} ${provision}` : `${code} ${severity} ${what}`;
}

/** The worst leads. */
function rank({severity, code}: Gap): number {
	return severities.indexOf(severity) * gapCodes.length + gapCodes.indexOf(code);
}
