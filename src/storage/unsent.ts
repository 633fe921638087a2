/** Texts half-written when the interview stopped: kept beside the journal until they are given or emptied. Best effort, never in the journal. */
import fs from 'node:fs';
import path from 'node:path';
import {writeAtomically} from './write-atomically.ts';

function unsentFile(folder: string): string {
	return path.join(folder, 'unsent.json');
}

export function readUnsent(folder: string): ReadonlyMap<string, string> {
	try {
		const kept: unknown = JSON.parse(fs.readFileSync(unsentFile(folder), 'utf8'));
		const entries = kept !== null && typeof kept === 'object' ? Object.entries(kept) : [];
		return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
	} catch {
		return new Map();
	}
}

export function writeUnsent(folder: string, texts: ReadonlyMap<string, string>): void {
	try {
		if (texts.size === 0) fs.rmSync(unsentFile(folder), {force: true});
		else writeAtomically(unsentFile(folder), JSON.stringify(Object.fromEntries(texts)));
	} catch {
		// What was given is in the journal; a half-written text is not worth an error on the way out.
	}
}
