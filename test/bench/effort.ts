/**
 * A person's time, computed: the words an interview shows, its decisions and its keys, in minutes. What she thinks about or looks up is left
 * out: it is the same whichever way she is asked. Run it with Node: `node test/bench/effort.ts`.
 */
import {sectionOf, type Bank} from '../../src/core/bank/bank.ts';
import type {Happening} from '../../src/core/draft/draft.ts';
import {lineText, type Line} from '../../src/terminal/line.ts';
import {liveRows} from '../../src/terminal/screens/live.ts';
import {linesOf} from '../../src/terminal/screens/live-rows.ts';
import type {Session} from '../../src/terminal/session/state.ts';
import {realBank} from '../helpers/bank.ts';
import {carriedInterview} from '../helpers/carried-interview.ts';
import {exemplaryAnswers} from '../helpers/exemplary-landlord.ts';
import {readLandlord, typedAnswersFor, type LandlordName} from '../helpers/landlords.ts';
import {columns, memoryWorld, openTypist, rows, typeInterview, type Answers, type Stroke, type Typist} from '../helpers/typist.ts';
import type {Figure} from './figure.ts';
import {known} from './keystrokes.ts';

export interface Spent {
	readonly words: number;
	/** Each prompt, list or page at which something is to be decided. */
	readonly decisions: number;
	readonly keys: number;
}

/** Silent reading, after Brysbaert (2019). */
const wordsAMinute = 238;
/** The keystroke-level model of Card, Moran and Newell: making up one's mind, and a key of somebody who types but is no typist. */
const secondsADecision = 1.35;
const secondsAKey = 0.28;

export function minutesOf({words, decisions, keys}: Spent): number {
	return words / wordsAMinute + (decisions * secondsADecision + keys * secondsAKey) / 60;
}

