/** (bank, draft) -> what is asked, what is next, how far along. Answers to questions that are not asked are kept, never counted. */
import {isOpen, valueOf, type Value} from './answers.ts';
import {type RowAnswer, rowScope, type AnswerState} from '../bank/row-scope.ts';
import {answerId, findQuestion, hiddenWhen, type Bank, type Provision, type Question, type QuestionId} from '../bank/bank.ts';
import {evaluate, factsIn, holds, type Scalar, type Scope} from '../condition/expression.ts';
import type {Draft} from './draft.ts';
import {passOf} from './pass.ts';
import {perDraft} from './per-draft.ts';

export interface Row {
	readonly provision: Provision;
	readonly answer: AnswerState | undefined;
	/** Not applicable by itself: nothing is asked but the facts it follows from. */
	readonly follows: boolean;
	/** The duty arises on an event that did not happen: a Yes says so, in these words. */
	readonly notTriggered?: string;
	/** Nobody gave the answer: it follows from the facts, until somebody does. */
	readonly isFilledIn?: true;
	/** What may be given at this row now, in order, facts first; `promptsOf` says what is put. */
	readonly asked: readonly Question[];
	/** Facts this row needs that were asked at an earlier one. */
	readonly known: readonly Question[];
}

export interface Path {
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
			if (!question || placed.has(id) || !isFactAsked(bank, question, scope)) return [];
			placed.add(id);
			return [question];
		});

	const opening = take(bank.opening);
	const rows = bank.sections.flatMap((section) => section.provisions.map((provision) => rowOf(bank, draft, provision, scope, placed, take)));
	const closing = take(bank.closing);
	return {opening, rows, closing, scope, asked: [...opening, ...rows.flatMap((row) => row.asked), ...closing]};
}

/** The row of a provision, as it stands. */
export function findRow(bank: Bank, draft: Draft, provision: string | undefined): Row | undefined {
	return pathOf(bank, draft).rows.find((row) => row.provision.id === provision);
}

function rowOf(bank: Bank, draft: Draft, provision: Provision, scope: Scope, placed: ReadonlySet<QuestionId>, take: (ids: readonly QuestionId[]) => Question[]): Row {
	const rule = provision.notApplicable?.follows;
	const follows = rule !== undefined && evaluate(rule, scope) === true;
	const known = provision.facts.filter((id) => placed.has(id)).flatMap((id) => findQuestion(bank, id) ?? []);
	if (follows) return {provision, answer: 'not-applicable', follows, known, asked: take(provision.facts.filter((id) => factsIn(rule).includes(id)))};
	const given = answerState(draft, provision);
	const isUntriggered = provision.notTriggered !== undefined && evaluate(provision.notTriggered.when, scope) === true;
	const filledIn = given === undefined ? (isUntriggered ? 'yes' : failsInFirstPass(draft, provision, scope) ? 'no' : undefined) : undefined;
	const answer = given ?? filledIn;
	const follow = rowScope(provision, answer, scope);
	const facts = take([...provision.facts, ...provision.limbs.map((limb) => limb.id)]);
	const rest = provision.questions.filter((question) => holds(question.when, follow));
	return {
		provision,
		answer,
		follows,
		known,
		asked: [...facts, ...rest],
		...(isUntriggered && answer === 'yes' && {notTriggered: provision.notTriggered!.say}),
		...(filledIn && {isFilledIn: true as const}),
	};
}

/** A first pass puts no question whose answer the facts have settled; in depth the row is asked, with that answer suggested. */
function failsInFirstPass(draft: Draft, provision: Provision, scope: Scope): boolean {
	return passOf(draft) === 'first' && provision.conflicts.some(({when}) => evaluate(when, scope) === true);
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
	const isSettled = question.without !== undefined && scope(question.without) !== undefined;
	return !isSettled && holds(question.when, scope) && (hidden === undefined || evaluate(hidden, scope) !== true);
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
