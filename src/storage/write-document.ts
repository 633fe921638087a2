/** Writing a document where a person said it should go, which may be any kind of place. */
import fs from 'node:fs';
import path from 'node:path';
import {diskTrouble, StorageError} from './storage-error.ts';
import {realTarget, writeAtomically} from './write-atomically.ts';

/** Through a link to what it leads to, into what is no regular file, and over a file whole or not at all. Throws StorageError. */
export function writeDocument(file: string, text: string): void {
	let stat: fs.Stats | undefined;
	try {
		stat = fs.statSync(file, {throwIfNoEntry: false});
		if (stat && !stat.isFile() && !stat.isDirectory()) {
			fs.writeFileSync(file, text);
			return;
		}
	} catch (error) {
		throw diskTrouble(error, file, 'write');
	}

	if (stat?.isDirectory()) throw new StorageError('is-folder', {file});
	writeAtomically(file, text);
}

const documentNames = /\.(?:md|markdown|txt)$/i;

/** Whether a path is a drafts folder's own business: a draft's files, and what lies beside them. A document in the draft's own folder is not. */
export function isDraftsOwn(file: string, draftsDir: string, ownFolder: string): boolean {
	const target = realTarget(path.resolve(file));
	const folder = realTarget(path.dirname(target));
	if (folder === realTarget(path.resolve(ownFolder))) return !documentNames.test(target);
	const isBelow = isWithin(folder, realTarget(path.resolve(draftsDir)));
	return isBelow || fs.existsSync(path.join(folder, 'journal.jsonl'));
}

function isWithin(folder: string, parent: string): boolean {
	const way = path.relative(parent, folder);
	return way === '' || (!way.startsWith('..') && !path.isAbsolute(way));
}
