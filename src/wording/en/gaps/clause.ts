import type {Provision} from '../../../core/bank/bank.ts';
import type {Edition} from '../../../core/bank/edition.ts';
import type {Gap, GapCode} from '../../../core/checks/gap.ts';
import {shortened} from '../phrasing.ts';

/** What the Code asks of an answer that is not Yes: 2024, in the Code itself; 2022, at the head of the form. */
const explanation: Readonly<Record<Edition, string>> = {
	'2024': 'it must provide a detailed explanation for non-compliance in its self-assessment and the date by which it intends to comply',
	'2022': 'Explanations must also be provided where a mandatory ‘must’ requirement is not met to set out the rationale for the alternative approach adopted and why this delivers a better outcome.',
};

const evidence2022 = 'Evidence should be included to support all statements with additional commentary as necessary.';

const ofExplanation: ReadonlySet<GapCode> = new Set(['no-explanation', 'no-action-date', 'no-owner', 'weak-action', 'date-passed', 'not-compliant', 'partly-compliant']);
const ofEvidence: ReadonlySet<GapCode> = new Set(['no-evidence', 'vague-evidence', 'repeated-evidence']);

/** The Code's words a gap rests on; empty where it rests on none in particular. */
export function clauseOf({code, found}: Gap, edition: Edition, provision: Provision | undefined): string {
	if (found.clause !== undefined) return found.clause;
	if (ofExplanation.has(code)) return explanation[edition];
	if (ofEvidence.has(code) && edition === '2022') return evidence2022;
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
