/** The journal's file is changed under an open draft, as cloud folders, tidy people and other windows do. Nothing is called saved that is not. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import type {DraftEvent, Happening} from '../../src/core/draft/draft.ts';
import {journalFile, readJournal} from '../../src/storage/journal.ts';
import {journalLine} from '../../src/storage/journal-lines.ts';
import {openJournal} from '../../src/storage/open-journal.ts';
import {createDraft, openDraft, readDraft, type DraftHandle} from '../../src/storage/open-draft.ts';
import {newRecorder, resumeRecorder} from '../../src/storage/recorder.ts';
import type {StorageError} from '../../src/storage/storage-error.ts';
import {root, smallBank} from '../helpers/bank.ts';
import {eventOf} from '../helpers/draft.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

const stages = (value: number): Happening => ({type: 'answer-given', question: 'stages', value});
const homes: Happening = {type: 'answer-given', question: 'homes', value: 900};
const elsewhere = journalLine(eventOf({type: 'answer-given', question: 'website', value: true}));

function openNew(): {readonly handle: DraftHandle; readonly draftsDir: string; readonly file: string} {
	const draftsDir = temporaryFolder();
	const handle = createDraft({draftsDir, name: 'x', edition: '2024', bankVersion: 'b1', id: 'd1', via: 'interview', by: 'ann', now: () => new Date('2026-03-02T09:00:00.000Z')});
	handle.record([stages(2)]);
	return {handle, draftsDir, file: journalFile(handle.folder)};
}

function refusalOf(run: () => void): string | undefined {
	try {
		run();
		return undefined;
	} catch (error) {
		return (error as StorageError).code;
	}
}

const copied = (file: string, change: (bytes: Buffer) => Buffer | string) => {
	const beside = `${file}.sync`;
	fs.writeFileSync(beside, change(fs.readFileSync(file)));
	fs.renameSync(beside, file);
};

type Change = [what: string, change: (file: string) => void, refused: string | undefined, alsoThere?: string];
const theirLock = {pid: 9, host: os.hostname(), user: 'bob', since: '2026-01-02T09:00:00.000Z', nonce: 'theirs'};

const changes: Change[] = [
	['nothing', () => {}, undefined],
	['deleted', (file) => fs.rmSync(file), 'journal-gone'],
	['its folder deleted', (file) => fs.rmSync(path.dirname(file), {recursive: true}), 'journal-gone'],
	['moved away', (file) => fs.renameSync(file, `${file}.old`), 'journal-gone'],
	['its folder renamed', (file) => fs.renameSync(path.dirname(file), `${path.dirname(file)}-old`), 'journal-gone'],
	['replaced by the same, as cloud folders do', (file) => copied(file, (bytes) => bytes), undefined],
	['replaced by an earlier copy', (file) => copied(file, (bytes) => bytes.subarray(0, bytes.lastIndexOf(10, bytes.length - 2) + 1)), 'journal-replaced'],
	['replaced by an empty file', (file) => copied(file, () => ''), 'journal-replaced'],
	['emptied in place', (file) => fs.truncateSync(file, 0), 'journal-replaced'],
	['cut short in place', (file) => fs.truncateSync(file, 100), 'journal-replaced'],
	['replaced by one that goes on from it', (file) => copied(file, (bytes) => bytes.toString() + elsewhere), 'journal-replaced', 'website'],
	['appended to by another program', (file) => fs.appendFileSync(file, elsewhere), 'journal-replaced', 'website'],
	['replaced by a link that leads nowhere', (file) => (fs.rmSync(file), fs.symlinkSync('elsewhere.jsonl', file)), 'journal-gone'],
	['its lock copied, as cloud folders do', (file) => copied(path.join(path.dirname(file), 'lock'), (bytes) => bytes), undefined],
	['its lock taken by a program that has ended', (file) => fs.writeFileSync(path.join(path.dirname(file), 'lock'), JSON.stringify({...theirLock, pid: 999_999_999})), undefined],
	['its lock swept away', (file) => fs.rmSync(path.join(path.dirname(file), 'lock')), undefined],
];

test.each<Change>(changes)('journal %s: the answer is refused or safe, and safe when given again', (_, change, refused, alsoThere) => {
	const {handle, draftsDir, file} = openNew();
	change(file);
	expect(refusalOf(() => handle.record([homes]))).toBe(refused);
	if (refused !== undefined) handle.record([homes]);
	handle.record([stages(3)]);
	const asked = ['homes', 'stages', ...(alsoThere === undefined ? [] : [alsoThere])];
	expect([...handle.draft().answers.keys()].toSorted()).toEqual(asked.toSorted());
	expect(readDraft(draftsDir, 'x').draft).toEqual(handle.draft());
	expect(openDraft({draftsDir, name: 'x', via: 'interview', now: () => new Date()}).readingOnly()).toMatchObject({because: 'held'});
	handle.close();
	expect(fs.readdirSync(handle.folder).filter((name) => name === 'lock' || name.endsWith('.tmp'))).toEqual([]);
});

test.each<readonly [string, (file: string) => void]>([
	['other answers', (file) => copied(file, (bytes) => `${bytes.toString().split('\n').slice(0, 2).join('\n')}\n${elsewhere}`)],
	['something else', (file) => copied(file, () => 'no journal\n')],
	['a copy with one character changed in place', (file) => fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('"value":2', '"value":3'))],
])('replaced by %s: every answer is refused, the file is left alone, and all that was given is kept beside it, once', (_, change) => {
	const {handle, file} = openNew();
	const own = fs.readFileSync(file, 'utf8');
	change(file);
	const theirs = fs.readFileSync(file, 'utf8');
	for (let time = 0; time < 3; time += 1) expect(refusalOf(() => handle.record([homes]))).toBe('journal-differs');
	expect(fs.readFileSync(file, 'utf8')).toBe(theirs);
	const kept = fs.readdirSync(handle.folder).filter((name) => name.startsWith('journal.from-here'));
	expect(kept.map((name) => fs.readFileSync(path.join(handle.folder, name), 'utf8'))).toEqual([own]);
});

test.each<readonly [string, (file: string) => void]>([
	['deleted', (file) => fs.rmSync(file)],
	['replaced by an earlier copy', (file) => copied(file, (bytes) => bytes)],
])('%s at the very moment of writing, the journal is whole when the answer is called saved', (_, change) => {
	const {handle, file} = openNew();
	handle.close();
	const journal = openJournal(handle.folder);
	const event = eventOf(homes);
	// Called as the line is put together: after the look at the file, before the write.
	const late = {...event, toJSON: () => (change(file), event)} as unknown as DraftEvent;
	journal.append([late]);
	expect(readJournal(handle.folder).events.at(-1)).toEqual(event);
	journal.append([eventOf(stages(3))]);
	journal.close();
	expect(readJournal(handle.folder).events.slice(-2)).toEqual([event, eventOf(stages(3))]);
});

test('replaced by other answers at the very moment of writing, the answer is not called saved, and nothing here is lost', () => {
	const {handle, file} = openNew();
	handle.close();
	const journal = openJournal(handle.folder);
	const late = {...eventOf(homes), toJSON: () => (copied(file, () => 'no journal\n'), eventOf(homes))} as unknown as DraftEvent;
	expect(refusalOf(() => journal.append([late]))).toBe('journal-differs');
	const [kept] = fs.readdirSync(handle.folder).filter((name) => name.startsWith('journal.from-here'));
	fs.renameSync(path.join(handle.folder, kept!), file);
	expect(refusalOf(() => journal.append([eventOf(stages(3))]))).toBe('journal-replaced');
	journal.append([eventOf(stages(3))]);
	journal.close();
	expect(readJournal(handle.folder).events.slice(-2)).toEqual([eventOf(homes), eventOf(stages(3))]);
});

test('what was put aside can be renamed to be the journal again, and the answer given again goes to it', () => {
	const {handle, draftsDir, file} = openNew();
	copied(file, () => 'no journal\n');
	expect(refusalOf(() => handle.record([homes]))).toBe('journal-differs');
	fs.renameSync(path.join(handle.folder, 'journal.from-here-1'), file);
	handle.record([homes]);
	expect([...readDraft(draftsDir, 'x').draft.answers.keys()]).toEqual(['stages', 'homes']);
	handle.close();
});

test('taken over by another window that has closed since, a draft goes on here with what was given there', () => {
	const {handle, draftsDir} = openNew();
	const second = openDraft({draftsDir, name: 'x', via: 'interview', now: () => new Date(), takeOver: true});
	second.record([homes]);
	expect(refusalOf(() => handle.record([stages(3)]))).toBe('lock-lost');
	second.close();
	expect(refusalOf(() => handle.record([stages(3)]))).toBe('journal-replaced');
	handle.record([stages(3)]);
	expect(handle.readingOnly()).toBeUndefined();
	expect(readDraft(draftsDir, 'x').draft).toEqual(handle.draft());
	expect([...handle.draft().answers.keys()]).toEqual(['stages', 'homes']);
	handle.close();
});

test('taken over by another window, a draft takes no more answers here and says so', () => {
	const {handle, draftsDir} = openNew();
	const second = openDraft({draftsDir, name: 'x', via: 'interview', now: () => new Date(), takeOver: true});
	expect(second.notices).toMatchObject([{code: 'lock-taken-over', message: expect.stringContaining('taken over from')}]);
	second.record([homes]);
	expect(refusalOf(() => handle.record([stages(3)]))).toBe('lock-lost');
	expect(handle.readingOnly()).toMatchObject({because: 'held', holder: {host: os.hostname()}});
	handle.close();
	second.record([{type: 'answer-given', question: 'website', value: false}]);
	expect(readDraft(draftsDir, 'x').draft).toEqual(second.draft());
	second.close();
});

test.each(['begun here', 'taken up here'])('a draft %s and taken over by another window: moving about is only remembered', (how) => {
	const options = {draftsDir: temporaryFolder(), via: 'interview', now: () => new Date('2026-03-02T09:00:00.000Z')} as const;
	const begun = newRecorder(smallBank(), 'x', options);
	begun.record([stages(2)]);
	if (how === 'taken up here') begun.close();
	const recorder = how === 'taken up here' ? resumeRecorder('x', options) : begun;
	const second = openDraft({...options, name: 'x', takeOver: true});
	expect(refusalOf(() => recorder.record([stages(3)]))).toBe('lock-lost');
	expect(recorder.record([{type: 'moved', to: 'homes'}]).at).toBe('homes');
	expect(readDraft(options.draftsDir, 'x').draft.at).toBeUndefined();
	recorder.close();
	second.close();
});

test('a lock from another computer is told with whose it is, and can be taken over', () => {
	const {handle, draftsDir} = openNew();
	handle.close();
	const lock = path.join(handle.folder, 'lock');
	fs.writeFileSync(lock, JSON.stringify({pid: 9, host: 'LAPTOP7', user: 'bob', since: '2026-01-02T09:00:00.000Z', nonce: 'theirs'}));
	const open = (takeOver: boolean) => openDraft({draftsDir, name: 'x', via: 'interview', now: () => new Date('2026-12-24T09:00:00.000Z'), takeOver});
	expect(open(false).notices).toMatchObject([{code: 'held-elsewhere', message: expect.stringMatching(/another computer: bob on LAPTOP7, since 2026-01-02 09:00 UTC, 11 months ago/)}]);
	expect(refusalOf(() => open(false).record([homes]))).toBe('held-elsewhere');
	const taken = open(true);
	expect(taken.notices).toMatchObject([{code: 'lock-taken-over', message: expect.stringContaining('taken over from bob on LAPTOP7')}]);
	taken.record([homes]);
	taken.close();
	expect(readDraft(draftsDir, 'x').draft.answers.get('homes')).toMatchObject({response: {value: 900}});
	expect(fs.existsSync(lock)).toBe(false);
});

test.each(['journal-LAPTOP7.jsonl', 'journal (conflicted copy 2026-03-02).jsonl', 'journal (1).jsonl', 'journal.sync-conflict-20260302-090000-ABC.jsonl'])('%s beside the journal is told, on opening and on reading', (name) => {
	const {handle, draftsDir} = openNew();
	handle.close();
	fs.writeFileSync(path.join(handle.folder, name), '');
	const opened = openDraft({draftsDir, name: 'x', via: 'interview', now: () => new Date()});
	opened.close();
	for (const {notices} of [opened, readDraft(draftsDir, 'x')]) expect(notices).toMatchObject([{code: 'copy-beside', message: expect.stringContaining(name)}]);
});

test.each<readonly [string, (journal: string) => string, string]>([
	['the same', (journal) => journal, 'can be deleted'],
	['an earlier copy with line breaks of Windows', (journal) => journal.split('\n').slice(0, 2).join('\r\n'), 'can be deleted'],
	['a copy in which only somebody moved about', (journal) => journal + journalLine(eventOf({type: 'moved', to: 'stages'})), 'can be deleted'],
	['a copy with an answer more', (journal) => journal + elsewhere, 'one line in it is not in this draft'],
])('%s beside the journal: it is told whether anything in it is not here', (_, change, words) => {
	const {handle, draftsDir, file} = openNew();
	handle.close();
	fs.writeFileSync(path.join(handle.folder, 'journal (1).jsonl'), change(fs.readFileSync(file, 'utf8')));
	expect(readDraft(draftsDir, 'x').notices).toMatchObject([{code: 'copy-beside', message: expect.stringContaining(words)}]);
});

test('answers put aside here are told with every opening, until their file is moved away', () => {
	const {handle, draftsDir, file} = openNew();
	copied(file, (bytes) => bytes.toString().replace('"value":2', '"value":3'));
	expect(refusalOf(() => handle.record([homes]))).toBe('journal-differs');
	handle.close();
	fs.writeFileSync(file, `${fs.readFileSync(file, 'utf8').split('\n').slice(0, 2).join('\n')}\n`);
	expect(readDraft(draftsDir, 'x').notices).toMatchObject([{code: 'copy-beside', message: expect.stringMatching(/“journal\.from-here-1”.*one line in it is not/)}]);
});

test('what a killed program left half-written is cleared when the draft is opened, and nothing else', () => {
	const {handle, draftsDir} = openNew();
	handle.close();
	const names = ['.comply-999999999-1.tmp', '.journal.jsonl.999999999-2.tmp', 'lock.999999999-abc.tmp', 'lock.999999999-abc', 'lock.999999999-abc.999999999-d', 'lock.txt', `.comply-${process.pid}-9.tmp`, 'notes.tmp'];
	for (const name of names) fs.writeFileSync(path.join(handle.folder, name), '');
	openDraft({draftsDir, name: 'x', via: 'interview', now: () => new Date()}).close();
	expect(fs.readdirSync(handle.folder).toSorted()).toEqual([`.comply-${process.pid}-9.tmp`, 'journal.jsonl', 'lock.txt', 'notes.tmp']);
});

/** Long run: COMPLY_RACES=500 npx vitest run test/storage/journal-changed.test.ts */
test('of two that make one draft at the same moment, one makes it and the other is told; no answer called taken is lost', async () => {
	const script = `
		import fs from 'node:fs';
		import {createDraft} from ${JSON.stringify(path.join(root, 'src/storage/open-draft.ts'))};
		process.stdin.setEncoding('utf8').on('data', (draftsDir) => {
			let said = 'taken';
			try {
				const first = () => [{type: 'answer-given', question: process.argv[1], value: 2}];
				createDraft({draftsDir: draftsDir.trim(), name: 'x', edition: '2024', bankVersion: 'b', id: process.argv[1], via: 'interview', now: () => new Date(), first}).close();
			} catch (error) {
				said = error.code;
			}
			console.log(said);
		});`;
	const makers = ['stages', 'homes'].map((question) => spawn(process.execPath, ['--input-type=module', '-e', script, question], {stdio: ['pipe', 'pipe', 'inherit']}));
	const next = (maker: (typeof makers)[number]) => once(maker.stdout, 'data').then(([text]) => String(text).trim());
	const rounds = Number(process.env['COMPLY_RACES'] ?? 20);
	for (let round = 0; round < rounds; round += 1) {
		const draftsDir = temporaryFolder();
		const said = Promise.all(makers.map(next));
		for (const maker of makers) maker.stdin.write(`${draftsDir}\n`);
		const outcomes = await said;
		expect(outcomes.toSorted()).toEqual(['draft-exists', 'taken']);
		const {draft} = readDraft(draftsDir, 'x');
		expect([...draft.answers.keys()]).toEqual([['stages', 'homes'][outcomes.indexOf('taken')]]);
	}

	for (const maker of makers) maker.kill();
}, 600_000);
