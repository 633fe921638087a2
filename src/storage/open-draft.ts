import fs from 'node:fs';
import path from 'node:path';
import {evolve, foldJournal, type Draft, type Happening, type Via} from '../core/draft/draft.ts';
import type {Edition} from '../core/bank/edition.ts';
import {stamp} from '../core/interview/decide.ts';
import {heldWords, takenOverWords} from '../wording/en/storage.ts';
import {draftExists, findDraft, folderFor} from './draft-folder.ts';
import {createJournal, openJournal, readJournal, type Notice} from './journal.ts';
import {systemUser, takeLock, type LockHolder} from './lock.ts';
import {diskTrouble, StorageError} from './storage-error.ts';

export interface DraftHandle {
	readonly name: string;
	readonly folder: string;
	/** Who holds the draft, when it is somebody else: this handle can then only read. */
	readonly holder: LockHolder | undefined;
	readonly notices: readonly Notice[];
	readonly draft: () => Draft;
	/** Stamps with the time, the person and the way; on disk when it returns. Throws StorageError, and then nothing was recorded. */
	readonly record: (happenings: readonly Happening[]) => void;
	readonly close: () => void;
}

export interface OpenOptions {
	readonly draftsDir: string;
	readonly name: string;
	readonly via: Via;
	readonly now: () => Date;
	/** Who answers while nobody has said so in the interview; the system's user when left out. */
	readonly by?: string;
}

export interface CreateOptions extends OpenOptions {
	readonly edition: Edition;
	readonly bankVersion: string;
	/** The draft's own id, printed in its documents. */
	readonly id: string;
}

/** Opens for writing, or for reading only when another window holds it. Throws StorageError. */
export function openDraft(options: OpenOptions): DraftHandle {
	const {draftsDir, name, via, now} = options;
	const folder = findDraft(draftsDir, name);
	const lock = takeLock(path.join(folder, 'lock'), now());
	if ('holder' in lock) return readingOnly(name, folder, lock.holder);

	try {
		const journal = openJournal(folder);
		const taken: readonly Notice[] = lock.tookOver ? [{code: 'lock-taken-over', message: takenOverWords(lock.tookOver.since)}] : [];
		let draft = foldJournal(journal.events);
		return {
			name,
			folder,
			holder: undefined,
			notices: [...taken, ...journal.notices],
			draft: () => draft,
			record(happenings) {
				const by = draft.completedBy || options.by || systemUser();
				const events = stamp(happenings, now().toISOString(), by, via);
				journal.append(events);
				for (const event of events) draft = evolve(draft, event);
			},
			close() {
				journal.close();
				lock.release();
			},
		};
	} catch (error) {
		lock.release();
		throw error;
	}
}

/** Makes the folder and its journal, then opens it. Throws StorageError, also when the draft is there already. */
export function createDraft(options: CreateOptions): DraftHandle {
	const {draftsDir, name, edition, bankVersion, id, via, now} = options;
	const folder = folderFor(draftsDir, name);
	if (draftExists(draftsDir, name)) throw new StorageError('draft-exists', {name});
	try {
		fs.mkdirSync(draftsDir, {recursive: true});
		// Not recursively: on a read-only disk that would report a folder not found.
		if (!fs.existsSync(folder)) fs.mkdirSync(folder);
	} catch (error) {
		throw diskTrouble(error, folder, 'write');
	}

	try {
		createJournal(folder, stamp([{type: 'draft-opened', id, edition, bank: bankVersion}], now().toISOString(), options.by ?? systemUser(), via));
	} catch (error) {
		removeIfEmpty(folder);
		throw error;
	}

	return openDraft(options);
}

/** The draft as it stands, without a lock and without touching its files. Throws StorageError. */
export function readDraft(draftsDir: string, name: string): {readonly folder: string; readonly draft: Draft; readonly notices: readonly Notice[]} {
	const folder = findDraft(draftsDir, name);
	const {events, notices} = readJournal(folder);
	return {folder, draft: foldJournal(events), notices};
}

function removeIfEmpty(folder: string): void {
	try {
		fs.rmdirSync(folder);
	} catch {
		// It holds something that is not ours to remove.
	}
}

function readingOnly(name: string, folder: string, holder: LockHolder): DraftHandle {
	const {events, notices} = readJournal(folder);
	const draft = foldJournal(events);
	return {
		name,
		folder,
		holder,
		// A last line being written at this moment is not torn.
		notices: [{code: 'held-elsewhere', message: heldWords(holder)}, ...notices.filter(({code}) => code !== 'torn-line')],
		draft: () => draft,
		record() {
			throw new StorageError('held-elsewhere', {name});
		},
		close() {},
	};
}
