import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../helpers/bank.ts';
import {breakBanks} from '../helpers/break-banks.ts';
import {builtProgram} from '../helpers/built.ts';

test('a bug is told with its places in the source, whichever of the built files it is in', () => {
	const home = fs.mkdtempSync(path.join(os.tmpdir(), 'comply-bug-'));
	try {
		fs.cpSync(path.dirname(builtProgram()), path.join(home, 'dist'), {recursive: true});
		fs.cpSync(path.join(root, 'questions'), path.join(home, 'questions'), {recursive: true});
		fs.copyFileSync(path.join(root, 'package.json'), path.join(home, 'package.json'));
		breakBanks(path.join(home, 'dist/banks.json.br'));
		const {status, stderr} = spawnSync(process.execPath, [path.join(home, 'dist/comply.cjs'), 'new', '--plain'], {cwd: home, input: 'Example Homes\n', encoding: 'utf8', env: {...process.env, HOME: home, XDG_CACHE_HOME: home}});
		expect(status).toBe(2);
		expect(stderr).toMatch(/TypeError: .*\n +at .*src\/core\/bank\/bank-packing\.ts:\d+:\d+/);
		expect(stderr).not.toMatch(/program\/[\w-]+\.mjs/);
	} finally {
		fs.rmSync(home, {recursive: true, force: true});
	}
});
