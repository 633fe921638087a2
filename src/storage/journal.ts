/** `journal.jsonl`: append-only, one event a line, on disk before `append` returns. */
import fs from 'node:fs';
import path from 'node:path';
import type {DraftEvent} from '../core/draft/draft.ts';
import {emptyLinesWords, tornLineSeenWords, tornLineWords} from '../wording/en/storage.ts';
import {journalHeader, journalLine, readJournalLines, type DamagedLine, type JournalReading} from './journal-lines.ts';
import {freeFile} from './free-file.ts';
import {diskTrouble, StorageError} from './storage-error.ts';
import {createWhole, syncFolder, writeAtomically} from './write-atomically.ts';

export interface Notice {
	readonly code: 'torn-line' | 'lock-taken-over' | 'held-elsewhere' | 'empty-lines' | 'damaged' | 'copy-beside';
	readonly message: string;
}

export interface ReadJournal {
	readonly events: readonly DraftEvent[];
	readonly notices: readonly Notice[];
	/** Lines that cannot be read, while lines after them can. Nothing is appended to a journal that has any. */
	readonly damaged: readonly DamagedLine[];
}

export interface Journal extends ReadJournal {
	/**
	 * Durable when it returns; all of the events or, when it throws StorageError, none of them. Gives what another computer had put before
	 * them, where the file was replaced by one that goes on from ours.
	 */
	readonly append: (events: readonly DraftEvent[]) => readonly DraftEvent[];
	readonly close: () => void;
}

/** Years of answers are some five megabytes; a file that is larger is none of ours, and one of over 512 cannot be read at all. */
const largestJournal = 64 * 1024 * 1024;

export function journalFile(folder: string): string {
	return path.join(folder, 'journal.jsonl');
}

/** Reads without touching anything: another window may be writing at this moment. */
export function readJournal(folder: string): ReadJournal {
	const file = journalFile(folder);
	const {events, torn, damaged, emptyLines} = readJournalLines(readBytes(file), file);
	return {events, damaged, notices: [...(torn.length > 0 ? [{code: 'torn-line', message: tornLineSeenWords()} as const] : []), ...emptyLinesNotice(emptyLines)]};
}

/** A new journal with its first events, there whole or not at all; false when there is one already. The folder must be there. */
export function createJournal(folder: string, events: readonly DraftEvent[]): boolean {
	const isMade = createWhole(journalFile(folder), journalHeader + linesOf(events));
	if (isMade) syncFolder(path.dirname(folder));
	return isMade;
}

/**
 * Opens for writing and mends a last line cut short. Only the holder of the draft's lock may call it, and before each append `hold` must find
 * that it still is. Throws StorageError, also where lines are damaged.
 */
export function openJournal(folder: string, hold: () => void = () => {}): Journal {
	const file = journalFile(folder);
	const bytes = readBytes(file);
	const reading = readJournalLines(bytes, file);
	if (reading.damaged.length > 0) throw new StorageError('journal-damaged', {file, line: reading.damaged[0]!.line});
	const notices = [...(reading.torn.length > 0 ? [setAside(folder, reading)] : []), ...emptyLinesNotice(reading.emptyLines)];
	/** All that should be on disk: it is written anew should the file go. */
	let own = [bytes.subarray(0, reading.wholeBytes)];
	let size = reading.wholeBytes;
	let open = openToAppend(file);
	let isTold = false;

	const write = (text: string) => {
		const line = Buffer.from(text, 'utf8');
		try {
			for (let offset = 0; offset < line.length; ) offset += fs.writeSync(open.descriptor, line, offset);
			fs.fdatasyncSync(open.descriptor);
		} catch (error) {
			shorten(file, size);
			throw diskTrouble(error, file, 'write');
		}

		own.push(line);
		size += line.length;
	};

	const isAsLeft = () => {
		const now = fs.statSync(file, {bigint: true, throwIfNoEntry: false});
		return now !== undefined && now.ino === open.inode && now.dev === open.device && now.size === BigInt(size);
	};

	/** Somebody else changed the file. Said once, while the answer is still in hand; when that is given again, it goes to a whole journal. */
	const putRight = (): readonly DraftEvent[] => {
		own = [Buffer.concat(own)];
		const found = compareWithFile(own[0]!, file);
		if (found.standing === 'other') throw new StorageError('journal-differs', {file, kept: keepBeside(folder, own[0]!)});
		if (found.standing !== 'same' && !isTold) {
			isTold = true;
			throw new StorageError(found.standing === 'gone' ? 'journal-gone' : 'journal-replaced', {file});
		}

		if (found.standing === 'gone' || found.standing === 'earlier') restore(folder, own[0]!);
		hold();
		fs.closeSync(open.descriptor);
		open = openToAppend(file);
		own = [found.standing === 'later' ? found.content : own[0]!];
		size = own[0]!.length;
		isTold = false;
		return found.standing === 'later' ? found.added : [];
	};

	if (reading.lacksNewline) write('\n');
	return {
		events: reading.events,
		notices,
		damaged: [],
		append(events) {
			if (events.length === 0) return [];
			hold();
			const added = isAsLeft() ? [] : putRight();
			write(linesOf(events));
			return added;
		},
		close: () => fs.closeSync(open.descriptor),
	};
}

