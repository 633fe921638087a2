/** Stopped and taken up again by a shell with jobs: the terminal is the program's own again, and Ctrl-C ends it as it should. */
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {expect, test, vi} from 'vitest';
import {builtProgram} from '../helpers/built.ts';
import {startProgram} from '../helpers/pty.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {draftName} from './interview.ts';

const longestWait = 60_000;
/** Where a terminal's modes can be asked for by the process that has it. */
const hasTools = ['/bin/bash', '/proc/self/fd', '/bin/stty'].every((file) => fs.existsSync(file));

test.skipIf(!hasTools).each([
	['drawn', '', 'Another kind', '❯ 2 Council'],
	// A prompt is not drawn anew. Bash names what it continues once the terminal is no longer its own.
	['prompts', '--prompts', 'new testford-homes --prompts', '› 2'],
] as const)('%s: stopped from outside, then fg', async (_, flag, sign, answered) => {
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
	// What is typed before that, the terminal itself would show, and a Ctrl-C with it.
	await vi.waitUntil(() => isTaken(lock.pid), {timeout: longestWait});
	shell.write('2');
	await shell.waitFor(answered);

	expect(shell.screen()).not.toContain('^C');
	shell.write('\u0003');
	await shell.waitFor('To carry on');
	await shell.waitFor((screen) => screen.trimEnd().endsWith('shell>'));
	expect(shell.screen()).not.toContain('^C');
	expect(fs.readdirSync(path.join(folder, 'drafts', draftName))).toEqual(['journal.jsonl']);
	shell.write('exit\r');
	await shell.exit;
});

/** Whether the terminal of a process hands on each key as it is typed. */
function isTaken(pid: number): boolean {
	return execFileSync('/bin/stty', ['-F', `/proc/${pid}/fd/0`, '-a'], {encoding: 'utf8'}).includes('-icanon');
}
