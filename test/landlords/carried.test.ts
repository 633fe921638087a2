/** Carried forward: Nottingham City Homes' document of 2022 in a complete interview of 2024, beside the same from nothing. */
import {describe, expect, test} from 'vitest';
import {valueOf} from '../../src/core/draft/answers.ts';
import {provisions, type Bank} from '../../src/core/bank/bank.ts';
import {pathOf} from '../../src/core/draft/branching.ts';
import {progressOf} from '../../src/core/draft/position.ts';
import type {Draft, DraftEvent, Happening} from '../../src/core/draft/draft.ts';
import {formatValue} from '../../src/core/kinds/given-text.ts';
import {isPromise} from '../../src/core/last-year/promises.ts';
import {carriedProgress} from '../../src/core/last-year/waiting.ts';
import {answersGiven} from '../helpers/answers-given.ts';
import {realBank} from '../helpers/bank.ts';
import {carriedInterview} from '../helpers/carried-interview.ts';
import {landlordsLastYear} from '../helpers/last-year.ts';
import {memoryWorld, openTypist, typeInterview, type Answers} from '../helpers/typist.ts';
import {contentOf, keepingLinesFor} from '../plain/replies.ts';
import {talkByLines} from '../plain/talking.ts';

interface Typed {
	readonly draft: Draft;
	readonly events: readonly DraftEvent[];
	readonly keys: number;
}

function typeAll(bank: Bank, happenings: readonly Happening[], answers: Answers): Typed {
	const world = memoryWorld(bank);
	world.record(happenings);
	const strokes = [...typeInterview(bank, answers, openTypist(bank, world))];
	return {draft: world.draft(), events: world.events(), keys: strokes.reduce((sum, {count}) => sum + count, 0)};
}

/** Every answer as people read it, but for the promises, which only a draft with last year's document asks about. */
function readAnswers(bank: Bank, draft: Draft): Readonly<Record<string, string | undefined>> {
	const asked = pathOf(bank, draft).asked.filter((question) => !isPromise(question));
	return Object.fromEntries(
		asked.map((question) => {
			const value = valueOf(draft.answers, question.id);
			return [question.id, value === undefined ? undefined : formatValue(draft, question, value)];
		}),
	);
}

describe('Nottingham City Homes 2022, carried to 2024', () => {
	const {bank, happenings, answers} = carriedInterview();
	const carried = typeAll(bank, happenings, answers);

	test('before anything is typed nothing counts, and all that came waits', () => {
		const world = memoryWorld(bank);
		const begun = world.record(happenings);
		expect(progressOf(bank, begun)).toMatchObject({answered: 0, open: 0});
		expect(carriedProgress(bank, begun)).toEqual({arrived: 56, waiting: 56});
	});

	test('typed to the end, every row is answered and nothing waits', () => {
		expect(progressOf(bank, carried.draft)).toMatchObject({answered: provisions(bank).length, open: 0, questionsLeft: 0});
		expect(carriedProgress(bank, carried.draft).waiting).toBe(0);
	});

	test('last year’s own words stand in this year’s rows', () => {
		const texts = new Set(Object.values(readAnswers(bank, carried.draft)));
		const {rows} = landlordsLastYear('nottingham-city-homes-2022').reading;
		const kept = rows.filter(({evidence}) => evidence !== '' && texts.has(evidence));
		expect(kept.length).toBeGreaterThan(15);
	});

	test('the same answers from nothing take three times the keys and more', () => {
		const plain = realBank('2024');
		const nothing = typeAll(plain, [], answersGiven(bank, carried.draft));
		expect(readAnswers(plain, nothing.draft)).toEqual(readAnswers(bank, carried.draft));
		expect(nothing.keys / carried.keys).toBeGreaterThan(3);
	});

	test('line mode comes to the same journal, with a word for each key', async () => {
		const lines = keepingLinesFor(bank, carried.events, '2026-01-05');
		expect(lines.filter((line) => line === 'keep').length).toBeGreaterThan(40);
		const talked = await talkByLines({bank, happenings, lines: [...lines, '4']});
		expect(talked.ending).toEqual({reason: 'finished', code: 0});
		expect(contentOf(talked.events)).toEqual(contentOf(carried.events));
	});
});
