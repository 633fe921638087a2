/**
 * What: a row without any answer.
 * Why: the form must be completed in full (2024 preamble; 2022 preamble: evidence for all statements).
 */
import type {Check} from './gap.ts';

export const unanswered: Check = {
	ofAnswers({answer}) {
		return answer === undefined ? {severity: 'blocking', found: {}} : undefined;
	},
	ofForm({comply}) {
		return comply === 'blank' ? {severity: 'blocking', found: {}} : undefined;
	},
	examples: {
		flagged: [
			{provision: '4.1', comply: 'blank'},
			{provision: '6.2', comply: 'blank', evidence: 'Complaints Policy, section 5.1', why: 'Evidence is no answer.'},
		],
		passed: [{provision: '6.2', comply: 'no', commentary: 'We acknowledge within six working days.'}],
	},
};
