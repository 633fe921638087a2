import path from 'node:path';
import type {CommandIo} from '../../src/commands/io.ts';
import type {BankPlace} from '../../src/storage/bank-place.ts';
import {root} from '../helpers/bank.ts';

export interface Recorded {
	readonly io: CommandIo;
	/** What was written to standard output, and to standard error, so far. */
	readonly out: () => string;
	readonly said: () => string;
}

const smallBankPlace: BankPlace = {questionsDir: path.join(root, 'test/fixtures/small-bank')};

/** The small bank unless told otherwise, the second of March 2026, and everything written kept. */
export function recordedIo(draftsDir: string, bankPlace = smallBankPlace): Recorded {
	let out = '';
	let said = '';
	const io: CommandIo = {
		draftsDir,
		bankPlace,
		env: {},
		now: () => new Date(2026, 2, 2, 12),
		out: (text) => {
			out += typeof text === 'string' ? text : Buffer.from(text).toString('latin1');
		},
		say: (text) => {
			said += text;
		},
	};
	return {io, out: () => out, said: () => said};
}
