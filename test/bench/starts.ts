/** How long a person waits: for the first question, for the first key to be taken, for yesterday's draft. */
import fs from 'node:fs';
import path from 'node:path';
import {portableFolder} from '../../build/portable-folder.ts';
import type {Bank} from '../../src/core/bank/bank.ts';
import type {DraftEvent} from '../../src/core/draft/draft.ts';
import {root} from '../helpers/bank.ts';
import {eventsOf, opened, type Interviewed} from './drafts.ts';
import {comparedFigure, type Figure} from './figure.ts';
import {comply, draftFolder, firstQuestion, mustSee, placeDraft, type Built} from './program.ts';
import {inTurn} from './statistics.ts';
import {openTerminal, type TimedTerminal} from './timed-terminal.ts';

const starts = 20;

/** From before the start to the text on the screen. */
async function startOf(terminal: TimedTerminal, text: string): Promise<number> {
	const shown = await mustSee(terminal, text);
	await terminal.kill();
	return shown - terminal.startedAt;
}

export async function measureStarts(built: Built, bank: Bank, {events}: Interviewed): Promise<readonly Figure[]> {
	const bareNode = () => startOf(openTerminal({args: ['-p', '"READY"'], cwd: built.folder}), 'READY');
	const first = await inTurn(starts, bareNode, () => startOf(comply(built, ['new']), firstQuestion));
	const taking = await inTurn(starts, bareNode, () => firstEcho(comply(built, ['new'])));

	// Both at the same question, so that only the draft's size differs.
	const last = bank.closing[0]!;
	const landlord = events.find((event) => event.type === 'answer-given' && event.question === 'landlord')!;
	placeDraft(built, 'empty', [...opened(bank), landlord, ...eventsOf({type: 'moved', to: 'completed_by'})]);
	placeDraft(built, 'full', [...withoutAnswerTo(last, events), ...eventsOf({type: 'moved', to: 'completed_by'})]);
	const resumed = (name: string) => async () => {
		const took = await startOf(comply(built, ['resume', name]), askedAfterLandlord(bank));
		// Killed, it leaves its lock behind, and the next start would have that to tell.
		fs.rmSync(path.join(draftFolder(built, name), 'lock'), {recursive: true, force: true});
		return took;
	};

	await resumed('empty')();
	await resumed('full')();
	const resume = await inTurn(starts, resumed('empty'), resumed('full'));
	return [
		comparedFigure('Command to the first question’s text', 'node -p READY', first, 2.5),
		...(process.platform === 'linux' && process.arch === 'x64' ? [await measureFolder(built)] : []),
		comparedFigure('Command to a key taken: one typed at the first text, echoed', 'node -p READY', taking, 9),
		comparedFigure('Resuming a draft with 72 provisions answered', 'one with none', resume, 1.25),
	];
}

/** Written out as it is unpacked, with the Node that the tests run under. */
async function measureFolder(built: Built): Promise<Figure> {
	const folder = path.join(built.folder, 'portable');
	const runtimes = path.join(root, 'node_modules/node/node_modules');
	for (const {name, bytes, isProgram} of portableFolder('linux-x64', {dist: path.dirname(built.entry), questions: built.questionsDir, runtimes})) {
		const file = path.join(folder, name);
		fs.mkdirSync(path.dirname(file), {recursive: true});
		fs.writeFileSync(file, bytes, {mode: isProgram ? 0o755 : 0o644});
	}

	const env = {HOME: folder, XDG_CACHE_HOME: path.join(folder, 'cache')};
	const bareNode = () => startOf(openTerminal({command: path.join(folder, 'runtime/node'), args: ['-p', '"READY"'], cwd: folder, env}), 'READY');
	const open = () => openTerminal({command: path.join(folder, 'comply'), args: ['new'], cwd: folder, env});
	const opened = () => startOf(open(), firstQuestion);
	// What is kept for the next starts stands once somebody has left.
	const before = open();
	await mustSee(before, firstQuestion);
	before.write('\u0003');
	await before.exited;
	return comparedFigure('The portable folder to the first question’s text', 'its node -p READY', await inTurn(starts, bareNode, opened), 2.5);
}

async function firstEcho(terminal: TimedTerminal): Promise<number> {
	await mustSee(terminal, firstQuestion);
	terminal.write('Q');
	return startOf(terminal, '› Q');
}

function withoutAnswerTo(question: string, events: readonly DraftEvent[]): readonly DraftEvent[] {
	return events.filter((event) => !(event.type === 'answer-given' && event.question === question));
}

function askedAfterLandlord(bank: Bank): string {
	return bank.facts.find((fact) => fact.id === 'completed_by')!.ask[0]!.text.slice(0, 40);
}
