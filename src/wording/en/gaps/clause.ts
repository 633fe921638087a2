import type {Bank, Provision} from '../../../core/bank/bank.ts';
import type {Gap, GapCode} from '../../../core/checks/gap.ts';
import {shortened} from '../phrasing.ts';

const ofExplanation: ReadonlySet<GapCode> = new Set(['no-explanation', 'no-action-date', 'no-owner', 'weak-action', 'date-passed', 'not-compliant', 'partly-compliant']);
const ofEvidence: ReadonlySet<GapCode> = new Set(['no-evidence', 'vague-evidence', 'repeated-evidence']);

/** The Code's words a gap rests on; empty where it rests on none in particular. */
export function clauseOf({code, found}: Gap, {ofAnswers}: Bank, provision: Provision | undefined): string {
	if (found.clause !== undefined) return found.clause;
	if (ofExplanation.has(code)) return ofAnswers.explanation;
	if (ofEvidence.has(code) && ofAnswers.evidence !== undefined) return ofAnswers.evidence;
	return provision ? beginningOf(provision) : '';
}

const known = new WeakMap<Provision, string>();

function beginningOf(provision: Provision): string {
	const text = known.get(provision) ?? beginning(provision.requirement);
	known.set(provision, text);
	return text;
}

const longest = 240;

/** Whole sentences, as many as fit, or the beginning of one that does not. */
function beginning(requirement: string): string {
	const text = requirement.replaceAll(/\s+/g, ' ').trim();
	if (text.length <= longest) return text;
	const sentence = text.slice(0, longest).match(/^.*[.;](?= )/)?.[0];
	return sentence ?? shortened(text, longest);
}
