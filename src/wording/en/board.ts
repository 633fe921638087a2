/** The words of the paper for the governing body. */
import {documentWords} from './document.ts';

export const boardWords = {
	title: 'Complaint Handling Code: annual self-assessment',
	about: (body: string) => `Paper for ${body === '' ? 'the governing body' : body}`,
	from: (who: string) => `from ${who}`,
	decisions: 'What you are asked to decide',
	standing: 'Where we stand',
	noes: 'Where we do not comply, who acts and by when',
	noColumns: ['Provision', 'What is not met', 'What will be done', 'By whom', 'By when'],
	notSaid: 'not said yet',
	partly: (id: string) => `${id}, partly met`,
	due: (date: string, isPast: boolean) => (date === '' ? 'no date given' : isPast ? `${date}, passed` : date),
	owner: (who: string) => (who === '' ? 'nobody named' : who),
	/** A provision among those of one person. */
	dated: (provision: string, due: string) => `${provision} (${due})`,
	named: (provision: string, who: string, due: string) => `${provision}: ${boardWords.owner(who)}, ${due}`,
	blocking: 'To settle before it can be approved',
	doubts: 'In doubt (“you” is the landlord)',
	serious: 'What a reviewer will ask',
	changes: documentWords.changes,
	changed: (id: string, was: string, is: string) => `${id}: was ${was}, is ${is}`,
	broken: (ids: readonly string[], promise: string, by: string) => `${ids.join(', ')}: promised ${by === '' ? 'without a date' : `for ${by}`} and not kept. ${promise}`,
	more: (count: number, provisions: string) => `and ${count} more${atWords(provisions)}`,
	/** Where there is room for none of them. */
	allOfThem: (count: number, provisions: string) => `${count} points${atWords(provisions)}`,
	dates: 'The three dates',
	stepColumns: ['Step', 'By whom', 'When'],
	steps: {
		assessed: () => 'Self-assessment completed',
		approved: () => 'Approved, with a response, by the governing body',
		published: (at: string) => `Published with that response${at === '' ? '' : `: ${at}`}`,
	},
	governingBody: 'The governing body',
	notYet: 'no date yet',
} as const;

function atWords(provisions: string): string {
	return `${provisions === '' ? '' : `, at ${provisions}`}${provisions.endsWith('…') ? '' : '.'}`;
}
