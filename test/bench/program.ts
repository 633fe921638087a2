/** The program as it is shipped, built anew in a folder of its own: whatever else is going on in the project, this is what is measured. */
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type {Bank} from '../../src/core/bank/bank.ts';
import type {DraftEvent} from '../../src/core/draft/draft.ts';
import type {Edition} from '../../src/core/bank/edition.ts';
import {readBank} from '../../src/storage/bank-files.ts';
import {createJournal} from '../../src/storage/journal.ts';
import {root} from '../helpers/bank.ts';
import {openTerminal, quietEnvironment, type TimedTerminal} from './timed-terminal.ts';

export interface Built {
	/** Holds everything of this run; on the same disk as the project, so that flushing costs what it costs there. */
	readonly folder: string;
	readonly entry: string;
	readonly questionsDir: string;
	readonly remove: () => void;
}

export const firstQuestion = 'Which landlord is this assessment for?';

export function buildProgram(): Built {
	const home = path.join(root, 'node_modules/.cache');
	fs.mkdirSync(home, {recursive: true});
	const folder = fs.mkdtempSync(path.join(home, 'comply-bench-'));
	for (const part of ['src', 'build', 'node_modules', 'package.json']) fs.symlinkSync(path.join(root, part), path.join(folder, part));
	fs.copyFileSync(path.join(root, 'esbuild.config.mjs'), path.join(folder, 'esbuild.config.mjs'));
	fs.cpSync(path.join(root, 'questions'), path.join(folder, 'questions'), {recursive: true});
	execFileSync(process.execPath, ['esbuild.config.mjs'], {cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], env: quietEnvironment()});
	return {folder, entry: path.join(folder, 'dist/comply.cjs'), questionsDir: path.join(folder, 'questions'), remove: () => fs.rmSync(folder, {recursive: true, force: true})};
}

/** `comply ARGS` in a terminal; drafts are in `drafts/` of the run's folder. */
export function comply(built: Built, args: readonly string[], env: Readonly<Record<string, string>> = {}): TimedTerminal {
	return openTerminal({args: [built.entry, ...args], cwd: built.folder, env: {HOME: built.folder, XDG_CACHE_HOME: path.join(built.folder, 'cache'), ...env}});
}

/** A start that is left as a person leaves it: with it the compile cache stands. */
export async function startOnce(built: Built, env: Readonly<Record<string, string>> = {}, text = firstQuestion): Promise<void> {
	const terminal = comply(built, ['new'], env);
	await mustSee(terminal, text);
	terminal.write('Q');
	await mustSee(terminal, '› Q');
	terminal.write('\u0003');
	await terminal.exited;
}

export async function bankOf({questionsDir}: Built, edition: Edition): Promise<Bank> {
	const loaded = await readBank({questionsDir}, edition);
	if ('bank' in loaded) return loaded.bank;
	throw new Error(loaded.problems.map(({file, line, problem}) => `${file}:${line} ${problem}`).join('\n'));
}

export function draftFolder(built: Built, name: string): string {
	return path.join(built.folder, 'drafts', name);
}

/** Puts a draft with these events where the program finds it, as if nobody had it open. */
export function placeDraft(built: Built, name: string, events: readonly DraftEvent[]): void {
	const folder = draftFolder(built, name);
	fs.rmSync(folder, {recursive: true, force: true});
	fs.mkdirSync(folder, {recursive: true});
	createJournal(folder, events);
}

/** The arrival of a text on the screen. */
export async function mustSee(terminal: TimedTerminal, text: string): Promise<number> {
	const holds = () => terminal.screen().includes(text);
	const arrived = holds() ? performance.now() : await terminal.until(holds);
	if (arrived !== undefined) return arrived;
	const screen = terminal.screen();
	await terminal.kill();
	throw new Error(`"${text}" did not appear:\n${screen}`);
}
