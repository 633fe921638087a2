import {expect, test} from 'vitest';
import fs from 'node:fs';
import path from 'node:path';
import {droppedName, givenPath} from '../../src/commands/given-path.ts';
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
	expect(await givenPath(folder, 'elsewhere', undefined)).toEqual({type: 'draft', draftsDir: drafts, name: 'riverside'});
	expect(await givenPath(`${folder}/`, 'elsewhere', undefined)).toEqual({type: 'draft', draftsDir: drafts, name: 'riverside'});
	expect(await givenPath(drafts, 'elsewhere', undefined)).toEqual({type: 'folder', folder: drafts});
	expect(await givenPath('/', 'elsewhere', undefined)).toEqual({type: 'folder', folder: '/'});
});

test('a document is anybody’s, or what one of these drafts wrote', async () => {
	const drafts = temporaryFolder();
	draftNamed(drafts, 'riverside');
	const {io} = recordedIo(drafts, realBankPlace());
	expect(await draft({name: 'riverside', as: ['word']}, io)).toBe(0);
	const own = path.join(drafts, 'riverside/assessment.docx');
	expect(await givenPath(own, drafts, undefined)).toEqual({type: 'document', file: own, draft: 'riverside'});
	expect(await givenPath(own, temporaryFolder(), undefined)).toEqual({type: 'document', file: own, draft: undefined});
	const text = path.join(drafts, 'last-year.txt');
	fs.writeFileSync(text, '1.2 Yes');
	expect(await givenPath(text, drafts, undefined)).toEqual({type: 'document', file: text, draft: undefined});
	expect(await givenPath('stauts', drafts, undefined)).toBeUndefined();
});

// As Explorer starts it: the name in quotes only where there is a blank in it.
test.each([
	[String.raw`C:\WINDOWS\system32\cmd.exe /c ""C:\Users\Zoë\comply\comply.cmd" C:\A&B.docx"`, String.raw`C:\A&B.docx`],
	[String.raw`C:\WINDOWS\system32\cmd.exe /c ""C:\comply\comply.cmd" C:\a^b(1).docx"`, String.raw`C:\a^b(1).docx`],
	[String.raw`C:\WINDOWS\system32\cmd.exe /c ""C:\comply folder\comply.cmd" "C:\Users\A & B\last year.docx""`, String.raw`C:\Users\A & B\last year.docx`],
	[String.raw`C:\WINDOWS\system32\cmd.exe /c ""C:\comply\comply.cmd" "`, undefined],
	[String.raw`"C:\WINDOWS\system32\cmd.exe" `, undefined],
	[undefined, undefined],
])('of %s the dropped name is %s', (commandLine, name) => {
	expect(droppedName(commandLine)).toBe(name);
});

test('a dropped name that came through cut is found whole', async () => {
	const file = path.join(temporaryFolder(), 'A&B^.docx');
	fs.writeFileSync(file, '');
	const cut = file.slice(0, file.indexOf('&'));
	expect(await givenPath(cut, 'drafts', `cmd.exe /c ""C:\\comply\\comply.cmd" ${file}"`)).toEqual({type: 'document', file, draft: undefined});
});
