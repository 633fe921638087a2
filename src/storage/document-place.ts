/** Where a document is to go: what stands there, and whether it may go there at all. */
import fs from 'node:fs';
import path from 'node:path';
import {formatNamed} from '../wording/en/storage.ts';
import {journalFile} from './journal.ts';
import {diskTrouble, StorageError} from './storage-error.ts';

export interface DocumentTarget {
	/** As it was named. */
	readonly file: string;
	/** Of the draft the document is written from. */
	readonly folder: string;
	readonly draftsDir: string;
}

export interface DocumentPlace {
	/** As it was named, for sentences. */
	readonly named: string;
	/** Where the bytes go, behind every link. */
	readonly file: string;
	/** stream: a pipe or a device, which is written into and never replaced. */
	readonly kind: 'file' | 'stream';
	/** Something stands there that comply did not write. */
	readonly isForeign: boolean;
}

const mostLinks = 40;
const documentNames = /\.(?:md|markdown|txt)$/i;

/** Throws StorageError where the document must not or cannot go. */
export function documentPlace({file, folder, draftsDir}: DocumentTarget): DocumentPlace {
	const fromHere = path.relative('', path.resolve(file));
	const named = fromHere === '' || fromHere.startsWith('..') ? file : fromHere;
	try {
		const places = linkedPlaces(path.resolve(file), named);
		for (const place of places) {
			const type = formatNamed(place);
			if (type) throw new StorageError('not-markdown', {file: named, type});
			if (isAmongDrafts(place, folder, draftsDir)) throw new StorageError('drafts-own', {file: named});
		}

		const stat = fs.statSync(file, {throwIfNoEntry: false});
		if (file === '' || /[/\\]$/.test(file) || stat?.isDirectory()) throw new StorageError('is-folder', {file: named});
		if (stat?.isFIFO() || stat?.isCharacterDevice()) return {named, file, kind: 'stream', isForeign: false};
		if (stat && !stat.isFile()) throw new StorageError('no-document-place', {file: named});
		const target = places.at(-1)!;
		// A file is replaced, which would pass over its being read-only.
		if (stat) fs.accessSync(target, fs.constants.W_OK);
		return {named, file: target, kind: 'file', isForeign: stat !== undefined && stat.size > 0 && !isOurs(target)};
	} catch (error) {
		throw diskTrouble(error, named, 'write');
	}
}

/** The path named, then each that a link leads on to; nothing need be there at the last. */
function linkedPlaces(full: string, named: string): readonly string[] {
	const places: string[] = [];
	for (let next = full; ; ) {
		const place = path.join(fs.realpathSync.native(path.dirname(next)), path.basename(next));
		places.push(place);
		if (!fs.lstatSync(place, {throwIfNoEntry: false})?.isSymbolicLink()) return places;
		if (places.length > mostLinks) throw new StorageError('link-loop', {file: named});
		next = path.resolve(path.dirname(place), fs.readlinkSync(place));
	}
}

/** What lies in a drafts folder, or beside or below a journal. A document in the draft's own folder does not count. */
function isAmongDrafts(place: string, ownFolder: string, draftsDir: string): boolean {
	const folder = path.dirname(place);
	if (folder === fs.realpathSync.native(ownFolder) && documentNames.test(place)) return false;
	const drafts = fs.realpathSync.native(draftsDir);
	return ancestors(folder).some((each) => each === drafts || fs.lstatSync(journalFile(each), {throwIfNoEntry: false}) !== undefined);
}

function ancestors(folder: string): readonly string[] {
	const above = path.dirname(folder);
	return above === folder ? [folder] : [folder, ...ancestors(above)];
}

const headBytes = 65_536;

/** Known by its front matter, and by its first mark where an editor took that away. */
function isOurs(file: string): boolean {
	let descriptor;
	try {
		descriptor = fs.openSync(file, 'r');
		const head = Buffer.alloc(headBytes);
		const text = head.toString('utf8', 0, fs.readSync(descriptor, head, 0, headBytes, 0));
		return /^\uFEFF?\s*---\s[^]*?^draft_id: /m.test(text) || text.includes('<!-- section summary -->');
	} catch {
		return false;
	} finally {
		if (descriptor !== undefined) fs.closeSync(descriptor);
	}
}
