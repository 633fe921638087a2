/** The web page that a draft wrote, given back to the program as editors save it. */
import fs from 'node:fs';
import path from 'node:path';
import {beforeEach, describe, expect, test} from 'vitest';
import {draft} from '../../src/commands/draft.ts';
import {importFile} from '../../src/commands/import.ts';
import {valueOf} from '../../src/core/draft/answers.ts';
import {readDraft} from '../../src/storage/open-draft.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {answering} from './answering.ts';
import {recordedIo} from './terminal-io.ts';

const answers = `
facts: {landlord: Testshire, stages: 2, website: yes}
provisions:
  "1.1": {stages_written: yes, stages_told: yes, answer: yes, commentary: "Read in January – by tenants, for £5."}
`;

let folder: string;
let drafts: string;

beforeEach(async () => {
	folder = temporaryFolder();
	drafts = path.join(folder, 'drafts');
	await answering({folder, drafts, text: answers});
});

async function page(isFragment: boolean): Promise<string> {
	const out = path.join(folder, 'assessment.html');
	expect(await draft({name: 'test-draft', as: ['web'], fragment: isFragment, out, force: true}, recordedIo(drafts).io)).toBe(0);
	return fs.readFileSync(out, 'utf8');
}

async function importing(bytes: string | Uint8Array) {
	const file = path.join(folder, 'edited.html');
	fs.writeFileSync(file, bytes);
	const {io, said} = recordedIo(drafts);
	return {code: await importFile({file}, io), said: said()};
}

const commentary = () => valueOf(readDraft(drafts, 'test-draft').draft.answers, '1.1/commentary');
const journal = () => fs.readFileSync(path.join(drafts, 'test-draft', 'journal.jsonl'), 'utf8');
const asWindows = (text: string) => Buffer.from(text.replaceAll('–', '\u0096').replaceAll(/[^\0-\u00FF]/g, '?'), 'latin1');

function edit(text: string, from: string | RegExp, to: string): string {
	const edited = text.replace(from, to);
	if (edited === text) throw new Error(`nothing to edit: ${String(from)}`);
	return edited;
}

describe.each([false, true])('fragment: %s', (isFragment) => {
	test('saved as Windows writes it, it is refused, and the draft stays as it was', async () => {
		const before = journal();
		const {code, said} = await importing(asWindows(edit(await page(isFragment), 'January', 'June')));
		expect([code, said]).toEqual([2, expect.stringContaining('“edited.html” was written by comply and is no longer UTF-8 text')]);
		expect(journal()).toBe(before);
	});

	test('with one byte that is no UTF-8 it is refused', async () => {
		const before = journal();
		const bytes = Buffer.from(edit(await page(isFragment), 'January', 'Ja#uary'));
		bytes[bytes.indexOf('Ja#uary') + 2] = 0xE9;
		expect(await importing(bytes)).toEqual({code: 2, said: expect.stringContaining('is no longer UTF-8 text')});
		expect(journal()).toBe(before);
	});

	test.each(['utf16le', 'utf16be'])('as %s, with its mark, it is read', async (order) => {
		const bytes = Buffer.from(`\uFEFF${edit(await page(isFragment), 'January', 'June')}`, 'utf16le');
		expect(await importing(order === 'utf16be' ? bytes.swap16() : bytes)).toMatchObject({code: 0, said: expect.stringContaining('1 edit was brought')});
		expect(commentary()).toBe('Read in June – by tenants, for £5.');
	});

	test('as UTF-16 that is cut in the middle of a letter it is refused', async () => {
		const before = journal();
		const bytes = Buffer.from(`\uFEFF${edit(await page(isFragment), 'January', 'June')}`, 'utf16le');
		expect(await importing(bytes.subarray(0, -1))).toEqual({code: 2, said: expect.stringContaining('is no longer UTF-8 text')});
		expect(journal()).toBe(before);
	});

	test.each(['0', '-3', '5.5', '"1e2"', '"0x1c0"', 'null'])('a count of events that is none is told: %s', async (count) => {
		const before = journal();
		const {code, said} = await importing(edit(await page(isFragment), /(draft_events(?:&quot;|"):)\d+/, `$1${count.replaceAll('"', '&quot;')}`));
		expect([code, said]).toEqual([2, expect.stringContaining('has lost the count of the draft\'s events')]);
		expect(journal()).toBe(before);
	});
});

test('a page that says of itself how Windows wrote it is read', async () => {
	const text = edit(edit(await page(false), 'January', 'June'), /charset="?utf-8"?/i, 'charset="windows-1252"');
	expect(await importing(asWindows(text))).toMatchObject({code: 0});
	expect(commentary()).toBe('Read in June – by tenants, for £5.');
});
