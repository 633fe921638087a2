/** What comply wrote last at each place, so that a document that was edited since is known. Beside the journal and no part of it: where it is damaged or gone, nothing is known. */
import fs from 'node:fs';
import path from 'node:path';
import {draftNames} from './draft-folder.ts';
import {journalFile} from './journal.ts';
import {realPath} from './real-path.ts';
import {writeAtomically} from './write-atomically.ts';

const writtenFile = (folder: string) => path.join(folder, 'written.json');

/** After a document was written, or its edits were brought in. Best effort: the document itself is on disk. */
export function noteWritten(folder: string, file: string, document: string | Uint8Array): void {
	// Before its first answer a draft has no folder of its own.
	if (!fs.existsSync(journalFile(folder))) return;
	try {
		writeAtomically(writtenFile(folder), `${JSON.stringify({...Object.fromEntries(writtenIn(folder)), [placeOf(file)]: hashOf(document)})}\n`);
	} catch {
		// The next one asks once more than it need.
	}
}

/** Whether some draft wrote to that place. */
export function isNoted(draftsDir: string, file: string): boolean {
	return writtenAt(draftsDir, file).length > 0;
}

/** What stands there is neither what any draft wrote there last, nor what is to be written. A place that nothing is known of is not edited. */
export function isEdited(draftsDir: string, file: string, document: string | Uint8Array): boolean {
	const written = writtenAt(draftsDir, file);
	return written.length > 0 && ![...written, hashOf(document)].includes(hashOf(fs.readFileSync(file)));
}

/** Several drafts may write to one place, and a copy of a draft's folder remembers what the draft has forgotten. */
function writtenAt(draftsDir: string, file: string): readonly string[] {
	const place = placeOf(file);
	return draftNames(draftsDir).flatMap((name) => writtenIn(path.join(draftsDir, name)).get(place) ?? []);
}

function writtenIn(folder: string): ReadonlyMap<string, string> {
	try {
		const kept: unknown = JSON.parse(fs.readFileSync(writtenFile(folder), 'utf8'));
		const entries = kept !== null && typeof kept === 'object' ? Object.entries(kept) : [];
		return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
	} catch {
		return new Map();
	}
}

function placeOf(file: string): string {
	try {
		return realPath(file);
	} catch {
		return path.resolve(file);
	}
}

function hashOf(document: string | Uint8Array): string {
	// No start waits for it.
	return process.getBuiltinModule('node:crypto').createHash('sha256').update(document).digest('hex');
}
