/**
 * What: Yes, and the words beside it only affirm or repeat the requirement, or point at a whole policy.
 * Why: a checker has nothing to open. The test: does the text add a fact that is not already in the requirement, such as
 * a role, a record, a limit, a channel, a named part of a document? What is only promised is set aside: that is `admission`; what breaks the Code or is not in force is vague to nobody.
 */
import type {Check} from './gap.ts';
import {tellsShortfall} from '../reading/faults.ts';
import {particularIn} from '../reading/particulars.ts';
import {promisesIn} from '../reading/promises.ts';
import {sentencesOf} from '../reading/sentences.ts';

export const vagueEvidence: Check = {
	ofText(row, {bank}) {
		if (row.comply !== 'yes' || tellsShortfall(row, bank)) return undefined;
		const apart = new Set(promisesIn(row, bank).map(({sentence}) => sentence));
		const told = sentencesOf(row).filter((sentence) => !sentence.isHeading && !apart.has(sentence));
		if (told.length === 0 || particularIn(row.provision, told)) return undefined;
		return {severity: 'serious', found: {quotes: told.map(({text}) => text)}};
	},
	examples: {
		flagged: [
			{edition: '2022', provision: '4.7', evidence: 'These principles are adhered to'},
			{edition: '2022', provision: '5.6', evidence: 'All points of a complaint are responded to.', why: 'Repeats the requirement.'},
			{edition: '2022', provision: '5.1', evidence: "This is set out in the Council's Corporate Complaints Procedure", why: 'A whole document.'},
			{edition: '2022', provision: '2.6', evidence: 'Part of marketing strategy'},
			{edition: '2022', provision: '6.2', evidence: 'Letter templates and best practice'},
			{edition: '2022', provision: '5.4', evidence: 'Best practice\nACTION\nTo be included in staff guidance', why: 'What remains when the promise is set aside.'},
			{provision: '4.3', commentary: 'We are passionate about complaints and our culture is robustly embedded.', why: 'Praise.'},
			{edition: '2022', provision: '4.6', evidence: 'All of the officers conduct their investigations in an impartial manner at all times.', why: '"All of the officers" is nobody in particular.'},
			{provision: '1.6', commentary: 'Surveys are dealt with in line with what the Code says.'},
			{edition: '2022', provision: '6.3', evidence: 'As an organisation we always seek to learn lessons from complaints and improve our services for everyone.'},
			{provision: '2.5', commentary: 'We do not take a blanket approach and consider the circumstances of each complaint.'},
			{provision: '6.3', commentary: 'We respond to stage 1 complaints within 10 working days.', why: 'The limit is the requirement’s own.'},
		],
		passed: [
			{edition: '2022', provision: '1.8', evidence: 'List of exceptions stated in Complaints Policy'},
			{edition: '2022', provision: '4.15', evidence: 'All information is held on our complaint recording system, called GOSS.'},
			{edition: '2022', provision: '5.8', evidence: 'Stage one response letter template'},
			{edition: '2022', provision: '4.18', evidence: 'We have a persistent users and vexatious policy', why: 'The provision asks that there be one.'},
			{edition: '2022', provision: '4.4', evidence: 'Urgent matters that present an imminent risk or harm are prioritised.'},
			{provision: '7.4', evidence: 'Compensation policy (draft)', commentary: 'Our revised policy follows the Ombudsman’s guidance and is awaiting approval by the Housing Committee.', why: 'It is not in force, and says so.'},
			{provision: '9.4', commentary: 'The Complaints Team Leader is accountable for complaint handling.', why: 'A post.'},
			{provision: '6.2', evidence: 'Complaints Policy, section 5.1'},
			{provision: '6.6', commentary: 'The Complaints Team tracks outstanding actions on a weekly list.'},
			{provision: '6.6', commentary: 'The policy will be amended by May 2025.', why: 'Nothing remains beside the promise.'},
		],
	},
};
