import {findQuestion, provisions, type Bank, type Provision, type Question} from '../bank/bank.ts';
import type {Expression} from '../condition/expression.ts';

/** One condition of a bank and when it counts at all. */
export interface BankCondition {
	/** Whom it belongs to, in the words of a report: `severe_findings`, `5.3 conflict 1`, `5.3/plan`. */
	readonly owner: string;
	readonly condition: Expression;
	/** Whose `answer`, `obligation`, `practice` and `conditional` it may read. */
	readonly provision?: Provision;
	/** It is read only while this holds, */
	readonly asked?: Expression;
	/** and never while this does: its row is not applicable by itself. */
	readonly unless?: Expression;
}

/** Every condition of a bank, in the form's order. */
export function conditionsOf(bank: Bank): readonly BankCondition[] {
	const facts = bank.facts.flatMap(({id, when, unless}) => [...(when ? [{owner: id, condition: when}] : []), ...(unless ? [{owner: `${id} unless`, condition: unless}] : [])]);
	return [...facts, ...provisions(bank).flatMap((provision) => conditionsAt(bank, provision))];
}

function conditionsAt(bank: Bank, provision: Provision): readonly BankCondition[] {
	const {id, limbs, conflicts, doubts, notApplicable, questions} = provision;
	const {allowed, follows} = notApplicable ?? {};
	const list: Array<{owner: string; condition: Expression | undefined; asked?: Expression | undefined}> = [
		{owner: `${id} not applicable, allowed`, condition: allowed},
		{owner: `${id} not triggered`, condition: provision.notTriggered?.when},
		...limbs.map((limb) => ({owner: `${id} limb ${limb.id}, met`, condition: limb.met, asked: findQuestion(bank, limb.id)?.when})),
		...conflicts.map((rule) => ({owner: `${id} conflict ${rule.id}`, condition: rule.when})),
		// A doubt that only its words raise has no condition.
		...doubts.filter(({when}) => when[0] !== 'value').flatMap((rule) => [{owner: `${id} doubt ${rule.id}`, condition: rule.when}, {owner: `${id} doubt ${rule.id}, unless`, condition: rule.unless}]),
		...questions.flatMap((question) => [{owner: question.id, condition: question.when}, ...wordings(question)]),
	];
	const found = list.flatMap(({owner, condition, asked}): BankCondition[] =>
		condition ? [{owner, condition, provision, ...(asked && {asked}), ...(follows && {unless: follows})}] : [],
	);
	return follows ? [{owner: `${id} not applicable, follows`, condition: follows, provision}, ...found] : found;
}

function wordings(question: Question) {
	return question.ask.map(({when}, index) => ({owner: `${question.id} wording ${index + 1}`, condition: when, asked: question.when}));
}
