import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {createDraft} from '../../src/storage/open-draft.ts';
import {realBank} from '../helpers/bank.ts';
import {builtProgram} from '../helpers/built.ts';
import {environmentIn} from '../helpers/environment.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {comply, draftName, draftNames, journalOf, says} from './interview.ts';

const document = `drafts/${draftName}/assessment.md`;
const question = 'Type 1 to bring what was changed in it back into the draft, or 2 to begin another assessment from it';

/** A draft whose document was edited after it was written. */
function edited(): string {
	const folder = temporaryFolder();
	const handle = createDraft({draftsDir: path.join(folder, 'drafts'), name: draftName, via: 'interview', now: () => new Date('2026-01-05T09:00:00Z'), edition: '2024', bankVersion: realBank('2024').version, id: 'd'});
	handle.record([
		{type: 'answer-given', question: 'landlord', value: 'Testford Homes'},
		{type: 'answer-given', question: '1.3/answer', value: 'yes'},
		{type: 'answer-given', question: '1.3/commentary', value: 'Policy 4.2 says so in these words.'},
	]);
	handle.close();
	spawnSync(process.execPath, [builtProgram(), 'draft', draftName], {cwd: folder, env: environmentIn(folder)});
	const file = path.join(folder, document);
	fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('Policy 4.2 says so in these words.', 'Policy 4.3 says so in these words.'));
	return folder;
}

test('what is neither is asked again; 1 brings the changes back and opens the draft', async () => {
	const folder = edited();
	const program = comply(folder, {args: [document], env: environmentIn(folder)});
	await program.waitFor(says(question));
	program.write('11\r');
	await program.waitFor(says('“11” is not one of the two. Type 1 to bring what was changed back'));
	program.write('1\r');
	await program.waitFor(says('1 edit was brought into'));
	await program.waitFor(says(`Welcome back to “${draftName}”`));
	program.write('\u0011');
	await program.exit;
	expect(draftNames(folder)).toEqual([draftName]);
	expect(journalOf(folder).answers.get('1.3/commentary')?.response).toEqual({value: 'Policy 4.3 says so in these words.'});
});

test('2 begins another assessment', async () => {
	const folder = edited();
	const program = comply(folder, {args: [document], env: environmentIn(folder)});
	await program.waitFor(says(question));
	program.write(' 2 \r');
	await program.waitFor('Last year’s document: Testford Homes.');
	program.write('\u0011');
	await program.exit;
	expect(draftNames(folder)).toHaveLength(2);
});

test.each([
	['Enter alone', '\r', 0],
	['q', 'q\r', 0],
	['Ctrl-C', '\u0003', 130],
])('%s leaves, and neither is done', async (_, keys, exitCode) => {
	const folder = edited();
	const before = fs.readFileSync(path.join(folder, 'drafts', draftName, 'journal.jsonl'), 'utf8');
	const program = comply(folder, {args: [document], env: environmentIn(folder)});
	await program.waitFor(says(question));
	program.write(keys);
	await program.waitFor((screen) => /\nNothing was done: the draft and the document are as they were\./.test(screen));
	expect(await program.exit).toMatchObject({exitCode});
	expect(draftNames(folder)).toEqual([draftName]);
	expect(fs.readFileSync(path.join(folder, 'drafts', draftName, 'journal.jsonl'), 'utf8')).toBe(before);
});
