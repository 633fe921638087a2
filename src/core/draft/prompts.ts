/** (bank, draft) -> what is put to the officer, in order: fewer questions than may be answered, and parts gathered into tick lists. */
import {answerId, findQuestion, listOf, partsOf, type Bank, type Question, type QuestionId} from '../bank/bank.ts';
import {valueOf} from './answers.ts';
import {factsIn} from '../condition/expression.ts';
import {isFactAsked, pathOf, type Path, type Row} from './branching.ts';
import type {Draft} from './draft.ts';
import {passFact, passOf} from './pass.ts';
import {perDraft} from './per-draft.ts';
import {suggestionFor} from './suggestion.ts';

export interface Prompts {
	readonly opening: readonly Question[];
	/** One for each row of the form, in the order in which they are gone through. */
	readonly rows: ReadonlyArray<{readonly row: Row; readonly prompts: readonly Question[]}>;
	readonly closing: readonly Question[];
	readonly all: readonly Question[];
}

export const promptsOf = perDraft((bank, draft): Prompts => {
	const path = pathOf(bank, draft);
	const gather = gatherer(bank, path);
	const opening = path.opening.filter(({id}) => id !== passFact || !isUnderWay(draft, path));
	const isFirst = passOf(draft) === 'first';
	const decisive = isFirst ? gather(bank.firstPass.flatMap((id) => askedFact(bank, path, id))) : [];
	const inCodeOrder = path.rows.map((row) => ({row, prompts: isFirst ? firstPassPrompts(row, draft) : gather(inDepthPrompts(row, draft))}));
	const rows = passOf(draft) === 'worst-first' ? inCodeOrder.toSorted((a, b) => weightOf(bank, draft, a.row) - weightOf(bank, draft, b.row)) : inCodeOrder;
	// A first pass leaves the dates out, until one of them is gone to: then the others come after it.
	const closing = isFirst && !path.closing.some(({id}) => draft.at === id || draft.answers.has(id)) ? [] : path.closing;
	return {opening: [...opening, ...decisive], rows, closing, all: [...opening, ...decisive, ...rows.flatMap(({prompts}) => prompts), ...closing]};
});

/** Once a row is answered nobody is asked for the way through any more; it can still be changed. */
function isUnderWay(draft: Draft, {rows}: Path): boolean {
	return rows.some(({provision}) => draft.answers.has(answerId(provision.id)));
}

function askedFact(bank: Bank, {scope}: Path, id: QuestionId): readonly Question[] {
	const question = findQuestion(bank, id);
	return question && isFactAsked(bank, question, scope) ? [question] : [];
}

/** The row's answer alone, in a line that may say everything else. */
function firstPassPrompts(row: Row, draft: Draft): readonly Question[] {
	return isSettled(row, draft) ? [] : row.asked.filter(({role}) => role === 'answer');
}

function inDepthPrompts(row: Row, draft: Draft): readonly Question[] {
	const asked = row.asked.filter(({aside, id}) => !aside || draft.at === id);
	if (!isSettled(row, draft)) return asked;
	// Facts are for other rows too; this row's own parts wait until something triggers it.
	const deciding = row.provision.notTriggered ? factsIn(row.provision.notTriggered.when) : [];
	return asked.filter(({id, role}) => role === 'fact' || deciding.includes(id));
}

/** Filled in by what is known, and nobody has asked to see it. */
function isSettled(row: Row, draft: Draft): boolean {
	return row.follows || (row.isFilledIn === true && !row.asked.some(({id}) => id === draft.at));
}

/** Puts the parts of a tick list together, where the first of them would be asked. */
function gatherer(bank: Bank, {scope}: Path): (questions: readonly Question[]) => readonly Question[] {
	const seen = new Set<QuestionId>();
	const isAsked = (id: QuestionId | undefined) => {
		const question = id === undefined ? undefined : findQuestion(bank, id);
		return question !== undefined && isFactAsked(bank, question, scope);
	};

	return (questions) =>
		questions.flatMap((question) => {
			const list = listOf(bank, question.id);
			if (!list) return [question];
			if (seen.has(list.id)) return [];
			seen.add(list.id);
			const parts = list.parts!.flatMap(({label, ids}) => (ids.some(isAsked) ? [{label, ids: ids.map((id) => (isAsked(id) ? id : undefined))}] : []));
			return [withoutEmptyColumns({...list, parts})];
		});
}

/** A column in which nothing is asked now is not shown: the Member's, while there is none. */
function withoutEmptyColumns(list: Question): Question {
	if (!list.columns) return list;
	const isFilled = list.columns.map((_, column) => list.parts!.some(({ids}) => ids[column] !== undefined));
	const filled = <T>(cells: readonly T[]) => cells.filter((_, column) => isFilled[column]);
	return {...list, columns: filled(list.columns), parts: list.parts!.map(({label, ids}) => ({label, ids: filled(ids)}))};
}

/** What matters most comes first: what is short or open, what the facts speak against, what is doubtful, what nothing shows. */
function weightOf(bank: Bank, draft: Draft, {answer, provision, asked, follows, notTriggered}: Row): number {
	if (follows || notTriggered !== undefined) return 5;
	if (answer === 'no' || answer === 'partly' || answer === 'open') return 0;
	const {conflicts, unmet, doubts} = suggestionFor(bank, draft, provision);
	if (conflicts.length + unmet.length > 0) return 1;
	if (doubts.length > 0) return 2;
	return asked.some((question) => question.kind === 'evidence' && !hasEvidence(draft, question.id)) ? 3 : 4;
}

function hasEvidence(draft: Draft, id: QuestionId): boolean {
	const response = draft.answers.get(id)?.response;
	return response !== undefined && 'value' in response && Array.isArray(response.value) && response.value.length > 0;
}

/** A list has its answer when every part of it does. */
export function isAnswered(draft: Draft, question: Question): boolean {
	return question.role === 'list' ? partsOf(question).every((id) => draft.answers.has(id)) : draft.answers.has(question.id);
}

/** Not answered, or left open; of a list, a part of it. */
export function isMissing(draft: Draft, question: Question): boolean {
	const ids = question.role === 'list' ? partsOf(question) : [question.id];
	return ids.some((id) => valueOf(draft.answers, id) === undefined);
}

/** The row at which a question is put: a fact of several rows is put at the first of them that is gone through. Its own where it is not put. */
export function rowPutting(bank: Bank, draft: Draft, {id, home}: Question): string | undefined {
	return promptsOf(bank, draft).rows.find(({prompts}) => prompts.some((prompt) => prompt.id === id))?.row.provision.id ?? home;
}

/** The prompt that puts a question: itself, or the tick list it stands in; none while it is not put. */
export function promptFor(bank: Bank, draft: Draft, id: QuestionId): Question | undefined {
	return promptsOf(bank, draft).all.find((prompt) => prompt.id === id || partsOf(prompt).includes(id));
}
