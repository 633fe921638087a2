/** The folder drafts are kept in where nobody names one. */
import fs from 'node:fs';
import path from 'node:path';
import {isPortable} from '../wording/en/called.ts';
import {portableWords} from '../wording/en/home.ts';
import {programFolder} from './bank-place.ts';
import {homeFolder} from './home-folder.ts';
import {journalFile} from './journal.ts';
import {realPath} from './real-path.ts';
import {areSettingsDamaged, readSettings, settingsFile} from './settings.ts';
import {StorageError, systemCode} from './storage-error.ts';
import {windowsDocuments} from './windows-documents.ts';

/**
 * `drafts` of the folder one is in. Started from the portable folder, which may be read-only, shared or thrown away: the folder this user
 * chose, or one of its own among the user's documents.
 */
export function usualDraftsDir(env: NodeJS.ProcessEnv): string {
	return isPortable() ? (readSettings(env).drafts ?? path.join(documentsFolder(env), portableWords.folder)) : 'drafts';
}

/**
 * Throws StorageError where what is there is no folder; and where the one that was chosen is gone, or which one it was can no longer be read:
 * made anew for a stick that is not plugged in, or looked for where they are not, drafts would look lost.
 */
export function mustKeepDrafts(env: NodeJS.ProcessEnv, draftsDir: string): void {
	if (!mayBeFolder(draftsDir)) throw new StorageError('drafts-no-folder', {folder: draftsDir});
	if (!isPortable()) return;
	if (draftsDir === readSettings(env).drafts && !fs.existsSync(draftsDir)) throw new StorageError('drafts-gone', {folder: draftsDir});
	// In this order: Windows is slow to say where documents are.
	if (areSettingsDamaged(env) && draftsDir === usualDraftsDir(env)) throw new StorageError('settings-damaged', {file: settingsFile(env)});
}

/** It is one, or could be made: what is there of its path is one. */
function mayBeFolder(folder: string): boolean {
	try {
		const stat = fs.statSync(folder, {throwIfNoEntry: false});
		if (stat) return stat.isDirectory();
		if (fs.lstatSync(folder, {throwIfNoEntry: false})) return false;
		const parent = path.dirname(folder);
		return parent === folder || mayBeFolder(parent);
	} catch (error) {
		// What else is wrong with it is said by whoever reads or writes there.
		return !['ENOTDIR', 'ELOOP'].includes(systemCode(error));
	}
}

/** Throws StorageError where drafts would lie in what is thrown away with the next comply, or inside one of them. */
export function mustHoldDrafts(folder: string): void {
	const [real, program] = [realPath(folder), realPath(programFolder)];
	if (real === program || real.startsWith(program + path.sep)) throw new StorageError('drafts-in-program', {folder});
	for (let at = real; path.dirname(at) !== at; at = path.dirname(at)) {
		if (fs.existsSync(journalFile(at))) throw new StorageError('drafts-in-draft', {folder, name: path.basename(at)});
	}
}

/** The user's documents: as Windows or the desktop says, which may be in a cloud folder; otherwise `Documents` at home. */
export function documentsFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
	const home = homeFolder(env, platform);
	const told = platform === 'win32' ? windowsDocuments(env) : fromDesktop(env, home);
	return told !== undefined && path.isAbsolute(told) && fs.existsSync(told) ? told : path.join(home, 'Documents');
}

/** `XDG_DOCUMENTS_DIR="$HOME/Documents"`, in the desktop's own file. */
function fromDesktop(env: NodeJS.ProcessEnv, home: string): string | undefined {
	try {
		const lines = fs.readFileSync(path.join(env['XDG_CONFIG_HOME'] || path.join(home, '.config'), 'user-dirs.dirs'), 'utf8');
		return /^XDG_DOCUMENTS_DIR="([^"]+)"/m.exec(lines)?.[1]?.replace('$HOME', home);
	} catch {
		return undefined;
	}
}
