/** Walks the real interview to its end, answering by a table, so that a draft under test is one the engine could have made. */
import type {EvidenceRef, OpenResponse, Ticks, Value} from '../../src/core/draft/answers.ts';
import {findQuestion, partsOf, type Bank, type Question} from '../../src/core/bank/bank.ts';
import {positionOf} from '../../src/core/draft/position.ts';
import {emptyDraft, evolve, type Draft} from '../../src/core/draft/draft.ts';
import {decide, stamp, type Command} from '../../src/core/interview/decide.ts';
import type {Evidence} from '../../src/core/draft/answers.ts';

export type Reply = Value | OpenResponse;

export interface Interviewee {
	readonly evidence: ReadonlyArray<Omit<Evidence, 'id'>>;
	/** By question id; anything else is answered by `otherwise`. */
	readonly replies: Readonly<Record<string, Reply>>;
	readonly otherwise: (question: Question, draft: Draft) => Reply;
	/** Stop before this question. */
	readonly until?: string;
}

const today = '2026-03-02';
const at = '2026-03-02T09:00:00.000Z';

export function interview(bank: Bank, {evidence, replies, otherwise, until}: Interviewee): Draft {
	const by = 'Complaints officer';
	let draft = evolve(emptyDraft, {type: 'draft-opened', id: '01-draft', edition: bank.edition, bank: bank.version, at, by, via: 'interview'});
	const take = (command: Command) => {
		const decision = decide(bank, draft, command, today);
		if (!('happenings' in decision)) throw new Error(`${JSON.stringify(command)} -> ${JSON.stringify(decision)}`);
		for (const event of stamp(decision.happenings, at, by, 'interview')) draft = evolve(draft, event);
	};

	for (const each of evidence) take({type: 'add-evidence', ...each});
	for (;;) {
		const position = positionOf(bank, draft);
		if (position.at === 'end') return draft;
		if (position.at === 'check') {
			take({type: 'check-section', section: position.section});
			continue;
		}

		const {question} = position;
		if (question.id === until) return draft;
		const replyTo = (each: Question) => replies[each.id] ?? otherwise(each, draft);
		if (question.role === 'list') {
			const ticks = partsOf(question).map((id) => [id, replyTo(findQuestion(bank, id)!)] as const);
			take({type: 'give-ticks', list: question.id, ticks: Object.fromEntries(ticks) as Ticks});
			continue;
		}

		const reply = replyTo(question);
		take(
			typeof reply === 'object' && 'open' in reply
				? {type: 'leave-open', question: question.id, reason: reply.open, ...(reply.who !== undefined && {who: reply.who})}
				: {type: 'give-answer', question: question.id, value: reply as Value, confirmed: true},
		);
	}
}

export function refer(evidence: string, where?: string): readonly EvidenceRef[] {
	return [where === undefined ? {evidence} : {evidence, where}];
}
