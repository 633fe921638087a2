/** The npm package: packed from the built program, installed without a network into an empty folder, and used there. */
import {execFileSync, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {root} from '../helpers/bank.ts';
import {breakBanks} from '../helpers/break-banks.ts';
import {builtProgram} from '../helpers/built.ts';
import {startProgram} from '../helpers/pty.ts';

const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'comply-package-'));
const installed = path.join(temporary, 'empty folder');
const program = path.join(installed, 'node_modules/comply-or-explain/dist/comply.cjs');
const nowhere = {HOME: temporary, XDG_CACHE_HOME: path.join(temporary, 'cache'), npm_config_cache: path.join(temporary, 'npm-cache'), npm_config_offline: 'true', npm_config_loglevel: 'error'};
/** This Node, and others that `COMPLY_NODES` names, as PATH names folders. */
const nodes = [process.execPath, ...(process.env['COMPLY_NODES'] ?? '').split(path.delimiter).filter(Boolean)];

const answers = `evidence:
  policy: {title: Complaints policy, date: 2025-04-01}
facts:
  landlord: Example Homes
provisions:
  "5.3":
    answer: "yes"
    evidence: [{document: policy, where: section 3}]
`;

let packed: {readonly size: number; readonly filename: string; readonly files: ReadonlyArray<{readonly path: string}>};

beforeAll(() => {
	const stage = path.join(temporary, 'stage');
	const home = path.dirname(path.dirname(builtProgram()));
	for (const part of ['dist', 'THIRD-PARTY-NOTICES.txt']) fs.cpSync(path.join(home, part), path.join(stage, part), {recursive: true, dereference: true});
	for (const part of ['package.json', 'README.md', 'CHANGELOG.md']) fs.copyFileSync(path.join(root, part), path.join(stage, part));
	const said: unknown = JSON.parse(npm(['pack', '--ignore-scripts', '--json'], stage));
	// By name in newer releases of npm, in a list in older ones.
	packed = Object.values(said as Record<string, typeof packed>)[0]!;
	fs.mkdirSync(installed);
	npm(['install', path.join(stage, packed.filename)], installed);
});
afterAll(() => fs.rmSync(temporary, {recursive: true, force: true}));

function npm(args: readonly string[], cwd: string): string {
	return execFileSync('npm', [...args], {cwd, encoding: 'utf8', env: {...process.env, ...nowhere, npm_config_ignore_scripts: undefined}});
}

test('it holds the program, the compiled banks and the papers, and nothing else', () => {
	const names = packed.files.map((file) => file.path);
	const kinds = new Set(names.map((name) => name.replace(/^dist\/program\/[\w-]+\.mjs$/, 'the program')));
	expect([...kinds].toSorted()).toEqual(['CHANGELOG.md', 'README.md', 'THIRD-PARTY-NOTICES.txt', 'dist/banks.json.br', 'dist/comply.cjs', 'dist/load.cjs', 'package.json', 'the program']);
	// What it is made of: docs/dependencies.md, "What the package weighs".
	expect(packed.size).toBeLessThan(1_500_000);
});

test('it runs nothing when it is installed, and brings no other package', () => {
	const {scripts, dependencies} = JSON.parse(fs.readFileSync(path.join(path.dirname(program), '../package.json'), 'utf8')) as Record<string, Readonly<Record<string, string>> | undefined>;
	expect(Object.keys(scripts!).filter((name) => /^(?:(?:pre|post)?install|(?:pre|post)?prepare)$/.test(name))).toEqual([]);
	expect(dependencies).toBeUndefined();
	expect(fs.readdirSync(path.join(installed, 'node_modules')).toSorted()).toEqual(['.bin', '.package-lock.json', 'comply-or-explain']);
});

