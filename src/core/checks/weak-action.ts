/**
 * What: all that a row promises is to look at it: "to be reviewed", "to consider", "further work is required".
 * Why: the Code asks what will be done, and by when; a review that may change nothing commits to nothing, and cannot be checked next year.
 */
import type {Check} from './gap.ts';
import {whereTold} from '../reading/frames.ts';
import {promisesIn} from '../reading/promises.ts';

export const weakAction: Check = {
	ofText(row, {bank}) {
		if (row.comply === 'not-applicable' || row.provision.stepsLater) return undefined;
		const promises = promisesIn(row, bank);
		if (promises.length === 0) return undefined;
		const quotes = promises.flatMap(({sentence, quote}) => {
			const match = whereTold(bank, 'looking', sentence.text);
			return match ? [quote.includes(match.quote) ? quote : match.quote] : [];
		});
		return quotes.length === promises.length ? {severity: 'advice', found: {quotes}} : undefined;
	},
	examples: {
		flagged: [
			{edition: '2022', provision: '4.2', evidence: 'We acknowledge within 3 working days.\nTimeframes to be reviewed April 2024.'},
			{edition: '2022', provision: '7.2', evidence: 'Reported to the Directorate Management Team monthly.\nAction\nTo consider publishing the report on the website'},
			{provision: '1.3', comply: 'partial', commentary: 'Wording will be considered as part of the policy review.'},
			{provision: '5.10', comply: 'no', commentary: 'There is no record today. The team will look into recording options.'},
			{edition: '2022', provision: '4.3', comply: 'no', evidence: 'ACTION\nFurther work required'},
			{provision: '9.8', comply: 'no', commentary: 'Objectives are not set. We will explore this with human resources.'},
			{provision: '6.9', comply: 'partial', commentary: 'The letter template is currently under review.'},
			{provision: '3.5', comply: 'no', commentary: 'The policy does not say so, and the wording is being explored.'},
			{provision: '5.13', comply: 'no', commentary: 'Officers cannot offer money. The Director will assess whether their limits could be raised by March 2027.'},
			{provision: '7.3', comply: 'no', commentary: 'Remedies are not followed up. To discuss with the repairs service.'},
			{provision: '9.3', comply: 'no', commentary: "Only staff hear of it. Consideration is being given to sharing it with the residents' panel."},
			{provision: '6.1', comply: 'no', commentary: 'There is no triage. Managers are to discuss the feasibility of a form.'},
		],
		passed: [
			{provision: '6.9', comply: 'no', commentary: 'The template lacks the definition. It will be amended by 30 June 2026 to include it.'},
			{provision: '5.14', commentary: 'Restrictions will be reviewed every three months.'},
			{provision: '2.1', commentary: 'Each complaint will be considered on its own merits.'},
			{edition: '2022', provision: '5.6', comply: 'partial', evidence: 'Template letters to be reviewed to ensure they cover all of these points'},
			{provision: '8.1', commentary: 'The report was reviewed by the Board in May 2025.'},
			{provision: '6.6', comply: 'no', commentary: 'Actions are not tracked. A tracker will be introduced in September 2026, and its use reviewed in December 2026.'},
			{provision: '9.7', commentary: 'Trends are considered by the Board each quarter.'},
			{edition: '2022', provision: '8.2', evidence: 'A self-assessment would be considered after any restructure.'},
		],
	},
};
