/**
 * What: a Yes whose text speaks of some parts of a compound provision and says nothing of another: an extension without its reason.
 * Why: every part of a provision has to be met. Silent where the text points at a place that may hold the rest (a section, a template, a link);
 * and in a draft, where each part is asked on its own.
 */
import type {Check, Found} from '../gap.ts';
import {compounds, type Compound} from '../reading/parts.ts';
import {findPhrase, hasPhrase, phrases} from '../reading/phrases.ts';
import type {TextRow} from '../text-row.ts';

const partOnly = phrases(
	'(first|second|last|third|final|one|latter|former) part|half|limb|sentence|bullet|element|aspect of (the|this) (statement|requirement|provision|code|row|section|clause)',
	'cover|covers|covered|meet|meets|met|address|addresses part of (the|this) (statement|requirement|provision|code|clause)',
	'(partly|partially|in part) (covered|met|addressed|covers|meets|addresses)',
);
const pointer = /\b(?:sections?|pages?|paragraphs?|paras?|appendix|clauses?|chapters?)\s+['‘"“]?[\dA-Z]|['’"”]\s+(?:sections?|heading)\b|\bunder\s+['‘"“]|https?:|www\.|\btemplates?\b|\bchecklists?\b|\ball (?:of )?(?:the |these )?(?:required|requirements|above|points|items|parts|limbs|elements|seven|information|this)\b|\b(?:each|every) (?:point|part|item|of these)\b|\bsee \d/i;

export const partUnaddressed: Check = {
	ofForm(row, {bank}) {
		if (row.comply !== 'yes' || row.text === '') return undefined;
		const said = findPhrase(partOnly, row.text);
		if (said) return {severity: 'serious', found: {quotes: [said.quote]}};
		const compound = compounds[bank.edition][row.provision.id];
		const found = compound && !pointer.test(row.text) ? leftOut(row, compound) : undefined;
		return found && {severity: 'advice', found};
	},
	examples: {
		flagged: [
			{edition: '2022', provision: '5.5', evidence: 'Section 3.4 of the Customer Feedback policy – covers the first part of the statement.'},
			{provision: '6.4', commentary: 'Residents are contacted if an extension is required, and told the new date.'},
			{provision: '4.1', commentary: 'A complaints officer and two assistants log and answer every complaint.'},
			{provision: '5.10', commentary: 'Adjustments are recorded on the housing system.'},
			{provision: '3.1', commentary: 'Complaints can be made by telephone, email, letter or in person.'},
			{edition: '2022', provision: '3.2', evidence: 'All handlers are trained when they start and each year after.'},
			{edition: '2022', provision: '4.12', evidence: 'Residents and staff are interviewed as part of the investigation.'},
			{provision: '6.9', commentary: 'Letters give the decision, the reasons and any remedy, and say how to escalate.'},
			{provision: '2.3', commentary: 'We accept complaints within 12 months of the event.'},
			{edition: '2022', provision: '8.3', evidence: 'The self-assessment is in the annual report to tenants.'},
		],
		passed: [
			{provision: '6.4', commentary: 'Residents are told of an extension, why it is needed, and the new date.'},
			{provision: '6.9', commentary: 'The template gives the decision, the reasons and how to escalate.', why: 'A template may hold the rest.'},
			{provision: '5.10', commentary: 'Adjustments are recorded on the housing system and reviewed every six months.'},
			{provision: '3.1', commentary: 'By telephone, email, letter or in person; staff offer large print and interpreters.'},
			{provision: '4.1', evidence: 'Complaints Policy, section 4'},
			{provision: '6.9', comply: 'no', commentary: 'The letter gives the decision and the reasons, not the remedy.'},
			{edition: '2022', provision: '3.2', evidence: 'Handlers are trained each year and declare any conflict of interest.'},
			{edition: '2022', provision: '4.12', evidence: 'Both sides give their account and may comment on adverse findings.'},
			{provision: '2.3', commentary: 'We accept complaints within 12 months, and later at our discretion.'},
			{provision: '8.5', commentary: 'This has not happened.'},
		],
	},
};

function leftOut({text}: TextRow, {parts, atLeast = 1}: Compound): Found | undefined {
	const addressed = parts.flatMap(({words}) => findPhrase(words, text) ?? []);
	const missing = parts.find(({words}) => !hasPhrase(words, text));
	return missing && addressed.length >= atLeast ? {quotes: [addressed[0]!.quote], clause: missing.clause} : undefined;
}
