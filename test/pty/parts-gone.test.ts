/** The program's own files gone from under it: half unpacked, or on a stick that was pulled out. */
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {partGoneWords} from '../../src/wording/en/part-gone.ts';
import {builtProgram} from '../helpers/built.ts';
import {environmentIn} from '../helpers/environment.ts';
import {startProgram} from '../helpers/pty.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {isAsked, says} from './interview.ts';

const gone = `${partGoneWords}\n`;

/** A copy of its own, which may be taken apart. */
function copied(): {readonly folder: string; readonly program: string; readonly parts: string} {
	const folder = temporaryFolder();
	const dist = path.join(folder, 'comply/dist');
	fs.cpSync(path.dirname(builtProgram()), dist, {recursive: true, filter: (file) => !file.endsWith('.map')});
	return {folder, program: path.join(dist, 'comply.cjs'), parts: path.join(dist, 'program')};
}

test.each([
	['its beginning', (parts: string) => fs.rmSync(path.join(parts, 'main.mjs'))],
	['what its beginning needs', (parts: string) => fs.readdirSync(parts).filter((name) => name.startsWith('chunk-')).forEach((name) => fs.rmSync(path.join(parts, name)))],
	['what a command needs', (parts: string) => fs.readdirSync(parts).filter((name) => name.startsWith('program-')).forEach((name) => fs.rmSync(path.join(parts, name)))],
	['a part that is whole', (parts: string) => fs.readdirSync(parts).filter((name) => name.startsWith('chunk-')).forEach((name) => fs.truncateSync(path.join(parts, name), 200))],
	['the end of what a command needs', (parts: string) => fs.readdirSync(parts).filter((name) => name.startsWith('program-')).forEach((name) => fs.truncateSync(path.join(parts, name), 200))],
	['a beginning with anything in it', (parts: string) => fs.truncateSync(path.join(parts, 'main.mjs'))],
	['anything in what loads it', (parts: string) => fs.truncateSync(path.dirname(parts) + '/load.cjs')],
	['all of it', (parts: string) => fs.rmSync(path.dirname(parts) + '/load.cjs')],
])('without %s it says so, and shows no stack', (_, take) => {
	const {folder, program, parts} = copied();
	take(parts);
	const {status, stdout, stderr} = spawnSync(process.execPath, [program, 'status'], {cwd: folder, encoding: 'utf8', env: environmentIn(folder), timeout: 20_000});
	expect({status, stdout, stderr}).toEqual({status: 2, stdout: '', stderr: gone});
});

test('in the middle of an interview it says so and ends, with what was answered kept', async () => {
	const {folder, program, parts} = copied();
	const running = startProgram({args: [program, 'new', 'x'], cwd: folder, env: environmentIn(folder)});
	await running.waitFor((screen) => isAsked(screen, 'Which landlord is this assessment for?'));
	running.write('Testford Homes\r');
	await running.waitFor((screen) => isAsked(screen, 'What kind of landlord is it?'));
	fs.rmSync(parts, {recursive: true});
	// Unless what is loaded in the background is missed first.
	running.write('write\r1\r');
	await running.waitFor(says('Part of comply is missing or damaged; every answer given so far is on disk.'));
	expect(await running.exit).toMatchObject({exitCode: 2});
	expect(fs.readdirSync(path.join(folder, 'drafts/x'))).not.toContain('lock');
});

test('before anything can be drawn too, and the terminal is left as it was', async () => {
	const {folder, program, parts} = copied();
	for (const name of fs.readdirSync(parts)) if (name.startsWith('drawing-')) fs.rmSync(path.join(parts, name));
	const running = startProgram({args: [program, 'new', 'x'], cwd: folder, env: environmentIn(folder)});
	await running.waitFor(says('Part of comply is missing or damaged;'));
	expect(await running.exit).toMatchObject({exitCode: 2});
	expect(running.raw().lastIndexOf('\u001B[?2004l')).toBeGreaterThan(running.raw().lastIndexOf('\u001B[?2004h'));
});
