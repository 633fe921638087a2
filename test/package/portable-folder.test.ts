/** The portable folders as a person gets them: unpacked where there is nothing else, and opened. */
import {execFileSync, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {platforms, portableFolder, type PlatformName} from '../../build/portable-folder.ts';
import {zipFolder} from '../../build/zip-folder.ts';
import {root} from '../helpers/bank.ts';
import {builtProgram} from '../helpers/built.ts';
import {startProgram} from '../helpers/pty.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {isAsked, says} from '../pty/interview.ts';

const made = new Date('2026-11-29T10:20:30Z');
const built = () => ({dist: path.dirname(builtProgram()), questions: path.join(root, 'questions')});

/** In place of Node itself, which is a hundred megabytes a system, and which nothing may change. */
function standIns(): string {
	const folder = temporaryFolder();
	for (const {node, licence} of Object.values(platforms)) {
		const file = path.join(folder, ...node);
		fs.mkdirSync(path.dirname(file), {recursive: true});
		fs.writeFileSync(file, Buffer.from([...node[0]].map((sign) => sign.charCodeAt(0) ^ 0xff)));
		fs.mkdirSync(path.join(folder, licence), {recursive: true});
		fs.writeFileSync(path.join(folder, licence, 'LICENSE'), 'Node.js is licensed for use as follows');
	}

	return folder;
}

describe.each(Object.keys(platforms) as PlatformName[])('for %s', (name) => {
	const {opener, node} = platforms[name];

	test('it holds what comply needs, what to read first, and the licences', () => {
		const runtimes = standIns();
		const files = new Map(portableFolder(name, {...built(), runtimes}).map((file) => [file.name, file]));
		const top = new Set([...files.keys()].map((each) => each.split('/')[0]));
		expect([...top]).toEqual(['READ ME FIRST.txt', 'THIRD-PARTY-NOTICES.txt', opener[0], 'dist', 'questions', 'runtime']);
		expect([...files.values()].filter(({isProgram}) => isProgram).map((file) => file.name)).toEqual([opener[0], `runtime/${path.basename(node[1])}`]);
		for (const needed of ['dist/comply.cjs', 'dist/program/main.mjs', 'dist/banks.json.br', 'questions/2024/edition.yaml', 'questions/shared/facts.yaml', 'runtime/LICENSE.txt']) expect([...files.keys()]).toContain(needed);
		expect([...files.keys()].filter((each) => /\.map$|node_modules|drafts/.test(each))).toEqual([]);
		expect(files.get(`runtime/${path.basename(node[1])}`)!.bytes).toEqual(fs.readFileSync(path.join(runtimes, ...node)));
	});

	test('what to read first is two lines, with where drafts are kept', () => {
		const files = portableFolder(name, {...built(), runtimes: standIns()});
		const text = Buffer.from(files.find((file) => file.name === 'READ ME FIRST.txt')!.bytes).toString();
		const newline = name === 'windows-x64' ? '\r\n' : '\n';
		expect(text.split(newline)).toHaveLength(3);
		expect(text).toContain('Complaint self-assessments');
		const opened = Buffer.from(files.find((file) => file.name === opener[0])!.bytes).toString();
		expect(opened.replaceAll(newline, '')).not.toMatch(/[\r\n]/);
		// In whatever code page it is read.
		expect(text + opened).toMatch(/^[\r\n\t -~]*$/);
	});

	test('the same files are the same bytes, in whatever zone they are packed', () => {
		const runtimes = standIns();
		// In London it is never half past one on that night.
		for (const time of [made, new Date('2026-03-29T01:30:00Z')]) {
			const [first, ...others] = ['Pacific/Auckland', 'America/Lima', 'Europe/London'].map((zone) => inZone(zone, () => zipFolder('comply', portableFolder(name, {...built(), runtimes}), time)));
			for (const other of others) expect(Buffer.compare(first!, other)).toBe(0);
		}
	});
});

test.each(['runtime/node', 'dist/comply.cjs'])('half unpacked, without %s, it says so in a sentence', (lacking) => {
	const folder = temporaryFolder();
	for (const part of ['runtime/node', 'dist/comply.cjs'].filter((each) => each !== lacking)) {
		fs.mkdirSync(path.join(folder, path.dirname(part)));
		fs.copyFileSync('/bin/true', path.join(folder, part));
	}

	fs.copyFileSync(path.join(root, 'build/portable/comply.sh'), path.join(folder, 'comply'));
	const {status, stdout, stderr} = spawnSync('/bin/sh', [path.join(folder, 'comply')], {env: {PATH: ''}, encoding: 'utf8'});
	expect({status, stdout, stderr}).toEqual({status: 2, stdout: '', stderr: 'Unpack the whole zip first, then open comply in the folder that makes.\n'});
});

// While `!` stands for a variable, one in the name of a folder or of a document would be lost.
test('comply.cmd reads no name while ! means something else', () => {
	const script = fs.readFileSync(path.join(root, 'build/portable/comply.cmd'), 'utf8');
	const whileItDoes = [...script.matchAll(/EnableDelayedExpansion(.*?)(?:DisableDelayedExpansion|$)/gs)].map(([, lines]) => lines);
	expect(whileItDoes.join('')).not.toMatch(/%~|%\*|%%[A-Z]/);
});

function inZone<Result>(zone: string, run: () => Result): Result {
	const before = process.env['TZ'];
	process.env['TZ'] = zone;
	try {
		return run();
	} finally {
		if (before === undefined) delete process.env['TZ'];
		else process.env['TZ'] = before;
	}
}

const runtimes = path.join(root, 'node_modules/node/node_modules');
const canRun = fs.existsSync(path.join(runtimes, ...platforms['linux-x64'].node)) && spawnSync('unzip', ['-v']).status === 0;

describe.skipIf(!canRun)('the folder for Linux, unpacked where there is nothing else', () => {
	/** Unpacked once: zipping Node takes some seconds. */
	const folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'comply-test-')), 'Zoë’s & others');
	const home = path.join(folder, 'home');

	beforeAll(() => {
		fs.mkdirSync(home, {recursive: true});
		fs.writeFileSync(path.join(folder, 'comply.zip'), zipFolder('comply', portableFolder('linux-x64', {...built(), runtimes}), made));
		execFileSync('unzip', ['-q', 'comply.zip'], {cwd: folder});
		// As on a drive that others share.
		execFileSync('chmod', ['-R', 'a-w', 'comply'], {cwd: folder});
	});

	afterAll(() => {
		execFileSync('chmod', ['-R', 'u+w', folder]);
		fs.rmSync(path.dirname(folder), {recursive: true});
	});

	const bare = () => ({PATH: '', HOME: home, TERM: 'xterm-256color'});
	const opener = () => path.join(folder, 'comply/comply');
	const run = (...args: readonly string[]) => spawnSync(opener(), args, {cwd: home, env: bare(), encoding: 'utf8'});
	const open = (...args: readonly string[]) => startProgram({command: opener(), args, cwd: home, env: {...Object.fromEntries(Object.keys(process.env).map((each) => [each, undefined])), ...bare()}});
	const kept = () => path.join(home, 'Documents/Complaint self-assessments');
	const unpacked = () => fs.readdirSync(path.join(folder, 'comply'), {recursive: true}).toSorted();

	test('opens at home, takes a first answer, keeps it among the documents, writes each form, and carries on', async () => {
		const before = unpacked();
		const first = open();
		await first.waitFor(says(`Your drafts are kept in ${kept()}.`));
		first.write('\r');
		await first.waitFor((screen) => isAsked(screen, 'Which landlord is this assessment for?'));
		first.write('Riverside Homes\r');
		await first.waitFor((screen) => isAsked(screen, 'What kind of landlord is it?'));
		first.write('\u0011');
		await first.waitFor(says('To carry on: open comply again, and choose “riverside-homes-2026”.'));
		expect(await first.exit).toMatchObject({exitCode: 0});

		const name = fs.readdirSync(kept())[0]!;
		for (const [form, file] of [['markdown', 'assessment.md'], ['word', 'assessment.docx'], ['board', 'board-paper.docx'], ['web', 'assessment.html']] as const) {
			expect(run('draft', name, '--as', form)).toMatchObject({status: 0});
			expect(fs.readdirSync(path.join(kept(), name))).toContain(file);
		}

		const second = open();
		await second.waitFor(says(`Carry on with “${name}”`));
		second.write('\r');
		await second.waitFor((screen) => isAsked(screen, 'What kind of landlord is it?'));
		second.write('\u0011');
		expect(await second.exit).toMatchObject({exitCode: 0});
		expect(unpacked()).toEqual(before);
	});

	test('it is opened by a link to it too', () => {
		const link = path.join(home, 'a link');
		fs.symlinkSync(opener(), link);
		expect(spawnSync(link, ['--version'], {cwd: home, env: bare(), encoding: 'utf8'})).toMatchObject({status: 0, stderr: ''});
	});

	test('last year’s document given to it is begun from', async () => {
		const document = path.join(home, 'last year’s & others.docx');
		fs.copyFileSync(path.join(root, 'test/fixtures/documents/newark-sherwood-2022.web.docx'), document);
		const first = open(document);
		await first.waitFor(says('Last year’s document, “last year’s & others.docx”'));
		first.write('\u0011');
		expect(await first.exit).toMatchObject({exitCode: 0});
		expect(fs.readdirSync(kept())).toHaveLength(2);
	});

	test('a folder given to it keeps the drafts from then on, and a draft’s folder opens that draft', async () => {
		const chosen = path.join(home, 'Shared drive');
		fs.mkdirSync(chosen);
		const first = open(chosen);
		await first.waitFor(says(`Your drafts are kept in ${chosen}.`));
		expect(first.screen()).toContain(`From now on your drafts are kept in`);
		first.write('\r');
		await first.waitFor((screen) => isAsked(screen, 'Which landlord is this assessment for?'));
		first.write('Elsewhere Homes\r');
		await first.waitFor((screen) => isAsked(screen, 'What kind of landlord is it?'));
		first.write('\u0011');
		await first.waitFor(says('To carry on: open comply again, and choose “elsewhere-homes-2026”.'));
		await first.exit;
		expect(run('status').stdout).toContain('elsewhere-homes-2026');

		const second = open(path.join(chosen, 'elsewhere-homes-2026'));
		await second.waitFor((screen) => isAsked(screen, 'What kind of landlord is it?'));
		second.write('\u0011');
		await second.exit;

		fs.renameSync(chosen, `${chosen} away`);
		expect(run()).toMatchObject({status: 2, stderr: expect.stringContaining(`${chosen}, where you keep your drafts, is not there now.`)});
		fs.writeFileSync(path.join(home, 'answers.yaml'), 'facts: {landlord: Testshire}\n');
		for (const command of [['status'], ['draft', 'elsewhere-homes-2026'], ['answer', 'another', '--file', 'answers.yaml']]) expect(run(...command)).toMatchObject({status: 2, stdout: '', stderr: expect.stringContaining('is not there now.')});
		expect(fs.existsSync(chosen)).toBe(false);
		const third = open(`${chosen} away`);
		await third.waitFor(says('Carry on with “elsewhere-homes-2026”'));
		third.write('\u0011');
		await third.exit;
	});

	test('where the choice of a folder cannot be kept, it holds once', () => {
		const [chosen, file] = [path.join(home, 'This once'), path.join(home, 'a file')];
		fs.mkdirSync(chosen);
		fs.writeFileSync(file, '');
		const {stdout, stderr} = spawnSync(opener(), [chosen], {cwd: home, env: {...bare(), XDG_CONFIG_HOME: file}, input: '1\nOnce Homes\n', encoding: 'utf8'});
		expect(stderr).toMatch(/^Your drafts are kept in .*This once this once: the choice cannot be kept in .*settings\.json\. To use that folder again, type “\.\/comply” and its name again\.\n$/);
		expect(stdout).toContain(`--drafts "${chosen}"`);
	});
});
