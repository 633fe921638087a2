/**
 * What: words of the other edition in the landlord's own text: "an individual resident" in a 2024 form, "Member Responsible for Complaints" in a 2022 one.
 * Why: the editions ask different things; text carried over answers the other question. Serious where the other Code is named or defines a complaint.
 */
import type {Edition} from '../bank/edition.ts';
import type {Check, Severity} from './gap.ts';
import {comparing, numbersOnlyIn, outOfPlace} from '../reading/edition-words.ts';
import {findPhrase, hasPhrase} from '../reading/phrases.ts';
import {sentencesOf} from '../reading/sentences.ts';
import {isInUse} from '../reading/standing.ts';
import type {TextRow} from '../reading/text-row.ts';

interface OutOfPlace {
	readonly quote: string;
	readonly severity: Severity;
	readonly clause?: string;
}

export const wrongEdition: Check = {
	ofText(row, {bank}) {
		const found = wordsOutOfPlace(row, bank.edition) ?? numberOutOfPlace(row, bank.edition);
		if (!found) return undefined;
		const {quote, severity, clause} = found;
		return {severity, found: {quotes: [quote], ...(clause !== undefined && {clause})}};
	},
	examples: {
		flagged: [
			{provision: '1.2', commentary: 'Our policy defines a complaint as “an expression of dissatisfaction, however made, about the standard of service, actions or lack of action by the organisation, its own staff, or those acting on its behalf, affecting an individual resident or group of residents”.'},
			{provision: '6.4', commentary: 'Residents will be contacted directly if an extension is required, and this will be agreed with the resident.'},
			{provision: '6.15', commentary: 'Any extension at stage 2 is agreed by both parties.'},
			{provision: '8.1', commentary: 'This assessment is made against the Complaint Handling Code 2022.'},
			{provision: '5.6', commentary: 'The full definition is agreed between both parties.'},
			{provision: '3.5', commentary: 'Our policy meets section 2.6 of the Complaint Handling Code.'},
			{edition: '2022', provision: '7.3', evidence: 'Cllr A. Brown is the Member Responsible for Complaints.'},
			{edition: '2022', provision: '8.3', evidence: 'Included in the annual complaints performance and service improvement report.'},
			{edition: '2022', provision: '8.1', evidence: 'We comply with the 2024 Code.'},
			{edition: '2022', provision: '5.1', evidence: 'Ten days, counted as in provision 6.3; see also 9.7 of the Code.'},
		],
		passed: [
			{provision: '1.2', commentary: 'The policy uses the Code’s definition, including “affecting a resident or group of residents”.'},
			{provision: '8.3', commentary: 'The policy was rewritten when the statutory Code replaced the 2022 Code.'},
			{provision: '5.9', commentary: 'Handlers agree with the resident how often to give updates.'},
			{provision: '6.4', commentary: 'The resident is told of the extension, the reason and the new date.'},
			{provision: '4.3', commentary: 'Staff follow the Code of Conduct, section 4.18.'},
			{provision: '5.14', evidence: 'Section 4.18 of the Complaints Policy'},
			{provision: '6.8', commentary: 'This meets provision 6.8 of the Code.'},
			{edition: '2022', provision: '7.3', evidence: 'The chair of the board leads on complaints.'},
			{edition: '2022', provision: '8.1', evidence: 'We are preparing for the 2024 Code.'},
			{edition: '2022', provision: '5.2', evidence: 'Extensions are agreed by both parties.'},
		],
	},
};

function wordsOutOfPlace(row: TextRow, edition: Edition): OutOfPlace | undefined {
	const lists = outOfPlace[edition].filter(({at, mentions}) => (!at || at.includes(row.provision.id)) && mentions.test(row.text));
	for (const {text} of lists.length > 0 ? sentencesOf(row) : []) {
		for (const {words, severity, clause, mayCompare} of lists) {
			const match = findPhrase(words, text);
			if (match && isInUse(text, match) && !(mayCompare && hasPhrase(comparing, text))) return {quote: match.quote, severity, ...(clause !== undefined && {clause})};
		}
	}

	return undefined;
}

const codeNumber = /\b(?:Code|provision)(?: section| provision| paragraph| requirement)? (\d\.\d{1,2})(?!\d)(?! of (?:the |our )?(?!Code|Housing|Complaint Handling|Ombudsman))|(?<![\d.])(\d\.\d{1,2}) of the (?:[\p{L}’']+ ){0,3}Code\b(?! of)/giu;

function numberOutOfPlace(row: TextRow, edition: Edition): OutOfPlace | undefined {
	if (!/code|provision/i.test(row.text)) return undefined;
	const foreign = numbersOnlyIn[edition === '2024' ? '2022' : '2024'];
	for (const [quote, after, before] of row.text.matchAll(codeNumber)) {
		if (foreign.includes((after ?? before)!)) return {quote, severity: 'advice'};
	}

	return undefined;
}
