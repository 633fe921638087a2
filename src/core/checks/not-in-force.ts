/**
 * What: a Yes that rests on a document that is not in force: a draft, one awaiting approval, one yet to be adopted or published.
 * Why: each provision is answered for what the landlord does today. Beside a No or Partly the same words explain, and are let be.
 */
import type {Check} from './gap.ts';
import {tellingIn} from '../reading/frames.ts';

export const notInForce: Check = {
	ofText(row, {bank}) {
		if (row.comply !== 'yes' || row.provision.stepsLater) return undefined;
		const [found] = tellingIn.unfinished(row, bank);
		return found && {severity: 'serious', found: {quotes: [found.quote]}};
	},
	examples: {
		flagged: [
			{edition: '2022', provision: '6.6', evidence: 'Approved by portfolio holder July 2022\nACTION\nOnce ratified by Tenant Engagement Board on 25 August, it will be published on the website'},
			{edition: '2022', provision: '2.5', evidence: 'We have introduced a Reasonable Adjustments policy which will be published on our website'},
			{provision: '5.14', evidence: 'Draft Unacceptable Behaviour Policy, section 3'},
			{provision: '7.4', commentary: 'Our compensation policy is awaiting Board approval.'},
			{provision: '5.10', commentary: 'The reasonable adjustments policy has not yet been adopted.'},
			{provision: '3.4', commentary: 'The revised policy is subject to Cabinet approval in March.'},
			{provision: '9.8', evidence: 'New appraisal framework, which comes into effect in April 2026'},
			{provision: '1.4', commentary: 'The procedure is currently in draft.'},
			{provision: '6.1', commentary: 'The triage guidance is due to be published in the spring.'},
			{provision: '2.2', commentary: 'See the proposed policy, section 2.'},
			{provision: '5.14', evidence: 'Draft Managing Difficult Contact Policy'},
			{provision: '7.4', evidence: 'Remedies guidance, section 2', commentary: 'It follows the Ombudsman’s and awaits ratification by the Executive Team.'},
			{provision: '5.1', evidence: 'Complaints Policy v0.3'},
			{provision: '7.4', commentary: 'Agreed in principle; the guidance is out with members for comment.'},
			{provision: '6.19', commentary: 'All seven items are in the new letter, which is with Legal.'},
			{provision: '3.4', commentary: 'The policy sets out both stages. It has still to be uploaded to the website.'},
		],
		passed: [
			{provision: '5.14', evidence: 'Unacceptable Behaviour Policy, section 3, approved by the Board in May 2025'},
			{provision: '5.14', comply: 'no', commentary: 'The policy is in draft and will be adopted in June 2026.'},
			{provision: '5.13', commentary: 'Once the payment is approved it is made within ten days.'},
			{edition: '2022', provision: '6.6', evidence: 'This is covered in our existing policy and the proposed new Redress Policy.'},
			{edition: '2022', provision: '8.3', evidence: 'Once signed off by the Board this will be uploaded to our website.'},
			{provision: '6.9', commentary: 'A manager reads each draft response before it is sent.'},
			{provision: '3.4', commentary: 'The policy was published on the website in April 2025.'},
			{provision: '8.2', commentary: 'The report will be published with the Board’s response.'},
			{provision: '4.3', commentary: 'The training plan came into force in January 2025.'},
			{provision: '5.1', commentary: 'No policy is in draft: the one of May 2025 is in force.'},
			{provision: '7.4', commentary: 'Payments above £500 are subject to approval by a director.'},
			{provision: '6.6', commentary: 'The job is with the contractor for a date.'},
			{provision: '2.4', commentary: 'Refusal letters are approved by the complaints manager.'},
		],
	},
};
