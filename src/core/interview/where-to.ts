/** Where a move leads, in every mode. Nothing is recorded here: a shell shows the place, and records that somebody went to a question. */
import {findProvision, findQuestion, jumpTargets, partsOf, sectionOf, type Bank, type Question} from '../bank/bank.ts';
import {valueOf} from '../draft/answers.ts';
import {findRow, pathOf} from '../draft/branching.ts';
import {firstOf, positionOf, previousQuestion, sectionState, type Position} from '../draft/position.ts';
import {isAnswered, isMissing, promptFor, promptsOf, rowPutting} from '../draft/prompts.ts';
import type {Draft} from '../draft/draft.ts';
import type {Issue} from '../kinds/issue.ts';
import {isPromise} from '../last-year/promises.ts';
import {nearestTarget} from './doubtful-text.ts';

export type Destination =
	| {readonly to: 'question'; readonly question: Question}
	/** A row that needs facts nobody has given: they are asked on the way to it. */
	| {readonly to: 'provision'; readonly id: string; readonly through: Question}
	| {readonly to: 'check'; readonly section: number}
	| {readonly to: 'tasks'}
	| {readonly to: 'nowhere'; readonly because: Issue};

/** The question before, among those asked now; from the way to a row that was jumped to, where one came from. */
export function whereBack(bank: Bank, draft: Draft): Destination {
	if (draft.aim !== undefined && draft.at !== undefined) return whereFrom(bank, {...draft, at: draft.cameFrom, aim: undefined});
	const previous = previousQuestion(bank, draft);
	return previous ? {to: 'question', question: previous} : {to: 'nowhere', because: {code: 'first-question'}};
}

function whereFrom(bank: Bank, draft: Draft): Destination {
	const position = positionOf(bank, draft);
	switch (position.at) {
		case 'question':
			return {to: 'question', question: position.question};
		case 'check':
			return {to: 'check', section: position.section};
		case 'end':
			return {to: 'tasks'};
	}
}

/** The first question without an answer in a row after this one; the list where there is none. */
export function whereNext(bank: Bank, draft: Draft): Destination {
	const {all} = promptsOf(bank, draft);
	const position = positionOf(bank, draft);
	const from = position.at === 'question' ? all.findIndex(({id}) => id === position.question.id) : -1;
	const next = all.slice(from + 1).find((question) => question.home !== all[from]?.home && !isAnswered(draft, question));
	return next ? {to: 'question', question: next} : {to: 'tasks'};
}

/** The note of the row one is at; it is never put by itself. */
export function whereNote(bank: Bank, draft: Draft): Destination {
	const position = positionOf(bank, draft);
	const question = position.at === 'question' ? position.question : undefined;
	const home = question && rowPutting(bank, draft, question);
	const note = findRow(bank, draft, home)?.asked.find(({id}) => id === `${home}/commentary`);
	return note ? {to: 'question', question: note} : {to: 'nowhere', because: {code: 'no-note'}};
}

/** After going back: the question after this one, where this one has its answer; undefined where the interview goes on by itself. */
export function whereForward(bank: Bank, draft: Draft): Destination | undefined {
	const position = positionOf(bank, draft);
	if (position.at !== 'question' || !isAnswered(draft, position.question)) return undefined;
	const next = questionAfter(bank, draft, position.question);
	return next && {to: 'question', question: next};
}

/** The next of what is put, answered or not. */
export function questionAfter(bank: Bank, draft: Draft, question: Question): Question | undefined {
	const {all} = promptsOf(bank, draft);
	const at = all.findIndex(({id}) => id === question.id);
	return at === -1 ? undefined : all[at + 1];
}

/** Past what is answered: an answer given is never left open by going on. Undefined where nothing was given, and skipping leaves it for later. */
export function whereSkip(bank: Bank, draft: Draft, question: Question): Destination | undefined {
	const ids = question.role === 'list' ? partsOf(question) : [question.id];
	if (!ids.some((id) => valueOf(draft.answers, id) !== undefined)) return undefined;
	const next = questionAfter(bank, draft, question);
	return next ? {to: 'question', question: next} : {to: 'tasks'};
}

