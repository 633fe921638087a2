/** Proof that a bank is sound: which questions can be reached, which conditions can both hold and fail, which rows can come out either way. */
import {conditionsOf, type BankCondition} from './bank-conditions.ts';
import {findProvision, findQuestion, hiddenWhen, provisions, type Bank, type Provision, type Question} from '../bank/bank.ts';
import {evaluate, outcomesOf, walk, type Expression} from '../condition/expression.ts';
import {metWhen} from '../draft/suggestion.ts';
import {WitnessSearch, type Goal, type Witness} from './witness-search.ts';

export type {Witness} from './witness-search.ts';

interface Reached {
	readonly question: string;
	/** Absent when no answers reach it. */
	readonly witness: Witness | undefined;
}

interface ConditionFinding {
	/** `*` in place of a provision: at every row that has this follow-up of the edition. */
	readonly owner: string;
	readonly always: boolean;
}

interface OneSided {
	readonly provision: string;
	/** What no answers can suggest. */
	readonly never: 'yes' | 'no';
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
	/** Rows for which the facts can only ever suggest one answer. */
	readonly oneSided: readonly OneSided[];
	/** Options of choice facts that no condition tells apart; for information. */
	readonly alike: ReadonlyArray<{readonly fact: string; readonly options: readonly string[]}>;
	readonly combinationsTried: number;
}

export function checkSoundness(bank: Bank): Soundness {
	const search = new WitnessSearch(bank);
	const questions = [...bank.facts, ...provisions(bank).flatMap((provision) => provision.questions)];
	const reached = questions.map((question) => ({question: question.id, witness: search.find(reaching(bank, question))}));
	const conditions = conditionsOf(bank);
	return {
		edition: bank.edition,
		provisions: provisions(bank).length,
		questions: questions.length,
		branches: conditions.length,
		reached,
		unreachable: reached.filter(({witness}) => witness === undefined).map(({question}) => question),
		fixed: fixedConditions(search, conditions),
		oneSided: provisions(bank).flatMap((provision) => oneSided(bank, search, provision)),
		alike: bank.facts.flatMap((fact) => alikeOptions(fact, conditions)),
		combinationsTried: search.tried,
	};
}

function reaching(bank: Bank, question: Question): Goal {
	const holds = question.when ? [question.when] : [];
	const isFact = question.role === 'fact' || question.role === 'limb';
	const provision = isFact || question.home === undefined ? undefined : findProvision(bank, question.home);
	const hidden = isFact ? hiddenWhen(bank, question.id) : provision?.notApplicable?.follows;
	return {holds, provision, ...(hidden && {never: [hidden]})};
}

/** The edition's follow-ups stand at many rows, of which each is of one kind: they are judged over all of them. */
function fixedConditions(search: WitnessSearch, conditions: readonly BankCondition[]): readonly ConditionFinding[] {
	const groups = new Map<string, BankCondition[]>();
	for (const each of conditions) {
		const key = `${each.owner.replace(/^[^/]*(?=\/)/, '*')} ${JSON.stringify(each.condition)}`;
		groups.set(key, [...(groups.get(key) ?? []), each]);
	}

	return [...groups.values()].flatMap((group): ConditionFinding[] => {
		const owner = group.length > 1 ? group[0]!.owner.replace(/^[^/]*(?=\/)/, '*') : group[0]!.owner;
		if (!group.some((each) => search.find(judging(each, each.condition)))) return [{owner, always: false}];
		return group.some((each) => search.find(judging(each, ['!', each.condition]))) ? [] : [{owner, always: true}];
	});
}

function judging({asked, unless, provision}: BankCondition, wanted: Expression): Goal {
	return {holds: asked ? [asked, wanted] : [wanted], provision, ...(unless && {never: [unless]})};
}

function oneSided(bank: Bank, search: WitnessSearch, provision: Provision): readonly OneSided[] {
	const follows = provision.notApplicable?.follows;
	const failures = [
		...provision.conflicts.map((rule) => rule.when),
		...provision.limbs.flatMap((limb): Expression[] => {
			const met = metWhen(limb, findQuestion(bank, limb.id)!);
			return met ? [['!', met]] : [];
		}),
	];
	const never = follows ? [follows] : [];
	const canFail = failures.some((failure) => search.find({holds: [failure], never, provision}));
	const canStand = search.find({holds: [], never: [...never, ...failures], provision}) !== undefined;
	return [...(canStand ? [] : [{provision: provision.id, never: 'yes' as const}]), ...(canFail ? [] : [{provision: provision.id, never: 'no' as const}])];
}

function alikeOptions(fact: Question, conditions: readonly BankCondition[]): Soundness['alike'] {
	if (!fact.options) return [];
	const comparisons: Expression[] = [];
	for (const {condition} of conditions) {
		walk(condition, (node) => {
			if (node.length === 3 && [node[1], node[2]].flatMap(outcomesOf).some(([kind, name]) => kind === 'fact' && name === fact.id)) comparisons.push(node);
		});
	}

	const judged = Object.groupBy(fact.options, ({id}) => comparisons.map((comparison) => evaluate(comparison, (name) => (name === fact.id ? id : undefined))).join());
	return Object.values(judged).flatMap((options) => (options && options.length > 1 ? [{fact: fact.id, options: options.map(({id}) => id)}] : []));
}
