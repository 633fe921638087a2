import fs from 'node:fs';
import path from 'node:path';
import {beforeEach, expect, test} from 'vitest';
import {bankFileNames, buildBanks, compileBank, readBank, readCompiledBank} from '../../src/storage/bank-files.ts';
import type {BankPlace} from '../../src/storage/bank-place.ts';
import {root} from '../helpers/bank.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

let place: BankPlace;

beforeEach(() => {
	const folder = temporaryFolder();
	const questionsDir = path.join(folder, 'questions');
	fs.cpSync(path.join(root, 'test/fixtures/small-bank'), questionsDir, {recursive: true});
	place = {questionsDir, keepIn: path.join(folder, 'cache')};
});

const sectionFile = () => path.join(place.questionsDir, '2024', fs.readdirSync(path.join(place.questionsDir, '2024')).find((name) => name.startsWith('01-'))!);

function edit(from: string, to: string, file = sectionFile()): void {
	const text = fs.readFileSync(file, 'utf8');
	expect(text).toContain(from);
	fs.writeFileSync(file, text.replace(from, to));
}

async function mustRead() {
	const loaded = await readBank(place, '2024');
	if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
	return loaded.bank;
}

test('a bank is compiled once; then it comes from its compiled form, as long as no file changes', async () => {
	expect(await readCompiledBank(place, '2024')).toBeUndefined();
	const bank = await mustRead();
	expect(await readCompiledBank(place, '2024')).toEqual({bank});
	expect(JSON.parse(JSON.stringify(bank))).toEqual(bank);
});

test.each([
	['an edit', () => edit('Are there two stages at most', 'Are there at most two stages')],
	['an edit that keeps the length and the time of the file', () => {
		const file = sectionFile();
		const {atime, mtime} = fs.statSync(file);
		edit('Are there two', 'Are there ten');
		fs.utimesSync(file, atime, mtime);
	}],
	['a new section', () => fs.writeFileSync(path.join(place.questionsDir, '2024/03-more.yaml'), fs.readFileSync(sectionFile(), 'utf8').replace(/[^]*/, 'section: 3\ntitle: More\nprovisions:\n  - {id: "3.1", obligation: must, requirement: R, asks: A, shows: [policy]}\n'))],
	['a section taken away', () => fs.rmSync(path.join(place.questionsDir, '2024', fs.readdirSync(path.join(place.questionsDir, '2024')).find((name) => name.startsWith('02-'))!))],
])('%s takes effect at the next start, and gives the bank another version', async (_, change) => {
	const before = await mustRead();
	change();
	expect(await readCompiledBank(place, '2024')).toBeUndefined();
	const after = await mustRead();
	expect(after.version).not.toBe(before.version);
	expect(after.sections).not.toEqual(before.sections);
	expect(await readCompiledBank(place, '2024')).toEqual({bank: after});
});

test('so does a file of frames, whatever its name, and each edit of one', async () => {
	const before = await mustRead();
	const file = path.join(place.questionsDir, 'shared/frames/by-subject.yaml');
	fs.mkdirSync(path.dirname(file), {recursive: true});
	const rule = (id: string) => `frames:\n  - {id: ${id}, editions: {"2024": {at: every}}, words: [three stages], examples: {flagged: [{edition: "2024", at: "1.1", says: Three stages.}], passed: [{edition: "2024", at: "1.1", says: Two.}]}}\n`;
	const versions = [before.version];
	for (const id of ['third', 'fourth']) {
		fs.writeFileSync(file, rule(id));
		expect(await readCompiledBank(place, '2024')).toBeUndefined();
		const bank = await mustRead();
		expect(bank.frames.filter((frame) => frame.id === id)).toEqual([{id, at: 'every', tells: 'conflict', manner: 'stated', words: ['three stages']}]);
		expect(versions).not.toContain(bank.version);
		versions.push(bank.version);
		expect(await readCompiledBank(place, '2024')).toEqual({bank});
	}
});

test('the same files unpacked anew need no new compiling', async () => {
	const bank = await mustRead();
	const moved = path.join(temporaryFolder(), 'questions');
	fs.cpSync(place.questionsDir, moved, {recursive: true});
	expect(await readCompiledBank({...place, questionsDir: moved}, '2024')).toEqual({bank});
});

test.each([
	['cut short', '{"stamps":"'],
	['not a compiled bank', '{}'],
	['of another edition', (kept: string) => kept.replace('"edition":"2024"', '"edition":"2022"')],
	['without its sections', (kept: string) => kept.replace('"sections":', '"sectoins":')],
])('a compiled bank that is %s is made again', async (_, text) => {
	const bank = await mustRead();
	const file = path.join(place.keepIn!, 'bank-2024.json');
	fs.writeFileSync(file, typeof text === 'string' ? text : text(fs.readFileSync(file, 'utf8')));
	expect(await mustRead()).toEqual(bank);
	expect(await readCompiledBank(place, '2024')).toEqual({bank});
});

