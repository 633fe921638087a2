/** A journal open for writing: on disk before `append` returns, in the file that stands in its place. */
import fs from 'node:fs';
import path from 'node:path';
import type {DraftEvent} from '../core/draft/draft.ts';
import {tornLineWords} from '../wording/en/storage.ts';
import {fileState, stateOfPath} from './file-state.ts';
import {freeFile} from './free-file.ts';
import {harmlessNotices, journalFile, largestJournal, linesOf, readJournalBytes, readWholeJournal, type JournalRead, type Notice, type ReadJournal} from './journal.ts';
import {readJournalLines, type JournalReading} from './journal-lines.ts';
import {diskTrouble, StorageError} from './storage-error.ts';
import {createWhole, realTarget, writeAtomically} from './write-atomically.ts';

export interface Journal extends ReadJournal {
	/**
	 * Durable when it returns; all of the events or, when it throws StorageError, none of them. Gives all events that came, in their order: those
	 * given, and what another computer put beside them where the file was replaced by one that goes on from ours.
	 */
	readonly append: (events: readonly DraftEvent[]) => readonly DraftEvent[];
	readonly close: () => void;
}

/**
 * Mends a last line cut short. Only the holder of the draft's lock may call it, and before each append `hold` must find that it still is.
 * What was just read of it need not be read again.
 * Throws StorageError, also where lines are damaged.
 */
export function openJournal(folder: string, hold: () => void = () => {}, {bytes, reading}: JournalRead = readWholeJournal(folder)): Journal {
	const file = journalFile(folder);
	if (reading.damaged.length > 0) throw new StorageError('journal-damaged', {file, line: reading.damaged[0]!.line});
	const notices = [...(reading.torn.length > 0 ? [setAside(folder, reading)] : []), ...harmlessNotices(reading)];
	/** All that should be on disk: it is written anew should the file go. */
	let own = [bytes.subarray(0, reading.wholeBytes)];
	let size = reading.wholeBytes;
	let descriptor = openToAppend(file);
	let left = stateOf(descriptor);
	let isTold = false;

	/** Whether what stands in the journal's place is the file that was left there, as it was left. */
	const isAsLeft = () => stateOfPath(file) === left;

	const write = (text: string) => {
		const line = Buffer.from(text, 'utf8');
		if (size + line.length > largestJournal) throw new StorageError('journal-full', {file, limit: largestJournal});
		try {
			for (let offset = 0; offset < line.length; ) offset += fs.writeSync(descriptor, line, offset);
			fs.fdatasyncSync(descriptor);
		} catch (error) {
			shorten(descriptor, file, size);
			throw diskTrouble(error, file, 'write');
		}

		own.push(line);
		size += line.length;
		left = stateOf(descriptor);
	};

	/** Somebody else changed the file. With `mayTell` that is said once, while the answer is still in hand; when it is given again, it goes to a whole journal. */
	const putRight = (mayTell: boolean): readonly DraftEvent[] => {
		own = [Buffer.concat(own)];
		const found = compareWithFile(own[0]!, file);
		if (found.standing === 'other') throw new StorageError('journal-differs', {file, kept: keepBeside(folder, own[0]!)});
		if (found.standing !== 'same' && mayTell && !isTold) {
			isTold = true;
			throw new StorageError(found.standing === 'gone' ? 'journal-gone' : 'journal-replaced', {file});
		}

		if (found.standing === 'gone') {
			makeAgain(folder);
			// Where one appears at this very moment, it is looked at like any other.
			if (!createWhole(realTarget(file), own[0]!)) return putRight(false);
		}

		if (found.standing === 'earlier') writeAtomically(file, own[0]!);
		hold();
		fs.closeSync(descriptor);
		descriptor = openToAppend(file);
		left = stateOf(descriptor);
		own = [found.standing === 'later' ? found.content : own[0]!];
		size = own[0]!.length;
		isTold = false;
		return found.standing === 'later' ? found.added : [];
	};

	/** The file may have been replaced between the look at it and the write: then the line went to one that nobody will read. */
	const putRightAfter = (): readonly DraftEvent[] => {
		const [before, length] = [own.slice(0, -1), own.at(-1)!.length];
		try {
			return putRight(false);
		} catch (error) {
			own = before;
			size -= length;
			throw error;
		}
	};

	if (reading.lacksNewline) write('\n');
	return {
		events: reading.events,
		notices,
		damaged: [],
		append(events) {
			if (events.length === 0) return [];
			hold();
			const before = isAsLeft() ? [] : putRight(true);
			write(linesOf(events));
			return [...before, ...events, ...(isAsLeft() ? [] : putRightAfter())];
		},
		close: () => fs.closeSync(descriptor),
	};
}

