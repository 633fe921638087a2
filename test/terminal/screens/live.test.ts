import {stripVTControlCharacters} from 'node:util';
import fc from 'fast-check';
import {renderToString} from 'ink';
import {createElement} from 'react';
import {beforeAll, describe, expect, test} from 'vitest';
import {provisions, type Bank, type Question} from '../../../src/core/bank/bank.ts';
import type {Happening} from '../../../src/core/draft/draft.ts';
import {kinds} from '../../../src/core/kinds/index.ts';
import {App} from '../../../src/terminal/app.tsx';
import {lineText} from '../../../src/terminal/line.ts';
import {liveRows} from '../../../src/terminal/screens/live.ts';
import {cursorOf, linesOf} from '../../../src/terminal/screens/live-rows.ts';
import {ask} from '../../../src/terminal/session/asking.ts';
import {makeMove} from '../../../src/terminal/session/moving.ts';
import {press, startSession} from '../../../src/terminal/session/session.ts';
import {notify, type Session, type World} from '../../../src/terminal/session/state.ts';
import {submit} from '../../../src/terminal/session/submitting.ts';
import {createTheme} from '../../../src/terminal/theme.ts';
import {textWidth} from '../../../src/terminal/text-width.ts';
import {realBank} from '../../helpers/bank.ts';
import {memoryWorld} from '../../helpers/typist.ts';
import {frameText} from '../conversation.ts';

const sizes: ReadonlyArray<readonly [number, number]> = [
	[40, 15],
	[80, 24],
	[100, 30],
	[200, 60],
];
const editions = ['2024', '2022'] as const;
const long = 'The procedure was rewritten by the residents’ panel, and every letter says so. '.repeat(4);
const wide = '住宅 👩‍👩‍👧 '.repeat(40);
/** Of the screens that differ only in what was typed, every so many are looked at. */
const sampled = 12;

interface Shot {
	readonly name: string;
	readonly session: Session;
}

/** Every question, facts failing and all, as it is first put, and with something long typed into it. */
function questionShots(bank: Bank): readonly Shot[] {
	const world = filledWorld(bank);
	const start = startSession(bank, world.draft(), undefined, world);
	const questions: readonly Question[] = [...bank.facts, ...provisions(bank).flatMap((provision) => provision.questions)];
	return questions.flatMap((question, index) => {
		const session = {...ask({...start, draft: world.draft()}, question, world), transcript: []};
		if (index % sampled !== 0) return [{name: question.id, session}];
		const typed = press(session, {type: 'paste', text: `${long}\n${wide}\n`.repeat(3)}, world);
		return [
			{name: question.id, session},
			{name: `${question.id}, written`, session: typed},
			{name: `${question.id}, refused`, session: notify(session, `“${long.slice(0, 200)}” is not one of the choices.`, 'problem')},
		];
	});
}

/** A draft in which every fact stands against the Code where it can, with a register of long titles. */
function filledWorld(bank: Bank): ReturnType<typeof memoryWorld> {
	const world = memoryWorld(bank);
	const documents = Array.from({length: 30}, (_, index): Happening => ({type: 'evidence-added', id: `E${index + 1}`, title: `${index + 1}. ${long.slice(0, 90)}`}));
	const facts = bank.facts.map((fact): Happening => {
		const options = kinds[fact.kind].options(fact);
		const last = options.at(-1)?.id;
		const value = fact.kind === 'number' ? (fact.max ?? 9) : fact.kind === 'yes-no' ? false : (last ?? (fact.kind === 'date' ? '2026-01-05' : long.slice(0, 160)));
		return {type: 'answer-given', question: fact.id, value};
	});
	world.record([...documents, ...facts]);
	return world;
}