test('saved as Notepad does, with a mark at its beginning and its line breaks, it is the same bank', async () => {
	const before = await mustRead();
	for (const file of bankFileNames(place, '2024').map((name) => path.join(place.questionsDir, name))) fs.writeFileSync(file, `\uFEFF${fs.readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`);
	const {version, ...after} = await mustRead();
	expect({...after, version: before.version}).toEqual(before);
	expect(version).not.toBe(before.version);
});

test('where nothing can be kept, the bank is read all the same', async () => {
	const blocked = path.join(temporaryFolder(), 'file');
	fs.writeFileSync(blocked, '');
	expect(await readBank({...place, keepIn: blocked}, '2024')).toHaveProperty('bank');
});

test('where one cannot take the place of what is there, nothing is left behind', async () => {
	fs.mkdirSync(path.join(place.keepIn!, 'bank-2024.json'), {recursive: true});
	await mustRead();
	expect(fs.readdirSync(place.keepIn!)).toEqual(['bank-2024.json']);
});

test.each<[string, () => void, {file: string; line?: number; problem: RegExp}]>([
	['broken YAML', () => edit('title: Stages', 'title: "Stages'), {file: '2024/01-', problem: /not well-formed YAML/}],
	['a letter of Windows’ own', () => fs.writeFileSync(sectionFile(), Buffer.from(fs.readFileSync(sectionFile(), 'utf8').replace('title: Stages', 'title: Stages \u0096 all'), 'latin1')), {file: '2024/01-', line: 2, problem: /not saved as UTF-8/}],
	['a file of prose', () => fs.writeFileSync(sectionFile(), 'It goes on. '.repeat(1000)), {file: '2024/01-', line: 1, problem: /^this file is "It goes on\. .{0,80}…, not a group of keys$/}],
	['UTF-16', () => fs.writeFileSync(sectionFile(), `\uFEFF${fs.readFileSync(sectionFile(), 'utf8')}`, 'utf16le'), {file: '2024/01-', line: 1, problem: /not saved as UTF-8/}],
	['an unknown fact', () => edit('facts: [stages]', 'facts: [stagez]'), {file: '2024/01-', line: 9, problem: /"stagez" is not a fact/}],
	['a missing file', () => fs.rmSync(path.join(place.questionsDir, 'shared/facts.yaml')), {file: 'shared/facts.yaml', line: 1, problem: /not there/}],
])('%s is named with its file, line and remedy, and nothing is kept', async (_, change, {file, line, problem}) => {
	change();
	const loaded = await compileBank(place, '2024');
	if (!('problems' in loaded)) throw new Error('it was loaded');
	expect(loaded.problems[0]).toMatchObject({file: expect.stringContaining(file), ...(line !== undefined && {line}), problem: expect.stringMatching(problem), fix: expect.stringMatching(/./)});
	expect(fs.existsSync(place.keepIn!)).toBe(false);
});

test('an edition without a folder is an error that says where it was looked for', async () => {
	await expect(readBank(place, '2022')).rejects.toMatchObject({code: 'no-bank', message: expect.stringContaining(place.questionsDir)});
});

test('where there are compiled banks and no question files, each edition comes from them, and is kept', async () => {
	const built = path.join(temporaryFolder(), 'banks.json.br');
	const buildBoth = async () => {
		fs.cpSync(path.join(place.questionsDir, '2024'), path.join(place.questionsDir, '2022'), {recursive: true});
		expect(await buildBanks(place.questionsDir, built)).toEqual([]);
	};
	await buildBoth();
	const bank = await mustRead();
	const packed = {...place, questionsDir: path.join(temporaryFolder(), 'none'), built};
	fs.rmSync(place.keepIn!, {recursive: true});
	expect(await readCompiledBank(packed, '2024')).toEqual({bank});
	expect(fs.readdirSync(place.keepIn!)).toEqual(['bank-2024.json']);
	// Of a newer program, unpacked over the older one.
	edit('Are there two stages at most', 'Are there at most two stages');
	await buildBoth();
	expect(await readCompiledBank(packed, '2024')).toEqual({bank: await mustRead()});
});

test.each([
	['is damaged', (file: string) => fs.writeFileSync(file, 'no bank')],
	['is gone', () => {}],
])('where there are no question files, and the file of compiled banks %s, that is said', async (_, make) => {
	const built = path.join(temporaryFolder(), 'banks.json.br');
	make(built);
	await expect(readBank({questionsDir: path.join(temporaryFolder(), 'none'), built}, '2024')).rejects.toMatchObject({code: 'no-built-bank', message: expect.stringContaining(built)});
});