/** What stands in the journal's place now, against what was written from here. */
type Found =
	| {readonly standing: 'gone' | 'same' | 'earlier' | 'other'}
	/** It goes on from ours. */
	| {readonly standing: 'later'; readonly content: Buffer; readonly added: readonly DraftEvent[]};

function compareWithFile(own: Buffer, file: string): Found {
	if (!fs.existsSync(file)) return {standing: 'gone'};
	const content = readJournalBytes(file);
	if (content.equals(own)) return {standing: 'same'};
	if (isPrefix(content, own)) return {standing: 'earlier'};
	if (!isPrefix(own, content)) return {standing: 'other'};
	const {events, damaged, torn, lacksNewline} = readJournalLines(content, file);
	if (damaged.length > 0 || torn.length > 0 || lacksNewline) return {standing: 'other'};
	return {standing: 'later', content, added: events.slice(readJournalLines(own, file).events.length)};
}

const isPrefix = (short: Buffer, long: Buffer): boolean => short.length <= long.length && long.subarray(0, short.length).equals(short);

/** Without making a file where there is none: what is missing is to be noticed. */
const toAppend = fs.constants.O_WRONLY | fs.constants.O_APPEND;

function openToAppend(file: string): number {
	try {
		return fs.openSync(file, toAppend);
	} catch (error) {
		throw diskTrouble(error, file, 'write');
	}
}

function stateOf(descriptor: number): string {
	return fileState(fs.fstatSync(descriptor, {bigint: true}));
}

function makeAgain(folder: string): void {
	try {
		fs.mkdirSync(folder, {recursive: true});
	} catch (error) {
		throw diskTrouble(error, folder, 'write');
	}
}

/** Once for one content, however often an answer is tried. */
function keepBeside(folder: string, content: Buffer): string {
	for (const name of fs.readdirSync(folder)) if (name.startsWith('journal.from-here-') && fs.readFileSync(path.join(folder, name)).equals(content)) return name;
	const kept = freeFile(folder, 'journal.from-here');
	writeAtomically(path.join(folder, kept), content);
	return kept;
}

/** The torn line is copied out before it is cut off, so that nothing typed is ever thrown away. */
function setAside(folder: string, {torn, wholeBytes}: JournalReading): Notice {
	const kept = freeFile(folder, 'journal.torn');
	writeAtomically(path.join(folder, kept), torn);
	try {
		fs.truncateSync(journalFile(folder), wholeBytes);
	} catch (error) {
		throw diskTrouble(error, journalFile(folder), 'write');
	}

	return {code: 'torn-line', message: tornLineWords(kept)};
}

/** Takes back half a line. On Windows a file open to append cannot be cut by its descriptor. */
function shorten(descriptor: number, file: string, size: number): void {
	try {
		fs.ftruncateSync(descriptor, size);
	} catch {
		try {
			if (fs.statSync(file).ino === fs.fstatSync(descriptor).ino) fs.truncateSync(file, size);
		} catch {
			// The next opening finds the same torn line and mends it.
		}
	}
}
