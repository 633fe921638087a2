import fs from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {documentsFolder, mustKeepDrafts, mustHoldDrafts, usualDraftsDir} from '../../src/storage/drafts-place.ts';
import {readSettings, settingsFile, keepSettings} from '../../src/storage/settings.ts';
import {documentsIn} from '../../src/storage/windows-documents.ts';
import {wasStartedBy} from '../../src/wording/en/called.ts';
import {root} from '../helpers/bank.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

let home: string;
let env: NodeJS.ProcessEnv;

beforeEach(() => {
	home = temporaryFolder();
	env = {HOME: home, XDG_CONFIG_HOME: path.join(home, '.config')};
});

afterEach(() => wasStartedBy('command'));

const folder = (name: string) => {
	const made = path.join(home, name);
	fs.mkdirSync(made, {recursive: true});
	return made;
};

const desktopSays = (line: string) => fs.writeFileSync(path.join(folder('.config'), 'user-dirs.dirs'), `# written by xdg-user-dirs-update\nXDG_DESKTOP_DIR="$HOME/Desktop"\n${line}\n`);

test('typed by its name, drafts are in the folder one is in', () => {
	keepSettings(env, {drafts: folder('elsewhere')});
	expect(usualDraftsDir(env)).toBe('drafts');
});

test.each(['folder', 'windows-folder'] as const)('opened as %s, drafts are among the user’s documents, or where the user chose', (how) => {
	wasStartedBy(how);
	expect(usualDraftsDir(env)).toBe(path.join(home, 'Documents/Complaint self-assessments'));
	const chosen = folder('Shared drive');
	keepSettings(env, {drafts: chosen});
	expect(usualDraftsDir(env)).toBe(chosen);
	mustKeepDrafts(env, chosen);
	fs.rmdirSync(chosen);
	expect(() => mustKeepDrafts(env, chosen)).toThrow(`${chosen}, where you keep your drafts, is not there now.`);
	mustKeepDrafts(env, path.join(home, 'another that is not there'));
});

test('where the choice cannot be read, drafts are looked for nowhere until it is made again, and nothing else is written over it', () => {
	wasStartedBy('folder');
	const chosen = folder('Shared drive');
	keepSettings(env, {drafts: chosen});
	for (const text of ['', '{"drafts":"/media/sti', '[]', '{"drafts":5}', '{"drafts":null}', '{"mode":"line","drafts":"media/stick"}']) {
		fs.writeFileSync(settingsFile(env), text);
		expect(() => mustKeepDrafts(env, usualDraftsDir(env))).toThrow(`${settingsFile(env)}, which says where you keep your drafts, cannot be read.`);
		mustKeepDrafts(env, chosen);
		expect(keepSettings(env, {mode: 'line'})).toMatchObject({isKept: false});
		expect(fs.readFileSync(settingsFile(env), 'utf8')).toBe(text);
	}

	expect(keepSettings(env, {drafts: chosen})).toMatchObject({isKept: true});
	mustKeepDrafts(env, usualDraftsDir(env));
	expect(fs.readdirSync(path.dirname(settingsFile(env)))).toEqual(['settings.json']);
});

test.each<[string, (documents: string) => void]>([
	['is a file', (documents) => fs.writeFileSync(documents, '')],
	['leads back to itself', (documents) => fs.symlinkSync(documents, documents)],
	['leads to a disk that is not there', (documents) => fs.symlinkSync(path.join(home, 'nowhere'), documents)],
])('where the documents folder %s, drafts are refused before anything is asked, and where else they can go is told', (_, make) => {
	wasStartedBy('folder');
	const drafts = usualDraftsDir(env);
	mustKeepDrafts(env, drafts);
	make(path.join(home, 'Documents'));
	expect(() => mustKeepDrafts(env, drafts)).toThrow(expect.objectContaining({code: 'drafts-no-folder', fix: expect.stringContaining('keep your drafts elsewhere: type “./comply” and the name of that folder.')}));
	mustKeepDrafts(env, folder('another'));
});

