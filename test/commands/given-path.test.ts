import {expect, test} from 'vitest';
import fs from 'node:fs';
import path from 'node:path';
import {droppedNames, givenNames, givenPath} from '../../src/commands/given-path.ts';
import {createDraft} from '../../src/storage/open-draft.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {realBank} from '../helpers/bank.ts';
import {recordedIo} from './terminal-io.ts';
import {draft} from '../../src/commands/draft.ts';
import {realBankPlace} from '../helpers/environment.ts';

function draftNamed(draftsDir: string, name: string): string {
	const bank = realBank('2024');
	createDraft({draftsDir, name, via: 'interview', now: () => new Date('2026-03-02T12:00:00Z'), edition: '2024', bankVersion: bank.version, id: `id-${name}`}).close();
	return path.join(draftsDir, name);
}

test('a folder is a draft’s, or one for drafts', async () => {
	const drafts = path.join(temporaryFolder(), 'Complaint self-assessments');
	const folder = draftNamed(drafts, 'riverside');
	expect(await givenPath(folder, 'elsewhere')).toEqual({type: 'draft', draftsDir: drafts, name: 'riverside'});
	expect(await givenPath(`${folder}/`, 'elsewhere')).toEqual({type: 'draft', draftsDir: drafts, name: 'riverside'});
	expect(await givenPath(drafts, 'elsewhere')).toEqual({type: 'folder', folder: drafts});
	expect(await givenPath('/', 'elsewhere')).toEqual({type: 'folder', folder: '/'});
});

test('a document is anybody’s, or what one of these drafts wrote', async () => {
	const drafts = temporaryFolder();
	draftNamed(drafts, 'riverside');
	const {io} = recordedIo(drafts, realBankPlace());
	expect(await draft({name: 'riverside', as: ['word']}, io)).toBe(0);
	const own = path.join(drafts, 'riverside/assessment.docx');
	expect(await givenPath(own, drafts)).toEqual({type: 'document', file: own, draft: 'riverside'});
	expect(await givenPath(own, temporaryFolder())).toEqual({type: 'document', file: own, draft: undefined});
	const text = path.join(drafts, 'last-year.txt');
	fs.writeFileSync(text, '1.2 Yes');
	expect(await givenPath(text, drafts)).toEqual({type: 'document', file: text, draft: undefined});
	expect(await givenPath('stauts', drafts)).toBeUndefined();
});

// As Explorer starts it: the name in quotes only where there is a blank in it.
test.each([
	[String.raw`C:\WINDOWS\system32\cmd.exe /c ""C:\Users\Zoë\comply\comply.cmd" C:\A&B.docx"`, [String.raw`C:\A&B.docx`]],
	[String.raw`C:\WINDOWS\system32\cmd.exe /c ""C:\comply\comply.cmd" C:\a^b(1)!100%.docx"`, [String.raw`C:\a^b(1)!100%.docx`]],
	[String.raw`C:\WINDOWS\system32\cmd.exe /c ""C:\comply folder\comply.cmd" "C:\Users\A & B\last year.docx""`, [String.raw`C:\Users\A & B\last year.docx`]],
	[String.raw`C:\WINDOWS\system32\cmd.exe /c ""C:\comply\comply.cmd" C:\A&B.docx "\\server\our drive\c.docx" E:\"`, [String.raw`C:\A&B.docx`, String.raw`\\server\our drive\c.docx`, 'E:\\']],
	[String.raw`C:\WINDOWS\system32\cmd.exe /c ""C:\comply\comply.cmd" "`, []],
	[String.raw`C:\WINDOWS\system32\cmd.exe /c ""C:\comply\comply.cmd" --plain C:\last.docx"`, []],
	[String.raw`C:\WINDOWS\system32\cmd.exe /c ""C:\comply\comply.cmd" gaps riverside"`, []],
	[String.raw`"C:\WINDOWS\system32\cmd.exe" `, []],
	[undefined, []],
])('of %s what was dropped is %j', (commandLine, names) => {
	expect(droppedNames(commandLine)).toEqual(names);
});

test('a dropped name is taken whole, where its beginning is another folder too', () => {
	const folder = temporaryFolder();
	fs.mkdirSync(path.join(folder, 'A'));
	const whole = path.join(folder, 'A&B^.docx');
	const line = (name: string) => `cmd.exe /c ""C:\\comply\\comply.cmd" ${name}"`;
	fs.writeFileSync(whole, '');
	expect(givenNames([path.join(folder, 'A')], line(whole))).toEqual([whole]);
	expect(givenNames([path.join(folder, 'A')], line(`${folder}/elsewhere&B.docx`))).toEqual([path.join(folder, 'A')]);
	expect(givenNames(['stauts'], undefined)).toEqual(['stauts']);
});
