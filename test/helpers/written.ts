import type {Bank} from '../../src/core/bank/bank.ts';
import type {Gap} from '../../src/core/checks/gap.ts';
import type {Draft} from '../../src/core/draft/draft.ts';
import {documentOf} from '../../src/document/assessment.ts';
import {writeMarkdown} from '../../src/publish/markdown/write.ts';

/** The assessment in markdown, with its flags, judged as of the draft's last event. */
export function draftDocument(bank: Bank, draft: Draft, name: string): string {
	return writeMarkdown(documentOf({bank, draft, name, isClean: false}));
}

export function writeAssessment({clean, ...input}: {readonly bank: Bank; readonly draft: Draft; readonly name: string; readonly gaps: readonly Gap[]; readonly clean: boolean}): string {
	return writeMarkdown(documentOf({...input, isClean: clean}));
}
