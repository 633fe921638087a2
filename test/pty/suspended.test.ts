/** Stopped and taken up again by a shell with jobs: the terminal is the program's own again, and Ctrl-C ends it as it should. */
import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {builtProgram} from '../helpers/built.ts';
import {startProgram} from '../helpers/pty.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {draftName} from './interview.ts';

test.skipIf(!fs.existsSync('/bin/bash')).each([
	// Drawn anew, and there to be typed at. A prompt shows it by its keys: the first may come before the terminal is taken again, the next cannot.
	['drawn', '', 'Another kind', [['2', '❯ 2 Council']]],
	['prompts', '--prompts', 'new testford-homes --prompts', [['1', '› 1'], ['\u007f2', '› 2']]],
] as const)('%s: stopped from outside, then fg', async (_, flag, sign, typed) => {
	const folder = temporaryFolder();
	const shell = startProgram({command: '/bin/bash', args: ['--norc', '-i'], cwd: folder, env: {HOME: folder, PS1: 'shell> '}});
	await shell.waitFor('shell>');
	shell.write(`${process.execPath} ${builtProgram()} new ${draftName} ${flag}\r`);
	await shell.waitFor('Which landlord');
	shell.write('Testford Homes\r');
	await shell.waitFor('What kind of landlord');
	const lock = JSON.parse(fs.readFileSync(path.join(folder, 'drafts', draftName, 'lock'), 'utf8')) as {pid: number};
	process.kill(lock.pid, 'SIGSTOP');
	await shell.waitFor('Stopped');
	const before = shell.raw().length;
	shell.write('fg\r');
	await shell.waitFor(() => shell.raw().slice(before).includes(sign));
	for (const [keys, answered] of typed) {
		shell.write(keys);
		await shell.waitFor(answered);
	}

	expect(shell.screen()).not.toContain('^C');
	shell.write('\u0003');
	await shell.waitFor('To carry on');
	await shell.waitFor((screen) => screen.trimEnd().endsWith('shell>'));
	expect(shell.screen()).not.toContain('^C');
	expect(fs.readdirSync(path.join(folder, 'drafts', draftName))).toEqual(['journal.jsonl']);
	shell.write('exit\r');
	await shell.exit;
});