function overlayShots(bank: Bank): readonly Shot[] {
	const world = filledWorld(bank);
	const start = startSession(bank, world.draft(), undefined, world);
	const at = (id: string) => ask({...start, draft: world.draft()}, provisions(bank).flatMap((each) => each.questions).find((each) => each.id === id)!, world);
	const moves = (['help', 'why', 'preview', 'list', 'gaps', 'evidence', 'check', 'jump'] as const).map((id) => ({name: id, session: makeMove(at('5.3/answer'), {id, argument: ''}, world)}));
	const lists = moves.flatMap(({name, session}) =>
		['\u001B[F', '\u001B[6~'].map((_, index) => ({name: `${name}, further down`, session: press(session, {type: 'named', name: index === 0 ? 'end' : 'page-down'}, world)})),
	);
	const challenged = provisions(bank).map((provision) => ({name: `${provision.id} challenged`, session: challenge(at(`${provision.id}/answer`), world)}));
	const where = press(press(at('5.3/evidence'), {type: 'named', name: 'down'}, world), {type: 'named', name: 'enter'}, world);
	return [
		...moves,
		...lists,
		...challenged,
		{name: 'where in a document', session: where},
		{name: 'left open', session: makeMove(at('5.3/answer'), {id: 'ask', argument: ''}, world)},
		{name: 'the end', session: press(at('5.3/answer'), {type: 'text', text: '4'}, world)},
	];
}

function challenge(session: Session, world: World): Session {
	return submit(press(session, {type: 'text', text: '1'}, world), world);
}

/** What is wrong with a screen; nothing when it is as it should be. */
function faultOf(session: Session, columns: number, rows: number): string | undefined {
	const live = liveRows(session, columns, rows);
	const cursor = cursorOf(live);
	const text = linesOf(live).map(lineText);
	if (text.length > rows - 1) return `${text.length} lines`;
	const wide = text.find((each) => textWidth(each) > columns - 1);
	if (wide !== undefined) return `too wide: ${wide}`;
	if (session.screen.type === 'pager') return undefined;
	if (!cursor || cursor.y >= text.length || cursor.x >= columns) return 'the cursor is not on it';
	const isEditor = session.screen.type === 'prompt' && ['editor', 'line'].includes(session.screen.prompt.input.kind);
	if (!(isEditor ? /^(?:› | {2})/ : /^› /).test(text[cursor.y]!)) return 'the cursor is not in the line to type in';
	return text.slice(cursor.y + 1).some((each) => each.includes('Enter')) ? undefined : 'what to press is not said under it';
}

function expectFits({name, session}: Shot, columns: number, rows: number): void {
	const fault = faultOf(session, columns, rows);
	if (fault !== undefined) expect.fail(`${name} at ${columns}x${rows}: ${fault}\n${frameText(session, columns, rows)}`);
}

describe.each(editions)('the %s edition', (edition) => {
	let shots: readonly Shot[] = [];
	beforeAll(() => {
		const bank = realBank(edition);
		shots = [...questionShots(bank), ...overlayShots(bank)];
	});

	test.each(sizes)('every question and every list fits %d by %d, with the line to type in and what to press', (columns, rows) => {
		expect(shots.length).toBeGreaterThan(600);
		for (const shot of shots) expectFits(shot, columns, rows);
	});

	test('at any size from 40 by 15', () => {
		fc.assert(
			fc.property(fc.nat(), fc.integer({min: 40, max: 220}), fc.integer({min: 15, max: 70}), (index, columns, rows) => {
				expectFits(shots[index % shots.length]!, columns, rows);
			}),
			{numRuns: 300},
		);
	});

	test('a question is asked in words that are seen whole at 80 by 24', () => {
		const cut = shots.filter(({name, session}) => {
			if (session.screen.type !== 'prompt' || session.screen.prompt.about !== 'question' || name.includes(',')) return false;
			const text = frameText(session, 80, 24).replaceAll(/\s+/g, ' ');
			return !session.screen.prompt.question.ask.some(({text: wording}) => text.includes(wording.replaceAll(/\s+/g, ' ')));
		});
		expect(cut.map(({name}) => name)).toEqual([]);
	});

	test.each(sizes)('the components show at %d by %d what is painted before they are loaded', (columns, rows) => {
		const theme = createTheme(true);
		const seen = shots.filter(({name, session}, index) => index % (2 * sampled) === 0 || session.screen.type === 'pager' || name.includes('list'));
		expect(new Set(seen.map(({session}) => session.screen.type)).size).toBe(3);
		for (const {name, session} of seen) {
			const live = liveRows(session, columns, rows);
			const shown = renderToString(createElement(App, {blocks: [], live, theme}), {columns});
			const painted = linesOf(live).map(lineText);
			expect(withoutEnds(shown), `${name}, at ${columns}x${rows}`).toEqual(withoutEnds(painted.join('\n')));
		}
	});
});

/** The lines without blanks at their ends, as on a screen. */
function withoutEnds(text: string): readonly string[] {
	return stripVTControlCharacters(text).split('\n').map((each) => each.trimEnd());
}
