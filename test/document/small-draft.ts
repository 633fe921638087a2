import type {Bank} from '../../src/core/bank/bank.ts';
import type {Draft} from '../../src/core/draft/draft.ts';
import {interview, refer, type Reply} from './interviewee.ts';

/** The small bank answered without a gap, but for what `replies` says otherwise. */
export function smallDraft(bank: Bank, replies: Readonly<Record<string, Reply>> = {}, until?: string): Draft {
	return interview(bank, {
		evidence: [{title: 'Policy', link: 'https://example.org/policy'}, {title: 'Minutes'}],
		replies: {landlord: 'Eastmarsh', stages: 2, clock: 'receipt', governing_body: 'Cabinet', assessed_on: '2026-01-05', approved_on: '2026-01-20', published_on: '2026-02-01', ...replies},
		otherwise: (question) => {
			if (question.kind === 'answer') return 'yes';
			if (question.kind === 'yes-no') return true;
			if (question.kind === 'evidence') return refer('E1', 'section 2');
			if (question.prints === 'due') return '2026-09-30';
			return question.prints === 'commentary' || question.prints === undefined ? '' : `Text of ${question.prints}.`;
		},
		...(until !== undefined && {until}),
	});
}
