/** What the facts say of a row: which answer they suggest, and why a Yes would not stand. */
import {isOpen, valueOf, type RowAnswer} from './answers.ts';
import {findQuestion, type Bank, type Provision, type Question, type Rule} from './bank.ts';
import {factScope, pathOf} from './branching.ts';
import {evaluate, factsIn, holds, type Scope} from './condition/expression.ts';
import type {Draft} from './draft.ts';

export interface Suggestion {
	readonly answer: Exclude<RowAnswer, 'not-applicable'> | undefined;
	/** Facts that cannot stand with a Yes. */
	readonly conflicts: readonly Rule[];
	readonly doubts: readonly Rule[];
	/** Limbs that were answered and fail. */
	readonly unmet: readonly Question[];
	readonly met: readonly Question[];
	/** Questions a Yes depends on that have no answer. */
	readonly unknown: readonly Question[];
}

export function suggestionFor(bank: Bank, draft: Draft, provision: Provision): Suggestion {
	const {scope} = pathOf(bank, draft);
	const conflicts = provision.conflicts.filter((rule) => evaluate(rule.when, scope) === true);
	const doubts = provision.doubts.filter((rule) => evaluate(rule.when, scope) === true);
	const met: Question[] = [];
	const unmet: Question[] = [];
	const unknown = new Set<Question>();
	for (const limb of provision.limbs) {
		const question = findQuestion(bank, limb.id)!;
		if (!holds(question.when, scope)) continue;
		const isMet = limb.met ? evaluate(limb.met, scope) : question.kind === 'yes-no' ? scope(question.id) : true;
		if (isMet === undefined) unknown.add(question);
		else (isMet ? met : unmet).push(question);
	}

	for (const question of undecidedFacts(bank, provision, scope)) unknown.add(question);
	return {conflicts, doubts, met, unmet, unknown: [...unknown], answer: suggested(conflicts.length, unmet.length, met.length, unknown.size)};
}

function suggested(conflicts: number, unmet: number, met: number, unknown: number): Suggestion['answer'] {
	if (unknown > 0 && conflicts === 0 && unmet === 0) return undefined;
	if (conflicts === 0 && unmet === 0) return 'yes';
	return met > 0 && conflicts === 0 ? 'partly' : 'no';
}

/** Facts whose being unknown keeps a conflict rule from being decided. */
function undecidedFacts(bank: Bank, provision: Provision, scope: Scope): readonly Question[] {
	return provision.conflicts
		.filter((rule) => evaluate(rule.when, scope) === undefined)
		.flatMap((rule) => factsIn(rule.when))
		.flatMap((id) => {
			const question = findQuestion(bank, id);
			return question && !question.optional && holds(question.when, scope) && scope(id) === undefined ? [question] : [];
		});
}

/** Facts of this row that were asked and left open. */
export function openFacts(bank: Bank, draft: Draft, provision: Provision): readonly Question[] {
	const scope = factScope(bank, draft);
	return [...provision.facts, ...provision.limbs.map((limb) => limb.id)].flatMap((id) => {
		const question = findQuestion(bank, id);
		const response = draft.answers.get(id)?.response;
		return question && response && isOpen(response) && holds(question.when, scope) ? [question] : [];
	});
}

/** Fills the `{fact}` places of a rule's sentence. `format` says how a value is written for people. */
export function fillIn(bank: Bank, draft: Draft, sentence: string, format: (question: Question, value: NonNullable<ReturnType<typeof valueOf>>) => string): string {
	return sentence.replaceAll(/\{([a-z][a-z0-9_]*)\}/g, (whole, id: string) => {
		const question = findQuestion(bank, id);
		const value = valueOf(draft.answers, id);
		return question && value !== undefined ? format(question, value) : whole;
	});
}
