/**
 * Proof that a bank is sound: over the finite domains of the closed facts, which questions can be reached and which conditions
 * can hold and fail, each with a witness. Numbers stand for the ranges between the values that conditions compare with, so the search is exact.
 * A depth-first search over only the facts a condition depends on, cut as soon as the three-valued condition is decided.
 */
import {findProvision, findQuestion, provisions, type Bank, type Question} from './bank.ts';
import {conditionsOf, domainOf} from './bank-loading.ts';
import {evaluate, factsIn, literalsIn, type Expression, type Scalar, type Scope} from './condition/expression.ts';
import {provisionScope, type AnswerState} from './branching.ts';

export type Witness = Readonly<Record<string, Scalar>>;

export interface Reached {
	readonly question: string;
	/** Absent when no answers reach it. */
	readonly witness: Witness | undefined;
}

export interface ConditionFinding {
	readonly owner: string;
	readonly always: boolean;
}

export interface Soundness {
	readonly edition: string;
	readonly provisions: number;
	readonly questions: number;
	/** Conditions, each of which opens or closes something. */
	readonly branches: number;
	readonly reached: readonly Reached[];
	readonly unreachable: readonly string[];
	/** Conditions that no answers can change. */
	readonly fixed: readonly ConditionFinding[];
	/** Options of closed facts that no condition tells apart from the others, for information. */
	readonly combinationsTried: number;
}

export function checkSoundness(bank: Bank): Soundness {
	const search = new Search(bank);
	const questions = [...bank.facts, ...provisions(bank).flatMap((provision) => provision.questions)];
	const reached = questions.map((question) => ({question: question.id, witness: search.reach(question)}));
	const conditions = conditionsOf(bank);
	const fixed = conditions.flatMap(({owner, condition}): ConditionFinding[] => {
		const home = findQuestion(bank, owner)?.home ?? owner.split(' ')[0]!;
		const isGuarded = findQuestion(bank, owner) === undefined ? [] : [];
		if (!search.find([condition, ...isGuarded], home, true)) return [{owner, always: false}];
		return search.find([condition], home, false) ? [] : [{owner, always: true}];
	});
	return {
		edition: bank.edition,
		provisions: provisions(bank).length,
		questions: questions.length,
		branches: conditions.length,
		reached,
		unreachable: reached.filter(({witness}) => witness === undefined).map(({question}) => question),
		fixed,
		combinationsTried: search.tried,
	};
}

const answerStates: readonly AnswerState[] = ['yes', 'no', 'partly', 'not-applicable', 'open'];

class Search {
	tried = 0;
	readonly #bank: Bank;
	readonly #constants = new Map<string, Set<number>>();

	constructor(bank: Bank) {
		this.#bank = bank;
		for (const {condition} of conditionsOf(bank)) {
			for (const fact of factsIn(condition)) {
				const constants = this.#constants.get(fact) ?? new Set();
				for (const literal of literalsIn(condition)) if (typeof literal === 'number') constants.add(literal);
				this.#constants.set(fact, constants);
			}
		}
	}

	/** Answers that bring the interview to the question, or undefined when there are none. */
	reach(question: Question): Witness | undefined {
		const conditions = question.when ? [question.when] : [];
		const follows = question.home === undefined || question.role === 'fact' ? undefined : findProvision(this.#bank, question.home)?.notApplicable?.follows;
		return this.#solve(follows ? [...conditions, ['!', follows]] : conditions, question.home, () => true);
	}

	/** Answers under which all conditions hold, or (`wanted` false) the first fails while every fact it reads is asked. */
	find(conditions: readonly Expression[], home: string | undefined, wanted: boolean): Witness | undefined {
		const [first, ...rest] = conditions;
		return this.#solve(wanted ? [first!, ...rest] : [['!', first!], ...rest], home, () => true);
	}

	#solve(conditions: readonly Expression[], home: string | undefined, isWanted: (witness: Witness) => boolean): Witness | undefined {
		const all = this.#withGuards(conditions);
		const names = [...new Set(all.flatMap(factsIn))];
		const provision = home === undefined ? undefined : findProvision(this.#bank, home);
		const values = new Map<string, Scalar>();
		const facts: Scope = (id) => values.get(id);
		const scope: Scope = provision ? (id) => (id === 'answer' ? values.get('answer') : provisionScope(provision, undefined, facts)(id)) : facts;
		const free = names.filter((name) => name === 'answer' || scope(name) === undefined);

		const descend = (index: number): boolean => {
			this.tried += 1;
			const results = all.map((condition) => evaluate(condition, scope));
			if (results.includes(false)) return false;
			if (results.every((result) => result === true)) return isWanted(Object.fromEntries(values));
			const name = free[index];
			if (name === undefined) return false;
			for (const value of this.#domain(name, provision?.id)) {
				values.set(name, value);
				if (descend(index + 1)) return true;
			}

			values.delete(name);
			return false;
		};

		return descend(0) ? Object.fromEntries(values) : undefined;
	}

	/** A fact that is read must itself have been asked: its own condition is part of the question. */
	#withGuards(conditions: readonly Expression[]): readonly Expression[] {
		const all = [...conditions];
		const seen = new Set<string>();
		for (let index = 0; index < all.length; index++) {
			for (const name of factsIn(all[index]!)) {
				const when = seen.has(name) ? undefined : findQuestion(this.#bank, name)?.when;
				seen.add(name);
				if (when) all.push(when);
			}
		}

		return all;
	}

	#domain(name: string, provision: string | undefined): readonly Scalar[] {
		if (name === 'answer') {
			const isAllowed = provision !== undefined && findProvision(this.#bank, provision)?.notApplicable?.allowed !== undefined;
			return isAllowed ? answerStates : answerStates.filter((state) => state !== 'not-applicable');
		}

		const question = findQuestion(this.#bank, name);
		const domain = question && domainOf(question);
		if (!domain) return [];
		if (domain.type === 'bool') return [true, false];
		if (domain.options) return domain.options;
		const {min = 0, max = 0} = domain;
		const points = new Set([min, max]);
		for (const constant of this.#constants.get(name) ?? []) for (const near of [constant - 1, constant, constant + 1]) if (near >= min && near <= max) points.add(near);
		return [...points].toSorted((a, b) => a - b);
	}
}
