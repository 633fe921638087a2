import fs from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {documentsFolder, mustHaveChosen, usualDraftsDir} from '../../src/storage/drafts-place.ts';
import {readSettings, settingsFile, keepSettings} from '../../src/storage/settings.ts';
import {wasStartedBy} from '../../src/wording/en/called.ts';
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
	mustHaveChosen(env, chosen);
	fs.rmdirSync(chosen);
	expect(() => mustHaveChosen(env, chosen)).toThrow(`${chosen}, where you keep your drafts, is not there now.`);
	mustHaveChosen(env, path.join(home, 'another that is not there'));
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

test('what the registry calls it likewise, with the variables it names', () => {
	const windows = (told: string) => documentsFolder({USERPROFILE: home, OneDrive: path.join(home, 'OneDrive'), COMPLY_DOCUMENTS: told}, 'win32');
	const cloud = folder('OneDrive/Documents');
	expect(windows('%USERPROFILE%/OneDrive/Documents')).toBe(cloud);
	expect(windows('%OneDrive%/Documents')).toBe(cloud);
	expect(windows(cloud)).toBe(cloud);
	for (const useless of ['', '%nothing%\\Documents', 'Z:\\Zo? B']) expect(windows(useless)).toBe(path.join(home, 'Documents'));
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
