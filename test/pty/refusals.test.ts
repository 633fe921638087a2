import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {builtProgram} from '../helpers/built.ts';
import {environmentIn} from '../helpers/environment.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {journalLine} from '../../src/storage/journal-lines.ts';
import {comply, draftWithFirstAnswers, giveFirstAnswers, says} from './interview.ts';

test.each([[[]], [['new']]])('with nobody to answer, %j says so in one sentence or two and ends with 2', (args) => {
	const folder = temporaryFolder();
	const {status, stdout, stderr} = spawnSync(process.execPath, [builtProgram(), ...args], {cwd: folder, env: environmentIn(folder), stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8'});
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
	['a newer version', (lines) => (lines[0] = '{"format":"comply-journal","version":99}'), /was written by a newer comply \(journal version 99\)/],
	['an event not known', (lines) => (lines[2] = journalLine({...JSON.parse(lines[2]!), sum: undefined, type: 'answer-dreamt'}).trimEnd()), /records "answer-dreamt"/],
	['something else altogether', (lines) => lines.splice(0, lines.length, 'hello', 'there'), /does not begin as a comply journal does/],
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

test('a broken line in the middle: it is quoted, and the draft goes on without it once that was said', async () => {
	const folder = temporaryFolder();
	await draftWithFirstAnswers(folder);
	const file = path.join(folder, 'drafts/testford-homes/journal.jsonl');
	const lines = fs.readFileSync(file, 'utf8').split('\n');
	const before = lines.with(2, '{"type":"answer-gi\u001B[2Jven"').join('\n');
	fs.writeFileSync(file, before);

	const looking = comply(folder, {args: ['resume', 'testford-homes']});
	await looking.waitFor('2 Only look');
	expect(looking.screen()).toContain('“{"type":"answer-given"”');
	looking.write('2\r');
	await looking.waitFor('Which period');
	looking.write('2025-26\r');
	await looking.waitFor(says('Line 3 of drafts/testford-homes/journal.jsonl cannot be read, so nothing is added to it'));
	looking.write('\u0003');
	await looking.exit;
	expect(fs.readFileSync(file, 'utf8')).toBe(before);

	const going = comply(folder, {args: ['resume', 'testford-homes']});
	await going.waitFor('1 Go on without it');
	going.write('\r');
	await going.waitFor('Which period');
	going.write('2025-26\r');
	await going.waitFor('→ 2025-26');
	going.write('\u0003');
	await going.exit;
	expect(fs.readFileSync(path.join(path.dirname(file), 'journal.damaged-1'), 'utf8')).toBe(before);
	expect(fs.readFileSync(file, 'utf8')).toContain('"2025-26"');
	expect(fs.readFileSync(file, 'utf8')).not.toContain('answer-gi\u001B');
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
	await second.waitFor('1 Only look');
	second.write('\r');
	await second.waitFor((screen) => /This draft is open in another window:.*\bon\b/s.test(screen) && screen.includes('Which period'));
	const file = path.join(folder, 'drafts/testford-homes/journal.jsonl');
	const before = fs.readFileSync(file, 'utf8');
	second.write('2025-26\r');
	await second.waitFor(says('so nothing can be written from here'));
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
