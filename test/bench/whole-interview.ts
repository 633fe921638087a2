/** A whole interview: sent in one write, and typed answer by answer for what it takes of memory. */
import fs from 'node:fs';
import path from 'node:path';
import {foldJournal, type Draft} from '../../src/core/draft/draft.ts';
import {readJournal} from '../../src/storage/journal.ts';
import {lineText} from '../../src/terminal/line.ts';
import {liveRows} from '../../src/terminal/screens/live.ts';
import {linesOf} from '../../src/terminal/screens/live-rows.ts';
import type {Session} from '../../src/terminal/session/state.ts';
import type {Interviewed} from './drafts.ts';
import {provedFigure, ratioFigure, rounded, type Figure} from './figure.ts';
import {comply, draftFolder, firstQuestion, mustSee, type Built} from './program.ts';
import {columns, openTerminal, peakMemory, rows, type TimedTerminal} from './timed-terminal.ts';

const written = 'The draft is written';

export async function measureWholeInterview(built: Built, interview: Interviewed): Promise<readonly Figure[]> {
	const {strokes} = interview;
	const wanted = answersOf(foldJournal(interview.events));
	const keys = `${strokes.map((stroke) => stroke.keys).join('')}\r4\r`;
	const ahead = comply(built, ['new', 'ahead']);
	await mustSee(ahead, firstQuestion);
	const start = performance.now();
	ahead.write(keys);
	const took = (await mustSee(ahead, written)) - start;
	const aheadPeak = peakMemory(ahead.pid);
	await ahead.kill();
	const isExact = answersIn(built, 'ahead') === wanted;

	const byStep = comply(built, ['new', 'by-step']);
	await mustSee(byStep, firstQuestion);
	for (const stroke of strokes) await answer(byStep, stroke.keys, stroke.session);
	byStep.write('\r4\r');
	await mustSee(byStep, written);
	const peak = peakMemory(byStep.pid);
	await byStep.kill();

	const count = strokes.reduce((sum, stroke) => sum + stroke.count, 0);
	const bare = openTerminal({args: [path.join(import.meta.dirname, 'peers/idle.mjs')], cwd: built.folder});
	await mustSee(bare, 'READY');
	const floor = peakMemory(bare.pid);
	await bare.kill();
	const proof = provedFigure('Type-ahead: a whole interview in one write', 'every answer', `${count} keys, ${strokes.length} prompts: ${isExact ? 'every answer' : 'not as typed'}, ${rounded(took / 1000)} s`, isExact);
	if (floor === undefined || peak === undefined || aheadPeak === undefined) return [proof, {what: 'Peak memory', floor: '', figure: 'not told by this system'}];
	return [
		proof,
		ratioFigure('Peak memory of a whole interview, typed answer by answer', 'bare Node', floor, peak, 3.5, 'MiB'),
		ratioFigure('… sent in one write', 'bare Node', floor, aheadPeak, undefined, 'MiB'),
	];
}

/** Types one answer and waits until the program shows what the session in memory does. */
async function answer(terminal: TimedTerminal, keys: string, session: Session): Promise<void> {
	const lines = linesOf(liveRows(session, columns, rows)).map((line) => lineText(line).trimEnd());
	// The last line tells the time left.
	const foot = lines.slice(0, -1).join('\n').trim();
	const holds = () => terminal.screen().split('\n').map((line) => line.trimEnd()).join('\n').includes(foot);
	const shown = terminal.until(holds);
	terminal.write(keys);
	if ((await shown) === undefined) throw new Error(`not seen:\n${foot}\n--- but:\n${terminal.screen()}`);
}

function answersIn(built: Built, name: string): string {
	const folder = draftFolder(built, name);
	return fs.existsSync(folder) ? answersOf(foldJournal(readJournal(folder).events)) : '';
}

function answersOf({answers}: Draft): string {
	return JSON.stringify([...answers].map(([id, {response}]) => [id, response]));
}
