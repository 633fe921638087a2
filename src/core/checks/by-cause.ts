/** Gaps that one thing causes, together: what a reader has to look at once. */
import {countBySeverity, gapCodes, severities, type Gap, type GapCode, type Severity} from './gap.ts';

/** Its gaps, the worst of them first: it tells what the cause is, and how grave. */
export type Cause = readonly [Gap, ...Gap[]];

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
	const missing = (provision: string | undefined) => (empty.get(provision) ?? []).map(({code, found}) => [code, ...(found.questions ?? []).map(({prints}) => prints)].join(' ')).toSorted().join();
	const passed = new Set(gaps.flatMap(({code, provision}) => (code === 'date-passed' ? [provision] : [])));
	const isTold = ({provision, severity, found}: Gap) => (found.date !== undefined && !passed.has(provision)) || (severity !== 'advice' && missing(provision) === '');
	const told = gaps.filter((gap) => !isNo.has(gap.code) || isTold(gap));
	const groups = [...Map.groupBy(told, (gap) => causeOf(gap, missing(gap.provision))).values()];
	const causes = groups.map((group) => group.toSorted((a, b) => rank(a) - rank(b)) as [Gap, ...Gap[]]);
	return causes.toSorted(([a], [b]) => rank(a) - rank(b));
}

/** How many things there are to look at, by the severity of the worst of each. */
export function countCauses(causes: readonly Cause[]): Readonly<Record<Severity, number>> {
	return countBySeverity(causes.map(([first]) => first));
}

/** Two gaps with one key have one cause. `missing`: all that is missing beside the No. */
function causeOf(gap: Gap, missing: string): string {
	const {code, severity, provision = '', found, stand} = gap;
	if (stand) return `${code} ${provision}`;
	if (isOfNo(gap)) return `no ${missing}`;
	if (ofNothing.has(code)) return `${code} ${severity}`;
	const asked = (found.questions ?? []).map(({id}) => id);
	if (code === 'open-answer' || code === 'fact-unknown') return `unknown ${asked.join() || provision}`;
	if (code === 'date-passed' && found.date !== undefined && found.provisions === undefined) return `${code} ${found.date}`;
	const words = (found.quotes ?? []).map((quote) => quote.toLowerCase().replaceAll(/[\s.]+/g, ' ').trim());
	const rules = (found.rules ?? []).map(({say}) => say);
	// The same words may leave out another part in every row.
	const what = JSON.stringify([words, rules, asked, found.date, code === 'part-unaddressed' ? found.clause : undefined]);
	return words.length + rules.length + asked.length === 0 ? `${code} ${provision}` : `${code} ${severity} ${what}`;
}

/** What breaks the Code is graver than what is not said, and that graver than what is not known yet. */
const gravest: readonly GapCode[] = ['code-conflict', 'no-explanation', 'admission', 'contradiction', 'date-passed'];
const lightest: readonly GapCode[] = ['open-answer', 'unanswered'];
const byGravity = [...gravest, ...gapCodes.filter((code) => !gravest.includes(code) && !lightest.includes(code)), ...lightest];

/** The worst first. */
function rank({severity, code}: Gap): number {
	return severities.indexOf(severity) * byGravity.length + byGravity.indexOf(code);
}
