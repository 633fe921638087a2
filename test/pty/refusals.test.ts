import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {builtProgram} from '../helpers/built.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {comply, draftWithFirstAnswers, giveFirstAnswers, says} from './interview.ts';

test.each([[[]], [['new']]])('with nobody to answer, %j says so in one sentence or two and ends with 2', (args) => {
	const folder = temporaryFolder();
	const {status, stdout, stderr} = spawnSync(process.execPath, [builtProgram(), ...args], {cwd: folder, env: {...process.env, HOME: folder}, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8'});
	expect({status, stdout}).toEqual({status: 2, stdout: ''});
	expect(stderr).toContain('there is nothing to read here');
	expect(stderr.trim().split('\n')).toHaveLength(1);
	expect(fs.readdirSync(folder)).not.toContain('drafts');
});

test('an unknown draft names the nearest', async () => {
	const folder = temporaryFolder();
	await draftWithFirstAnswers(folder);
	const program = comply(folder, {args: ['resume', 'testford-home']});
	expect(await program.exit).toMatchObject({exitCode: 2});
	expect(program.screen()).toContain('There is no draft "testford-home" in drafts. Did you mean "testford-homes"?');
});

const broken: ReadonlyArray<readonly [string, (lines: string[]) => void, RegExp]> = [
	['a broken line in the middle', (lines) => (lines[2] = '{"type":"answer-gi'), /Line 3 of .*journal\.jsonl cannot be read.*nothing in the file was changed/s],
	['a newer version', (lines) => (lines[0] = '{"format":"comply-journal","version":99}'), /was written by a newer comply \(journal version 99\)/],
	['an event not known', (lines) => (lines[2] = lines[2]!.replace(/"type":"[a-z-]+"/, '"type":"answer-dreamt"')), /records "answer-dreamt"/],
	['something else altogether', (lines) => (lines[0] = 'hello'), /does not begin as a comply journal does/],
];

test.each(broken)('%s is said, and nothing is changed', async (_name, damage, words) => {
	const folder = temporaryFolder();
	await draftWithFirstAnswers(folder);
	const file = path.join(folder, 'drafts/testford-homes/journal.jsonl');
	const lines = fs.readFileSync(file, 'utf8').split('\n');
	damage(lines);
	fs.writeFileSync(file, lines.join('\n'));
	const before = fs.readFileSync(file, 'utf8');
	const program = comply(folder, {args: ['resume', 'testford-homes']});
	expect(await program.exit).toMatchObject({exitCode: 2});
	expect(program.screen().replaceAll('\n', ' ')).toMatch(words);
	expect(program.screen()).not.toMatch(/\bat .*\.[jt]s/);
	expect(fs.readFileSync(file, 'utf8')).toBe(before);
	expect(fs.readdirSync(path.dirname(file))).not.toContain('lock');
});

test('a last line cut short is mended, and said', async () => {
	const folder = temporaryFolder();
	await draftWithFirstAnswers(folder);
	const file = path.join(folder, 'drafts/testford-homes/journal.jsonl');
	fs.appendFileSync(file, '{"type":"answer-given","ques');
	const program = comply(folder, {args: ['resume', 'testford-homes']});
	await program.waitFor('The last line of the journal was cut short');
	await program.waitFor('Which period');
	program.write('\u0003');
	await program.exit;
	expect(fs.readFileSync(file, 'utf8')).toMatch(/\}\n$/);
});

test.each([
	['../elsewhere', 'would leave the drafts folder'],
	['testford-homes', 'There is already a draft "testford-homes".'],
])('a new draft called %s is refused before anything is asked', async (name, words) => {
	const folder = temporaryFolder();
	await draftWithFirstAnswers(folder);
	const program = comply(folder, {args: ['new', name]});
	expect(await program.exit).toMatchObject({exitCode: 2});
	expect(program.screen()).toSatisfy(says(words));
	expect(program.screen()).not.toContain('Which landlord');
});

test('two windows: the second may look, is told who holds the draft, and writes nothing', async () => {
	const folder = temporaryFolder();
	const first = comply(folder);
	await giveFirstAnswers(first);
	const second = comply(folder, {args: ['resume', 'testford-homes']});
	await second.waitFor((screen) => /This draft is open in another window:.*\bon\b/s.test(screen) && screen.includes('Which period'));
	const file = path.join(folder, 'drafts/testford-homes/journal.jsonl');
	const before = fs.readFileSync(file, 'utf8');
	second.write('2025-26\r');
	await second.waitFor(says('is open in another window, so nothing can be written from here'));
	expect(second.screen()).toContain('› 2025-26');
	second.write('\u0002');
	await second.waitFor('Given before: Ann Smith.');
	expect(fs.readFileSync(file, 'utf8')).toBe(before);
	second.write('\u0003');
	expect(await second.exit).toMatchObject({exitCode: 130});
	first.write('2025-26\r');
	await first.waitFor('→ 2025-26');
	expect(fs.readFileSync(file, 'utf8')).not.toBe(before);
	first.write('\u0003');
	await first.exit;
});
