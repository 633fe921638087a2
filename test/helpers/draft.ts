import type {OpenReason, Value} from '../../src/core/draft/answers.ts';
import type {Bank} from '../../src/core/bank/bank.ts';
import {evolve, foldJournal, type Draft, type DraftEvent, type Happening} from '../../src/core/draft/draft.ts';
import {decide, stamp, type Command} from '../../src/core/interview/decide.ts';

export const now = '2026-03-02T09:00:00.000Z';
export const today = now.slice(0, 10);

export type Given = Readonly<Record<string, Value | {readonly open: OpenReason; readonly who?: string}>>;

export function eventOf(happening: Happening, at = now): DraftEvent {
	return stamp([happening], at, 'Complaints officer', 'interview')[0]!;
}

export const register: readonly Happening[] = [
	{type: 'evidence-added', id: 'E1', title: 'Complaints Policy'},
	{type: 'evidence-added', id: 'E2', title: 'Quarterly report'},
];

/** A draft that holds two documents and these answers, given in this order whether or not they are asked. */
export function draftWith(given: Given): Draft {
	const answers = Object.entries(given).map(([question, value]): Happening =>
		typeof value === 'object' && 'open' in value
			? {type: 'left-open', question, reason: value.open, ...(value.who !== undefined && {who: value.who})}
			: {type: 'answer-given', question, value},
	);
	return foldJournal([...register, ...answers].map((happening) => eventOf(happening)));
}

/** The draft after a command that is expected to be taken, challenges let stand. */
export function after(bank: Bank, draft: Draft, command: Command): Draft {
	const decision = decide(bank, draft, command.type === 'give-answer' ? {...command, confirmed: true} : command, today);
	if (!('happenings' in decision)) throw new Error(`${JSON.stringify(command)} -> ${JSON.stringify(decision)}`);
	return decision.happenings.reduce((next, happening) => evolve(next, eventOf(happening)), draft);
}

export function answering(bank: Bank, draft: Draft, question: string, value: Value): Draft {
	return after(bank, draft, {type: 'give-answer', question, value});
}