/** To a provision (`6.3`), a section (`6`, `section 6`) or a fact (`stages`). */
export function whereJump(bank: Bank, draft: Draft, target: string): Destination {
	const section = Number(/^(?:section\s+)?([1-9])$/i.exec(target)?.[1]);
	if (bank.sections.some(({number}) => number === section)) return whereSection(bank, draft, section);
	const provision = findProvision(bank, target);
	if (provision) {
		const fact = factOnTheWay(bank, draft, provision.id);
		if (fact) return {to: 'provision', id: provision.id, through: fact};
		const question = firstOf(bank, draft, provision.id);
		return question ? {to: 'question', question} : {to: 'nowhere', because: {code: 'row-not-applicable', provision: provision.id, say: provision.notApplicable?.say ?? ''}};
	}

	const question = findQuestion(bank, target.toLowerCase());
	if (question) return {to: 'question', question: promptFor(bank, draft, question.id) ?? question};
	const near = nearestTarget(target.toLowerCase(), jumpTargets(bank));
	return {to: 'nowhere', because: {code: 'unknown-provision', typed: target, ...(near !== undefined && {nearest: near})}};
}

/** A section that is answered is checked; another is gone on with. */
function whereSection(bank: Bank, draft: Draft, section: number): Destination {
	if (['done', 'to-check'].includes(sectionState(bank, draft, section))) return {to: 'check', section};
	return whereFirst(draft, promptsOf(bank, draft).rows.flatMap(({row, prompts}) => (row.provision.section === section ? prompts : [])));
}

/** What is asked before the first provision, or after the last. */
export type Group = 'opening' | 'promises' | 'closing';

export function groupAsked(bank: Bank, draft: Draft, group: Group): readonly Question[] {
	if (group === 'closing') return pathOf(bank, draft).closing;
	return promptsOf(bank, draft).opening.filter((question) => isPromise(question) === (group === 'promises'));
}

/** Where an entry of the list of sections leads: `section 6`, or a group. */
export function whereTask(bank: Bank, draft: Draft, entry: string): Destination {
	const section = /^section (\d+)$/.exec(entry)?.[1];
	if (section !== undefined) return whereSection(bank, draft, Number(section));
	const asked = groupAsked(bank, draft, entry as Group);
	return toQuestion(asked.find((question) => isMissing(draft, question)) ?? asked[0]);
}

/** Where a gap of the list leads: `6.3 0`, or `closing 0` to the dates; undefined for `whole 0`, any other gap of no provision. */
export function whereGap(bank: Bank, draft: Draft, entry: string): Destination | undefined {
	const [provision = ''] = entry.split(' ');
	if (provision === 'closing') return whereTask(bank, draft, provision);
	return provision === 'whole' ? undefined : whereJump(bank, draft, provision);
}

function whereFirst(draft: Draft, asked: readonly Question[]): Destination {
	return toQuestion(asked.find((question) => !isAnswered(draft, question)) ?? asked[0]);
}

function toQuestion(question: Question | undefined): Destination {
	return question ? {to: 'question', question} : {to: 'tasks'};
}

/** The section of the question being asked, or being checked; the first before any. */
export function currentSection(bank: Bank, draft: Draft): number {
	const position = positionOf(bank, draft);
	if (position.at === 'check') return position.section;
	const section = position.at === 'question' ? sectionOf(bank, position.question) : 0;
	return Number.isFinite(section) && section > 0 ? section : bank.sections[0]!.number;
}

/** What is put now: a fact on the way to a provision, the provision itself once its facts are given, or where the draft is. */
type Place = Position | {readonly at: 'fact'; readonly question: Question} | {readonly at: 'arrival'; readonly question: Question};

/** `aim` is the provision that was jumped to, until it is reached. */
export function placeNow(bank: Bank, draft: Draft, aim: string | undefined): Place {
	if (aim === undefined) return positionOf(bank, draft);
	const fact = factOnTheWay(bank, draft, aim);
	if (fact) return {at: 'fact', question: fact};
	const question = firstOf(bank, draft, aim);
	return question ? {at: 'arrival', question} : positionOf(bank, draft);
}

function factOnTheWay(bank: Bank, draft: Draft, provision: string): Question | undefined {
	const row = findRow(bank, draft, provision);
	return row?.known.find((fact) => !draft.answers.has(fact.id) && promptFor(bank, draft, fact.id) !== undefined);
}
