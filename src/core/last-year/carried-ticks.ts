/** What last year's document puts into a tick list, part by part. It never counts as an answer: only what the officer gives does. */
import type {Ticks} from '../draft/answers.ts';
import {findQuestion, partsOf, type Bank, type Question, type QuestionId} from '../bank/bank.ts';
import type {Draft} from '../draft/draft.ts';
import {givenTicks} from '../draft/given-ticks.ts';
import {isAskedAnew} from './asked-anew.ts';
import {carriedAnswer, type CarriedAnswer} from './carried-answer.ts';

export interface CarriedTicks {
	/** What this year's answers and last year's document say together; a part of which neither says anything is left out. */
	readonly ticks: Ticks;
	/** The parts that stand as last year's document says. */
	readonly carried: ReadonlyMap<QuestionId, CarriedAnswer>;
	/** Every part has its tick. */
	readonly isWhole: boolean;
}

/** Undefined where nothing is carried to it. */
export function carriedTicks(bank: Bank, draft: Draft, list: Question): CarriedTicks | undefined {
	const given = givenTicks(draft, list);
	const carried = new Map(
		partsOf(list).flatMap((id) => {
			const answer = given[id] === undefined ? carriedAnswer(bank, draft, findQuestion(bank, id)!) : undefined;
			return answer === undefined ? [] : [[id, answer] as const];
		}),
	);
	if (carried.size === 0) return undefined;
	const ticks = {...given, ...Object.fromEntries([...carried].map(([id, {value}]) => [id, value === true]))};
	return {ticks, carried, isWhole: partsOf(list).every((id) => ticks[id] !== undefined)};
}

/** The parts that the Code asks only now, and that nobody has answered. */
export function partsAskedAnew(bank: Bank, draft: Draft, list: Question): readonly Question[] {
	return partsOf(list).map((id) => findQuestion(bank, id)!).filter((part) => isAskedAnew(bank, draft, part));
}
