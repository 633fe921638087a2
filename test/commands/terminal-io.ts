import path from 'node:path';
import type {CommandIo} from '../../src/commands/io.ts';
import {root} from '../helpers/bank.ts';

export interface Recorded {
	readonly io: CommandIo;
	/** What was written to standard output, and to standard error, so far. */
	readonly out: () => string;
	readonly said: () => string;
}

/** The small bank, the second of March 2026, and everything written kept. */
export function recordedIo(draftsDir: string, questionsDir = path.join(root, 'test/fixtures/small-bank')): Recorded {
	let out = '';
	let said = '';
	const io: CommandIo = {
		draftsDir,
		bankPlace: {questionsDir, cacheDirs: []},
		env: {},
		now: () => new Date(2026, 2, 2, 12),
		out: (text) => {
			out += text;
		},
		say: (text) => {
			said += text;
		},
	};
	return {io, out: () => out, said: () => said};
}
