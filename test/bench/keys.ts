/** How long a key takes to show, in the busiest screens of a full draft, beside one prompt of inquirer in the same run. */
import path from 'node:path';
import type {Bank} from '../../src/core/bank/bank.ts';
import {foldJournal} from '../../src/core/draft/draft.ts';
import {readJournal} from '../../src/storage/journal.ts';
import {eventsOf, type Interviewed} from './drafts.ts';
import {provedFigure, ratioFigure, rounded, type Figure} from './figure.ts';
import {comply, draftFolder, mustSee, placeDraft, type Built} from './program.ts';
import {median, percentile} from './statistics.ts';
import {openTerminal, type TimedTerminal} from './timed-terminal.ts';
import {lettersShown, longText, typedWords} from './typed-text.ts';

const textQuestion = '5.1/commentary';
const choiceQuestion = '5.3/answer';
const peers = path.join(import.meta.dirname, 'peers');
const turns = 8;
const keysInTurn = 20;
const gap = 30;
const paceMilliseconds = 12;
const pacedKeys = 500;

interface Echoes {
	readonly latencies: number[];
	readonly bytes: number[];
	lost: number;
}

interface Place {
	readonly terminal: TimedTerminal;
	/** Pressed one by one, over and over. */
	readonly keys: readonly string[];
	readonly echoes: Echoes;
}

export async function measureKeys(built: Built, {events}: Interviewed): Promise<readonly Figure[]> {
	const written = [...events, ...eventsOf({type: 'answer-given', question: textQuestion, value: longText(2000)})];
	placeDraft(built, 'text', [...written, ...eventsOf({type: 'moved', to: textQuestion})]);
	placeDraft(built, 'choice', [...written, ...eventsOf({type: 'moved', to: choiceQuestion})]);
	placeDraft(built, 'tasks', [...written, ...eventsOf({type: 'moved', to: choiceQuestion})]);
	const words = [...typedWords(keysInTurn)];
	const typing = [...words, ...words.map(() => '\u007F')];
	const upAndDown = ['\u001B[B', '\u001B[A'];

	const peer = openTerminal({args: [path.join(peers, 'inquirer-input.mjs')], cwd: built.folder});
	const text = comply(built, ['resume', 'text']);
	const choice = comply(built, ['resume', 'choice']);
	const tasks = comply(built, ['resume', 'tasks']);
	await mustSee(peer, 'READY');
	await mustSee(text, 'F1 help');
	for (const terminal of [choice, tasks]) await mustSee(terminal, '? help');
	await pause(600);
	tasks.write('\u000C');
	await pause(600);
	const places: readonly Place[] = [
		{terminal: peer, keys: typing, echoes: {latencies: [], bytes: [], lost: 0}},
		{terminal: text, keys: typing, echoes: {latencies: [], bytes: [], lost: 0}},
		{terminal: choice, keys: upAndDown, echoes: {latencies: [], bytes: [], lost: 0}},
		{terminal: tasks, keys: upAndDown, echoes: {latencies: [], bytes: [], lost: 0}},
	];
	// The first turn warms each program up, as the first words of a person do.
	for (let turn = -1; turn < turns; turn++) {
		for (const {terminal, keys, echoes} of places) await typeOneByOne(terminal, keys, turn < 0 ? {latencies: [], bytes: [], lost: 0} : echoes);
	}

	for (const {terminal} of places) await terminal.kill();
	const [floor, ...ours] = places.map(({echoes}) => echoes);
	return ['a text of 2,000 characters', 'a choice', 'the task list'].flatMap((screen, index) => echoFigures(screen, floor!, ours[index]!));
}

function echoFigures(screen: string, floor: Echoes, ours: Echoes): readonly Figure[] {
	const bytes = percentile(ours.bytes, 0.99);
	return [
		ratioFigure(`A key to its echo in ${screen}, p50`, 'inquirer input', median(floor.latencies), median(ours.latencies), 10),
		{...ratioFigure(`… p99 of ${ours.latencies.length}`, 'inquirer input', percentile(floor.latencies, 0.99), percentile(ours.latencies, 0.99), 6), limit: '6, and 16 ms on a quiet machine'},
		provedFigure('… bytes written a key, p50 and p99; keys not shown', '1024 bytes, 0 keys', `${rounded(median(ours.bytes))} and ${rounded(bytes)}; ${ours.lost}`, bytes <= 1024 && ours.lost === 0),
	];
}

/** As many keys in each turn, whichever they are. */
async function typeOneByOne(terminal: TimedTerminal, keys: readonly string[], echoes: Echoes): Promise<void> {
	for (let index = 0; index < 2 * keysInTurn; index++) {
		const before = terminal.state();
		const bytesBefore = terminal.bytes();
		const shown = terminal.until(() => terminal.state() !== before, 1000);
		const pressed = performance.now();
		terminal.write(keys[index % keys.length]!);
		const arrived = await shown;
		if (arrived === undefined) echoes.lost += 1;
		else echoes.latencies.push(arrived - pressed);
		// A little unevenly, so that no rhythm of a program is met each time.
		await pause(gap * (0.75 + ((index * 7) % 10) / 20));
		echoes.bytes.push(terminal.bytes() - bytesBefore);
	}
}

/** A key every 12 ms, whatever the screen does. */
export async function measurePace(built: Built, bank: Bank, {events}: Interviewed): Promise<readonly Figure[]> {
	const text = longText(2000);
	placeDraft(built, 'pace', [...events, ...eventsOf({type: 'answer-given', question: textQuestion, value: text}, {type: 'moved', to: textQuestion})]);
	const bare = openTerminal({args: [path.join(peers, 'bare-echo.mjs')], cwd: built.folder});
	const ours = comply(built, ['resume', 'pace']);
	await mustSee(bare, 'READY');
	await mustSee(ours, 'F1 help');
	await pause(600);
	const typed = typedWords(pacedKeys);
	const floor = await typeAtPace(bare, typed);
	const shown = await typeAtPace(ours, typed);
	await bare.kill();
	ours.write('\r');
	await pause(300);
	ours.write('\u0003');
	await ours.exited;
	const kept = foldJournal(readJournal(draftFolder(built, 'pace')).events).answers.get(textQuestion)?.response;
	const isExact = kept !== undefined && 'value' in kept && kept.value === text + typed.trimEnd();
	return [
		ratioFigure(`A key every ${paceMilliseconds} ms into that text, p50 (${bank.edition})`, 'bare raw echo', median(floor), median(shown), 12),
		provedFigure(`… ${pacedKeys} keys, then Enter: the answer in the journal`, 'every key', isExact ? 'every key' : 'not what was typed', isExact),
	];
}

/** The time from each key to the output after which it stood on the screen. */
async function typeAtPace(terminal: TimedTerminal, typed: string): Promise<readonly number[]> {
	const lettersTyped = typed.replaceAll(' ', '');
	const pressed: number[] = [];
	const latencies: number[] = [];
	terminal.onShown((arrived) => {
		const shown = lettersShown(lettersTyped, terminal.beforeCursor());
		if (shown >= 3) latencies.push(...pressed.slice(latencies.length, shown).map((moment) => arrived - moment));
	});
	const start = performance.now();
	for (const [index, key] of [...typed].entries()) {
		const due = start + index * paceMilliseconds;
		while (performance.now() < due) await pause(Math.max(0, due - performance.now() - 1));
		if (key !== ' ') pressed.push(performance.now());
		terminal.write(key);
	}

	await pause(300);
	// The first letters cannot be told apart from what stood there.
	return latencies.slice(3);
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});
}
