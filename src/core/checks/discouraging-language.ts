/**
 * What: words about complaints and those who make them that put people off: "vexatious", "formal complaint", "serial complainers".
 * Why: 2024 3.3: "High volumes of complaints must not be seen as a negative"; reviewers have questioned the word "formal" itself.
 * Never more than advice: it may be the title of a policy. Words that are denied or being taken out are let be, and so are web addresses.
 */
import type {Check} from './gap.ts';
import {everyTold} from '../reading/frames.ts';
import {sentencesOf} from '../reading/sentences.ts';

const mostQuotes = 3;

export const discouragingLanguage: Check = {
	ofText(row, {bank}) {
		const found = sentencesOf(row).flatMap(({text}) => everyTold(bank, 'off-putting', text));
		const quotes = [...new Map(found.map(({quote}) => [quote.toLowerCase(), quote])).values()];
		return quotes.length > 0 ? {severity: 'advice', found: {quotes: quotes.slice(0, mostQuotes)}} : undefined;
	},
	examples: {
		flagged: [
			{provision: '5.14', commentary: 'Evidence can be found in our policy under ‘Vexatious Complaints’ section.'},
			{edition: '2022', provision: '4.18', evidence: 'We have a persistent users and vexatious policy'},
			{provision: '1.3', commentary: 'The resident is asked whether they wish to make a formal complaint.'},
			{provision: '5.14', commentary: 'Persistent complainers are given a single point of contact.'},
			{provision: '2.2', commentary: 'We do not take up trivial complaints.'},
			{edition: '2022', provision: '4.12', evidence: 'Staff are asked to comment on the resident’s allegations.'},
			{provision: '3.3', commentary: 'Our aim is that only genuine complaints reach stage 1.'},
			{edition: '2022', provision: '4.1', evidence: 'If this does not work, we will register it as a formal complaint.'},
			{provision: '5.15', evidence: 'Serial complainants guidance, section 3'},
			{provision: '2.1', commentary: 'Frivolous complaints are closed by the manager.'},
		],
		passed: [
			{edition: '2022', provision: '4.18', evidence: 'The title of the policy was changed to remove the word vexatious.'},
			{edition: '2022', provision: '4.18', evidence: 'https://www.example-council.gov.uk/media/Dealing-with-Vexatious-Complaints-Policy.pdf'},
			{provision: '5.14', evidence: 'Unacceptable Behaviour Policy, section 4'},
			{provision: '5.2', commentary: 'We no longer speak of a formal complaint.'},
			{provision: '5.2', commentary: 'There are no informal complaints.'},
			{provision: '6.7', commentary: 'The handler answers every point of the complaint, with reasons.'},
			{provision: '5.8', commentary: 'Allegations of anti-social behaviour are passed to the tenancy team.'},
			{provision: '9.1', commentary: 'Repeat complaints about one repair are looked at together.'},
			{provision: '5.15', commentary: 'Restrictions are formal and reviewed each quarter.'},
			{provision: '3.3', commentary: 'A rise in complaints is reported to the Board as a sign of trust.'},
		],
	},
};
