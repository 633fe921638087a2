/** (bank, draft) -> where the interview is, what comes next, how far along. Answers to questions that are not asked are kept, never counted. */
import {isOpen} from './answers.ts';
import {findQuestion, partsOf, placeOf, sectionOf, type Bank, type Question} from '../bank/bank.ts';
import {pathOf, type Row} from './branching.ts';
import type {Draft} from './draft.ts';
import {passOf} from './pass.ts';
import {perDraft} from './per-draft.ts';
import {isAnswered, isMissing, promptFor, promptsOf} from './prompts.ts';
import {rowsToCheck} from './to-check.ts';

export type Position =
	| {readonly at: 'question'; readonly question: Question}
	| {readonly at: 'check'; readonly section: number}
	| {readonly at: 'end'};

/** Where the interview is: the question moved to, a section just finished, or the next question without an answer. */
export function positionOf(bank: Bank, draft: Draft): Position {
	const {all} = promptsOf(bank, draft);
	const moved = draft.at === undefined ? undefined : (promptFor(bank, draft, draft.at) ?? pathOf(bank, draft).asked.find(({id}) => id === draft.at));
	if (moved) return {at: 'question', question: moved};

	const after = draft.after === undefined ? undefined : findQuestion(bank, draft.after);
	if (after && passOf(draft) !== 'first') {
		const section = sectionOf(bank, after);
		if (Number.isFinite(section) && section > 0 && sectionState(bank, draft, section) === 'to-check') return {at: 'check', section};
	}

	const date = dateAfter(bank, draft, after);
	if (date) return {at: 'question', question: date};

	const isUnanswered = (question: Question) => !isAnswered(draft, question);
	const pass = passOf(draft);
	// A note, or a line that says half of it, may come before the rest of its row is answered.
	const inRow = pass === 'first' ? undefined : restOfRow(bank, draft, after).find(isUnanswered);
	const ahead = pass === 'worst-first' ? undefined : all.slice(placeAfter(bank, all, after)).find(isUnanswered);
	const next = inRow ?? ahead ?? all.find(isUnanswered) ?? firstToCheck(bank, draft);
	return next ? {at: 'question', question: next} : {at: 'end'};
}

/** The dates are given one after the other, often on another day: one that was left for later comes again. */
function dateAfter(bank: Bank, draft: Draft, after: Question | undefined): Question | undefined {
	const {closing} = promptsOf(bank, draft);
	const at = closing.findIndex(({id}) => id === after?.id);
	return at === -1 ? undefined : closing.slice(at + 1).find((question) => isMissing(draft, question));
}

/** When all is answered, what rested on a fact that was corrected since comes again. */
function firstToCheck(bank: Bank, draft: Draft): Question | undefined {
	const toCheck = rowsToCheck(bank, draft);
	const row = toCheck.size === 0 ? undefined : pathOf(bank, draft).rows.find(({provision, follows}) => !follows && toCheck.has(provision.id));
	return row?.asked.find(({role}) => role === 'answer');
}

/** Where in the prompts what comes after a question begins, whether or not that question is still put. */
function placeAfter(bank: Bank, all: readonly Question[], after: Question | undefined): number {
	if (!after) return 0;
	const at = all.findIndex((prompt) => prompt.id === after.id || partsOf(prompt).includes(after.id));
	if (at !== -1) return at + 1;
	const place = placeOf(bank, after.id);
	const next = all.findIndex((prompt) => placeOf(bank, prompt.id) > place);
	return next === -1 ? all.length : next;
}

/** A row is finished before another is gone to, though finishing it may change how much it matters. A fact belongs to the row that puts it. */
function restOfRow(bank: Bank, draft: Draft, after: Question | undefined): readonly Question[] {
	const {rows} = promptsOf(bank, draft);
	const putting = rows.find(({prompts}) => prompts.some((prompt) => prompt.id === after?.id || partsOf(prompt).includes(after?.id ?? '')));
	return (putting ?? rows.find(({row}) => row.provision.id === after?.home))?.prompts ?? [];
}

/** The question before, among those put now; undefined at the first. */
export function previousQuestion(bank: Bank, draft: Draft): Question | undefined {
	const {all} = promptsOf(bank, draft);
	const position = positionOf(bank, draft);
	if (position.at === 'question') {
		const {question} = position;
		if (all.includes(question)) return all[placeAfter(bank, all, question) - 2];
		// A note is not put by itself: before it is its row, wherever the rest of what is put stands in this pass.
		return restOfRow(bank, draft, question).findLast(({id}) => placeOf(bank, id) < placeOf(bank, question.id)) ?? all[placeAfter(bank, all, question) - 1];
	}

	const last = draft.after === undefined ? undefined : promptFor(bank, draft, draft.after);
	return last ?? all.at(-1);
}

/** Where a jump to a provision lands: what has no answer, then what was left open or empty, then the answer itself. */
export function firstOf(bank: Bank, draft: Draft, provision: string): Question | undefined {
	const {row, prompts} = promptsOf(bank, draft).rows.find((each) => each.row.provision.id === provision) ?? {prompts: []};
	return (
		prompts.find((question) => !isAnswered(draft, question)) ??
		prompts.find((question) => isWanting(question, draft)) ??
		row?.asked.find((question) => question.role === 'answer') ??
		prompts[0]
	);
}

function isWanting(question: Question, draft: Draft): boolean {
	if (question.role === 'list') return partsOf(question).some((id) => isOpen(draft.answers.get(id)!.response));
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
	const put = promptsOf(bank, draft).rows.flatMap(({row, prompts}) => (row.provision.section === section ? prompts : []));
	const answered = put.filter((question) => isAnswered(draft, question));
	if (answered.length === 0 && put.length > 0) return 'not-started';
	if (answered.length < put.length) return 'in-progress';
	const latest = Math.max(0, ...answered.flatMap((question) => (question.role === 'list' ? partsOf(question) : [question.id])).map((id) => draft.answers.get(id)!.seq));
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
	const {all} = promptsOf(bank, draft);
	const open = asked.filter((question) => {
		const response = draft.answers.get(question.id)?.response;
		return response !== undefined && isOpen(response);
	}).length;
	return {
		provisions: rows.length,
		answered: rows.filter(isRowAnswered).length,
		open,
		questionsLeft: all.filter((question) => !isAnswered(draft, question)).length,
	};
});
