/**
 * What: words of the other edition in the landlord's own text: "an individual resident" in a 2024 form, "Member Responsible for Complaints" in a 2022 one.
 * Why: the editions ask different things; text carried over answers the other question. Serious where the other Code is named or defines a complaint.
 */
import type {Bank} from '../bank/bank.ts';
import type {Check} from './gap.ts';
import {outOfPlaceIn} from '../reading/out-of-place.ts';
import type {TextRow} from '../reading/text-row.ts';

export const wrongEdition: Check = {
	ofText(row, {bank}) {
		const found = outOfPlaceIn(row, bank.outOfPlace);
		if (found) return {severity: found.rule.severity, found: {quotes: [found.quote], ...(found.rule.clause !== undefined && {clause: found.rule.clause})}};
		const number = numberOutOfPlace(row, bank);
		return number === undefined ? undefined : {severity: 'advice', found: {quotes: [number]}};
	},
	/** How the check goes about it; each rule of the bank has its own beside it. */
	examples: {
		flagged: [
			{provision: '6.15', commentary: 'Any extension at stage 2 is agreed by both parties.'},
			{provision: '8.1', commentary: 'This assessment is made against the Complaint Handling Code 2022.'},
			{provision: '3.5', commentary: 'Our policy meets section 2.6 of the Complaint Handling Code.'},
			{provision: '6.2', commentary: 'Acknowledged within five days, as 4.1 of the Code says.', why: 'In 2022 this stood at 4.1.'},
			{edition: '2022', provision: '7.3', evidence: 'Cllr A. Brown is the Member Responsible for Complaints.'},
			{edition: '2022', provision: '5.1', evidence: 'Ten days, counted as in provision 6.3; see also 9.7 of the Code.'},
		],
		passed: [
			{provision: '4.3', commentary: 'Staff follow the Code of Conduct, section 4.18.'},
			{provision: '5.14', evidence: 'Section 4.18 of the Complaints Policy'},
			{provision: '6.8', commentary: 'This meets provision 6.8 of the Code.'},
			{edition: '2022', provision: '8.1', evidence: 'We are preparing for the 2024 Code.'},
			{edition: '2022', provision: '5.2', evidence: 'Extensions are agreed by both parties.'},
		],
	},
};

const codeNumber =
	/\b(?:Code|provision)(?: section| provision| paragraph| para| requirement)? (\d\.\d{1,2})(?!\d)(?! of (?:the |our )?(?!Code|Housing|Complaint Handling|Ombudsman))|(?<![\d.])(\d\.\d{1,2}) of the (?:[\p{L}’']+ ){0,3}Code\b(?! of)|\b(?:required|asked for|demanded) (?:by|in|under) (\d\.\d{1,2})(?![\d.])(?! of)/giu;

/** A number that this edition has not, or one of the other edition under which it asks what the row is about. */
function numberOutOfPlace({text, provision}: TextRow, {otherNumbers, crosswalk}: Bank): string | undefined {
	if (!/code|provision|(?:required|asked for|demanded) (?:by|in|under) \d/i.test(text)) return undefined;
	const before = crosswalk?.origins.find((origin) => origin.provision === provision.id)?.from.filter((id) => id !== provision.id) ?? [];
	for (const [quote, ...numbers] of text.matchAll(codeNumber)) {
		const number = numbers.find((each) => each !== undefined)!;
		if (otherNumbers.includes(number) || before.includes(number)) return quote;
	}

	return undefined;
}
