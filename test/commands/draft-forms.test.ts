/** The forms that are asked for, and where each goes. The writers are stood in for: what they write is tested beside them. */
import fs from 'node:fs';
import path from 'node:path';
import {Document, Packer, Paragraph} from 'docx';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import {answer} from '../../src/commands/answer.ts';
import {draft, type DraftArguments} from '../../src/commands/draft.ts';
import type {AssessmentDocument} from '../../src/document/model.ts';
import {StorageError} from '../../src/storage/storage-error.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {recordedIo} from './terminal-io.ts';

/** A Word file with the property by which ours are known, or another's. */
async function wordFile(property: string): Promise<Uint8Array> {
	return Packer.toBuffer(new Document({customProperties: [{name: property, value: 'd1'}], sections: [{children: [new Paragraph('Form')]}]}));
}

const ours = await wordFile('comply_draft_id');
const theirs = await wordFile('draft_id');
vi.mock('../../src/publish/word/write.ts', () => ({writeWord: async ({isClean}: AssessmentDocument) => Buffer.concat([ours, Buffer.from(isClean ? 'clean' : '')])}));
vi.mock('../../src/publish/board/write.ts', () => ({writeBoardPaper: async () => ours}));
vi.mock('../../src/publish/web/write.ts', () => ({
	writeWeb: ({front}: AssessmentDocument, {isFragment}: {isFragment: boolean}) => `<main data-comply="${JSON.stringify(front).replaceAll('"', '&quot;')}">${isFragment ? 'fragment' : 'page'}</main>`,
}));

let folder: string;
let drafts: string;
const at = (...names: readonly string[]) => path.join(folder, ...names);

beforeEach(async () => {
	folder = temporaryFolder();
	drafts = at('drafts');
	fs.writeFileSync(at('answers.yaml'), 'facts: {landlord: Testshire, stages: 2}\n');
	await answer({name: 'x', file: at('answers.yaml')}, recordedIo(drafts).io);
});

/** What was said and printed, with the code; what the disk is refused is said as the entry says it. */
async function write(given: Omit<DraftArguments, 'name'>): Promise<{readonly code: number; readonly said: string; readonly out: string}> {
	const {io, said, out} = recordedIo(drafts);
	try {
		const code = await draft({name: 'x', ...given}, io);
		return {code, said: said(), out: out()};
	} catch (error) {
		if (error instanceof StorageError) return {code: 2, said: `${said()}${error.message} ${error.fix}`, out: out()};
		throw error;
	}
}

const inDraft = () => fs.readdirSync(at('drafts/x')).filter((name) => /\.(?:md|docx|html)$/.test(name)).toSorted();
const read = (...names: readonly string[]) => fs.readFileSync(at(...names));

describe('draft --as', () => {
	test.each<[string, Omit<DraftArguments, 'name'>, readonly string[]]>([
		['nothing', {}, ['assessment.md']],
		['one', {as: ['word']}, ['assessment.docx']],
		['several, each given by itself', {as: ['word', 'web', 'board']}, ['assessment.docx', 'assessment.html', 'board-paper.docx']],
		['several in one, whatever their case', {as: ['Word, web', 'markdown']}, ['assessment.docx', 'assessment.html', 'assessment.md']],
		['one twice', {as: ['web', 'web']}, ['assessment.html']],
	])('%s: each form lies in the draft’s folder and is named', async (_, given, files) => {
		const {code, said} = await write(given);
		expect({code, files: inDraft()}).toEqual({code: 0, files});
		for (const file of files) expect(said).toMatch(new RegExp(`^The \\S.* is in \\S*${file.replace('.', '\\.')}\\.$`, 'm'));
		expect(said.trim().split('\n')).toHaveLength(files.length);
	});

	test('the same draft gives the same bytes, over what was written before', async () => {
		const all = {as: ['word', 'web', 'board', 'markdown']};
		await write(all);
		const before = inDraft().map((name) => read('drafts/x', name));
		expect(await write(all)).toMatchObject({code: 0});
		expect(inDraft().map((name) => read('drafts/x', name))).toEqual(before);
	});

	test.each<[string, Omit<DraftArguments, 'name'>, RegExp]>([
		['a form there is not', {as: ['pdf']}, /^“pdf” is not a form the document is written in\. Write --as and one or more of markdown, word, web and board; --as may be given again\.$/],
		['a form like a method', {as: ['constructor']}, /“constructor” is not a form/],
		['no form at all', {as: [' , ']}, /^--as names no form\./],
		['a fragment of no web page', {as: ['word'], fragment: true}, /--fragment is for the web page/],
		['several forms in one file', {as: ['word', 'board'], out: 'x.docx'}, /Several forms do not go into one file, and x\.docx is no folder/],
		['several forms to standard output', {as: ['web', 'markdown'], out: '-'}, /Only one form goes to standard output/],
		['Word to a screen', {as: ['word'], out: '-', isScreen: true}, /no text for a screen/],
	])('%s is refused in a sentence, and nothing is written', async (_, given, words) => {
		const {code, said, out} = await write(given);
		expect({code, said: said.trim(), out, files: inDraft()}).toEqual({code: 2, said: expect.stringMatching(words), out: '', files: []});
	});

	test('--clean is for each form; refused, none is written', async () => {
		expect(await write({as: ['word', 'web'], clean: true})).toMatchObject({code: 1, said: expect.stringContaining('so a clean copy is not written')});
		expect(inDraft()).toEqual([]);
		expect(await write({as: ['word', 'web'], clean: true, force: true})).toMatchObject({code: 0});
		expect(read('drafts/x/assessment.docx').toString('latin1')).toMatch(/clean$/);
	});
});

