/**
 * What: a Yes whose text speaks of some parts of a compound provision and says nothing of another: an extension without its reason.
 * Why: every part of a provision has to be met. Silent where the text does no more than point at a place that may hold the rest (a section,
 * a template, a link), unless it goes on to tell what is there; where it tells of a fault, which is looked at first; and in a draft, where
 * each part is asked on its own.
 */
import type {Check} from './gap.ts';
import {tellsFault} from '../reading/faults.ts';
import {partLeftOut} from '../reading/left-out.ts';
import {findPhrase, phrases} from '../reading/phrases.ts';

const partOnly = phrases(
	'(first|second|last|third|final|one|latter|former) part|half|limb|sentence|bullet|element|aspect of (the|this) (statement|requirement|provision|code|row|section|clause)',
	'cover|covers|covered|meet|meets|met|address|addresses part of (the|this) (statement|requirement|provision|code|clause)',
	'(partly|partially|in part) (covered|met|addressed|covers|meets|addresses)',
);

export const partUnaddressed: Check = {
	ofForm(row, {bank}) {
		if (row.comply !== 'yes' || row.text === '') return undefined;
		const said = findPhrase(partOnly, row.text);
		if (said) return {severity: 'serious', found: {quotes: [said.quote]}};
		if (tellsFault(row, bank)) return undefined;
		const missing = partLeftOut(row);
		return missing && {severity: 'advice', found: {quotes: [missing.quote], clause: missing.clause}};
	},
	/** How parts are looked for; each provision's own parts have theirs in the bank. */
	examples: {
		flagged: [
			{edition: '2022', provision: '5.5', evidence: 'Section 3.4 of the Customer Feedback policy – covers the first part of the statement.'},
			{provision: '6.4', commentary: 'Residents are contacted if an extension is required, and told the new date.'},
			{provision: '6.9', commentary: 'The template gives the decision, the reasons and how to escalate.', why: 'It tells what the template has.'},
			{provision: '4.1', commentary: 'The Housing Services Manager is our complaints officer.', why: 'Short, and one of three duties.'},
			{edition: '2022', provision: '5.9', evidence: 'Section 6.1 of the policy sets out when a complaint is not escalated.', why: 'What the section says is told, and no more of it.'},
			{provision: '3.6', evidence: 'Policy 2.9', commentary: 'A resident can have someone act for them in dealing with a complaint.'},
			{provision: '9.3', evidence: 'Team brief', commentary: 'Learning is a standing item at the monthly team brief.'},
			{provision: '6.4', evidence: 'Complaints Policy, section 6', commentary: 'The caseworker writes to the resident with the new date of an extended answer, never more than ten working days later.', why: 'The section is named, and then told.'},
		],
		passed: [
			{provision: '6.4', commentary: 'Residents are told of an extension, why it is needed, and the new date.'},
			{provision: '6.9', commentary: 'The decision, the reasons and how to escalate stand in the letter template.', why: 'A template may hold the rest.'},
			{provision: '4.1', evidence: 'Complaints Policy, section 4'},
			{provision: '6.4', evidence: 'Complaints Policy, section 6', commentary: 'Extensions are dealt with in section 6.2 of the policy.'},
			{provision: '6.9', commentary: 'The letter gives the decision, the reasons and each of the other points.'},
			{provision: '6.17', evidence: 'As 6.6', commentary: 'The same list is used, and the jobs of stage 2 are the blue ones.', why: 'Another row holds the rest.'},
			{provision: '8.1', evidence: 'Annual report', commentary: '(a) appendix A; (b) chapters 2 and 3; (d) chapter 5; chapter 6 for (c), (e) and (f).', why: 'The Code’s letters, gone through.'},
			{provision: '5.10', commentary: 'Adjustments go on the front sheet. They are not yet reviewed.', why: 'That is looked at first.'},
			{provision: '5.6', commentary: 'Both letters open "As I understand it your complaint is" and go on "You have told me you would like". If it does not hang together the handler rings.', why: 'Each part in other words.'},
			{provision: '6.11', evidence: 'Complaints policy', commentary: 'This is defined in the policy, under the guidance for stage 2.', why: 'Only where it stands.'},
			{provision: '6.9', comply: 'no', commentary: 'The letter gives the decision and the reasons, not the remedy.'},
			{provision: '8.5', commentary: 'This has not happened.'},
		],
	},
};
