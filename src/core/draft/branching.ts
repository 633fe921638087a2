/** (bank, draft) -> what is asked, what is next, how far along. Answers to questions that are not asked are kept, never counted. */
import {isOpen, valueOf, type Value} from './answers.ts';
import {type RowAnswer, rowScope, type AnswerState} from '../bank/row-scope.ts';
import {answerId, findQuestion, hiddenWhen, placeOf, sectionOf, type Bank, type Provision, type Question, type QuestionId} from '../bank/bank.ts';
import {evaluate, factsIn, holds, type Scalar, type Scope} from '../condition/expression.ts';
import type {Draft} from './draft.ts';
import {perDraft} from './per-draft.ts';

export interface Row {
	readonly provision: Provision;
	readonly answer: AnswerState | undefined;
	/** Not applicable by itself: nothing is asked but the facts it follows from. */
	readonly follows: boolean;
	/** What is asked at this row now, in order, facts first. */
	readonly asked: readonly Question[];
	/** Facts this row needs that were asked at an earlier one. */
	readonly known: readonly Question[];
}

interface Path {
	readonly opening: readonly Question[];
	readonly rows: readonly Row[];
	readonly closing: readonly Question[];
	readonly asked: readonly Question[];
	readonly scope: Scope;
}

/** The whole interview as it stands. */
export const pathOf = perDraft(computePath);

function computePath(bank: Bank, draft: Draft): Path {
	const scope = factScope(bank, draft);
	const placed = new Set<QuestionId>();
	const take = (ids: readonly QuestionId[]): Question[] =>
		ids.flatMap((id) => {
			const question = findQuestion(bank, id);
			if (!question || placed.has(id) || !holds(question.when, scope)) return [];
			placed.add(id);
			return [question];
		});

	const opening = take(bank.opening);
	const rows = bank.sections.flatMap((section) => section.provisions.map((provision) => rowOf(bank, draft, provision, scope, placed, take)));
	const closing = take(bank.closing);
	return {opening, rows, closing, scope, asked: [...opening, ...rows.flatMap((row) => row.asked), ...closing]};
}

function rowOf(bank: Bank, draft: Draft, provision: Provision, scope: Scope, placed: ReadonlySet<QuestionId>, take: (ids: readonly QuestionId[]) => Question[]): Row {
	const rule = provision.notApplicable?.follows;
	const follows = rule !== undefined && evaluate(rule, scope) === true;
	const known = provision.facts.filter((id) => placed.has(id)).flatMap((id) => findQuestion(bank, id) ?? []);
	if (follows) return {provision, answer: 'not-applicable', follows, known, asked: take(provision.facts.filter((id) => factsIn(rule).includes(id)))};
	const answer = answerState(draft, provision);
	const follow = rowScope(provision, answer, scope);
	const facts = take([...provision.facts, ...provision.limbs.map((limb) => limb.id)]);
	const rest = provision.questions.filter((question) => holds(question.when, follow));
	return {provision, answer, follows, known, asked: [...facts, ...rest]};
}

function answerState(draft: Draft, provision: Provision): AnswerState | undefined {
	const response = draft.answers.get(answerId(provision.id))?.response;
	if (response === undefined) return undefined;
	return isOpen(response) ? 'open' : (response.value as RowAnswer);
}

/** Facts as conditions see them; a fact whose own question is not asked is unknown, whatever was once answered. */
function factScope(bank: Bank, draft: Draft): Scope {
	const seen = new Map<string, Scalar | undefined>();
	const scope: Scope = (id) => {
		if (seen.has(id)) return seen.get(id);
		seen.set(id, undefined);
		const question = findQuestion(bank, id);
		const value = question && isFactAsked(bank, question, scope) ? closed(valueOf(draft.answers, id)) : undefined;
		seen.set(id, value);
		return value;
	};

	return scope;
}

/** Whether a fact or limb is asked anywhere: its own condition holds, and some row that asks it applies. */
export function isFactAsked(bank: Bank, question: Question, scope: Scope): boolean {
	const hidden = hiddenWhen(bank, question.id);
	return holds(question.when, scope) && (hidden === undefined || evaluate(hidden, scope) !== true);
}

function closed(value: Value | undefined): Scalar | undefined {
	return typeof value === 'object' || value === '' ? undefined : value;
}

/** The wording to use now. */
export function askOf(question: Question, scope: Scope): string {
	return (question.ask.find((variant) => holds(variant.when, scope)) ?? question.ask.at(-1)!).text;
}

/** The wording of a question as things stand: a follow-up's may turn on its own row. */
export function askNow(bank: Bank, draft: Draft, question: Question): string {
	const {scope, rows} = pathOf(bank, draft);
	const row = rows.find((each) => each.provision.id === question.home);
	return askOf(question, row ? rowScope(row.provision, row.answer, scope) : scope);
}

