/** An interview gone through prompt by prompt, as a person would: what was put, where. */
import type {Value} from '../../src/core/draft/answers.ts';
import {findProvision, findQuestion, partsOf, type Bank, type Question} from '../../src/core/bank/bank.ts';
import {evaluate, type Scalar} from '../../src/core/condition/expression.ts';
import {pathOf} from '../../src/core/draft/branching.ts';
import {evolve, type Draft, type Happening} from '../../src/core/draft/draft.ts';
import {isAnswered, promptsOf} from '../../src/core/draft/prompts.ts';
import {draftWith, eventOf, type Given} from './draft.ts';

export interface Walk {
	readonly draft: Draft;
	/** In the order put. */
	readonly put: readonly Question[];
}

/** Every prompt answered once: with what is given, else as the Code asks. */
export function walk(bank: Bank, given: Given): Walk {
	let draft = draftWith({});
	const put: Question[] = [];
	const record = (happening: Happening) => (draft = evolve(draft, eventOf(happening)));
	for (;;) {
		const prompt = promptsOf(bank, draft).all.find((question) => !isAnswered(draft, question));
		if (!prompt) return {draft, put};
		put.push(prompt);
		if (put.length > 1000) throw new Error('the interview does not end');
		if (prompt.role === 'list') record({type: 'ticks-given', list: prompt.id, ticks: Object.fromEntries(partsOf(prompt).map((id) => [id, tickOf(given[id])]))});
		else record(happeningFor(bank, draft, prompt, given[prompt.id]));
	}
}

const tickOf = (value: Given[string] | undefined) => (typeof value === 'boolean' ? value : value === undefined);

function happeningFor(bank: Bank, draft: Draft, question: Question, value: Given[string] | undefined): Happening {
	if (typeof value === 'object' && 'open' in value) return {type: 'left-open', question: question.id, reason: value.open};
	return {type: 'answer-given', question: question.id, value: (value as Value | undefined) ?? goodValue(bank, draft, question)};
}

function goodValue(bank: Bank, draft: Draft, question: Question): Value {
	switch (question.kind) {
		case 'answer':
			return 'yes';
		case 'evidence':
			return [{evidence: 'E1', where: 'section 1'}];
		case 'yes-no':
			return isGood(bank, draft, question, true);
		case 'choice':
			return question.options!.map(({id}) => id).find((id) => isGood(bank, draft, question, id)) ?? question.options![0]!.id;
		case 'number':
			return question.optional ? '' : question.min!;
		case 'date':
			return question.optional ? '' : '2026-02-01';
		default:
			return question.optional ? '' : 'As the row says.';
	}
}

function isGood(bank: Bank, draft: Draft, question: Question, value: Scalar): boolean {
	const {scope} = pathOf(bank, draft);
	const {conflicts = []} = (question.home === undefined ? undefined : findProvision(bank, question.home)) ?? {};
	return !conflicts.some(({when}) => evaluate(when, (id) => (id === question.id ? value : scope(id))) === true);
}

/** Facts and limbs that are put alone, and tick lists: all but answers, evidence and texts. */
export function isFactOrList({role}: Question): boolean {
	return role === 'fact' || role === 'limb' || role === 'list';
}

/** How many prompts each row had. */
export function byRow(put: readonly Question[]): ReadonlyMap<string, readonly Question[]> {
	return Map.groupBy(put.filter(({home}) => home !== undefined), ({home}) => home!);
}

export function questionOf(bank: Bank, id: string): Question {
	const question = findQuestion(bank, id);
	if (!question) throw new Error(`no question ${id}`);
	return question;
}
