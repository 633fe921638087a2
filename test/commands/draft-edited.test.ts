/** A document that somebody edited after it was written is not written over unseen. */
import fs from 'node:fs';
import path from 'node:path';
import {beforeEach, describe, expect, test} from 'vitest';
import {answer} from '../../src/commands/answer.ts';
import {draft, type DraftArguments} from '../../src/commands/draft.ts';
import {importFile} from '../../src/commands/import.ts';
import {openInterview} from '../../src/opening/open-interview.ts';
import {fileNames, type Form} from '../../src/publish/forms.ts';
import {StorageError} from '../../src/storage/storage-error.ts';
import {editProperties, editWord, replacing} from '../exchange/round-trip/word-editing.ts';
import {realBankPlace} from '../helpers/environment.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {recordedIo} from './terminal-io.ts';

let folder: string;
let drafts: string;
const at = (...names: readonly string[]) => path.join(folder, ...names);
const forms: readonly Form[] = ['markdown', 'word', 'web', 'board'];

beforeEach(async () => {
	folder = temporaryFolder();
	drafts = at('drafts');
	await giving('x', '{by: Complaints officer, facts: {landlord: Testshire, stages: 2, website: yes}, provisions: {"1.1": {stages_written: yes, stages_told: yes, answer: yes, commentary: Read in January.}}}');
});

async function giving(name: string, answers: string): Promise<void> {
	fs.writeFileSync(at('answers.yaml'), answers);
	const {io, said} = recordedIo(drafts);
	expect([await answer({name, file: at('answers.yaml')}, io), said()]).toEqual([0, expect.any(String)]);
}

async function refusal(act: () => unknown): Promise<string | undefined> {
	try {
		await act();
		return undefined;
	} catch (error) {
		if (error instanceof StorageError) return `${error.message} ${error.fix}`;
		throw error;
	}
}

/** The sentence, where it was refused. */
function write(form: Form, more: Partial<DraftArguments> = {}): Promise<string | undefined> {
	return refusal(async () => expect(await draft({name: 'x', as: [form], ...more}, recordedIo(drafts).io)).toBe(0));
}

const own = (form: Form, name = 'x') => path.join(drafts, name, fileNames[form]);
const bytesOf = (file: string) => fs.readFileSync(file).toString('latin1');

/** As a colleague does: `from` is in every form but the board paper. */
function edit(file: string, from = 'Read in January', to = 'Read in June'): string {
	const bytes = fs.readFileSync(file);
	if (path.basename(file) === fileNames.board) fs.writeFileSync(file, editProperties(bytes, (xml) => `${xml}\n`));
	else if (file.endsWith('.docx')) fs.writeFileSync(file, editWord(bytes, replacing(from, to)));
	else fs.writeFileSync(file, bytes.toString('utf8').replace(from, to));
	expect(fs.readFileSync(file).equals(bytes)).toBe(false);
	return bytesOf(file);
}

describe.each(forms)('%s', (form) => {
	const words = `"${fileNames[form]}" was edited since comply wrote it. `;

	test('the edited one stays, unless it is forced or the question is answered with yes', async () => {
		expect(await write(form)).toBeUndefined();
		await giving('x', 'facts: {landlord: Newshire}');
		expect(await write(form)).toBeUndefined();
		const edited = edit(own(form));
		const remedy = form === 'board' ? 'Keep it under another name, or write over it with --force.' : `Bring the edits in with "comply import ${own(form)}", or write over them with --force.`;
		expect(await write(form)).toBe(words + remedy);
		for (const typed of [undefined, '', 'no']) {
			let asked = '';
			const ask = async (question: string) => ((asked = question), typed);
			expect(await write(form, {ask})).toBe(words + remedy);
			expect(asked).toContain('was edited since comply wrote it, and the edits would be lost. Write over it?');
		}

		expect(bytesOf(own(form))).toBe(edited);
		expect(await write(form, {ask: async () => 'yes'})).toBeUndefined();
		expect(bytesOf(own(form))).not.toBe(edited);
		edit(own(form));
		expect(await write(form, {force: true})).toBeUndefined();
		expect(await write(form)).toBeUndefined();
	});

	test('the interview refuses, and says what to do first', async () => {
		const open = (await openInterview({type: 'resume', name: 'x'}, {draftsDir: drafts, bankPlace: realBankPlace(), via: 'interview', now: () => new Date(), flags: {}, usualDraftsDir: 'drafts'}))!;
		await write(form);
		const written = bytesOf(own(form));
		const edited = edit(own(form));
		const writing = (bytes: string | Uint8Array) => refusal(() => open.writeDocuments([{name: fileNames[form], form, bytes}]));
		expect(await writing('new')).toBe(`${words}${form === 'board' ? 'Keep it under another name first.' : `To bring the edits in, leave the interview and type “comply import ${own(form)}”. Or give it another name, and it stays as it is.`}`);
		expect(bytesOf(own(form))).toBe(edited);
		// What stands there is what would be written.
		expect(await writing(fs.readFileSync(own(form)))).toBeUndefined();
		expect(await writing(Buffer.from(written, 'latin1'))).toBeUndefined();
		open.close();
		expect(await write(form)).toBeUndefined();
	});

	test('where nothing is known, it is as before', async () => {
		await write(form);
		const journal = bytesOf(path.join(drafts, 'x/journal.jsonl'));
		for (const broken of [undefined, '', '[]', 'null', '{"a":', '{"/a":3}', JSON.stringify({[own(form)]: 4})]) {
			edit(own(form));
			if (broken === undefined) fs.rmSync(path.join(drafts, 'x/written.json'));
			else fs.writeFileSync(path.join(drafts, 'x/written.json'), broken);
			expect(await write(form)).toBeUndefined();
		}

		edit(own(form));
		expect(await write(form)).toContain(words);
		expect(bytesOf(path.join(drafts, 'x/journal.jsonl'))).toBe(journal);
		expect(fs.readdirSync(path.join(drafts, 'x')).toSorted()).toEqual([fileNames[form], 'journal.jsonl', 'written.json']);
	});
});

