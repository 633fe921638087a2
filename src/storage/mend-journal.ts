import path from 'node:path';
import type {DamagedLine} from './damaged-line.ts';
import {freeFile} from './free-file.ts';
import {journalFile, type JournalRead} from './journal.ts';
import {formerHeader, journalHeader, journalLine} from './journal-lines.ts';
import {writeAtomically} from './write-atomically.ts';

/**
 * The journal with a line that says so in the place of each that cannot be read; as it was, it is kept whole beside it. Gives the name of that
 * file. Only the holder of the lock may call it. Throws StorageError.
 */
export function mendJournal(folder: string, {bytes, reading: {damaged, hasBareLines}}: JournalRead): string {
	const textOf = ({standIn, isBeforeSums}: DamagedLine) => {
		if (standIn === 'header') return hasBareLines ? formerHeader : journalHeader;
		return hasBareLines && isBeforeSums ? `${JSON.stringify(standIn)}\n` : journalLine(standIn);
	};

	const standIns = new Map(damaged.map((each) => [each.line, textOf(each)]));
	const kept = freeFile(folder, 'journal.damaged');
	writeAtomically(path.join(folder, kept), bytes);
	const lines: Buffer[] = [];
	for (let start = 0, line = 1; start < bytes.length; line += 1) {
		const end = bytes.indexOf(10, start) + 1 || bytes.length;
		const standIn = standIns.get(line);
		if (standIn === undefined) lines.push(bytes.subarray(start, end));
		else lines.push(Buffer.from(standIn));
		start = end;
	}

	writeAtomically(journalFile(folder), Buffer.concat(lines));
	return kept;
}
