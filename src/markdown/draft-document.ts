import type {Bank} from '../core/bank/bank.ts';
import {gapsOf} from '../core/checks/index.ts';
import type {Draft} from '../core/draft/draft.ts';
import {writeAssessment} from './assessment.ts';

/** The assessment with its flags, judged as of the draft's last event: the same draft always gives the same bytes. */
export function draftDocument(bank: Bank, draft: Draft, name: string): string {
	return writeAssessment({bank, draft, name, gaps: gapsOf({bank, draft, asOf: draft.changedAt.slice(0, 10)}), clean: false});
}
