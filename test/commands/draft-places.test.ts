/** Where a document may go, place by place, and what becomes of what stands there. */
import {execFileSync, spawn} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {text as textOf} from 'node:stream/consumers';
import {beforeEach, describe, expect, test} from 'vitest';
import {answer} from '../../src/commands/answer.ts';
import {draft, type DraftArguments} from '../../src/commands/draft.ts';
import {StorageError} from '../../src/storage/storage-error.ts';
import {writeUnasked} from '../../src/storage/write-document.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {recordedIo} from './terminal-io.ts';

let folder: string;
let drafts: string;
const at = (...names: readonly string[]) => path.join(folder, ...names);

beforeEach(async () => {
	folder = temporaryFolder();
	drafts = at('drafts');
	fs.writeFileSync(at('answers.yaml'), 'facts: {landlord: Testshire, stages: 2}\n');
	for (const name of ['x', 'y']) await answer({name, file: at('answers.yaml')}, recordedIo(drafts).io);
});

/** The sentence, where it was refused. */
async function write(out: string | undefined, more: Partial<DraftArguments> = {}): Promise<string | undefined> {
	try {
		expect(await draft({name: 'x', out, ...more}, recordedIo(drafts).io)).toBe(0);
		return undefined;
	} catch (error) {
		if (error instanceof StorageError) return `${error.message} ${error.fix}`;
		throw error;
	}
}

function contents(): Record<string, string> {
	const files = fs.readdirSync(folder, {recursive: true, withFileTypes: true}).filter((each) => each.isFile());
	return Object.fromEntries(files.map((each) => [path.join(each.parentPath, each.name), fs.readFileSync(path.join(each.parentPath, each.name), 'utf8')]));
}

const read = (...names: readonly string[]) => fs.readFileSync(at(...names), 'utf8');
const isDocument = expect.stringContaining('draft_id:') as string;

