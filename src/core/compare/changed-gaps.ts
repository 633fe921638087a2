/** Gaps closed, opened and still standing, by code and provision. */
import type {Bank} from '../bank/bank.ts';
import type {Edition} from '../bank/edition.ts';
import type {Gap} from '../checks/gap.ts';
import {originsFrom, successorsOf} from '../last-year/crosswalk.ts';

export interface GapChanges {
	/** Of the later assessment, worst first as they came. */
	readonly opened: readonly Gap[];
	/** Of the earlier one; what nothing takes up any more is not among them. */
	readonly closed: readonly Gap[];
	readonly standing: readonly Gap[];
}

/** `bank` is that of the later assessment, `edition` that of the earlier one. */
export function gapChanges(bank: Bank, edition: Edition, before: readonly Gap[], after: readonly Gap[]): GapChanges {
	const origins = new Map(originsFrom(bank, edition).map(({provision, from}) => [provision, from]));
	const earlier = new Set(before.map(keyOf));
	const later = new Set(after.map(keyOf));
	const stood = ({code, provision}: Gap) => (provision === undefined ? earlier.has(code) : (origins.get(provision) ?? []).some((from) => earlier.has(`${code} ${from}`)));
	const closed = before.filter(({code, provision}) => {
		if (provision === undefined) return !later.has(code);
		const successors = successorsOf(bank, edition, provision);
		return successors.length > 0 && !successors.some((each) => later.has(`${code} ${each.provision}`));
	});
	return {opened: after.filter((gap) => !stood(gap)), closed, standing: after.filter(stood)};
}

function keyOf({code, provision}: Gap): string {
	return provision === undefined ? code : `${code} ${provision}`;
}