describe('draft --out', () => {
	test.each([
		['form.docx', (bytes: Buffer) => bytes.equals(ours)],
		['FORM.DOCX', (bytes: Buffer) => bytes.equals(ours)],
		['form.html', (bytes: Buffer) => bytes.toString().endsWith('>page</main>')],
		['form.htm', (bytes: Buffer) => bytes.toString().endsWith('>page</main>')],
		['form.md', (bytes: Buffer) => bytes.toString().startsWith('---\n')],
		['form', (bytes: Buffer) => bytes.toString().startsWith('---\n')],
	])('%s: the ending says the form', async (name, isForm) => {
		expect(await write({out: at(name)})).toMatchObject({code: 0});
		expect(isForm(read(name))).toBe(true);
	});

	test.each([
		[['word'], 'form.md', /^The document is Word, and \S*form\.md does not say so\. Give a name that ends in \.docx\.$/],
		[['word'], 'form.html', /^The document is Word, and \S*form\.html would say it is a web page\. Give a name that ends in \.docx\.$/],
		[['board'], 'form', /^The document is a board paper in Word, and \S*form does not say so\./],
		[['web'], 'form.docx', /^The document is a web page, and \S*form\.docx would say it is Word\. Give a name that ends in \.html\.$/],
		[['markdown'], 'form.docx', /^The document is markdown, and \S*form\.docx would say it is Word\. Give a name that ends in \.md\.$/],
	])('--as %s into %s: an ending that does not fit is refused', async (as, name, words) => {
		expect(await write({as, out: at(name)})).toEqual({code: 2, said: expect.stringMatching(words), out: ''});
		expect(fs.existsSync(at(name))).toBe(false);
	});

	test('a folder takes several forms', async () => {
		fs.mkdirSync(at('board'));
		expect(await write({as: ['board', 'web'], out: at('board')})).toMatchObject({code: 0});
		expect(fs.readdirSync(at('board')).toSorted()).toEqual(['assessment.html', 'board-paper.docx']);
	});

	test('to standard output: the bytes of one form, and nothing is said', async () => {
		expect(await write({as: ['word'], out: '-'})).toEqual({code: 0, said: '', out: Buffer.from(ours).toString('latin1')});
		expect(await write({as: ['web'], out: '-', fragment: true, isScreen: true})).toMatchObject({code: 0, said: '', out: expect.stringMatching(/fragment<\/main>$/)});
		expect(inDraft()).toEqual([]);
	});
});

describe('what stands there already', () => {
	test.each<[string, readonly string[], string, () => Uint8Array | string]>([
		['a Word file of somebody', ['word'], 'form.docx', () => theirs],
		['text that is called Word', ['word'], 'form.docx', () => 'My notes.'],
		['a Word file that was cut short', ['word'], 'form.docx', () => ours.subarray(0, 900)],
		['a web page of somebody', ['web'], 'form.html', () => '<!doctype html><p>Ours: data-comply= draft_id'],
		['a web page with another program’s mark', ['web'], 'form.html', () => '<main data-comply="row 5.3">draft_id</main>'],
	])('%s is not written over but with --force', async (_, as, name, what) => {
		fs.writeFileSync(at(name), what());
		const before = read(name);
		expect(await write({as, out: at(name)})).toMatchObject({code: 2, said: expect.stringContaining('comply did not write it')});
		expect(read(name)).toEqual(before);
		expect(await write({as, out: at(name), force: true})).toMatchObject({code: 0});
		expect(read(name)).not.toEqual(before);
	});

	test.each<[string, readonly string[], string, () => Uint8Array | string]>([
		['Word', ['word'], 'form.docx', () => ours],
		['web', ['web'], 'form.html', () => `<!doctype html><html><head><style>${'a'.repeat(20_000)}</style></head><main data-comply="{&quot;landlord&quot;:null,&quot;draft_id&quot;:&quot;d&quot;}">`],
		['web, in quotation marks of the other kind', ['web'], 'form.html', () => `<main data-comply='{"landlord":null,"draft_id":"d"}'>`],
	])('a document of ours in %s is', async (_, as, name, what) => {
		fs.writeFileSync(at(name), what());
		expect(await write({as, out: at(name)})).toMatchObject({code: 0});
	});

	test('of several forms none is written where one may not be', async () => {
		fs.writeFileSync(at('drafts/x/assessment.html'), 'mine');
		expect(await write({as: ['markdown', 'web']})).toMatchObject({code: 2});
		expect(inDraft()).toEqual(['assessment.html']);
	});
});
