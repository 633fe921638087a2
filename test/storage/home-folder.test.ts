import os from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {homeFolder} from '../../src/storage/home-folder.ts';

const nobody = (): string => {
	throw new Error('uv_os_homedir returned ENOENT');
};

test.each<[string, NodeJS.ProcessEnv, NodeJS.Platform, () => string, string]>([
	['what the system says in its variable', {HOME: '/home/ann', USERPROFILE: '/mnt/c/Users/ann'}, 'linux', nobody, '/home/ann'],
	['on Windows in another', {HOME: '/c/Users/ann', USERPROFILE: '/Users/ann'}, 'win32', nobody, '/Users/ann'],
	['without it, what the system knows', {}, 'linux', () => '/home/ann', '/home/ann'],
	['with an empty one too', {HOME: ''}, 'linux', () => '/home/ann', '/home/ann'],
	['and with one that depends on where one is', {HOME: 'ann'}, 'linux', () => '/home/ann', '/home/ann'],
	['for a user the system knows nothing of, the top of the disk', {}, 'linux', nobody, path.sep],
	['as where its own answer is empty', {HOME: ''}, 'linux', () => '', path.sep],
])('%s', (_, env, platform, ask, home) => {
	expect(homeFolder(env, platform, ask)).toBe(home);
});

test('it is asked of this system', () => {
	expect(homeFolder({})).toBe(os.homedir());
});
