/** Answers to questions that a later bank asks in other words: what they say today. */
import {isOpen, type Response, type Value} from './answers.ts';
import {findQuestion, type Bank, type FormerQuestion, type QuestionId} from '../bank/bank.ts';
import type {Draft} from './draft.ts';

export function formerQuestion(bank: Bank, id: QuestionId): FormerQuestion | undefined {
	return bank.formerly.find((each) => each.id === id);
}

/** Undefined where its answer then says nothing of today's question. */
export function valueToday({turned, values}: FormerQuestion, value: Value): Value | undefined {
	if (values) return values[typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)];
	return turned && typeof value === 'boolean' ? !value : value;
}

/** What a draft of an earlier bank answers today: nothing that was given is asked again. */
export function answersToday(bank: Bank, draft: Draft): Readonly<Record<QuestionId, Response>> {
	const found: Record<QuestionId, Response> = {};
	for (const former of bank.formerly) {
		const response = draft.answers.get(former.id)?.response;
		const today = response && responseToday(former, response);
		if (today) for (const id of former.now) if (!draft.answers.has(id) && findQuestion(bank, id)) found[id] = today;
	}

	return found;
}

function responseToday(former: FormerQuestion, response: Response): Response | undefined {
	if (isOpen(response)) return response;
	const value = valueToday(former, response.value);
	return value === undefined ? undefined : {value};
}
