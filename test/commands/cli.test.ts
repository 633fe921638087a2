import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {beforeEach, expect, test} from 'vitest';
import {root} from '../helpers/bank.ts';
import {builtProgram} from '../helpers/built.ts';
import {environmentIn} from '../helpers/environment.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

let folder: string;

beforeEach(() => {
	folder = temporaryFolder();
	fs.writeFileSync(path.join(folder, 'answers.yaml'), 'facts: {landlord: Testshire, stages: 2}\n');
});

/** The program, in a folder of its own, without a terminal. */
function comply(...args: readonly string[]) {
	const {status, stdout, stderr} = spawnSync(process.execPath, [builtProgram(), ...args], {
		cwd: folder,
		encoding: 'utf8',
		env: environmentIn(folder, {COMPLY_QUESTIONS: path.join(root, 'test/fixtures/small-bank')}),
	});
	return {code: status, out: stdout, said: stderr};
}

test.each<[string, readonly string[], number, RegExp]>([
	['home without a terminal', [], 2, /needs a terminal.*comply answer NAME --file/],
	['new without a terminal', ['new'], 2, /needs a terminal/],
	['resume, of a draft that is not there', ['resume', 'x'], 2, /There is no draft "x" in drafts\./],
	['a word that is no command', ['stauts'], 2, /"stauts" is not something comply can do\. Did you mean "comply status"\?/],
	['a file that is not there', ['elsewhere/last.docx'], 2, /There is no file or folder “elsewhere\/last\.docx”\. Check its name\./],
	['a file of this folder that is not there', ['last-year.docx'], 2, /There is no file or folder “last-year\.docx”\. Check its name\./],
	['a file with a blank, without quotes', ['last', 'year.docx'], 2, /There is no file or folder “last year\.docx”\. Check its name, and put it in quotes: there are blanks in it\./],
	['an option that is none', ['status', '--jsn'], 2, /^Unknown option '--jsn'/],
	['a command without its name', ['gaps'], 2, /Missing required argument 'names'/],
	['an edition that is none', ['new', '--code', '2020'], 2, /"2020" is not an edition of the Code\. Write --code 2024 or --code 2022\./],
	['a draft that is not there', ['gaps', 'none'], 2, /There is no draft "none" in drafts\./],
	['a name that leaves the folder', ['status', '../x'], 2, /"\.\.\/x" would leave the drafts folder\./],
	['import', ['import', 'file.docx'], 2, /no file “file\.docx” here/],
	['compare, of drafts that are not there', ['compare', 'a', 'b'], 2, /There is no draft "a" in drafts\./],
	['line mode without anything to read', ['--plain'], 2, /needs a terminal.*comply answer/],
	['from last year', ['new', '--from', 'a.md'], 2, /no file “a\.md” here/],
])('%s: one sentence and its exit code', (_, args, code, words) => {
	const run = comply(...args);
	expect(run).toMatchObject({code, out: '', said: expect.stringMatching(words)});
	expect(run.said).not.toMatch(/\bat .*:\d+:\d+|!/);
});

test('in a folder that has gone, that is said, and what was answered is kept', () => {
	const [gone, drafts] = [path.join(folder, 'gone'), path.join(folder, 'kept')];
	fs.mkdirSync(gone);
	const env = environmentIn(folder, {COMPLY_QUESTIONS: path.join(root, 'test/fixtures/small-bank')});
	const {status, stderr} = spawnSync('/bin/sh', ['-c', 'rmdir "$3"; exec "$0" "$1" new x --drafts "$2"', process.execPath, builtProgram(), drafts, gone], {cwd: gone, encoding: 'utf8', env, input: 'Testshire\n'});
	expect({status, stderr}).toEqual({status: 2, stderr: expect.stringMatching(/^The folder this window is in has been moved or removed\. Change to another folder, then start comply again\.\n$/)});
	expect(fs.readdirSync(drafts)).toEqual(['x']);
});

test('--help and --version go to standard output', () => {
	expect(comply('--help')).toMatchObject({code: 0, out: expect.stringContaining('check-questions'), said: ''});
	expect(comply('draft', '--help')).toMatchObject({code: 0, out: expect.stringContaining('--clean'), said: ''});
	expect(comply('--version')).toMatchObject({code: 0, out: expect.stringMatching(/\S\n$/), said: ''});
});

test('help shows the folder for drafts as it is, with its backslashes', () => {
	const {stdout} = spawnSync(process.execPath, [builtProgram(), '--help'], {cwd: folder, encoding: 'utf8', env: {...environmentIn(folder), HOME: '/C:\\Users\\Zoë', XDG_CONFIG_HOME: folder, COMPLY_STARTED_FROM: 'folder'}});
	expect(stdout.replaceAll(/\s+/g, ' ')).toContain('(default: "/C:\\Users\\Zoë/Documents/Complaint self-assessments")');
});

