/** Answers to questions that a later bank asks in other words: what they say today. */
import {isOpen, valueOf, type Response, type Value} from './answers.ts';
import {findQuestion, type Bank, type FormerQuestion, type QuestionId} from '../bank/bank.ts';
import {evolve, type Draft} from './draft.ts';

export function formerQuestion(bank: Bank, id: QuestionId): FormerQuestion | undefined {
	return bank.formerly.find((each) => each.id === id);
}

/** Undefined where its answer then says nothing of today's question. */
export function valueToday({turned, values}: FormerQuestion, value: Value): Value | undefined {
	if (values) return values[typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)];
	return turned && typeof value === 'boolean' ? !value : value;
}

/** What a draft of an earlier bank answers today: nothing that was given is asked again, and no text is left where no document shows it. */
export function answersToday(bank: Bank, draft: Draft): Readonly<Record<QuestionId, Response>> {
	const found: Record<QuestionId, Response> = {};
	for (const former of bank.formerly) {
		const entry = draft.answers.get(former.id);
		const today = entry && responseToday(former, entry.response);
		if (!today) continue;
		for (const id of former.now.filter((each) => findQuestion(bank, each))) {
			const given = draft.answers.get(id);
			if (!given || (former.narrows && given.seq < entry.seq && 'value' in today && today.value === false)) found[id] = today;
			else if ('value' in today && typeof today.value === 'string') addToNote(found, draft, id, today.value);
		}
	}

	return found;
}

/** A text whose place is taken stands in the row's note. */
function addToNote(found: Record<QuestionId, Response>, draft: Draft, taken: QuestionId, text: string): void {
	const note = `${taken.split('/')[0]!}/commentary`;
	const before = found[note] ?? draft.answers.get(note)?.response;
	const written = before && 'value' in before ? String(before.value) : '';
	if (!taken.includes('/') || text.trim() === '' || written.includes(text) || valueOf(draft.answers, taken) === text) return;
	found[note] = {value: [written, text].filter((each) => each !== '').join('\n')};
}

/** A draft of an earlier bank as its answers read today. For whoever only looks at it: nothing is recorded, and its events count as before. */
export function asReadToday(bank: Bank, draft: Draft): Draft {
	if (draft.bank === bank.version) return draft;
	const {answers} = evolve(draft, {type: 'bank-changed', bank: bank.version, today: answersToday(bank, draft), at: draft.changedAt, by: draft.completedBy, via: 'interview'});
	return {...draft, answers};
}

function responseToday(former: FormerQuestion, response: Response): Response | undefined {
	if (isOpen(response)) return response;
	const value = valueToday(former, response.value);
	return value === undefined ? undefined : {value};
}
