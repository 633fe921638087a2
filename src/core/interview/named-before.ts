/** What was named once is not typed again: whoever does an action is offered by number, the action of another row by that row. */
import {isOpen, valueOf, type EvidenceRef} from '../draft/answers.ts';
import {provisions, type Bank, type Question, type QuestionId} from '../bank/bank.ts';
import type {RowPart} from '../bank/question.ts';
import {findRow, pathOf} from '../draft/branching.ts';
import type {Draft} from '../draft/draft.ts';

/** Whoever was named before: owners, people to ask, the posts among the facts. In the order in which they were named, so that a number goes on meaning the same one. */
export function rolesNamed(bank: Bank, draft: Draft): readonly string[] {
	const owners = new Set(provisions(bank).flatMap((provision) => provision.questions.filter(({prints}) => prints === 'owner').map(({id}) => id)));
	const named = [...draft.answers]
		.toSorted(([, a], [, b]) => a.seq - b.seq)
		.flatMap(([id, {response}]) => (isOpen(response) ? (response.who ?? '') : owners.has(id) || id === 'senior_lead' || id === 'completed_by' ? String(response.value) : []));
	return [...new Set(named.filter((name) => name !== ''))];
}

const mostOffered = 9;

export interface NamedBefore {
	/** For the question who does it: a number gives one. */
	readonly roles: readonly string[];
	/** For the question what will be done: rows that have an action, the latest first. */
	readonly rows: readonly string[];
}

export function namedBefore(bank: Bank, draft: Draft, question: Question): NamedBefore {
	return {
		roles: question.prints === 'owner' ? rolesNamed(bank, draft).slice(0, mostOffered) : [],
		rows: question.prints === 'action' ? rowsWithAction(bank, draft).filter((id) => id !== question.home) : [],
	};
}

function rowsWithAction(bank: Bank, draft: Draft): readonly string[] {
	const given = pathOf(bank, draft).rows.flatMap(({provision, asked}) => asked.flatMap(({id, prints}) => (prints === 'action' && String(valueOf(draft.answers, id) ?? '') !== '' ? [{provision: provision.id, seq: draft.answers.get(id)!.seq}] : [])));
	return given.toSorted((a, b) => b.seq - a.seq).map(({provision}) => provision);
}

/** "same as 5.6": the whole of what was typed. */
const sameAs = /^(?:the\s+)?same(?:\s+action)?\s+(?:as|at)\s+(\d+\.\d+)\.?$/i;

/** The answers that what was typed stands for, by question; undefined where it stands for itself. */
export function valuesBefore(bank: Bank, draft: Draft, question: Question, typed: string): ReadonlyArray<{readonly question: QuestionId; readonly value: string}> | undefined {
	const {roles, rows} = namedBefore(bank, draft, question);
	const role = /^\d$/.test(typed.trim()) ? roles[Number(typed.trim()) - 1] : undefined;
	if (role !== undefined) return [{question: question.id, value: role}];
	const from = sameAs.exec(typed.trim())?.[1];
	return from !== undefined && rows.includes(from) ? copied(bank, draft, from, question.home!) : undefined;
}

/** What will be done, by whom and by when, from one row to another. */
function copied(bank: Bank, draft: Draft, from: string, to: string): ReadonlyArray<{readonly question: QuestionId; readonly value: string}> {
	const {texts} = saidAt(bank, draft, from);
	const asked = findRow(bank, draft, to)?.asked ?? [];
	return (['action', 'owner', 'due'] as const).flatMap((part) => {
		const target = asked.find(({prints}) => prints === part);
		const value = texts.get(part);
		return target && value !== undefined ? [{question: target.id, value}] : [];
	});
}

/** What a row says: its documents, and its texts by part, the first where several questions print to one. */
export function saidAt(bank: Bank, draft: Draft, provision: string): {readonly evidence: readonly EvidenceRef[]; readonly texts: ReadonlyMap<RowPart, string>} {
	const asked = findRow(bank, draft, provision)?.asked ?? [];
	const given = asked.flatMap(({id, prints}) => (prints === undefined ? [] : [[prints, valueOf(draft.answers, id)] as const]));
	return {
		evidence: given.flatMap(([, value]) => (Array.isArray(value) ? (value as readonly EvidenceRef[]) : [])),
		texts: new Map(given.toReversed().flatMap(([prints, value]) => (typeof value === 'string' && value !== '' ? [[prints, value] as const] : []))),
	};
}
