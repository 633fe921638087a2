import {conditionsOf} from './bank-conditions.ts';
import type {Bank} from '../bank/bank.ts';
import {outcomesOf, walk} from '../condition/expression.ts';

/** Where a number begins to be judged differently: every value that a condition compares it with, and the next one. */
export function turningPoints(bank: Bank): ReadonlyMap<string, ReadonlySet<number>> {
	const turns = new Map<string, Set<number>>();
	const compare = (outcomes: ReturnType<typeof outcomesOf>) => {
		const literals = outcomes.flatMap(([kind, value]) => (kind === 'value' && typeof value === 'number' ? [value] : []));
		for (const [kind, name] of outcomes) {
			if (kind !== 'fact') continue;
			const points = turns.get(name) ?? new Set();
			for (const literal of literals) points.add(literal).add(literal + 1);
			turns.set(name, points);
		}
	};

	for (const {condition} of conditionsOf(bank)) {
		walk(condition, (node) => {
			if (node.length === 3) compare([node[1], node[2]].flatMap(outcomesOf));
		});
	}

	return turns;
}