export type Position =
	| {readonly at: 'question'; readonly question: Question}
	| {readonly at: 'check'; readonly section: number}
	| {readonly at: 'end'};

/** Where the interview is: the question moved to, a section just finished, or the next question without an answer. */
export function positionOf(bank: Bank, draft: Draft): Position {
	const {asked} = pathOf(bank, draft);
	const moved = draft.at === undefined ? undefined : asked.find((question) => question.id === draft.at);
	if (moved) return {at: 'question', question: moved};

	const after = draft.after === undefined ? undefined : findQuestion(bank, draft.after);
	if (after) {
		const section = sectionOf(bank, after);
		if (Number.isFinite(section) && section > 0 && sectionState(bank, draft, section) === 'to-check') return {at: 'check', section};
	}

	const place = after ? placeOf(bank, after.id) : -1;
	const isUnanswered = (question: Question) => !draft.answers.has(question.id);
	const next = asked.find((question) => placeOf(bank, question.id) > place && isUnanswered(question)) ?? asked.find((question) => isUnanswered(question));
	return next ? {at: 'question', question: next} : {at: 'end'};
}

/** The question before, among those asked now; undefined at the first. */
export function previousQuestion(bank: Bank, draft: Draft): Question | undefined {
	const {asked} = pathOf(bank, draft);
	const position = positionOf(bank, draft);
	if (position.at === 'question') return asked[asked.findIndex((question) => question.id === position.question.id) - 1];
	const last = draft.after === undefined ? undefined : asked.find((question) => question.id === draft.after);
	return last ?? asked.at(-1);
}

/** Where a jump to a provision lands: what has no answer, then what was left open or empty, then the answer itself. */
export function firstOf(bank: Bank, draft: Draft, provision: string): Question | undefined {
	const asked = pathOf(bank, draft).rows.find((each) => each.provision.id === provision)?.asked ?? [];
	return (
		asked.find((question) => !draft.answers.has(question.id)) ??
		asked.find((question) => isWanting(question, draft)) ??
		asked.find((question) => question.role === 'answer') ??
		asked[0]
	);
}

function isWanting(question: Question, draft: Draft): boolean {
	const response = draft.answers.get(question.id)!.response;
	if (isOpen(response)) return true;
	const isEmpty = response.value === '' || (Array.isArray(response.value) && response.value.length === 0);
	return isEmpty && !question.optional;
}

export type SectionState = 'not-started' | 'in-progress' | 'to-check' | 'done';

export function rowsOf(bank: Bank, draft: Draft, section: number): readonly Row[] {
	return pathOf(bank, draft).rows.filter((row) => row.provision.section === section);
}

export function sectionState(bank: Bank, draft: Draft, section: number): SectionState {
	const asked = rowsOf(bank, draft, section).flatMap((row) => row.asked);
	const answered = asked.filter((question) => draft.answers.has(question.id));
	if (answered.length === 0 && asked.length > 0) return 'not-started';
	if (answered.length < asked.length) return 'in-progress';
	const latest = Math.max(0, ...answered.map((question) => draft.answers.get(question.id)!.seq));
	return (draft.checked.get(section) ?? -1) > latest ? 'done' : 'to-check';
}

/** The one meaning of "answered", wherever rows are counted: the form's own answer is there, whatever text is still to come. */
export function isRowAnswered({answer}: Row): boolean {
	return answer !== undefined && answer !== 'open';
}

/** Rows that a changed fact made not applicable by themselves, and rows that are asked again. */
export function rowsChanged(bank: Bank, before: Draft, after: Draft): {readonly closed: readonly string[]; readonly reopened: readonly string[]} {
	const closed = (draft: Draft) => new Set(pathOf(bank, draft).rows.filter((row) => row.follows).map((row) => row.provision.id));
	const [then, now] = [closed(before), closed(after)];
	return {closed: [...now].filter((id) => !then.has(id)), reopened: [...then].filter((id) => !now.has(id))};
}

export interface Progress {
	readonly provisions: number;
	readonly answered: number;
	/** Answers left open, to come back to. */
	readonly open: number;
	readonly questionsLeft: number;
}

export const progressOf = perDraft((bank, draft): Progress => {
	const {rows, asked} = pathOf(bank, draft);
	const open = asked.filter((question) => {
		const response = draft.answers.get(question.id)?.response;
		return response !== undefined && isOpen(response);
	}).length;
	return {
		provisions: rows.length,
		answered: rows.filter(isRowAnswered).length,
		open,
		questionsLeft: asked.filter((question) => !draft.answers.has(question.id)).length,
	};
});