export function wordsIn(lines: readonly Line[]): number {
	return lines.flatMap((line) => lineText(line).split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export interface Effort extends Spent {
	/** Of the words, those that scroll up as finished; the rest stand where the answer is given. */
	readonly scrolled: number;
	readonly bySort: ReadonlyMap<string, number>;
	readonly byRow: ReadonlyMap<string, Spent>;
}

export function effortOf(strokes: readonly Stroke[]): Effort {
	const bySort = new Map<string, number>();
	const byRow = new Map<string, Spent>();
	const spend = (row: string, {words = 0, decisions = 0, keys = 0}: Partial<Spent>) => {
		const so = byRow.get(row) ?? {words: 0, decisions: 0, keys: 0};
		byRow.set(row, {words: so.words + words, decisions: so.decisions + decisions, keys: so.keys + keys});
	};

	let scrolled = 0;
	const scroll = (row: string, blocks: Session['transcript']) => {
		const words = wordsIn(blocks.flatMap(({lines}) => lines));
		scrolled += words;
		spend(row, {words});
	};

	if (strokes[0]) scroll(rowAt(strokes[0].before), strokes[0].before.transcript);
	for (const {before, typed, count, session} of strokes) {
		const sort = sortOf(before);
		bySort.set(sort, (bySort.get(sort) ?? 0) + 1);
		spend(rowAt(before), {words: liveWords(before) + understoodIn(typed), decisions: 1, keys: count});
		const said = session.transcript.slice(before.transcript.length);
		// The heading of the next provision comes last, and is that one's.
		const own = session.introduced === before.introduced ? said.length : said.length - 1;
		scroll(rowAt(before), said.slice(0, own));
		scroll(rowAt(session), said.slice(own));
	}

	const sum = (part: keyof Spent) => [...byRow.values()].reduce((total, each) => total + each[part], 0);
	return {words: sum('words'), decisions: sum('decisions'), keys: sum('keys'), scrolled, bySort, byRow};
}

/** What to press and where one is stand at every prompt, and are not read anew. */
function liveWords(session: Session): number {
	const live = liveRows(session, columns, rows);
	return wordsIn(linesOf(live)) - wordsIn(live.type === 'pager' ? [live.keys] : [...live.foot.keys, ...live.foot.place]);
}

/** What is understood of a line is read before it is given; the line itself was just typed. */
function understoodIn(session: Session): number {
	const live = liveRows(session, columns, rows);
	return live.type === 'prompt' && live.input.kind === 'line' ? wordsIn(live.input.understood) : 0;
}

/** Ways of answering that put several questions at once: they count for themselves, whatever they ask. */
const several: Readonly<Record<string, string>> = {ticks: 'ticks', line: 'lines'};
const sorts = {list: 'ticks', fact: 'facts', limb: 'parts', answer: 'answers', 'follow-up': 'follow-ups'} as const;

function sortOf({screen}: Session): string {
	if (screen.type !== 'prompt' || screen.prompt.about !== 'question') return 'other';
	const {input, question} = screen.prompt;
	return several[input.kind] ?? sorts[question.role];
}

/** The provision that is under way; the check of a section and what is asked about the landlord stand for themselves. */
function rowAt({bank, screen, introduced}: Session): string {
	if (screen.type === 'picker') return screen.purpose === 'check' ? `check of ${screen.section!}` : screen.purpose;
	if (screen.type !== 'prompt') return screen.title;
	const {question} = screen.prompt;
	if (question.home !== undefined) return introduced ?? question.home;
	return sectionOf(bank, question) === 0 ? 'opening' : 'closing';
}

export type Pass = 'first-pass' | 'in-depth' | 'carried';

/** The way through that is chosen when it is asked for. */
const passes: Readonly<Record<Pass, string>> = {'first-pass': 'first', 'in-depth': 'code-order', carried: 'code-order'};
const limits: Readonly<Record<Pass, number>> = {'first-pass': 60, 'in-depth': 110, carried: 60};

export interface Script {
	readonly bank: Bank;
	/** Recorded before the first question. */
	readonly happenings?: readonly Happening[];
	readonly answers: Answers;
	/** Later than her dates, which are doubted when they are ahead. */
	readonly today?: string;
}

/** From the first question to the page at the end, where Enter has the document written. */
export function play({bank, happenings = [], answers, today}: Script, pass: Pass = 'in-depth'): Effort {
	const inMemory = memoryWorld(bank);
	const world = {...inMemory, today: () => today ?? inMemory.today()};
	if (happenings.length > 0) world.record(happenings);
	const typist = openTypist(bank, world);
	const strokes = [...typeInterview(bank, {...answers, writes: true, facts: {...answers.facts, pass: passes[pass]}}, typist)];
	return effortOf([...strokes, atTheEnd(typist)]);
}

function atTheEnd(typist: Typist): Stroke {
	const before = typist.session();
	return {keys: '\r', count: 1, question: 'end', before, typed: before, session: typist.type('\r')};
}

/** Landlords with the passes they are played through. A form does not say every fact: those that it leaves out are known. */
const landlords: ReadonlyArray<readonly [string, readonly Pass[], () => Script]> = [
	['exemplary', ['first-pass', 'in-depth'], () => ({bank: realBank('2024'), answers: exemplaryAnswers(), today: '2026-08-01'})],
	['manchester', ['first-pass', 'in-depth'], () => published('manchester-2024-25')],
	['nottingham', ['first-pass', 'in-depth'], () => published('nottingham-city-homes-2022')],
	['nottingham-carried', ['first-pass', 'carried'], carriedInterview],
];

function published(name: LandlordName): Script {
	const landlord = readLandlord(name);
	const bank = realBank(landlord.edition);
	return {bank, answers: typedAnswersFor(bank, landlord, known)};
}

export interface EffortResult {
	readonly landlord: string;
	readonly pass: Pass;
	readonly effort: Effort;
}

export function measureEffort(): readonly EffortResult[] {
	return landlords.flatMap(([landlord, ways, scriptOf]) => {
		const script = scriptOf();
		return ways.map((pass) => ({landlord, pass, effort: play(script, pass)}));
	});
}

export function effortFigures(results: readonly EffortResult[]): readonly Figure[] {
	return results.map(({landlord, pass, effort}) => {
		const what = `A person's time: ${landlord}, ${pass}`;
		const limit = `${limits[pass]} min`;
		return {what, floor: '', figure: `${minutesOf(effort).toFixed(0)} min`, limit, isWithin: minutesOf(effort) <= limits[pass]};
	});
}

/** A line a result, for machines too; under it what it is made of and the rows that take longest. */
export function effortText(results: readonly EffortResult[]): string {
	return results.map((result) => [effortLine(result), ...details(result.effort)].join('\n')).join('\n');
}

/** For `--json`. */
export function asData({landlord, pass, effort}: EffortResult): unknown {
	const {bySort, byRow, ...rest} = effort;
	return {landlord, pass, minutes: minutesOf(effort), ...rest, bySort: Object.fromEntries(bySort), byRow: Object.fromEntries(byRow)};
}

const allSorts = ['facts', 'ticks', 'parts', 'lines', 'answers', 'follow-ups', 'other'];

function effortLine({landlord, pass, effort}: EffortResult): string {
	const sizes = allSorts.map((sort) => `${sort} ${effort.bySort.get(sort) ?? 0}`);
	return `effort ${landlord} ${pass} prompts ${effort.decisions} minutes ${minutesOf(effort).toFixed(0)} ${sizes.join(' ')} words ${effort.words} scrolled ${effort.scrolled} keys ${effort.keys}`;
}

function details({byRow, words, decisions, keys}: Effort): readonly string[] {
	const parts = [`reading ${minutesOf({words, decisions: 0, keys: 0}).toFixed(1)} min`, `deciding ${minutesOf({words: 0, decisions, keys: 0}).toFixed(1)}`, `typing ${minutesOf({words: 0, decisions: 0, keys}).toFixed(1)}`];
	const dearest = [...byRow].toSorted(([, a], [, b]) => minutesOf(b) - minutesOf(a)).slice(0, 10);
	return [`  ${parts.join(', ')}`, `  dearest: ${dearest.map(([row, spent]) => `${row} ${minutesOf(spent).toFixed(1)} min (${spent.decisions} prompts, ${spent.words} words, ${spent.keys} keys)`).join('; ')}`];
}

if (import.meta.main) process.stdout.write(`${effortText(measureEffort())}\n`);
