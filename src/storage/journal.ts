/** `journal.jsonl`: append-only, one event a line, on disk before `append` returns. */
import fs from 'node:fs';
import path from 'node:path';
import type {DraftEvent} from '../core/draft/draft.ts';
import {tornLineSeenWords, tornLineWords} from '../wording/en/storage.ts';
import {journalHeader, readJournalLines, type JournalReading} from './journal-lines.ts';
import {diskTrouble} from './storage-error.ts';
import {syncFolder, writeAtomically} from './write-atomically.ts';

export interface Notice {
	readonly code: 'torn-line' | 'lock-taken-over' | 'held-elsewhere';
	readonly message: string;
}

export interface ReadJournal {
	readonly events: readonly DraftEvent[];
	readonly notices: readonly Notice[];
}

export interface Journal extends ReadJournal {
	/** Durable when it returns; all of the events or, when it throws StorageError, none of them. */
	readonly append: (events: readonly DraftEvent[]) => void;
	readonly close: () => void;
}

export function journalFile(folder: string): string {
	return path.join(folder, 'journal.jsonl');
}

/** Reads without touching anything: another window may be writing at this moment. */
export function readJournal(folder: string): ReadJournal {
	const file = journalFile(folder);
	const {events, torn} = readJournalLines(readBytes(file), file);
	return {events, notices: torn.length > 0 ? [{code: 'torn-line', message: tornLineSeenWords()}] : []};
}

/** A new journal with its first events; the folder must be there. */
export function createJournal(folder: string, events: readonly DraftEvent[]): void {
	writeAtomically(journalFile(folder), journalHeader + linesOf(events));
	syncFolder(path.dirname(folder));
}

/** Opens for writing and mends a last line cut short. Only the holder of the draft's lock may call it. */
export function openJournal(folder: string): Journal {
	const file = journalFile(folder);
	const reading = readJournalLines(readBytes(file), file);
	const notices = reading.torn.length > 0 ? [setAside(folder, reading)] : [];
	let descriptor: number;
	try {
		descriptor = fs.openSync(file, 'a');
	} catch (error) {
		throw diskTrouble(error, file, 'write');
	}

	let size = reading.wholeBytes;
	const write = (text: string) => {
		const bytes = Buffer.from(text, 'utf8');
		try {
			for (let offset = 0; offset < bytes.length; ) offset += fs.writeSync(descriptor, bytes, offset);
			fs.fdatasyncSync(descriptor);
		} catch (error) {
			shorten(file, size);
			throw diskTrouble(error, file, 'write');
		}

		size += bytes.length;
	};

	if (reading.lacksNewline) write('\n');
	return {
		events: reading.events,
		notices,
		append(events) {
			if (events.length > 0) write(linesOf(events));
		},
		close: () => fs.closeSync(descriptor),
	};
}

function linesOf(events: readonly DraftEvent[]): string {
	let lines = '';
	for (const event of events) lines += `${JSON.stringify(event)}\n`;
	return lines;
}

function readBytes(file: string): Buffer {
	try {
		return fs.readFileSync(file);
	} catch (error) {
		throw diskTrouble(error, file, 'read');
	}
}

/** The torn line is copied out before it is cut off, so that nothing typed is ever thrown away. */
function setAside(folder: string, {torn, wholeBytes}: JournalReading): Notice {
	let number = 1;
	while (fs.existsSync(path.join(folder, `journal.torn-${number}`))) number += 1;
	const kept = `journal.torn-${number}`;
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
