import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {evaluate, factsIn, holds, outcomesOf, type Expression, type Scalar} from '../../../src/core/condition/expression.ts';

const values: Readonly<Record<string, Scalar | undefined>> = {t: true, f: false, u: undefined, one: 1, three: 3, day: 'working', nobody: undefined};
const scope = (fact: string) => values[fact];
const fact = (name: string): Expression => ['fact', name];
const value = (of: Scalar): Expression => ['value', of];

describe('three-valued truth', () => {
	test.each([
		['t', 't', true, true],
		['t', 'f', false, true],
		['t', 'u', undefined, true],
		['f', 't', false, true],
		['f', 'f', false, false],
		['f', 'u', false, undefined],
		['u', 't', undefined, true],
		['u', 'f', false, undefined],
		['u', 'u', undefined, undefined],
	])('%s and %s', (left, right, and, or) => {
		expect(evaluate(['&&', fact(left), fact(right)], scope)).toBe(and);
		expect(evaluate(['||', fact(left), fact(right)], scope)).toBe(or);
	});

	test.each([
		['not true', ['!', fact('t')], false],
		['not unknown', ['!', fact('u')], undefined],
		['a number above', ['>', fact('three'), value(2)], true],
		['a number at the limit', ['>=', fact('three'), value(3)], true],
		['a number below', ['<', fact('three'), value(3)], false],
		['a number up to', ['<=', fact('one'), value(3)], true],
		['an option', ['==', fact('day'), value('working')], true],
		['another option', ['!=', fact('day'), value('working')], false],
		['a comparison with something unknown', ['!=', fact('nobody'), value('working')], undefined],
		['in a list', ['in', fact('three'), ['list', [value(1), value(3)]]], true],
		['not in a list', ['in', fact('three'), ['list', [value(1)]]], false],
		['unknown in a list', ['in', fact('nobody'), ['list', [value('x')]]], undefined],
		['a choice of branches', ['?:', fact('f'), value(false), value(true)], true],
		['unknown, both branches alike', ['?:', fact('u'), value(true), value(true)], true],
		['unknown, branches differ', ['?:', fact('u'), value(true), value(false)], undefined],
	] satisfies Array<[string, Expression, Scalar | undefined]>)('%s', (_name, expression, expected) => {
		expect(evaluate(expression as Expression, scope)).toBe(expected);
	});
});

test('holds: only what is certainly true; a missing condition always', () => {
	expect([undefined, fact('t'), fact('f'), fact('u')].map((condition) => holds(condition, scope))).toEqual([true, true, false, false]);
});

test('facts are named once, in reading order', () => {
	expect(factsIn(['&&', ['>', fact('b'), value(1)], ['?:', fact('a'), fact('b'), ['in', fact('c'), ['list', [value(1)]]]]])).toEqual(['b', 'a', 'c']);
});

test('outcomes are what an operand may be, not what it depends on', () => {
	expect(outcomesOf(['?:', fact('a'), value(1), fact('b')])).toEqual([value(1), fact('b')]);
	expect(outcomesOf(['!', fact('a')])).toEqual([]);
});

const names = ['a', 'b', 'c'];
const {condition} = fc.letrec<{condition: Expression}>((tie) => ({
	condition: fc.oneof(
		{maxDepth: 4},
		fc.constantFrom<Expression>(...names.map(fact)),
		fc.tuple(fc.constant('!' as const), tie('condition')),
		fc.tuple(fc.constantFrom('&&' as const, '||' as const, '==' as const), tie('condition'), tie('condition')),
		fc.tuple(fc.constant('?:' as const), tie('condition'), tie('condition'), tie('condition')),
	),
}));
const known = fc.record({a: fc.boolean(), b: fc.boolean(), c: fc.boolean()});

test('learning a fact never turns what was decided', () => {
	fc.assert(
		fc.property(condition, known, fc.subarray(names), (expression, all, hidden) => {
			const before = evaluate(expression, (name) => (hidden.includes(name) ? undefined : all[name as 'a']));
			if (before !== undefined) expect(evaluate(expression, (name) => all[name as 'a'])).toBe(before);
		}),
	);
});
