import {conditionsOf} from './bank-conditions.ts';
import type {Bank} from '../bank/bank.ts';
import {outcomesOf, walk} from '../condition/expression.ts';

/** Where a number begins to be judged differently: every value that a condition compares it with, and the next one. */
export function turningPoints(bank: Bank): ReadonlyMap<string, ReadonlySet<number>> {
	const turns = new Map<string, Set<number>>();
	const add = (name: string, points: readonly number[]) => turns.set(name, new Set([...(turns.get(name) ?? []), ...points]));
	const compare = (outcomes: ReturnType<typeof outcomesOf>) => {
		const literals = outcomes.flatMap(([kind, value]) => (kind === 'value' && typeof value === 'number' ? [value] : []));
		for (const [kind, name] of outcomes) {
			if (kind !== 'fact') continue;
			add(name, literals.flatMap((literal) => [literal, literal + 1]));
			// Beside another number, either can be the greater.
			if (outcomes.every(([each]) => each === 'fact')) add(name, [1, 2]);
		}
	};

	for (const {condition} of conditionsOf(bank)) {
		walk(condition, (node) => {
			if (node.length === 3) compare([node[1], node[2]].flatMap(outcomesOf));
		});
	}

	return turns;
}
