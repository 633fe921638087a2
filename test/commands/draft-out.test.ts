/** Where the document goes: any kind of place, and never over what is not its own. */
import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {beforeAll, describe, expect, test} from 'vitest';
import {answer} from '../../src/commands/answer.ts';
import {builtProgram} from '../helpers/built.ts';
import {environmentIn, realBankPlace} from '../helpers/environment.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {recordedIo} from './terminal-io.ts';

let program: string;
beforeAll(() => {
	program = builtProgram();
});

function run(folder: string, args: readonly string[], options: object = {}) {
	const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...args], {cwd: folder, env: environmentIn(folder), stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', ...options});
	expect(stderr ?? '').not.toMatch(/^\s+at /m);
	return {status, stdout, stderr};
}

async function draftIn(folder: string, landlord = 'Testshire'): Promise<string> {
	const answers = path.join(folder, 'answers.yaml');
	fs.writeFileSync(answers, `edition: "2024"\nby: ${JSON.stringify(`Ann\u001B[31m ${landlord}`)}\nfacts:\n  landlord: ${JSON.stringify(landlord)}\n`);
	await answer({name: 'x', file: answers}, recordedIo(path.join(folder, 'drafts'), realBankPlace()).io);
	return path.join(folder, 'drafts/x');
}

describe('draft --out', () => {
	test.each([
		['the journal', 'drafts/x/journal.jsonl', /lies where drafts are kept/],
		['the lock', 'drafts/x/lock', /lies where drafts are kept/],
		['another draft', 'drafts/y.md', /lies where drafts are kept/],
		['the answers file', 'answers.yaml', /is there already, and comply did not write it/],
		['a link to the journal', 'to-journal.md', /lies where drafts are kept/],
		['a name of Word', 'form.doc', /would say it is Word/],
		['a name of a PDF', 'form.PDF', /would say it is a PDF/],
		['a name of a web page', 'form.mhtml', /would say it is a web page/],
		['a folder', '.', /is a folder/],
		['a folder that is not there', 'nowhere/form.md', /could not be written/],
		['a name longer than any', `${'n'.repeat(300)}.md`, /longer than a file's name/],
		['a link that leads to itself', 'loop.md', /leads back to itself/],
	])('onto %s is refused in a sentence, and nothing is changed', async (_, out, words) => {
		const folder = temporaryFolder();
		const draft = await draftIn(folder);
		fs.symlinkSync('drafts/x/journal.jsonl', path.join(folder, 'to-journal.md'));
		fs.symlinkSync('loop.md', path.join(folder, 'loop.md'));
		const before = execFileSync('find', ['.', '-path', './.cache', '-prune', '-o', '-type', 'f', '-exec', 'cksum', '{}', '+'], {cwd: folder, encoding: 'utf8'});
		const {status, stderr} = run(folder, ['draft', 'x', '--out', out]);
		expect({status, stderr}).toEqual({status: 2, stderr: expect.stringMatching(words)});
		expect(execFileSync('find', ['.', '-path', './.cache', '-prune', '-o', '-type', 'f', '-exec', 'cksum', '{}', '+'], {cwd: folder, encoding: 'utf8'})).toBe(before);
		expect(fs.existsSync(path.join(draft, 'journal.jsonl'))).toBe(true);
	});

	test('a document of ours is written over, its rights kept; through a link, to what it leads to; a name of 240 letters is none too long', async () => {
		const folder = temporaryFolder();
		await draftIn(folder);
		const file = path.join(folder, 'form.md');
		expect(run(folder, ['draft', 'x', '--out', 'form.md']).status).toBe(0);
		fs.chmodSync(file, 0o640);
		fs.symlinkSync('form.md', path.join(folder, 'link.md'));
		fs.symlinkSync('later.md', path.join(folder, 'dangling.md'));
		await draftIn(folder, 'Newshire');
		for (const out of ['link.md', 'dangling.md', `${'n'.repeat(240)}.md`, 'drafts/x/board.md']) expect(run(folder, ['draft', 'x', '--out', out]).status).toBe(0);
		expect(fs.lstatSync(path.join(folder, 'link.md')).isSymbolicLink()).toBe(true);
		expect(fs.statSync(file).mode & 0o777).toBe(0o640);
		expect(fs.readFileSync(file, 'utf8')).toBe(fs.readFileSync(path.join(folder, 'later.md'), 'utf8'));
	});

	test('--force writes over what is not ours, and never over the draft', async () => {
		const folder = temporaryFolder();
		await draftIn(folder);
		expect(run(folder, ['draft', 'x', '--out', 'answers.yaml', '--force']).status).toBe(0);
		expect(run(folder, ['draft', 'x', '--out', 'drafts/x/journal.jsonl', '--force']).status).toBe(2);
	});

	test.skipIf(process.platform === 'win32')('a pipe is written into and stays one', async () => {
		const folder = temporaryFolder();
		await draftIn(folder);
		execFileSync('mkfifo', ['pipe'], {cwd: folder});
		const reader = spawn('cat', ['pipe'], {cwd: folder, stdio: ['ignore', 'pipe', 'inherit']});
		let read = '';
		reader.stdout.setEncoding('utf8').on('data', (text: string) => {
			read += text;
		});
		expect(run(folder, ['draft', 'x', '--out', 'pipe']).status).toBe(0);
		await once(reader, 'close');
		expect(read).toContain('Testshire');
		expect(fs.statSync(path.join(folder, 'pipe')).isFIFO()).toBe(true);
	});
});

test.skipIf(!fs.existsSync('/dev/full'))('where nothing can be printed, every command says so and ends with 2', async () => {
	const folder = temporaryFolder();
	await draftIn(folder);
	const full = fs.openSync('/dev/full', 'w');
	for (const args of [['--help'], ['--version'], ['status'], ['gaps', 'x', '--json'], ['draft', 'x', '--out', '-'], ['check-questions']]) {
		expect(run(folder, args, {stdio: ['ignore', full, 'pipe']})).toMatchObject({status: 2, stderr: expect.stringContaining('the disk is full')});
	}

	fs.closeSync(full);
});

test('standard error that takes nothing changes nothing', () => {
	const folder = temporaryFolder();
	const answers = path.join(folder, 'answers.yaml');
	fs.writeFileSync(answers, 'facts: {landlord: Testshire}\n');
	const {status} = spawnSync('sh', ['-c', '"$0" "$1" answer x --file answers.yaml 2>&-', process.execPath, program], {cwd: folder});
	expect(status).toBe(0);
});

test('whatever a name, an argument or a file holds, no code a terminal would obey comes out', async () => {
	const hostile = fc.string({unit: fc.constantFrom('\u001B', '[', ']', '2', 'J', '\u0007', '\u009B', '\u202E', '\u200B', 'm', '0', ';', 'a', '<', '!', '`'), minLength: 1, maxLength: 12});
	const folder = temporaryFolder();
	const obeyed = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;
	await fc.assert(
		fc.asyncProperty(hostile, async (text) => {
			fs.rmSync(path.join(folder, 'drafts'), {recursive: true, force: true});
			await draftIn(folder, `a${text}`);
			for (const args of [['status'], ['status', '--json'], ['draft', 'x', '--out', '-'], [text], ['status', text], ['gaps', `${text}.docx`], ['answer', 'x', '--file', text]]) {
				const {stdout, stderr} = run(folder, args);
				expect(`${stdout}${stderr}`).not.toMatch(obeyed);
			}
		}),
		{numRuns: 4},
	);
});
