/** What the writers wrote is known for ours, as they write it. */
import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {answer} from '../../src/commands/answer.ts';
import {draft} from '../../src/commands/draft.ts';
import {fileNames} from '../../src/publish/forms.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {recordedIo} from './terminal-io.ts';

test.each(['markdown', 'word', 'web', 'board'] as const)('%s: the same bytes over what was written before, and it is not asked for', async (form) => {
	const folder = temporaryFolder();
	const drafts = path.join(folder, 'drafts');
	fs.writeFileSync(path.join(folder, 'answers.yaml'), 'facts: {landlord: "A & B “Homes”", stages: 2}\n');
	await answer({name: 'x', file: path.join(folder, 'answers.yaml')}, recordedIo(drafts).io);
	const written = path.join(drafts, 'x', fileNames[form]);
	const write = async () => {
		expect(await draft({name: 'x', as: [form]}, recordedIo(drafts).io)).toBe(0);
		return fs.readFileSync(written);
	};

	const first = await write();
	expect(first.length).toBeGreaterThan(1000);
	expect((await write()).equals(first)).toBe(true);
});
