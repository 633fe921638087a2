import {valueOf} from '../draft/answers.ts';
import type {Bank, Question} from '../bank/bank.ts';
import {findRow} from '../draft/branching.ts';
import type {Draft} from '../draft/draft.ts';
import {carriedRow} from './carried-rows.ts';

/** The questions of a provision that last year's answer does not cover, because the Code asks them only now. */
export function askedAnew(bank: Bank, draft: Draft, provision: string): readonly Question[] {
	const asksAnew = carriedRow(bank, draft, provision)?.origin.asksAnew ?? [];
	if (asksAnew.length === 0) return [];
	const row = findRow(bank, draft, provision);
	return (row?.asked ?? []).filter(({id}) => asksAnew.includes(id));
}

/** Last year's answer does not cover it, and nobody has given one. */
export function isAskedAnew(bank: Bank, draft: Draft, question: Question): boolean {
	return question.home !== undefined && askedAnew(bank, draft, question.home).includes(question) && valueOf(draft.answers, question.id) === undefined;
}
