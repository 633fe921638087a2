/** A draft's name is its folder under the drafts folder. Names that would leave it, or that other computers refuse, are refused here. */
import fs from 'node:fs';
import path from 'node:path';
import type {Draft} from '../core/draft/draft.ts';
import {foldJournal} from '../core/draft/draft.ts';
import {textOf} from '../core/draft/answers.ts';
import {nearest} from '../core/text/nearest.ts';
import {journalFile, readJournal} from './journal.ts';
import {diskTrouble, StorageError, systemCode} from './storage-error.ts';
import type {StorageCode} from '../wording/en/storage.ts';

const longestName = 80;
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?$/i;

/** Why a name cannot be used, or undefined when it can. */
export function nameProblem(name: string): Extract<StorageCode, `name-${string}`> | undefined {
	if (name.trim() === '') return 'name-empty';
	if (name.startsWith('.') || /[/\\]/.test(name) || path.win32.isAbsolute(name) || /^[a-z]:/i.test(name)) return 'name-leaves-folder';
	if (name.length > longestName) return 'name-too-long';
	if (reserved.test(name)) return 'name-reserved';
	// Windows drops a dot or blank at the end; the rest cannot stand in its names, or would disturb a screen.
	return /[<>:"|?*\p{Cc}\p{Cf}]/u.test(name) || /[. ]$/.test(name) || name.startsWith(' ') ? 'name-characters' : undefined;
}

/** The folder a name stands for, whether or not it is there. Throws StorageError for a name that cannot be used. */
export function folderFor(draftsDir: string, name: string): string {
	const problem = nameProblem(name);
	if (problem) throw new StorageError(problem, {name: name.slice(0, 2 * longestName)});
	return path.join(draftsDir, name);
}

/** The folder of a draft that is there. Throws StorageError, with the nearest name, when it is not. */
export function findDraft(draftsDir: string, name: string): string {
	const folder = folderFor(draftsDir, name);
	if (fs.existsSync(journalFile(folder))) return folder;
	throw new StorageError('unknown-draft', {name, folder: draftsDir, nearest: nearest(name, draftNames(draftsDir))});
}

export function draftExists(draftsDir: string, name: string): boolean {
	return fs.existsSync(journalFile(folderFor(draftsDir, name)));
}

/** Names of the drafts in a folder, sorted; none when the folder is not there. */
export function draftNames(draftsDir: string): readonly string[] {
	let entries: readonly fs.Dirent[];
	try {
		entries = fs.readdirSync(draftsDir, {withFileTypes: true});
	} catch (error) {
		if (systemCode(error) === 'ENOENT') return [];
		throw diskTrouble(error, draftsDir, 'read');
	}

	return entries
		.filter((entry) => !entry.isFile() && nameProblem(entry.name) === undefined && fs.existsSync(journalFile(path.join(draftsDir, entry.name))))
		.map((entry) => entry.name)
		.toSorted();
}

export type ListedDraft =
	| {readonly name: string; readonly landlord: string; readonly draft: Draft}
	/** Its journal cannot be read; the others still can. */
	| {readonly name: string; readonly trouble: StorageError};

/** Every draft, the one changed last first, those that cannot be read at the end. */
export function listDrafts(draftsDir: string): readonly ListedDraft[] {
	const listed = draftNames(draftsDir).map((name): ListedDraft => {
		try {
			const draft = foldJournal(readJournal(path.join(draftsDir, name)).events);
			return {name, landlord: textOf(draft.answers, 'landlord'), draft};
		} catch (error) {
			if (error instanceof StorageError) return {name, trouble: error};
			throw error;
		}
	});
	const changed = (each: ListedDraft) => ('draft' in each ? each.draft.changedAt : '');
	return listed.toSorted((a, b) => (changed(a) < changed(b) ? 1 : changed(a) > changed(b) ? -1 : 0));
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