/** What stands in the journal's place now, against what was written from here. */
type Found =
	| {readonly standing: 'gone' | 'same' | 'earlier' | 'other'}
	/** It goes on from ours. */
	| {readonly standing: 'later'; readonly content: Buffer; readonly added: readonly DraftEvent[]};

function compareWithFile(own: Buffer, file: string): Found {
	if (!fs.existsSync(file)) return {standing: 'gone'};
	const content = readBytes(file);
	if (content.equals(own)) return {standing: 'same'};
	if (isPrefix(content, own)) return {standing: 'earlier'};
	if (!isPrefix(own, content)) return {standing: 'other'};
	const {events, damaged, torn, lacksNewline} = readJournalLines(content, file);
	if (damaged.length > 0 || torn.length > 0 || lacksNewline) return {standing: 'other'};
	return {standing: 'later', content, added: events.slice(readJournalLines(own, file).events.length)};
}

function openToAppend(file: string): {readonly descriptor: number; readonly inode: bigint; readonly device: bigint} {
	try {
		const descriptor = fs.openSync(file, 'a');
		const {ino: inode, dev: device} = fs.fstatSync(descriptor, {bigint: true});
		return {descriptor, inode, device};
	} catch (error) {
		throw diskTrouble(error, file, 'write');
	}
}

const isPrefix = (short: Buffer, long: Buffer): boolean => short.length <= long.length && long.subarray(0, short.length).equals(short);

/** The journal as it was given here, where its file has gone or is an earlier copy of it. */
function restore(folder: string, content: Buffer): void {
	try {
		fs.mkdirSync(folder, {recursive: true});
	} catch (error) {
		throw diskTrouble(error, folder, 'write');
	}

	writeAtomically(journalFile(folder), content);
}

/** Once for one content, however often an answer is tried. */
function keepBeside(folder: string, content: Buffer): string {
	for (const name of fs.readdirSync(folder)) if (name.startsWith('journal.from-here-') && fs.readFileSync(path.join(folder, name)).equals(content)) return name;
	const kept = freeFile(folder, 'journal.from-here');
	writeAtomically(path.join(folder, kept), content);
	return kept;
}

/** The journal without the lines that cannot be read; as it was, it is kept whole beside it. Gives the name of that file. Only the holder of the lock may call it. */
export function mendJournal(folder: string): string {
	const file = journalFile(folder);
	const bytes = readBytes(file);
	const lost = new Set(readJournalLines(bytes, file).damaged.map(({line}) => line));
	const kept = freeFile(folder, 'journal.damaged');
	writeAtomically(path.join(folder, kept), bytes);
	const lines: Buffer[] = [];
	for (let start = 0, line = 1; start < bytes.length; line += 1) {
		const end = bytes.indexOf(10, start) + 1 || bytes.length;
		if (!lost.has(line)) lines.push(bytes.subarray(start, end));
		start = end;
	}

	writeAtomically(file, Buffer.concat(lines));
	return kept;
}

function linesOf(events: readonly DraftEvent[]): string {
	return events.map(journalLine).join('');
}

function readBytes(file: string): Buffer {
	try {
		const stat = fs.statSync(file);
		// A pipe would be waited for, for ever.
		if (!stat.isFile()) throw new StorageError('journal-no-file', {file});
		if (stat.size > largestJournal) throw new StorageError('journal-too-large', {file, size: stat.size, limit: largestJournal});
		return fs.readFileSync(file);
	} catch (error) {
		throw diskTrouble(error, file, 'read');
	}
}

function emptyLinesNotice(lines: readonly number[]): readonly Notice[] {
	return lines.length === 0 ? [] : [{code: 'empty-lines', message: emptyLinesWords(lines)}];
}

/** The torn line is copied out before it is cut off, so that nothing typed is ever thrown away. */
function setAside(folder: string, {torn, wholeBytes}: JournalReading): Notice {
	const kept = freeFile(folder, 'journal.torn');
	writeAtomically(path.join(folder, kept), torn);
	shorten(journalFile(folder), wholeBytes);
	return {code: 'torn-line', message: tornLineWords(kept)};
}

function shorten(file: string, size: number): void {
	try {
		fs.truncateSync(file, size);
	} catch {
		// The next opening finds the same torn line and mends it.
	}
}
