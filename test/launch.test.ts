import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {root} from './helpers/bank.ts';
import {builtProgram} from './helpers/built.ts';

const launcher = path.join(root, 'src/launch.cjs');

test.each(['0.10.48', '18.19.0', '20.20.2', '21.7.3'])('Node %s is refused in one sentence, before anything else is loaded', (version) => {
	const script = `Object.defineProperty(process.versions, 'node', {value: ${JSON.stringify(version)}}); require(${JSON.stringify(launcher)})`;
	const {status, stdout, stderr} = spawnSync(process.execPath, ['-e', script], {encoding: 'utf8'});
	expect({status, stdout}).toEqual({status: 2, stdout: ''});
	expect(stderr).toBe(`comply needs Node 22 or newer, and this is Node ${version}. Install a newer Node from nodejs.org, or in a copy of the source type "npm ci" and "npm start", which bring their own.\n`);
});

test('the launcher is written so that an old Node can read it', () => {
	expect(fs.readFileSync(launcher, 'utf8').replaceAll(/^\/\/.*$/gm, '')).not.toMatch(/\b(?:const|let|class|async|import)\b|=>|`|\?\.|\?\?/);
});

const versionWith = (places: Readonly<Record<string, string | undefined>>) => spawnSync(process.execPath, [builtProgram(), '--version'], {encoding: 'utf8', timeout: 20_000, env: {...process.env, HOME: undefined, XDG_CACHE_HOME: undefined, LOCALAPPDATA: undefined, ...places}});

test('what was compiled is kept in the person’s cache folder', () => {
	const home = fs.mkdtempSync(path.join(os.tmpdir(), 'comply-home-'));
	try {
		expect(versionWith({XDG_CACHE_HOME: home})).toMatchObject({status: 0, stderr: ''});
		expect(fs.readdirSync(path.join(home, 'comply-or-explain'))).toEqual(['compiled']);
	} finally {
		fs.rmSync(home, {recursive: true, force: true});
	}
});

// Node makes folders for its cache, and in /proc it would never end.
test.each([{HOME: '/proc/nobody'}, {HOME: '/nonexistent-home'}, {XDG_CACHE_HOME: '/proc/nobody/cache'}, {}])('with %j, where nothing can be kept, it starts all the same', (places) => {
	expect(versionWith(places)).toMatchObject({status: 0, stderr: ''});
	expect(fs.existsSync('/nonexistent-home')).toBe(false);
});
