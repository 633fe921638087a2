import {smallBank} from '../../document/small-bank.ts';
import {smallDraft} from '../../document/small-draft.ts';

export const bank = smallBank('2024');

/** With two lines in one cell, two documents, and what is not given yet in three places. */
export const base = smallDraft(bank, {
	'1.1/commentary': 'We reply within a week.\nWe tell them why.',
	'1.1/evidence': [{evidence: 'E1', where: 'section 2'}, {evidence: 'E2'}],
	'1.2/answer': 'no',
	'1.2/explanation': {open: 'later'},
	'1.2/owner': {open: 'ask', who: 'Ann'},
	'1.3/answer': {open: 'unsure'},
});
