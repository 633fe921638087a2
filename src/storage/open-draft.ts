import fs from 'node:fs';
import path from 'node:path';
import {evolve, foldJournal, type Draft, type Happening, type Via} from '../core/draft/draft.ts';
import type {Edition} from '../core/bank/edition.ts';
import {stamp} from '../core/interview/decide.ts';
import {damagedWords, heldWords, mendedWords, takenOverWords, type Holder} from '../wording/en/storage.ts';
import {findDraft, folderFor} from './draft-folder.ts';
import {copiesBeside} from './copies-beside.ts';
import type {DamagedLine} from './damaged-line.ts';
import {createJournal, journalFile, readJournal, readWholeJournal, type Notice} from './journal.ts';
import {isRunning, systemUser, takeLock, unknownHolder} from './lock.ts';
import {mendJournal} from './mend-journal.ts';
import {openJournal} from './open-journal.ts';
import {diskTrouble, StorageError, systemCode} from './storage-error.ts';
import {partRefused} from './windows-names.ts';
import {clearLeftovers} from './write-atomically.ts';

/** Why a draft can only be read from here. */
export type ReadingOnly =
	/** Somebody else holds it. */
	| {readonly because: 'held'; readonly holder: Holder}
	/** Lines of its journal cannot be read, and nobody has said to go on without them. */
	| {readonly because: 'damaged'; readonly damaged: readonly DamagedLine[]};

export interface DraftHandle {
	readonly name: string;
	readonly folder: string;
	/** Undefined while answers can be given here. */
	readonly readingOnly: () => ReadingOnly | undefined;
	readonly notices: readonly Notice[];
	readonly draft: () => Draft;
	/** Stamps with the time, the person and the way; on disk when it returns. Throws StorageError, and then nothing was recorded. */
	readonly record: (happenings: readonly Happening[]) => void;
	readonly close: () => void;
}

/** What to do about a draft that could only be read. */
export interface TakingUp {
	/** Takes the draft from whoever holds it. */
	readonly takeOver?: boolean | undefined;
	/** Goes on without lines of the journal that cannot be read; they are kept beside it. */
	readonly mend?: boolean | undefined;
}

export interface OpenOptions extends TakingUp {
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
	/** What the draft begins with: its journal is there with all of it, or not at all. */
	readonly first?: (draft: Draft) => readonly Happening[];
}

/** Opens for writing, or for reading only where another window holds it or lines are damaged. Throws StorageError. */
export function openDraft(options: OpenOptions): DraftHandle {
	const {draftsDir, name, via, now} = options;
	const folder = findDraft(draftsDir, name);
	const lock = takeLock(path.join(folder, 'lock'), now(), options.takeOver);
	if ('holder' in lock) return openToRead(name, folder, {because: 'held', holder: agedHolder(lock.holder, now())});

	try {
		clearLeftovers(folder, isRunning);
		let found = readWholeJournal(folder);
		const {damaged} = found.reading;
		if (damaged.length > 0 && !options.mend) {
			lock.release();
			return openToRead(name, folder, {because: 'damaged', damaged});
		}

		const mended: Notice[] = [];
		if (damaged.length > 0) {
			mended.push({code: 'damaged', message: mendedWords(mendJournal(folder, found))});
			found = readWholeJournal(folder);
		}

		let lost: ReadingOnly | undefined;
		const journal = openJournal(folder, lock.hold, found);
		const taken: readonly Notice[] = lock.tookOver ? [{code: 'lock-taken-over', message: takenOverWords(agedHolder(lock.tookOver, now()))}] : [];
		let draft = foldJournal(journal.events);
		return {
			name,
			folder,
			readingOnly: () => lost,
			notices: [...taken, ...mended, ...journal.notices, ...copiesBeside(folder)],
			draft: () => draft,
			record(happenings) {
				const by = draft.completedBy || options.by || systemUser();
				const events = stamp(happenings, now().toISOString(), by, via);
				try {
					for (const event of journal.append(events)) draft = evolve(draft, event);
					lost = undefined;
				} catch (error) {
					if (error instanceof StorageError && error.code === 'lock-lost') lost = {because: 'held', holder: agedHolder(error.facts.holder ?? unknownHolder, now())};
					throw error;
				}
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

/** Makes the folder and its journal, then opens it. Throws StorageError, also when the draft is there already or is made elsewhere at this moment. */
export function createDraft(options: CreateOptions): DraftHandle {
	const {draftsDir, name, edition, bankVersion, id, via, now, first} = options;
	const folder = folderFor(draftsDir, name);
	const refused = partRefused(draftsDir);
	if (refused !== undefined) throw new StorageError('windows-name', {name: refused});
	const events = (happenings: readonly Happening[]) => stamp(happenings, now().toISOString(), options.by ?? systemUser(), via);
	const opened = events([{type: 'draft-opened', id, edition, bank: bankVersion}]);
	const content = first ? [...opened, ...events(first(foldJournal(opened)))] : opened;
	try {
		fs.mkdirSync(draftsDir, {recursive: true});
	} catch (error) {
		throw diskTrouble(error, draftsDir, 'write');
	}

	const isOurs = makeFolder(folder);
	try {
		if (!createJournal(folder, content)) throw new StorageError('draft-exists', {name});
	} catch (error) {
		if (isOurs) removeIfEmpty(folder);
		throw error;
	}

	return openDraft(options);
}

/** False where it is there; not recursively, as on a read-only disk that would report a folder not found. */
function makeFolder(folder: string): boolean {
	try {
		fs.mkdirSync(folder);
		return true;
	} catch (error) {
		if (systemCode(error) === 'EEXIST') return false;
		throw diskTrouble(error, folder, 'write');
	}
}

/** The draft as it stands, without a lock and without touching its files. Throws StorageError. */
export function readDraft(draftsDir: string, name: string): {readonly folder: string; readonly draft: Draft; readonly notices: readonly Notice[]} {
	const folder = findDraft(draftsDir, name);
	const {events, damaged, notices} = readJournal(folder);
	return {folder, draft: foldJournal(events), notices: [...damagedNotice(damaged), ...notices, ...copiesBeside(folder)]};
}

/** How long somebody has had the draft open, by this computer's clock. */
function agedHolder(holder: Holder, now: Date): Holder {
	return {...holder, age: now.getTime() - Date.parse(holder.since)};
}

function damagedNotice(damaged: readonly DamagedLine[]): readonly Notice[] {
	return damaged.length === 0 ? [] : [{code: 'damaged', message: damagedWords(damaged)}];
}

function removeIfEmpty(folder: string): void {
	try {
		fs.rmdirSync(folder);
	} catch {
		// It holds something that is not ours to remove.
	}
}

function openToRead(name: string, folder: string, why: ReadingOnly): DraftHandle {
	const {events, notices} = readJournal(folder);
	const draft = foldJournal(events);
	const first: readonly Notice[] = why.because === 'held' ? [{code: 'held-elsewhere', message: heldWords(why.holder)}] : damagedNotice(why.damaged);
	return {
		name,
		folder,
		readingOnly: () => why,
		// A last line being written at this moment is not torn.
		notices: [...first, ...notices.filter(({code}) => code !== 'torn-line'), ...copiesBeside(folder)],
		draft: () => draft,
		record() {
			if (why.because === 'held') throw new StorageError('held-elsewhere', {name, holder: why.holder});
			throw new StorageError('journal-damaged', {file: journalFile(folder), line: why.damaged[0]!.line});
		},
		close() {},
	};
}
