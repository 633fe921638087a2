import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Value} from '../../../src/core/draft/answers.ts';
import {partsOf, provisions, type Bank, type Question} from '../../../src/core/bank/bank.ts';
import {pathOf} from '../../../src/core/draft/branching.ts';
import {positionOf, previousQuestion, progressOf} from '../../../src/core/draft/position.ts';
import {isAnswered, promptsOf} from '../../../src/core/draft/prompts.ts';
import {gapsOf} from '../../../src/core/checks/index.ts';
import {factsIn} from '../../../src/core/condition/expression.ts';
import {emptyDraft, evolve, foldJournal, type Draft, type DraftEvent} from '../../../src/core/draft/draft.ts';
import {editions} from '../../../src/core/bank/edition.ts';
import {answerOptions, decide, type Command} from '../../../src/core/interview/decide.ts';
import {realBank} from '../../helpers/bank.ts';
import {eventOf, today} from '../../helpers/draft.ts';

/** A stream of small numbers that a seed fixes. */
function dice(seed: number): (sides: number) => number {
	let state = seed;
	return (sides) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * sides);
	};
}

function anyValue(bank: Bank, draft: Draft, question: Question, roll: (sides: number) => number): Value {
	const options = answerOptions(bank, draft, question);
	switch (question.kind) {
		case 'yes-no':
			return roll(3) > 0;
		case 'choice':
		case 'answer':
			return options[roll(options.length)]!.id;
		case 'number':
			return Math.min(question.max!, question.min! + [0, 1, 2, 3, 5, 10, 15, 20, 30][roll(9)]!);
		case 'date':
			return ['2026-01-31', '2027-03-31'][roll(2)]!;
		case 'evidence':
			return draft.evidence.size > 0 && roll(4) > 0 ? [{evidence: `E${1 + roll(draft.evidence.size)}`}] : [];
		case 'text':
			return 'Head of Housing';
		case 'long-text':
			return ['', 'As the policy says.'][roll(2)]!;
		case 'ticks':
			throw new Error(`${question.id} takes ticks`);
	}
}

interface Walk {
	readonly draft: Draft;
	readonly events: readonly DraftEvent[];
	/** How often each question was put without having been asked for. */
	readonly put: ReadonlyMap<string, number>;
	readonly early: readonly string[];
}

function walk(bank: Bank, seed: number, turns = 3000): Walk {
	const roll = dice(seed);
	const events: DraftEvent[] = [];
	const put = new Map<string, number>();
	const early: string[] = [];
	let draft: Draft = emptyDraft;
	const take = (command: Command) => {
		const first = decide(bank, draft, command, today);
		const decision = 'challenges' in first ? decide(bank, draft, {...command, confirmed: true} as Command, today) : first;
		if (!('happenings' in decision)) throw new Error(`${JSON.stringify(command)} -> ${JSON.stringify(decision)}`);
		for (const happening of decision.happenings) {
			const event = eventOf(happening);
			events.push(event);
			draft = evolve(draft, event);
		}
	};

	for (let turn = 0; turn < turns; turn++) {
		const position = positionOf(bank, draft);
		if (position.at === 'end') break;
		if (turn % 25 === 0) early.push(...askedTooEarly(bank, draft));
		const {asked} = pathOf(bank, draft);
		// Fewer detours as it goes on, so that it comes to its end.
		const detour = turn < 250 ? roll(15) : 1;
		if (detour === 0) take({type: 'go-to', question: asked[roll(asked.length)]!.id});
		else if (detour === 2 && previousQuestion(bank, draft)) take({type: 'go-to', question: previousQuestion(bank, draft)!.id});
		else if (detour === 3) take({type: 'add-evidence', title: `Document ${turn}`});
		else if (position.at === 'check') take({type: 'check-section', section: position.section});
		else {
			const {question} = position;
			// A row to check again has been answered.
			if (draft.at === undefined && !isAnswered(draft, question)) put.set(question.id, (put.get(question.id) ?? 0) + 1);
			if (roll(15) === 0) take({type: 'leave-open', question: question.id, reason: 'ask', who: 'Legal'});
			else if (question.role === 'list') take({type: 'give-ticks', list: question.id, ticks: Object.fromEntries(partsOf(question).map((id) => [id, roll(3) > 0]))});
			else take({type: 'give-answer', question: question.id, value: anyValue(bank, draft, question, roll)});
		}
	}

	return {draft, events, put, early};
}

/** Questions asked although a fact they hang on was neither answered nor left open. */
function askedTooEarly(bank: Bank, draft: Draft): readonly string[] {
	const {asked} = pathOf(bank, draft);
	// A fact that is not asked at all, its `unless` being known, keeps nobody waiting.
	const waitedFor = new Set(asked.map(({id}) => id));
	return asked.flatMap((question) => {
		const reads = question.when ? factsIn(question.when).filter((name) => waitedFor.has(name)) : [];
		// Either of two is enough.
		return reads.length > 0 && reads.every((name) => !draft.answers.has(name)) ? [question.id] : [];
	});
}

describe.each(editions)('any interview on the %s edition', (edition) => {
	const bank = realBank(edition);

	test('comes to its end, asks nothing too early or twice, and is the same when read back', () => {
		fc.assert(
			fc.property(fc.integer({min: 1, max: 1e9}), (seed) => {
				const {draft, events, put, early} = walk(bank, seed);
				const {rows} = pathOf(bank, draft);
				expect(promptsOf(bank, draft).all.filter((prompt) => !isAnswered(draft, prompt))).toEqual([]);
				expect(rows).toHaveLength(provisions(bank).length);
				expect(progressOf(bank, draft).questionsLeft).toBe(0);
				expect(early).toEqual([]);
				// Once, and once more for each detour that left it before it was answered.
				const detours = events.filter(({type}) => type === 'moved' || type === 'evidence-added').length;
				expect([...put.values()].reduce((sum, times) => sum + times - 1, 0)).toBeLessThanOrEqual(detours);
				expect(foldJournal(events)).toEqual(draft);
				expect(gapsOf({bank, draft: foldJournal(events), asOf: today})).toEqual(gapsOf({bank, draft, asOf: today}));
			}),
			{numRuns: 1},
		);
	});

	test('goes the same way when the same is answered', () => {
		expect(walk(bank, 7, 60).events).toEqual(walk(bank, 7, 60).events);
	});
});