test('drafts are kept neither where comply is nor in one of them', () => {
	mustHoldDrafts(folder('d'));
	mustHoldDrafts(path.dirname(root));
	const link = path.join(home, 'link');
	fs.symlinkSync(path.join(root, 'docs'), link);
	for (const place of [root, path.join(root, 'docs'), link]) expect(() => mustHoldDrafts(place)).toThrow(`${place} is where comply itself is`);
	const inDraft = folder('d/riverside/board papers');
	fs.writeFileSync(path.join(home, 'd/riverside/journal.jsonl'), '');
	expect(() => mustHoldDrafts(inDraft)).toThrow('belongs to the draft “riverside”');
	mustHoldDrafts(path.join(home, 'd'));
});

test('what the desktop calls the documents folder is used where it is there', () => {
	desktopSays('XDG_DOCUMENTS_DIR="$HOME/Dokumente"');
	expect(documentsFolder(env)).toBe(path.join(home, 'Documents'));
	folder('Dokumente');
	expect(documentsFolder(env)).toBe(path.join(home, 'Dokumente'));
	const shared = folder('net/Zoë & Co');
	desktopSays(`XDG_DOCUMENTS_DIR="${shared}"`);
	expect(documentsFolder(env)).toBe(shared);
});

/** As reg.exe writes them into a file: a text as it is, one that names variables as bytes in lines of 80. */
const asText = (told: string) => `"${told.replaceAll(/[\\"]/g, '\\$&')}"`;
const asBytes = (told: string) => `hex(2):${Buffer.from(`${told}\0`, 'utf16le').toString('hex').replaceAll(/..(?!$)/g, '$&,').replaceAll(/.{54}/g, '$&\\\r\n  ')}`;

test.each([
	[asText('\\\\server\\Zoë’s – 漢字\\Documents'), '\\\\server\\Zoë’s – 漢字\\Documents'],
	[asBytes('%USERPROFILE%\\OneDrive – Zoë Homes\\Documents'), 'C:\\Users\\Zoë\\OneDrive – Zoë Homes\\Documents'],
	[asBytes('H:\\100% ours'), 'H:\\100% ours'],
	[asBytes('%nothing%\\Documents'), '%nothing%\\Documents'],
	['dword:00000001', undefined],
])('what the registry calls it likewise: %j', (value, told) => {
	const exported = `\uFEFFWindows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\User Shell Folders]\r\n"AppData"=${asBytes('C:\\Personal')}\r\n"Personal"=${value}\r\n"Programs"=${asText('C:\\Programs')}\r\n`;
	expect(documentsIn(exported, {USERPROFILE: 'C:\\Users\\Zoë'})).toBe(told);
});

test('where Windows does not say, they are at home', () => {
	expect(documentsFolder({USERPROFILE: home, SystemRoot: home}, 'win32')).toBe(path.join(home, 'Documents'));
});

test('where Windows does not say where settings are, they are where it has them otherwise', () => {
	expect(settingsFile({USERPROFILE: home}, 'win32')).toBe(path.join(home, 'AppData/Roaming/comply-or-explain/settings.json'));
	expect(settingsFile({HOME: home}, 'darwin')).toBe(path.join(home, 'Library/Application Support/comply-or-explain/settings.json'));
	expect(settingsFile({HOME: home}, 'linux')).toBe(path.join(home, '.config/comply-or-explain/settings.json'));
});

test('each setting is kept when another is written, and none is taken from what is no setting', () => {
	const drafts = folder('d');
	keepSettings(env, {mode: 'line'});
	keepSettings(env, {drafts});
	expect(readSettings(env)).toEqual({mode: 'line', drafts});
	for (const text of ['', '[]', 'null', '"x"', '{"mode":"loud","drafts":"relative/folder"}', '{"drafts":7}']) {
		fs.writeFileSync(settingsFile(env), text);
		expect(readSettings(env)).toEqual({});
	}
});
