/**
 * What: a Yes whose text speaks of some parts of a compound provision and says nothing of another: an extension without its reason.
 * Why: every part of a provision has to be met. Silent where the text does no more than point at a place that may hold the rest (a section,
 * a template, a link), unless it goes on to tell what is there; and in a draft, where each part is asked on its own.
 */
import type {Check, Found} from './gap.ts';
import {compounds, type Compound} from '../reading/parts.ts';
import {findPhrase, hasPhrase, phrases} from '../reading/phrases.ts';
import {sentencesOf} from '../reading/sentences.ts';
import type {TextRow} from '../reading/text-row.ts';

const partOnly = phrases(
	'(first|second|last|third|final|one|latter|former) part|half|limb|sentence|bullet|element|aspect of (the|this) (statement|requirement|provision|code|row|section|clause)',
	'cover|covers|covered|meet|meets|met|address|addresses part of (the|this) (statement|requirement|provision|code|clause)',
	'(partly|partially|in part) (covered|met|addressed|covers|meets|addresses)',
);
/** A place that may hold the rest. */
const place = /\b(?:[Ss]ections?|[Pp]ages?|[Pp]aragraphs?|[Pp]aras?|[Aa]ppendix|[Cc]lauses?|[Cc]hapters?)\s+['‘"“]?[\dA-Z]|['’"”]\s+(?:sections?|heading)\b|\b[Uu]nder\s+['‘"“]|https?:|www\.|\b[Ss]ee \d/;
const form = /\b(?:templates?|checklists?)\b/i;
/** What says that nothing is left out. */
const inFull = phrases(
	'all [of] [the|these|those] [required|seven|six|five|four|three|other] required|requirements|above|points|items|parts|limbs|elements|information|this|matters|headings|details|things',
	'each|every (point|part|item|limb|element|heading|(of these)|(of the))',
	'(in full|as required|as the code requires|as the code asks|word for word|the code’s own words|the code’s list)',
);
/** What a letter, a form or a page is said to hold. */
const listing = phrases(
	'gives|give|lists|list|has|have|shows|show|states|state|covers|cover|contains|contain|names|name|includes|include|asks|ask|(sets out)|(set out)|prompts ... and|(as well as)',
	'headings|fields|boxes|paragraphs|lines|spaces for',
);

export const partUnaddressed: Check = {
	ofForm(row, {bank}) {
		if (row.comply !== 'yes' || row.text === '') return undefined;
		const said = findPhrase(partOnly, row.text);
		if (said) return {severity: 'serious', found: {quotes: [said.quote]}};
		const compound = compounds[bank.edition][row.provision.id];
		const found = compound && leftOut(row, compound);
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
			{provision: '6.9', commentary: 'The template gives the decision, the reasons and how to escalate.', why: 'It tells what the template has.'},
			{provision: '6.4', evidence: 'Complaints Policy, section 6', commentary: 'The caseworker writes to the resident with the new date of an extended answer, never more than ten working days later.', why: 'The section is named, and then told.'},
			{edition: '2022', provision: '8.3', evidence: 'The self-assessment is in the annual report to tenants.'},
		],
		passed: [
			{provision: '6.4', commentary: 'Residents are told of an extension, why it is needed, and the new date.'},
			{provision: '6.9', commentary: 'The decision, the reasons and how to escalate stand in the letter template.', why: 'A template may hold the rest.'},
			{provision: '5.10', commentary: 'Adjustments are recorded on the housing system and reviewed every six months.'},
			{provision: '3.1', commentary: 'By telephone, email, letter or in person; staff offer large print and interpreters.'},
			{provision: '4.1', evidence: 'Complaints Policy, section 4'},
			{provision: '6.4', evidence: 'Complaints Policy, section 6', commentary: 'Extensions are dealt with in section 6.2 of the policy.'},
			{provision: '6.9', commentary: 'The letter gives the decision, the reasons and each of the other points.'},
			{provision: '6.9', comply: 'no', commentary: 'The letter gives the decision and the reasons, not the remedy.'},
			{edition: '2022', provision: '3.2', evidence: 'Handlers are trained each year and declare any conflict of interest.'},
			{edition: '2022', provision: '4.12', evidence: 'Both sides give their account and may comment on adverse findings.'},
			{provision: '2.3', commentary: 'We accept complaints within 12 months, and later at our discretion.'},
			{provision: '8.5', commentary: 'This has not happened.'},
		],
	},
};

/** What a row tells itself; a place it points at, in the sentence that tells, leaves open what else stands there. */
function toldIn(row: TextRow): string {
	const told = sentencesOf(row).filter(({text, isHeading}) => !isHeading && text.split(/\s+/).length >= fewestWords && !place.test(text) && (!form.test(text) || hasPhrase(listing, text)));
	return told.map(({text}) => text).join('\n');
}

/** Fewer are a title. */
const fewestWords = 5;

function leftOut(row: TextRow, {parts, atLeast = 1}: Compound): Found | undefined {
	const missing = parts.find(({words}) => !hasPhrase(words, row.text));
	if (!missing || hasPhrase(inFull, row.text)) return undefined;
	const told = toldIn(row);
	const addressed = parts.flatMap(({words}) => findPhrase(words, told) ?? []);
	return addressed.length >= atLeast ? {quotes: [addressed[0]!.quote], clause: missing.clause} : undefined;
}
