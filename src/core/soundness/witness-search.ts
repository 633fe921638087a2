import {domainOf} from '../loading/domains.ts';
import {findQuestion, hiddenWhen, type Bank, type Provision} from '../bank/bank.ts';
import {isFactAsked} from '../draft/branching.ts';
import {evaluate, factsIn, type Expression, type Scalar, type Scope} from '../condition/expression.ts';
import {rowScope, type AnswerState} from '../bank/row-scope.ts';
import {turningPoints} from './turning-points.ts';

/** Answers that show something can be: each fact's value, and `answer` for the row's own. */
export type Witness = Readonly<Record<string, Scalar>>;

export interface Goal {
	/** Conditions that must hold, */
	readonly holds: readonly Expression[];
	/** and conditions that must not, once all they read has been answered. */
	readonly never?: readonly Expression[];
	/** The row whose `answer` and kind the conditions read. */
	readonly provision?: Provision | undefined;
}

const answerStates: readonly AnswerState[] = ['yes', 'no', 'partly', 'not-applicable', 'open'];

/**
 * Looks for answers under which a goal is met, as the interview would: it answers the first open fact that an undecided condition
 * reads, asking for a fact only once its own condition holds, and turns back as soon as the three-valued conditions are decided.
 *
 * A number is tried at the lowest value and where some condition of the bank changes its mind, so nothing is missed. The work is at
 * most the product of the values of the facts that one goal depends on; facts elsewhere in the bank cost nothing, so a whole bank
 * grows with its number of conditions times two to the (few) facts in each.
 */
export class WitnessSearch {
	/** Combinations of answers tried so far. */
	tried = 0;
	readonly #bank: Bank;
	readonly #turns: ReadonlyMap<string, ReadonlySet<number>>;

	constructor(bank: Bank) {
		this.#bank = bank;
		this.#turns = turningPoints(bank);
	}

	/** The fewest of the answers first found, or undefined when no answers meet the goal. */
	find(goal: Goal): Witness | undefined {
		const values = new Map<string, Scalar>();
		if (!this.#descend(goal, values)) return undefined;
		const needed = new Map(values);
		for (const name of [...values.keys()].toReversed()) {
			const without = new Map([...needed].filter(([each]) => each !== name));
			if (this.#standing(goal, without) === 'met') needed.delete(name);
		}

		const {answer, ...facts} = Object.fromEntries(needed);
		return answer === undefined ? facts : {...facts, answer};
	}

	#descend(goal: Goal, values: Map<string, Scalar>): boolean {
		this.tried += 1;
		const standing = this.#standing(goal, values);
		if (typeof standing === 'string') return standing === 'met';
		for (const value of this.#valuesOf(standing.open, goal.provision)) {
			values.set(standing.open, value);
			if (this.#descend(goal, values)) return true;
		}

		values.delete(standing.open);
		return false;
	}

	/** Whether the goal is met, missed, or hangs on an open fact. */
	#standing({holds, never = [], provision}: Goal, values: ReadonlyMap<string, Scalar>): 'met' | 'missed' | {readonly open: string} {
		const scope = this.#scope(provision, values);
		const allowed = values.get('answer') === 'not-applicable' ? provision?.notApplicable?.allowed : undefined;
		const undecided: Expression[] = [];
		for (const condition of allowed ? [...holds, allowed] : holds) {
			const result = evaluate(condition, scope);
			if (result === false) return 'missed';
			if (result === undefined) undecided.push(condition);
		}

		if (never.some((condition) => evaluate(condition, scope) === true)) return 'missed';
		const open = this.#openFact(undecided.length > 0 ? undecided : never, values, scope);
		if (open !== undefined) return {open};
		return undecided.length > 0 ? 'missed' : 'met';
	}

	#openFact(conditions: readonly Expression[], values: ReadonlyMap<string, Scalar>, scope: Scope): string | undefined {
		for (const condition of conditions) {
			if (evaluate(condition, scope) !== undefined) continue;
			for (const name of factsIn(condition)) {
				if (values.has(name) || scope(name) !== undefined) continue;
				if (name === 'answer') return name;
				const question = findQuestion(this.#bank, name);
				if (!question) continue;
				const gates = [question.when, hiddenWhen(this.#bank, name)].filter((gate) => gate !== undefined);
				const first = this.#openFact(gates, values, scope);
				if (first !== undefined) return first;
				if (isFactAsked(this.#bank, question, scope)) return name;
			}
		}

		return undefined;
	}

	#scope(provision: Provision | undefined, values: ReadonlyMap<string, Scalar>): Scope {
		const facts: Scope = (name) => {
			const question = values.has(name) ? findQuestion(this.#bank, name) : undefined;
			return question && isFactAsked(this.#bank, question, facts) ? values.get(name) : undefined;
		};

		return provision ? rowScope(provision, values.get('answer') as AnswerState | undefined, facts) : facts;
	}

	#valuesOf(name: string, provision: Provision | undefined): readonly Scalar[] {
		if (name === 'answer') return provision?.notApplicable?.allowed ? answerStates : answerStates.filter((state) => state !== 'not-applicable');
		const question = findQuestion(this.#bank, name);
		const domain = question && domainOf(question);
		if (!domain) return [];
		if (domain.type === 'bool') return [true, false];
		if (domain.options) return domain.options;
		if (domain.isDate) return ['1900-01-01', '2100-01-01'];
		const {min = 0, max = min} = domain;
		const turns = [...(this.#turns.get(name) ?? [])].filter((point) => point > min && point <= max);
		return [min, ...turns.toSorted((a, b) => a - b)];
	}
}
