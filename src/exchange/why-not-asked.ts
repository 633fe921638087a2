import {isOpen, valueOf} from '../core/draft/answers.ts';
import {answerId, findProvision, findQuestion, type Bank, type Question} from '../core/bank/bank.ts';
import {factsIn} from '../core/condition/expression.ts';
import {findRow} from '../core/draft/branching.ts';
import type {Draft} from '../core/draft/draft.ts';
import {formatValue} from '../core/kinds/given-text.ts';
import {answersFileWords as words} from '../wording/en/answers-file.ts';

/** Why a question is not asked as the draft stands: the row does not apply, or the facts its condition reads. */
export function whyNotAsked(bank: Bank, draft: Draft, question: Question): string {
	const provision = question.home === undefined ? undefined : findProvision(bank, question.home);
	const row = provision && findRow(bank, draft, provision.id);
	if (provision && row?.follows && question.role !== 'fact') return words.notAskedFollows(provision.id, provision.notApplicable?.say ?? '');
	const place = question.id.replace('/', ' ');
	const own = new Set(['answer', 'obligation', 'practice', 'conditional']);
	const read = [question.when, question.unless].flatMap((condition) => (condition ? factsIn(condition) : []));
	const reasons = read.flatMap((id) => {
		if (id === 'answer' && provision) return [stateOf(bank, draft, answerId(provision.id), words.itsAnswer)];
		return own.has(id) ? [] : [stateOf(bank, draft, id, id)];
	});
	return reasons.length > 0 ? words.notAskedWhile(place, reasons) : words.notAskedYet(place);
}

function stateOf(bank: Bank, draft: Draft, id: string, name: string): string {
	const question = findQuestion(bank, id);
	const value = valueOf(draft.answers, id);
	if (question && value !== undefined) return words.factIs(name, formatValue(draft, question, value));
	const response = draft.answers.get(id)?.response;
	return response && isOpen(response) ? words.factOpen(name) : words.factUnknown(name);
}