test('`comply` is there to be typed', () => {
	const env = {...process.env, ...nowhere, PATH: [path.dirname(process.execPath), process.env['PATH']].join(path.delimiter)};
	const {version} = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {version: string};
	expect(spawnSync(path.join(installed, 'node_modules/.bin/comply'), ['--version'], {encoding: 'utf8', env})).toMatchObject({status: 0, stdout: `${version}\n`, stderr: ''});
});

test('a bug is told with what finds its places in the source', () => {
	const broken = path.join(temporary, 'broken');
	fs.cpSync(path.join(path.dirname(program), '..'), broken, {recursive: true});
	breakBanks(path.join(broken, 'dist/banks.json.br'));
	const {stderr} = spawnSync(process.execPath, [path.join(broken, 'dist/comply.cjs'), 'new', '--plain'], {cwd: broken, input: 'Example Homes\n', encoding: 'utf8', env: {...process.env, ...nowhere}});
	expect(stderr).toMatch(/TypeError: .*\n[\s\S]*\.mjs:\d+:\d+[\s\S]*npm run --silent places/);
	// A fresh checkout's build has the maps: here those of the program that was packed.
	const maps = path.join(path.dirname(builtProgram()), 'program');
	const places = spawnSync(process.execPath, [path.join(root, 'build/places.ts'), maps], {input: stderr, encoding: 'utf8'});
	expect(places.stdout).toMatch(/src\/core\/bank\/bank-packing\.ts:\d+:\d+/);
});

describe.each(nodes)('on %s', (node) => {
	const cwd = fs.mkdtempSync(path.join(temporary, 'work-'));
	const env = {...process.env, ...nowhere};
	const comply = (args: readonly string[], input = '') => spawnSync(node, [program, ...args], {cwd, input, encoding: 'utf8', env});

	test('a start rests on the bank that came with it', () => {
		const compiler = fs.readdirSync(path.join(path.dirname(program), 'program')).filter((name) => name.startsWith('bank-loading-'));
		expect(compiler).toHaveLength(1);
		const whole = path.join(path.dirname(program), 'program', compiler[0]!);
		fs.renameSync(whole, `${whole}.away`);
		try {
			expect(comply(['new', 'piped', '--plain'], 'Example Homes\n')).toMatchObject({status: 0, stdout: expect.stringContaining('Example Homes') as string});
		} finally {
			fs.renameSync(`${whole}.away`, whole);
		}
	});

	test('answers are taken, and written in each form', () => {
		fs.writeFileSync(path.join(cwd, 'answers.yaml'), answers);
		expect(comply(['answer', 'first', '--file', 'answers.yaml'])).toMatchObject({status: 0});
		expect(comply(['draft', 'first', '--as', 'word,web,board,markdown'])).toMatchObject({status: 0});
		expect(fs.readdirSync(path.join(cwd, 'drafts/first'))).toEqual(expect.arrayContaining(['assessment.docx', 'assessment.html', 'assessment.md', 'board-paper.docx']));
		expect(comply(['import', 'drafts/first/assessment.docx'])).toMatchObject({status: 0, stderr: expect.stringContaining('first') as string});
	});

	test('what needs the question files says that they are not here', () => {
		expect(comply(['check-questions'])).toMatchObject({status: 2, stdout: '', stderr: expect.stringMatching(/^.*compiled, and without the files.*\n$/) as string});
	});

	test('a PDF is read, and its gaps are told', () => {
		const last = path.join(root, 'test/fixtures/documents/newark-sherwood-2022.unruled.pdf');
		expect(JSON.parse(comply(['gaps', last, '--json']).stdout)).toMatchObject({summary: expect.any(Object) as object});
	});

	test('the interview is drawn, and stops', async () => {
		const interview = startProgram({command: node, args: [program, 'new', 'drawn'], cwd, env: nowhere});
		await interview.waitFor('Which landlord is this assessment for?');
		interview.write('Example Homes\r');
		await interview.waitFor('What kind of landlord');
		interview.write('\u0011');
		expect(await interview.exit).toMatchObject({exitCode: 0});
	});
});
