/** The words of the document's parts on last year. */
import type {Comply} from '../../core/bank/form-row.ts';
import type {PromiseOutcome} from '../../core/last-year/promises.ts';

export const lastYearWords = {
	title: 'From last year’s document',
	about: (file: string, edition: string) => `From “${file}”, on the ${edition} form. Nothing in this part is an answer of this year.`,
	waiting: 'Carried, not confirmed',
	waitingColumns: ['Provision', 'Last year’s', 'Answer then', 'What it said'],
	ended: 'No longer asked',
	endedColumns: ['Last year’s', 'Answer then', 'What it said', 'Why'],
	unplaced: 'Text that belongs to no row',
	comply: {yes: 'Yes', no: 'No', partial: 'Partly', 'not-applicable': 'N/A', blank: 'none'} satisfies Record<Comply, string>,
	promises: 'What was promised last year',
	promiseColumns: ['Last year’s', 'What was promised', 'By when', 'What became of it'],
	noDate: 'no date given',
	outcomes: {done: 'Done', 'not-done': 'Not done yet', dropped: 'No longer planned'} satisfies Record<PromiseOutcome, string>,
	outcomeUnknown: 'not yet said',
	/** A note beside the counts for the governing body. */
	ofThemCarried: (rows: number) => `${rows} carried from last year, not confirmed`,
} as const;
