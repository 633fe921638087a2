/** The forms a document is written in, as people call them. */
import type {Bank} from '../../core/bank/bank.ts';
import type {AgainstClean} from '../../core/checks/against-clean.ts';
import {isApproved, isStep} from '../../core/checks/missing-approval.ts';
import {textOf} from '../../core/draft/answers.ts';
import type {Draft} from '../../core/draft/draft.ts';
import {capital, joined} from './phrasing.ts';

export const formNames = {word: 'Word', web: 'web page', board: 'board paper', markdown: 'markdown'} as const;
export type FormName = keyof typeof formNames;

/** A form with all that is the officer's, or the copy for publishing. */
export type WrittenAs = FormName | 'clean';

export const formWords = {
	choose: 'Write the document as:',
	all: `Write: ${Object.values(formNames).join(', ')}`,
	options: (Object.keys(formNames) as FormName[]).map((id) => ({id, label: capital(formNames[id])})),
	clean: {id: 'clean', label: 'Clean copy for publishing: Word and web page'} as const,
	notClean: (against: AgainstClean) => `${againstWords(against)}, so there is no clean copy for publishing yet${against.blocking > 0 ? ': type gaps to look at them' : ''}.`,
	writing: (as: WrittenAs) => `Writing (${as === 'clean' ? 'clean copy' : formNames[as]}) …`,
	written: (as: WrittenAs, where: string) => `${as === 'clean' ? 'The clean copy' : 'The draft'} is written: ${where}`,
	/** Of a clean copy. */
	stillDraft: (date: string) => `DRAFT stands in it until it is completed, approved and published: to give the dates, type jump ${date}.`,
	fromPreview: 'To write it as a file, type write.',
};

/** `3 blocking gaps stand` */
export function againstWords({unanswered, blocking}: AgainstClean): string {
	return joined([
		...(unanswered > 0 ? [`${unanswered} ${unanswered === 1 ? 'provision is' : 'provisions are'} not answered`] : []),
		...(blocking > 0 ? [`${blocking} ${blocking === 1 ? 'blocking gap stands' : 'blocking gaps stand'}`] : []),
	]);
}

/** What is said of it when it is there. */
export function writtenWords(bank: Bank, draft: Draft, as: WrittenAs, where: string): readonly string[] {
	const isDraft = as === 'clean' && !isApproved(bank, draft, draft.changedAt.slice(0, 10));
	const steps = bank.closing.filter(isStep);
	const date = steps.find((id) => textOf(draft.answers, id) === '') ?? steps[0];
	return [formWords.written(as, where), ...(isDraft && date !== undefined ? [formWords.stillDraft(date)] : [])];
}
