import fs from 'node:fs';
import path from 'node:path';
import {expect} from 'vitest';
import {answer} from '../../src/commands/answer.ts';
import {recordedIo} from './terminal-io.ts';

/** `test-draft`, answered from a file of this text. */
export async function answering({folder, drafts, text}: {readonly folder: string; readonly drafts: string; readonly text: string}): Promise<void> {
	const file = path.join(folder, 'answers.yaml');
	fs.writeFileSync(file, text);
	const {io, said} = recordedIo(drafts);
	expect([await answer({name: 'test-draft', file}, io), said()]).toEqual([0, expect.any(String)]);
}
