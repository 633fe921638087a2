/** The program, its answers coming through a pipe. */
import {spawn} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type {DraftEvent} from '../../src/core/draft/draft.ts';
import {readJournal} from '../../src/storage/journal.ts';
import {builtProgram} from '../helpers/built.ts';
import {environmentIn} from '../helpers/environment.ts';

export interface Piped {
	readonly code: number | null;
	readonly out: string;
	readonly said: string;
}

export interface PipeOptions {
	readonly args: readonly string[];
	readonly folder: string;
	readonly lines?: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
	/** Where answers come from instead of a pipe. */
	readonly stdin?: 'ignore';
}

/** A program that waits for ever is ended, and the test told with its code. */
const longestRun = 100_000;

export async function pipe({args, folder, lines = [], env, stdin}: PipeOptions): Promise<Piped> {
	const child = spawn(process.execPath, [builtProgram(), ...args], {cwd: folder, env: environmentIn(folder, env), stdio: [stdin ?? 'pipe', 'pipe', 'pipe'], timeout: longestRun, killSignal: 'SIGKILL'});
	const said = {out: '', said: ''};
	child.stdout!.setEncoding('utf8').on('data', (data: string) => (said.out += data));
	child.stderr!.setEncoding('utf8').on('data', (data: string) => (said.said += data));
	child.stdin?.on('error', () => {}).end(lines.map((line) => `${line}\n`).join(''));
	return new Promise((resolve) => child.on('close', (code) => resolve({code, ...said})));
}

/** The only draft there. */
export function onlyDraft(folder: string): {readonly name: string; readonly folder: string; readonly events: readonly DraftEvent[]} {
	const drafts = path.join(folder, 'drafts');
	const [name, ...others] = fs.readdirSync(drafts);
	if (name === undefined || others.length > 0) throw new Error(`not one draft: ${[name, ...others].join(', ')}`);
	return {name, folder: path.join(drafts, name), events: readJournal(path.join(drafts, name)).events};
}
