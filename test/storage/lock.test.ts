import {spawn, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {takeLock, type LockHolder} from '../../src/storage/lock.ts';
import {root} from '../helpers/bank.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

const since = new Date('2026-03-02T09:00:00.000Z');

/** The number of a process that has ended. */
function endedProcess(): number {
	return spawnSync(process.execPath, ['-e', '']).pid;
}

function lockLeftBy(holder: Partial<LockHolder>): string {
	const file = path.join(temporaryFolder(), 'lock');
	fs.writeFileSync(file, JSON.stringify({pid: endedProcess(), host: os.hostname(), user: 'ann', since: since.toISOString(), nonce: 'left-behind', ...holder}));
	return file;
}

test('a lock is held until it is released, and says by whom', () => {
	const file = path.join(temporaryFolder(), 'lock');
	const first = takeLock(file, since);
	expect(takeLock(file, since)).toMatchObject({holder: {pid: process.pid, host: os.hostname(), since: since.toISOString()}});
	if ('release' in first) first.release();
	expect(takeLock(file, since)).toHaveProperty('release');
	expect(fs.readdirSync(path.dirname(file))).toEqual(['lock']);
});

test.each<[string, Partial<LockHolder>, boolean]>([
	['a process that has ended', {}, true],
	['this process, started at another time: its number was given again', {pid: process.pid, started: '1'}, process.platform === 'linux'],
	['this process', {pid: process.pid}, false],
	['a process on another computer, which cannot be seen from here', {host: 'elsewhere'}, false],
	['a process with a number that none can have', {pid: 99_999_999_999}, true],
	['a process with half a number', {pid: 12.5}, true],
])('a lock left by %s', (_, holder, isTaken) => {
	const file = lockLeftBy(holder);
	const attempt = takeLock(file, since);
	if (isTaken) expect(attempt).toMatchObject({tookOver: {user: 'ann'}});
	else expect(attempt).toMatchObject({holder: {user: 'ann'}});
	expect(fs.readdirSync(path.dirname(file))).toEqual(['lock']);
});

test('a lock whose text is no lock is believed while it may still be being written, then taken over', () => {
	const file = path.join(temporaryFolder(), 'lock');
	fs.writeFileSync(file, '{"pid":');
	expect(takeLock(file, since)).toHaveProperty('holder');
	const longAgo = new Date(Date.now() - 60_000);
	fs.utimesSync(file, longAgo, longAgo);
	expect(takeLock(file, since)).toHaveProperty('tookOver');
});

test.each<readonly [string, string, number]>([
	['no lock, of a time ahead', '{"pid":', 3_600_000],
	['larger than any lock', JSON.stringify({pid: process.pid, host: os.hostname(), user: 'x'.repeat(9000), since: '', nonce: 'n'}), -60_000],
	['named longer than a file may be', JSON.stringify({pid: process.pid, host: os.hostname(), user: 'x', since: '', nonce: 'n'.repeat(250)}), -60_000],
])('a lock whose text is %s, is taken over', (_, text, age) => {
	const file = path.join(temporaryFolder(), 'lock');
	fs.writeFileSync(file, text);
	const changed = new Date(Date.now() + age);
	fs.utimesSync(file, changed, changed);
	expect(takeLock(file, since)).toHaveProperty('tookOver');
});

test.each<[string, (file: string) => unknown]>([
	['a link that leads nowhere', (file) => fs.symlinkSync('nowhere', file)],
	['a pipe', (file) => spawnSync('mkfifo', [file])],
	['a folder', (file) => fs.mkdirSync(file)],
])('%s in the lock\'s place is refused in a sentence, at once', (_, make) => {
	const file = path.join(temporaryFolder(), 'lock');
	make(file);
	expect(() => takeLock(file, since)).toThrow(expect.objectContaining({code: 'lock-no-file'}));
});

test('a takeover that was itself cut short can be taken over', () => {
	const file = lockLeftBy({});
	fs.writeFileSync(`${file}.left-behind`, JSON.stringify({pid: endedProcess(), host: os.hostname(), user: 'bob', since: since.toISOString(), nonce: 'second'}));
	expect(takeLock(file, since)).toMatchObject({tookOver: {user: 'ann'}});
	expect(fs.readdirSync(path.dirname(file))).toEqual(['lock']);
});

test('releasing leaves a lock alone that is somebody else\'s by now', () => {
	const file = path.join(temporaryFolder(), 'lock');
	const lock = takeLock(file, since);
	fs.writeFileSync(file, JSON.stringify({pid: 1, host: 'elsewhere', user: 'ann', since: since.toISOString(), nonce: 'later'}));
	if ('release' in lock) lock.release();
	expect(fs.existsSync(file)).toBe(true);
});

test('of many that find a dead lock at one moment, exactly one takes it over', async () => {
	const file = lockLeftBy({});
	const gate = path.join(path.dirname(file), 'go');
	const script = `
		import fs from 'node:fs';
		import {takeLock} from ${JSON.stringify(path.join(root, 'src/storage/lock.ts'))};
		console.log('ready');
		while (!fs.existsSync(${JSON.stringify(gate)}));
		const lock = takeLock(${JSON.stringify(file)}, new Date());
		console.log('release' in lock ? 'taken' : 'held');
		process.stdin.resume();`;
	const takers = Array.from({length: 6}, () => {
		const child = spawn(process.execPath, ['--input-type=module', '-e', script], {stdio: ['pipe', 'pipe', 'inherit']});
		let said = '';
		const says = (word: RegExp) =>
			new Promise<string>((resolve) => {
				const look = () => {
					const found = word.exec(said);
					if (found) resolve(found[0]);
				};

				child.stdout.on('data', look);
				look();
			});
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			said += text;
		});
		return {child, says};
	});
	await Promise.all(takers.map(({says}) => says(/ready/)));
	fs.writeFileSync(gate, '');
	const outcomes = await Promise.all(takers.map(({says}) => says(/taken|held/)));
	for (const {child} of takers) child.kill();
	expect(outcomes.filter((outcome) => outcome === 'taken')).toHaveLength(1);
});
