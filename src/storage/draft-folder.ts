/** A draft's name is its folder under the drafts folder. Names that would leave it, or that other computers refuse, are refused here. */
import fs from 'node:fs';
import path from 'node:path';
import {nearest} from '../core/text/nearest.ts';
import {journalFile} from './journal.ts';
import {diskTrouble, StorageError, systemCode} from './storage-error.ts';
import type {StorageCode} from '../wording/en/storage.ts';
import {hasStrangeSign, isDevice} from './windows-names.ts';

const longestName = 80;
/** What Windows and Linux keep at the top of a disk: nobody may look into it, and no draft is there. */
const ofTheSystem = ['System Volume Information', 'lost+found'];

/** Why a name cannot be used, or undefined when it can. */
export function nameProblem(name: string): Extract<StorageCode, `name-${string}`> | undefined {
	if (name.trim() === '') return 'name-empty';
	if (name.startsWith('.') || /[/\\]/.test(name) || path.win32.isAbsolute(name) || /^[a-z]:/i.test(name)) return 'name-leaves-folder';
	if (name.length > longestName) return 'name-too-long';
	if (isDevice(name)) return 'name-reserved';
	// What tells no sign of itself would disturb a screen.
	return hasStrangeSign(name) || /\p{Cf}/u.test(name) || name.startsWith(' ') ? 'name-characters' : undefined;
}

/** The folder a name stands for, whether or not it is there. Throws StorageError for a name that cannot be used. */
export function folderFor(draftsDir: string, name: string): string {
	const problem = nameProblem(name);
	if (problem) throw new StorageError(problem, {name: name.slice(0, 2 * longestName)});
	return path.join(draftsDir, nameThere(draftsDir, name));
}

/** `ŵ` can be written as one character or as two, and a computer may store the other one: that is the same name. */
function nameThere(draftsDir: string, name: string): string {
	if (/^[\u0020-\u007E]*$/.test(name) || isThere(path.join(draftsDir, name))) return name;
	const wanted = name.normalize('NFC');
	return entriesOf(draftsDir).find((entry) => entry.name.normalize('NFC') === wanted)?.name ?? wanted;
}

/** False only where nothing is there: a place that may not be looked into is no empty one. */
function isThere(file: string): boolean {
	try {
		fs.statSync(file);
		return true;
	} catch (error) {
		if (['ENOENT', 'ENOTDIR'].includes(systemCode(error))) return false;
		throw diskTrouble(error, file, 'read');
	}
}

/** The folder of a draft that is there. Throws StorageError, with the nearest name, when it is not. */
export function findDraft(draftsDir: string, name: string): string {
	const folder = folderFor(draftsDir, name);
	if (isThere(journalFile(folder))) return folder;
	throw new StorageError('unknown-draft', {name, folder: draftsDir, nearest: nearest(name, draftNames(draftsDir))});
}

export function draftExists(draftsDir: string, name: string): boolean {
	return isThere(journalFile(folderFor(draftsDir, name)));
}

/** Names of the drafts in a folder, sorted; none when the folder is not there. */
export function draftNames(draftsDir: string): readonly string[] {
	return entriesOf(draftsDir)
		.filter((entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !ofTheSystem.includes(entry.name) && nameProblem(entry.name) === undefined && mayBeDraft(path.join(draftsDir, entry.name)))
		.map((entry) => entry.name)
		.toSorted();
}

function entriesOf(draftsDir: string): readonly fs.Dirent[] {
	try {
		return fs.readdirSync(draftsDir, {withFileTypes: true});
	} catch (error) {
		// A link that leads nowhere, to a disk that is not there perhaps, is no folder without drafts.
		if (systemCode(error) === 'ENOENT' && !fs.lstatSync(draftsDir, {throwIfNoEntry: false})?.isSymbolicLink()) return [];
		throw diskTrouble(error, draftsDir, 'read');
	}
}

/** A folder that may not be looked into is listed, with that as its trouble. */
function mayBeDraft(folder: string): boolean {
	try {
		return isThere(journalFile(folder));
	} catch {
		return true;
	}
}

/** A name for a new draft that no draft there has yet: `hillingdon-2025-26`, then `hillingdon-2025-26-2`. */
export function freeName(draftsDir: string, landlord: string, period: string): string {
	const slug = `${landlord} ${period}`
		.normalize('NFKD')
		.replaceAll(/\p{M}|['’]/gu, '')
		.toLowerCase()
		.replaceAll('&', ' and ')
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-+|-+$/g, '')
		.slice(0, longestName - 4)
		.replace(/-+$/, '');
	const wanted = nameProblem(slug) === undefined ? slug : `draft-${slug}`.replace(/-$/, '');
	const taken = (name: string) => fs.existsSync(path.join(draftsDir, name));
	if (!taken(wanted)) return wanted;
	let number = 2;
	while (taken(`${wanted}-${number}`)) number += 1;
	return `${wanted}-${number}`;
}
