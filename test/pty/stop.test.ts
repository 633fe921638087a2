import fs from 'node:fs';
import {expect, test} from 'vitest';
import {provisions} from '../../src/core/bank/bank.ts';
import {realBank} from '../helpers/bank.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {comply, complyInShell, draftNames, draftWithFirstAnswers, giveFirstAnswers, isAsked, journalOf} from './interview.ts';

/** The last of these switches wins. */
function lastOf(raw: string, ...codes: readonly string[]): string | undefined {
	return codes.toSorted((a, b) => raw.lastIndexOf(b) - raw.lastIndexOf(a)).find((code) => raw.includes(code));
}

test('Ctrl-C: saved, says where and how to carry on, exit 130, the terminal as it was', async () => {
	const folder = temporaryFolder();
	const program = complyInShell(folder);
	await giveFirstAnswers(program);
	program.write('20\u0003');
	const screen = await program.waitFor('DONE');
	expect(screen).toContain(`Saved: 0 of ${provisions(realBank('2024')).length} provisions answered, in drafts/testford-homes.`);
	expect(screen).toContain('comply resume testford-homes');
	expect(screen).toContain('EXIT 130');
	expect(screen).toMatch(/(?<!-)\bicanon\b/);
	expect(screen).toMatch(/(?<!-)\becho\b/);
	expect(screen).toMatch(/(?<!-)\bicrnl\b/);
	expect(lastOf(program.raw(), '\u001B[?2004h', '\u001B[?2004l')).toBe('\u001B[?2004l');
	expect(lastOf(program.raw(), '\u001B[?25l', '\u001B[?25h') ?? '\u001B[?25h').toBe('\u001B[?25h');
	expect(journalOf(folder).answers.size).toBe(4);
});

test('a draft that nobody named is named after the landlord', async () => {
	const folder = temporaryFolder();
	const program = comply(folder, {args: []});
	await giveFirstAnswers(program, 1);
	program.write('\u0003');
	await program.exit;
	expect(draftNames(folder)).toEqual([expect.stringMatching(/^testford-homes/)]);
});

test('Ctrl-C before the first answer leaves nothing behind', async () => {
	const folder = temporaryFolder();
	const program = comply(folder);
	await program.waitFor('Which landlord');
	program.write('Testf\u0003');
	expect(await program.exit).toMatchObject({exitCode: 130});
	expect(program.screen()).toContain('Nothing was answered, so nothing was saved.');
	expect(draftNames(folder)).toEqual([]);
});

test.each(['quit', 'exit'])('%s, typed, ends it with 0', async (word) => {
	const folder = temporaryFolder();
	const program = comply(folder);
	await giveFirstAnswers(program, 1);
	program.write(`${word}\r`);
	expect(await program.exit).toMatchObject({exitCode: 0});
	expect(program.screen()).toContain('comply resume testford-homes');
});

test.each(['SIGTERM', 'SIGHUP'])('%s is taken as Ctrl-C is, and what was half-written is there again', async (signal) => {
	const folder = temporaryFolder();
	const program = comply(folder);
	await giveFirstAnswers(program);
	program.write('2025 to');
	await program.waitFor('› 2025 to');
	program.kill(signal);
	expect(await program.exit).toMatchObject({exitCode: 130});
	const again = comply(folder, {args: ['resume', 'testford-homes']});
	await again.waitFor('› 2025 to');
	again.write('\u0003');
	await again.exit;
});

test('resume opens on the very question', async () => {
	const folder = temporaryFolder();
	await draftWithFirstAnswers(folder);
	const program = comply(folder, {args: ['resume', 'testford-homes']});
	const screen = await program.waitFor((seen) => isAsked(seen, 'Which period'));
	expect(screen).toContain('Welcome back to “testford-homes”.');
	program.write('2025-26\u0011');
	expect(await program.exit).toMatchObject({exitCode: 0});
});

test('after kill -9 in the middle of a text, on the very question, the text in it', async () => {
	const folder = temporaryFolder();
	const program = comply(folder);
	await giveFirstAnswers(program);
	program.write('half a thou');
	await program.waitFor('› half a thou');
	const kept = `${folder}/drafts/testford-homes/unsent.json`;
	await expect.poll(() => fs.existsSync(kept), {timeout: 10_000}).toBe(true);
	program.kill('SIGKILL');
	await program.exit;
	const again = comply(folder, {args: ['resume', 'testford-homes']});
	const screen = await again.waitFor('› half a thou');
	expect(isAsked(screen, 'Which period')).toBe(true);
	expect(screen).toContain('It was taken over; nothing is lost.');
	again.write('\u0003');
	await again.exit;
});

test('comply alone offers the draft; chosen, it goes on, and each key counts once', async () => {
	const folder = temporaryFolder();
	await draftWithFirstAnswers(folder);
	const program = comply(folder, {args: []});
	await program.waitFor('Carry on with “testford-homes”');
	program.write('\r');
	await program.waitFor((screen) => isAsked(screen, 'Which period'));
	program.write('2025');
	await program.waitFor('› 2025');
	expect(program.screen()).not.toContain('22002255');
	program.write('\u0003');
	expect(await program.exit).toMatchObject({exitCode: 130});
});