describe.each([false, true])('refused and left as it was, with --force: %s', (force) => {
	test.each<[string, () => string, RegExp]>([
		['the journal', () => at('drafts/x/journal.jsonl'), /lies where drafts are kept/],
		['the lock', () => at('drafts/x/lock'), /lies where drafts are kept/],
		['half-typed text', () => at('drafts/x/unsent.json'), /lies where drafts are kept/],
		['a new name there that is no document', () => at('drafts/x/new'), /lies where drafts are kept/],
		['the document of another draft', () => at('drafts/y/assessment.md'), /lies where drafts are kept/],
		['the drafts folder', () => at('drafts/new.md'), /lies where drafts are kept/],
		['the journal, by way of ..', () => at('drafts/y/../x/journal.jsonl'), /lies where drafts are kept/],
		['a draft by way of another folder', () => linked(at('drafts/y'), at('door')) + '/notes.md', /lies where drafts are kept/],
		['a link to the journal', () => linked(at('drafts/x/journal.jsonl'), at('out.md')), /lies where drafts are kept/],
		['a journal that is a link', () => moved('drafts/x/journal.jsonl', 'journal.md'), /lies where drafts are kept/],
		['a link to a link to the journal', () => linked(linked(at('drafts/x/journal.jsonl'), at('one.md')), at('two.md')), /lies where drafts are kept/],
		['a link to a name in a draft that is not there', () => linked(at('drafts/y/new'), at('out.md')), /lies where drafts are kept/],
		['the draft of another drafts folder', () => copied(), /lies where drafts are kept/],
		['a folder', () => at('drafts'), /is a folder/],
		['a folder that is not there', () => at('none/'), /is a folder/],
		['nothing', () => '', /is a folder/],
		['in a folder that is not there', () => at('none/out.md'), /could not be written/],
		['in a file', () => at('answers.yaml/out.md'), /could not be written/],
		['a link that goes round', () => linked(at('round.md'), at('round.md')), /leads back to itself/],
		['a name longer than a disk takes', () => at('n'.repeat(300)), /longer than a file's name/],
		...['docx', 'DOCX', 'docx.', 'doc', 'odt', 'rtf', 'pdf', 'html', 'htm', 'epub', 'xls'].map((ext): [string, () => string, RegExp] => [`a name in .${ext}`, () => at(`out.${ext}`), /would say it is/]),
		['a link to a name in .docx', () => linked(at('out.docx'), at('out.md')), /would say it is/],
	])('%s', async (_, place, words) => {
		const out = place();
		const before = contents();
		const said = await write(out, {force, as: ['markdown']});
		expect(said).toMatch(words);
		expect(said).not.toMatch(/!|undefined/);
		expect(contents()).toEqual(before);
	});
});

function linked(target: string, link: string): string {
	fs.symlinkSync(target, link);
	return link;
}

/** The file moved out of its folder, with a link left in its place. */
function moved(file: string, to: string): string {
	fs.renameSync(at(file), at(to));
	return linked(at(to), at(file));
}

function copied(): string {
	fs.cpSync(drafts, at('elsewhere'), {recursive: true});
	return at('elsewhere/x/notes.md');
}

describe('what stands there and is no document of ours', () => {
	test.each(['answers.yaml', 'notes.md'])('%s stays, unless it is forced or the question is answered with yes', async (name) => {
		fs.writeFileSync(at(name), 'facts: {}\n');
		expect(await write(at(name))).toMatch(/comply did not write it/);
		for (const typed of [undefined, '', 'no', 'nay']) {
			expect(await write(at(name), {ask: async () => typed})).toContain('comply did not write it');
			expect(read(name)).toBe('facts: {}\n');
		}

		expect(await write(at(name), {ask: async () => 'Yes '})).toBeUndefined();
		expect(read(name)).toEqual(isDocument);
		fs.writeFileSync(at(name), 'facts: {}\n');
		expect(await write(at(name), {force: true})).toBeUndefined();
		expect(read(name)).toEqual(isDocument);
	});

	test('in the draft’s own folder alike, named or not', async () => {
		fs.writeFileSync(at('drafts/x/assessment.md'), 'My notes.\n');
		for (const out of [undefined, at('drafts/x/assessment.md')]) expect(await write(out)).toContain('comply did not write it');
		expect(read('drafts/x/assessment.md')).toBe('My notes.\n');
	});
});

test.each([
	['a new file', () => 'out.md'],
	['a name as long as a disk takes', () => `${'n'.repeat(252)}.md`],
	['another document in the draft’s own folder', () => 'drafts/x/clean.md'],
	['an empty file', () => (fs.writeFileSync(at('empty'), ''), 'empty')],
])('%s is written, and again over itself', async (_, name) => {
	const out = name();
	for (let time = 0; time < 2; time++) expect(await write(at(out))).toBeUndefined();
	expect(read(out)).toEqual(isDocument);
	expect(fs.readdirSync(path.dirname(at(out))).filter((each) => each.endsWith('.tmp'))).toEqual([]);
});

test('a document whose front matter an editor took away is still known', async () => {
	await write(at('out.md'));
	fs.writeFileSync(at('out.md'), read('out.md').replace(/^---[\s\S]*?\n---\n/, ''));
	expect(await write(at('out.md'))).toContain('was edited since comply wrote it');
});

test('a link stays a link, and what it leads to is written; so in the draft’s own folder', async () => {
	await write(at('kept.md'));
	for (const link of ['out.md', 'drafts/x/assessment.md']) {
		linked(at('kept.md'), at(link));
		fs.writeFileSync(at('kept.md'), '');
		expect(await write(link === 'out.md' ? at(link) : undefined)).toBeUndefined();
		expect(fs.readlinkSync(at(link))).toBe(at('kept.md'));
		expect(read('kept.md')).toEqual(isDocument);
	}

	linked('not-yet.md', at('dangling.md'));
	expect(await write(at('dangling.md'))).toBeUndefined();
	expect(read('not-yet.md')).toEqual(isDocument);
});

test.skipIf(process.platform === 'win32').each([0o640, 0o600, 0o444])('the mode stays as it is', async (mode) => {
	await write(at('out.md'));
	fs.chmodSync(at('out.md'), mode);
	const said = await write(at('out.md'));
	// Root may write to what is read-only; anybody else is told.
	if (mode === 0o444 && process.getuid?.() !== 0) expect(said).toContain('read-only');
	else expect(said).toBeUndefined();
	expect(fs.statSync(at('out.md')).mode & 0o777).toBe(mode);
});

describe.skipIf(process.platform === 'win32')('a pipe', () => {
	test('is written into and stays, once something reads from it', async () => {
		execFileSync('mkfifo', [at('pipe.md')]);
		const reader = spawn('cat', [at('pipe.md')]);
		const got = textOf(reader.stdout);
		expect(await write(at('pipe.md'))).toBeUndefined();
		expect(await got).toEqual(isDocument);
		expect(fs.statSync(at('pipe.md')).isFIFO()).toBe(true);
	});

	test('in place of the draft’s own document that nothing reads from is said, not waited for', async () => {
		execFileSync('mkfifo', [at('drafts/x/assessment.md')]);
		expect(await write(undefined)).toContain('nothing reads from it');
		expect(fs.statSync(at('drafts/x/assessment.md')).isFIFO()).toBe(true);
	});
});

test('the interview writes over nothing that is not ours either', () => {
	const target = {form: 'markdown' as const, file: at('drafts/x/assessment.md'), folder: at('drafts/x'), draftsDir: drafts};
	fs.writeFileSync(target.file, 'My notes.\n');
	expect(() => writeUnasked([{target, bytes: 'draft'}])).toThrow(expect.objectContaining({code: 'not-ours'}));
	fs.rmSync(target.file);
	linked('journal.jsonl', target.file);
	expect(() => writeUnasked([{target, bytes: 'draft'}])).toThrow(expect.objectContaining({code: 'drafts-own'}));
	expect(read('drafts/x/journal.jsonl')).toContain('comply-journal');
});

test('a document with a long front matter, or saved by an editor of another system, is still known', async () => {
	for (const change of [(text: string) => text.replaceAll('\n', '\r\n'), (text: string) => `\uFEFF${text}`, (text: string) => text.replace(/^landlord: .*/m, `landlord: "${'a'.repeat(5000)}"`)]) {
		await write(at('out.md'), {force: true});
		fs.writeFileSync(at('out.md'), change(read('out.md')).replaceAll('<!--', '<!'));
		expect(await write(at('out.md'))).toContain('was edited since comply wrote it');
	}
});

test('a folder in place of the draft’s own document is said', async () => {
	fs.mkdirSync(at('drafts/x/assessment.md'));
	expect(await write(undefined)).toContain('is a folder');
});
