/** The draft's file goes, or another takes its place, while the interview is open: told at once, and the answer is safe when it is given again. */
import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {valueOf} from '../../src/core/draft/answers.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {comply, draftName, journalOf, says} from './interview.ts';

const changes = [
	['deleted', (file: string) => fs.rmSync(file), 'has gone, so this answer is not saved yet'],
	['replaced by an earlier copy', (file: string) => fs.writeFileSync(file, fs.readFileSync(file, 'utf8').split('\n').slice(0, 2).join('\n') + '\n'), 'was changed by another program, so this answer is not saved yet'],
] as const;

test.each(['drawn', '--plain', '--prompts'].flatMap((mode) => changes.map(([what, change, words]) => [mode, what, change, words] as const)))('%s: its journal %s', async (mode, _, change, words) => {
	const folder = temporaryFolder();
	const program = comply(folder, {args: ['new', draftName, ...(mode === 'drawn' ? [] : [mode])]});
	await program.waitFor('Which landlord');
	program.write('Testford Homes\r');
	await program.waitFor('What kind of landlord');
	program.write('2\r');
	await program.waitFor('How many homes');
	change(path.join(folder, 'drafts', draftName, 'journal.jsonl'));
	program.write('900\r');
	await program.waitFor(says(words));
	expect(program.screen()).not.toMatch(/Saved: 900|→ 900/);
	program.write(mode === 'drawn' ? '\r' : '900\r');
	await program.waitFor('Who is filling this in');
	const {answers} = journalOf(folder);
	expect(['landlord', 'landlord_kind', 'homes'].map((id) => valueOf(answers, id))).toEqual(['Testford Homes', 'council', 900]);
	program.write('\u0003');
	await program.exit;
});

test.each([['drawn', ''], ['line mode', '--plain'], ['prompts', '--prompts']])('%s: taken over by another window, it says so and keeps what was typed', async (_, flag) => {
	const folder = temporaryFolder();
	const flags = flag === '' ? [] : [flag];
	const first = comply(folder, {args: ['new', draftName, ...flags]});
	await first.waitFor('Which landlord');
	first.write('Testford Homes\r');
	await first.waitFor('What kind of landlord');
	const second = comply(folder, {args: ['resume', draftName, ...flags]});
	await second.waitFor('Take it over');
	second.write('2\r');
	await second.waitFor(says('The draft was taken over from'));
	await second.waitFor('What kind of landlord');
	first.write('1\r');
	await first.waitFor(says('The draft was taken over by'));
	second.write('2\r');
	await second.waitFor('How many homes');
	first.write('\u0003');
	await first.exit;
	second.write('\u0003');
	await second.exit;
	expect(valueOf(journalOf(folder).answers, 'landlord_kind')).toBe('council');
});