describe.each(['markdown', 'word', 'web'] as const)('%s, imported', (form) => {
	const importing = (file: string) => importFile({file}, recordedIo(drafts).io);

	test('it may be written over once its edits are in the draft, until it is edited again', async () => {
		await write(form);
		edit(own(form));
		fs.copyFileSync(own(form), at(fileNames[form]));
		expect(await importing(at(fileNames[form]))).toBe(0);
		// Another file was brought in.
		expect(await write(form)).toContain('was edited since');
		expect(await importing(own(form))).toBe(0);
		edit(own(form), 'Read in June', 'Read in July');
		expect(await write(form)).toContain('was edited since');
		expect(await importFile({file: own(form), ask: async () => '2'}, recordedIo(drafts).io)).toBe(0);
		expect(await write(form)).toBeUndefined();
		edit(own(form), 'Read in July', 'Read in May');
		expect(await importing(path.relative('', own(form)))).toBe(0);
		expect(await write(form)).toBeUndefined();
	});

	test('not while something is left to settle', async () => {
		await write(form);
		edit(own(form));
		await giving('x', 'provisions: {"1.1": {commentary: Read in May.}}');
		expect(await importing(own(form))).toBe(1);
		expect(await write(form)).toContain('was edited since');
		expect(await importFile({file: own(form), ask: async () => '2'}, recordedIo(drafts).io)).toBe(0);
		expect(await write(form)).toBeUndefined();
	});
});

test('of several forms none is written where one was edited', async () => {
	await write('markdown');
	await write('word');
	await giving('x', 'facts: {landlord: Newshire}');
	const [markdown] = [bytesOf(own('markdown')), edit(own('word'))];
	expect(await write('markdown', {as: ['markdown', 'word']})).toContain('"assessment.docx" was edited since');
	expect(bytesOf(own('markdown'))).toBe(markdown);
});

test('through a link it is the file behind it that is known', async () => {
	fs.writeFileSync(at('kept.md'), '');
	fs.symlinkSync(at('kept.md'), at('link.md'));
	expect(await write('markdown', {out: at('link.md')})).toBeUndefined();
	edit(at('kept.md'));
	for (const name of ['kept.md', 'link.md']) expect(await write('markdown', {out: at(name)})).toContain(`"${name}" was edited since`);
});

test('two drafts may write to one place, and a copy of a draft’s folder says nothing of its own', async () => {
	await giving('y', 'facts: {landlord: Other, stages: 2}');
	for (const name of ['x', 'y', 'x', 'y']) expect(await write('markdown', {name, out: at('out.md')})).toBeUndefined();
	edit(at('out.md'), 'Other', 'Another');
	for (const name of ['x', 'y']) expect(await write('markdown', {name, out: at('out.md')})).toContain('was edited since');
	await write('markdown', {force: true, out: at('out.md')});

	await write('markdown');
	fs.cpSync(path.join(drafts, 'x'), path.join(drafts, 'z'), {recursive: true});
	await giving('x', 'facts: {landlord: Newshire}');
	for (const name of ['x', 'z']) expect(await write('markdown', {name})).toBeUndefined();
	for (const name of ['x', 'z', 'x']) expect(await write('markdown', {name, out: at('out.md')})).toBeUndefined();
	edit(own('markdown'));
	expect(await write('markdown')).toContain('was edited since');
	edit(own('markdown', 'z'));
	expect(await write('markdown', {name: 'z'})).toContain('was edited since');
});
