import type {GapCode, Severity} from '../../../core/checks/gap.ts';

const titles: Readonly<Record<GapCode, string>> = {
	unanswered: 'No answer',
	admission: 'Yes, but the text says otherwise',
	'code-conflict': 'Conflicts with the Code',
	contradiction: 'Two places disagree',
	'no-explanation': 'No explanation',
	'no-action-date': 'No date for what is promised',
	'date-passed': 'The date has passed',
	'no-owner': 'Nobody named to do it',
	'weak-action': 'The action commits to nothing',
	'no-evidence': 'No evidence',
	'vague-evidence': 'Nothing a reader could check',
	'repeated-evidence': 'The same text in several rows',
	'part-unaddressed': 'Part of the provision is not addressed',
	'not-in-force': 'Rests on a document not yet in force',
	'wrong-edition': 'Words of the other edition',
	'not-compliant': 'Answered No',
	'partly-compliant': 'Answered Partly',
	'not-applicable-unjustified': 'Not applicable, without a reason',
	'open-answer': 'Waiting for an answer',
	'fact-unknown': 'Yes, but a fact is not known',
	'missing-approval': 'Dates of approval',
	'discouraging-language': 'Words that may put residents off',
	'all-yes': 'Every answer is Yes',
};

export function gapTitle(code: GapCode): string {
	return titles[code];
}

/** A severity and what it means: a heading above all its gaps. */
export const severityTitles: Readonly<Record<Severity, string>> = {
	blocking: 'Blocking: put right before it goes to the governing body',
	serious: 'Serious: a reviewer will ask',
	advice: 'Advice: worth a look',
};
