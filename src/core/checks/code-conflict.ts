/**
 * What: a fact or a stated practice that cannot stand with the provision: three stages in 2024, an answer after 15 days, a part of the row answered "no".
 * Why: the edition's own limit, quoted by the rule in the bank or in `reading/conflicts/`. Blocking beside a Yes; serious beside anything else.
 */
import type {Check} from './gap.ts';
import {conflictsIn} from '../reading/conflicts/reading.ts';

export const codeConflict: Check = {
	ofAnswers({answer, suggestion, row}) {
		if (row.follows || answer === 'not-applicable') return undefined;
		const {conflicts, unmet} = suggestion;
		if (answer === 'yes' && conflicts.length + unmet.length > 0) return {severity: 'blocking', found: {rules: conflicts, questions: unmet}};
		return conflicts.length > 0 ? {severity: 'serious', found: {rules: conflicts}} : undefined;
	},
	ofText(row, {bank}) {
		if (row.comply === 'not-applicable') return undefined;
		const conflicts = conflictsIn(row, bank.edition);
		if (conflicts.length === 0) return undefined;
		const clause = conflicts[0]!.clause;
		const quotes = [...new Set(conflicts.map(({quote}) => quote))];
		return {severity: row.comply === 'yes' ? 'blocking' : 'serious', found: {quotes, ...(clause !== undefined && {clause})}};
	},
	examples: {
		flagged: [
			{provision: '5.3', commentary: 'Our complaints procedure has three stages, the last being a review by the Chief Executive.'},
			{provision: '6.20', commentary: 'After stage 2 a resident may appeal to a panel of tenants and board members.'},
			{edition: '2022', provision: '5.17', evidence: 'We have a 3 stage corporate complaints procedure.'},
			{provision: '5.2', commentary: 'Housing officers first try to resolve the matter informally before it is logged at stage 1.'},
			{edition: '2022', provision: '4.1', evidence: 'Informal complaints are the “pre-complaints” stage.', comply: 'blank'},
			{provision: '6.3', commentary: 'Stage 1 complaints receive a response within 15 working days.'},
			{edition: '2022', provision: '5.1', evidence: 'The Council’s policy sets a 20-day response target at stage 1.'},
			{provision: '6.2', commentary: 'We acknowledge all complaints within seven working days.'},
			{provision: '6.4', commentary: 'We may extend this by up to 20 working days.'},
			{edition: '2022', provision: '5.14', evidence: 'An extension of up to 20 working days can be applied at stage 2.', why: 'The ceiling is 10 in 2022, and 20 in 2024.'},
			{provision: '5.11', commentary: 'We will not escalate a complaint where the outcome would not change.'},
			{edition: '2022', provision: '4.14', evidence: 'Escalation is refused where the complaint relates to an insurance claim.'},
			{provision: '6.12', commentary: 'Residents must explain why they remain dissatisfied before the complaint is escalated.'},
			{provision: '6.10', commentary: 'The complaints manager decides whether to escalate to stage 2.'},
			{provision: '2.3', commentary: 'We accept complaints made within six months of the incident.'},
			{provision: '2.2', commentary: 'Complaints are excluded once a solicitor’s letter has been received.'},
			{provision: '2.5', commentary: 'Anonymous complaints will not be accepted.'},
			{provision: '1.2', commentary: 'A complaint is a formal expression of dissatisfaction with our service.'},
			{provision: '1.5', commentary: 'A complaint will only be logged once the repair has been completed.'},
			{provision: '3.1', commentary: 'Complaints must be made in writing.'},
			{provision: '3.6', commentary: 'We do not correspond with solicitors or advocates about a complaint.'},
			{edition: '2022', provision: '5.15', evidence: 'We will always tell a complainant the contact details of the Ombudsman if they ask us for this information.'},
			{provision: '6.6', commentary: 'Residents are updated when they ask.'},
			{provision: '6.13', commentary: 'The same manager may consider the complaint at both stages when staff are on leave.'},
			{provision: '5.8', commentary: 'The member of staff complained about will investigate and reply.'},
			{provision: '6.17', commentary: 'The response is issued once all repairs have been completed.'},
			{provision: '5.13', commentary: 'Compensation can only be offered at stage 2.'},
			{provision: '5.1', commentary: 'There is a separate complaints policy for leaseholders.'},
			{provision: '5.4', commentary: 'Residents must exhaust the contractor’s complaints procedure before coming to us.'},
			{provision: '3.3', commentary: 'Our target is to reduce the number of complaints by 10% each year.'},
			{provision: '9.5', commentary: 'The Head of Customer Services is our Member Responsible for Complaints.'},
			{edition: '2022', provision: '7.3', evidence: 'ALMO Board now acts in this capacity'},
		],
		passed: [
			{provision: '5.3', commentary: 'We moved from a three stage to a two stage process in April 2024.'},
			{provision: '5.3', commentary: 'Our procedure has two stages only; a panel is not part of it.'},
			{edition: '2022', provision: '5.16', evidence: 'There is no third stage.'},
			{edition: '2022', provision: '5.18', evidence: 'We have a 15 working day target at Stage 3.', why: 'It is inside the limit; the third stage itself is told at 5.17.'},
			{provision: '5.2', commentary: 'Our ‘Talk2Us’ informal complaint stage was removed in March 2024.'},
			{provision: '5.2', commentary: 'The Code says that extra named stages such as an informal complaint are not appropriate.'},
			{edition: '2022', provision: '4.1', evidence: 'No stage 0 or pre-complaint stage'},
			{provision: '1.4', commentary: 'Service requests are dealt with by the repairs team before any complaint is raised.'},
			{provision: '6.3', commentary: 'Stage 1 complaints are answered within 5 working days.'},
			{provision: '6.3', commentary: 'The average answer took 12 working days.', why: 'What was done, not the limit.'},
			{edition: '2022', provision: '5.13', evidence: 'Council policy is within 15 working days of having received the complaint.'},
			{provision: '6.10', commentary: 'Residents have 30 working days to ask for stage 2.'},
			{provision: '5.11', commentary: 'A complaint is escalated even where we believe that the decision would not change.'},
			{provision: '6.12', commentary: 'Residents do not have to explain why they want a stage 2 review.'},
			{provision: '5.11', commentary: 'If we refuse to escalate we must explain our reasons to the resident.'},
			{provision: '2.3', commentary: 'We accept complaints within 12 months; refusals are reviewed every six months.'},
			{provision: '2.2', commentary: 'A letter before claim does not exclude a complaint.'},
			{provision: '1.3', commentary: 'Residents do not need to use the word complaint.'},
			{provision: '3.1', commentary: 'Complaints can be made in writing, by email, by telephone or in person.'},
			{provision: '3.6', commentary: 'We cannot discuss a case with a third party without the resident’s consent.'},
			{provision: '3.7', commentary: 'Ombudsman details are in every letter; large print copies are available on request.'},
			{edition: '2022', provision: '2.3', evidence: 'The policy can be posted on request.'},
			{provision: '6.13', commentary: 'The same person cannot investigate at both stages.'},
			{provision: '5.8', commentary: 'The officer complained about is interviewed and may respond to the points raised.'},
			{provision: '6.6', commentary: 'We respond when the answer is known and do not wait until repairs are completed.'},
			{provision: '5.1', commentary: 'One policy covers all residents; there is no separate policy for leaseholders.'},
			{provision: '9.5', commentary: 'The Vice Chair of the Board is the Member Responsible for Complaints, supported by the Head of Customer Services.'},
			{provision: '9.4', commentary: 'The Director of Customers is the senior lead accountable for complaint handling.', why: 'The senior lead is an officer; the member of 9.5 is not.'},
			{edition: '2022', provision: '5.20', comply: 'not-applicable', evidence: 'We have no stage three.'},
		],
	},
};
