import fc from 'fast-check';
import {expect, test} from 'vitest';
import {findProvision, findQuestion, type Bank} from '../../../src/core/bank/bank.ts';
import {pathOf} from '../../../src/core/draft/branching.ts';
import {evaluate} from '../../../src/core/condition/expression.ts';
import {checkSoundness} from '../../../src/core/soundness/soundness.ts';
import {provision, tinyBank} from '../../helpers/bank.ts';
import {draftWith, type Given} from '../../helpers/draft.ts';

const kinds = {
	bool: 'kind: yes-no',
	number: 'kind: number, min: 1, max: 4',
	choice: 'kind: choice, options: [{id: a, label: A}, {id: b, label: B}, {id: c, label: C}]',
};
const domains = {bool: [true, false], number: [1, 2, 3, 4], choice: ['a', 'b', 'c']};
type KindName = keyof typeof kinds;

/** Conditions over the facts that come before number `count`. */
function conditionOver(types: readonly KindName[], count: number): fc.Arbitrary<string> {
	const atoms = types.slice(0, count).map((type, index) => {
		const name = `f${index}`;
		if (type === 'bool') return fc.constantFrom(name, `!${name}`);
		if (type === 'choice') return fc.tuple(fc.constantFrom('==', '!='), fc.constantFrom('a', 'b', 'c')).map(([operator, option]) => `${name} ${operator} "${option}"`);
		return fc.tuple(fc.constantFrom('==', '<', '>='), fc.integer({min: 1, max: 4})).map(([operator, value]) => `${name} ${operator} ${value}`);
	});
	return fc.array(fc.oneof(...atoms), {minLength: 1, maxLength: 3}).chain((parts) => fc.constantFrom(parts.join(' && '), parts.join(' || '), `!(${parts.join(' && ')})`));
}

const maybe = (arbitrary: fc.Arbitrary<string>) => fc.option(arbitrary, {nil: undefined});

/** Two rows over four facts: the second may not apply, and asks one fact of its own. */
const banks = fc.array(fc.constantFrom<KindName>('bool', 'number', 'choice'), {minLength: 4, maxLength: 4}).chain((types) =>
	fc
		.record({
			whens: fc.tuple(fc.constant(undefined), maybe(conditionOver(types, 1)), maybe(conditionOver(types, 2)), maybe(conditionOver(types, 3))),
			follows: maybe(conditionOver(types, 3)),
			allowed: maybe(conditionOver(types, 4)),
			conflict: conditionOver(types, 4),
			plan: conditionOver(types, 4),
		})
		.map(({whens, follows, allowed, conflict, plan}) => {
			const quoted = (text: string) => `'${text}'`;
			const facts = types.map((type, index) => `- {id: f${index}, ${kinds[type]}, ask: Q?${whens[index] === undefined ? '' : `, when: ${quoted(whens[index])}`}}\n`).join('');
			const rules = [follows && `follows: ${quoted(follows)}, say: S`, allowed && `allowed: ${quoted(allowed)}`].filter(Boolean).join(', ');
			const second = `facts: [f3]\nlimbs:\n- {id: told, kind: yes-no, ask: Q?}\nconflicts:\n- {id: limit, when: ${quoted(conflict)}, say: S}\n${rules ? `not-applicable: {${rules}}\n` : ''}follow-ups:\n- {id: plan, kind: text, prints: action, ask: Q?, when: '(${plan}) && answer != "no"'}`;
			return {types, bank: tinyBank({facts, provisions: provision('1.2', 'facts: [f0, f1, f2]') + provision('1.3', second)})};
		}),
);

/** Every draft there can be: each closed fact, and the second row's answer, with each of its values. */
function* everyDraft(types: readonly KindName[]): Generator<Given> {
	const names = [...types.map((type, index): [string, readonly (string | number | boolean)[]] => [`f${index}`, domains[type]]), ['told', [true]] as const, ['1.3/answer', ['yes', 'no', 'not-applicable']] as const];
	const given: Record<string, string | number | boolean> = {};
	function* descend(index: number): Generator<Given> {
		const entry = names[index];
		if (!entry) {
			yield {...given};
			return;
		}

		for (const value of entry[1]) {
			given[entry[0]] = value;
			yield* descend(index + 1);
		}
	}

	yield* descend(0);
}

function reachedByForce(bank: Bank, types: readonly KindName[]): ReadonlySet<string> {
	const reached = new Set<string>();
	const allowed = findProvision(bank, '1.3')!.notApplicable?.allowed;
	for (const given of everyDraft(types)) {
		const {asked, scope} = pathOf(bank, draftWith(given));
		const isPossible = given['1.3/answer'] !== 'not-applicable' || (allowed !== undefined && evaluate(allowed, scope) === true);
		for (const {id} of isPossible ? asked : []) reached.add(id);
	}

	return reached;
}

test('what it says can be reached is what trying everything reaches', () => {
	fc.assert(
		fc.property(banks, ({types, bank}) => {
			const byForce = reachedByForce(bank, types);
			const {reached} = checkSoundness(bank);
			expect(reached.filter(({witness}) => witness).map(({question}) => question).toSorted()).toEqual([...byForce].toSorted());
		}),
		{numRuns: 12},
	);
});

test('its witnesses, given to the engine, lead to the question', () => {
	fc.assert(
		fc.property(banks, ({bank}) => {
			for (const {question, witness} of checkSoundness(bank).reached) {
				if (!witness) continue;
				const {answer, ...facts} = witness;
				const home = findQuestion(bank, question)!.home;
				const draft = draftWith({...facts, ...(answer !== undefined && {[`${home}/answer`]: answer === 'open' ? {open: 'later'} : answer})});
				expect(pathOf(bank, draft).asked.map(({id}) => id)).toContain(question);
			}
		}),
		{numRuns: 20},
	);
});