test('answers from a file, then status, gaps and the draft, in the drafts folder given before or after the command', () => {
	expect(comply('answer', 'x', '--file', 'answers.yaml', '--drafts', 'mine', '--json')).toMatchObject({code: 0, out: expect.stringContaining('"created": true'), said: ''});
	expect(comply('--drafts', 'mine', 'status')).toMatchObject({code: 0, out: expect.stringContaining('x: Testshire')});
	expect(comply('gaps', 'x', '--drafts', 'mine', '--json')).toMatchObject({code: 1, out: expect.stringContaining('"summary"')});
	expect(comply('draft', 'x', '--drafts', 'mine')).toMatchObject({code: 0, out: '', said: `The assessment is in ${path.join('mine', 'x', 'assessment.md')}.\n`});
	expect(fs.readdirSync(folder).toSorted()).toEqual(['answers.yaml', 'mine']);
});

test('a bank that cannot be used ends with 1 and names the place', () => {
	const questions = path.join(folder, 'questions');
	fs.cpSync(path.join(root, 'test/fixtures/small-bank'), questions, {recursive: true});
	comply('answer', 'x', '--file', 'answers.yaml');
	fs.appendFileSync(path.join(questions, '2024/edition.yaml'), 'odd: 1\n');
	const said = expect.stringMatching(/^The question bank of the 2024 Code cannot be used as it stands\. .*\n {2}2024\/edition\.yaml, line \d+: "odd" is not a key/);
	for (const args of [['status'], ['status', 'x'], ['draft', 'x'], ['compare', 'x', 'x'], ['answer', 'x', '--file', 'answers.yaml']]) {
		expect(comply(...args, '--questions', questions)).toMatchObject({code: 1, out: '', said});
	}

	expect(comply('gaps', 'x', 'none', '--questions', questions)).toMatchObject({code: 2, out: '', said: expect.stringMatching(/line \d+: "odd" is not a key[^]*\nx: .* cannot be used as it stands.*\nnone: There is no draft/)});
});

test('a draft that another computer holds, or with a damaged line: refused with the way on, and answered once that is given', () => {
	comply('answer', 'x', '--file', 'answers.yaml');
	const draft = path.join(folder, 'drafts/x');
	fs.writeFileSync(path.join(draft, 'lock'), JSON.stringify({pid: 9, host: 'LAPTOP7\u001B[2J', user: 'bob', since: '2026-01-02T09:00:00.000Z', nonce: 'theirs'}));
	const journal = path.join(draft, 'journal.jsonl');
	fs.writeFileSync(journal, fs.readFileSync(journal, 'utf8').replace('Testshire', 'Testshxre'));
	fs.writeFileSync(path.join(folder, 'more.yaml'), 'facts: {landlord: Testshire}\n');
	const answer = (...flags: readonly string[]) => comply('answer', 'x', '--file', 'more.yaml', ...flags);
	expect(answer()).toMatchObject({code: 2, said: expect.stringMatching(/bob on LAPTOP7, since 2026-01-02 09:00 UTC.*--take-over\.\n$/)});
	expect(answer('--take-over')).toMatchObject({code: 2, said: expect.stringMatching(/Line 3 of .*--mend/)});
	expect(comply('status', 'x')).toMatchObject({code: 0, said: expect.stringContaining('Line 3 of the journal cannot be read')});
	expect(answer('--take-over', '--mend')).toMatchObject({code: 0, said: expect.stringContaining('1 answer taken')});
	expect(comply('status', 'x')).toMatchObject({code: 0, out: expect.stringContaining('Testshire'), said: ''});
	expect(fs.readdirSync(draft).toSorted()).toEqual(['journal.damaged-1', 'journal.jsonl']);
});

test('an edited document goes back into a draft that another computer holds, once it is taken over', () => {
	comply('answer', 'x', '--file', 'answers.yaml');
	comply('draft', 'x');
	fs.writeFileSync(path.join(folder, 'drafts/x/lock'), JSON.stringify({pid: 9, host: 'LAPTOP7', user: 'bob', since: '2026-01-02T09:00:00.000Z', nonce: 'theirs'}));
	const document = path.join('drafts', 'x', 'assessment.md');
	expect(comply('import', document)).toMatchObject({code: 2, said: expect.stringContaining('--take-over')});
	expect(comply('import', document, '--take-over')).toMatchObject({code: 0, said: expect.stringContaining('taken over from bob on LAPTOP7')});
});
