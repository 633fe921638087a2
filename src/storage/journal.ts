/** `journal.jsonl`: append-only, one event a line. Reading it, and making a new one. */
import fs from 'node:fs';
import path from 'node:path';
import type {DraftEvent} from '../core/draft/draft.ts';
import {emptyLinesWords, joinedLinesWords, tornLineSeenWords} from '../wording/en/storage.ts';
import type {DamagedLine} from './damaged-line.ts';
import {journalHeader, journalLine, readJournalLines, type JournalReading} from './journal-lines.ts';
import {diskTrouble, StorageError} from './storage-error.ts';
import {createWhole, syncFolder} from './write-atomically.ts';

export interface Notice {
	readonly code: 'torn-line' | 'lock-taken-over' | 'held-elsewhere' | 'empty-lines' | 'joined-lines' | 'damaged' | 'copy-beside';
	readonly message: string;
}

export interface ReadJournal {
	/** One for each line, readable or not: documents that were written count them. */
	readonly events: readonly DraftEvent[];
	readonly notices: readonly Notice[];
	/** Lines that cannot be read, while lines after them can. Nothing is appended to a journal that has any. */
	readonly damaged: readonly DamagedLine[];
}

/**
 * The longest interview of the tests is a fifth of a megabyte, so years of answers are some five. What is larger is none of ours; at this size
 * reading takes seconds and seven times as much memory, and Node reads no text of over 512 at all.
 */
export const largestJournal = 32 * 1024 * 1024;

export function journalFile(folder: string): string {
	return path.join(folder, 'journal.jsonl');
}

/** A journal as it was read: its bytes, and what stands in them. */
export interface JournalRead {
	readonly bytes: Buffer;
	readonly reading: JournalReading;
}

export function readWholeJournal(folder: string): JournalRead {
	const file = journalFile(folder);
	const bytes = readJournalBytes(file);
	return {bytes, reading: readJournalLines(bytes, file)};
}

/** Reads without touching anything: another window may be writing at this moment. */
export function readJournal(folder: string): ReadJournal {
	const {reading} = readWholeJournal(folder);
	const torn: readonly Notice[] = reading.torn.length > 0 ? [{code: 'torn-line', message: tornLineSeenWords()}] : [];
	return {events: reading.events, damaged: reading.damaged, notices: [...torn, ...harmlessNotices(reading)]};
}

/** A new journal with its first events, there whole or not at all; false when there is one already. The folder must be there. */
export function createJournal(folder: string, events: readonly DraftEvent[]): boolean {
	const isMade = createWhole(journalFile(folder), journalHeader + linesOf(events));
	if (isMade) syncFolder(path.dirname(folder));
	return isMade;
}

export function linesOf(events: readonly DraftEvent[]): string {
	return events.map(journalLine).join('');
}

export function readJournalBytes(file: string): Buffer {
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

/** What programs that copy or synchronise files did to it without harm. */
export function harmlessNotices({emptyLines, joinedLines}: JournalReading): readonly Notice[] {
	return [
		...(emptyLines.length === 0 ? [] : [{code: 'empty-lines', message: emptyLinesWords(emptyLines)} as const]),
		...(joinedLines.length === 0 ? [] : [{code: 'joined-lines', message: joinedLinesWords(joinedLines)} as const]),
	];
}
