import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {root} from './helpers/bank.ts';

const launcher = path.join(root, 'src/launch.cjs');

test.each(['0.10.48', '18.19.0', '20.20.2', '21.7.3'])('Node %s is refused in one sentence, before anything else is loaded', (version) => {
	const script = `Object.defineProperty(process.versions, 'node', {value: ${JSON.stringify(version)}}); require(${JSON.stringify(launcher)})`;
	const {status, stdout, stderr} = spawnSync(process.execPath, ['-e', script], {encoding: 'utf8'});
	expect({status, stdout}).toEqual({status: 2, stdout: ''});
	expect(stderr).toBe(`comply needs Node 22 or newer, and this is Node ${version}. Start it with "npm start", which brings its own, or install a newer Node from nodejs.org.\n`);
});

test('the launcher is written so that an old Node can read it', () => {
	expect(fs.readFileSync(launcher, 'utf8').replaceAll(/^\/\/.*$/gm, '')).not.toMatch(/\b(?:const|let|class|async|import)\b|=>|`|\?\.|\?\?/);
});
