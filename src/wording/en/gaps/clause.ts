import type {Bank, Provision} from '../../../core/bank/bank.ts';
import type {Gap, GapCode} from '../../../core/checks/gap.ts';
import {shortened} from '../phrasing.ts';

const ofExplanation: ReadonlySet<GapCode> = new Set(['no-explanation', 'no-action-date', 'no-owner', 'weak-action', 'date-passed', 'not-compliant', 'partly-compliant']);
const ofEvidence: ReadonlySet<GapCode> = new Set(['no-evidence', 'vague-evidence', 'repeated-evidence']);

/** The Code's words a gap rests on; empty where it rests on none in particular. */
export function clauseOf({code, found}: Gap, {ofAnswers}: Bank, provision: Provision | undefined): string {
	if (found.clause !== undefined) return found.clause;
	const ofRule = found.rules?.find(({clause}) => clause !== undefined)?.clause;
	if (ofRule !== undefined) return ofRule;
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
const longestList = 480;

/** Whole sentences, as many as fit, or the beginning of one that does not. A list is told whole, or up to where it begins. */
function beginning(requirement: string): string {
	const text = requirement.replaceAll(/\s+/g, ' ').trim();
	const lead = /^[^\n]*:(?=\s*\n\s*- )/.exec(requirement.trim())?.[0];
	if (text.length <= (lead === undefined ? longest : longestList)) return text;
	if (lead !== undefined && lead.length <= longest) return `${lead} …`;
	const sentence = text.slice(0, longest).match(/^.*\p{L}{2}[.;](?= )/u)?.[0];
	return sentence ?? shortened(text, longest);
}
