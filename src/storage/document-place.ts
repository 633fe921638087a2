/** Where a document is to go: what stands there, and whether it may go there at all. */
import fs from 'node:fs';
import path from 'node:path';
import type {FormName} from '../wording/en/forms.ts';
import {formatNamed} from '../wording/en/storage.ts';
import {isOurs} from './own-documents.ts';
import {journalFile} from './journal.ts';
import {realPath} from './real-path.ts';
import {diskTrouble, StorageError} from './storage-error.ts';
import {partRefused} from './windows-names.ts';

export interface DocumentTarget {
	/** As it was named. */
	readonly file: string;
	/** What is written into it. */
	readonly form: FormName;
	/** Of the draft the document is written from. */
	readonly folder: string;
	readonly draftsDir: string;
}

export interface DocumentPlace extends Pick<DocumentTarget, 'form' | 'folder' | 'draftsDir'> {
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

/** Throws StorageError where the document must not or cannot go. */
export function documentPlace({file, form, folder, draftsDir}: DocumentTarget): DocumentPlace {
	const fromHere = path.relative('', path.resolve(file));
	const named = fromHere === '' || fromHere.startsWith('..') ? file : fromHere;
	const refused = partRefused(file);
	if (refused !== undefined) throw new StorageError('windows-name', {name: refused});
	try {
		const places = linkedPlaces(path.resolve(file), named);
		for (const place of places) {
			if (!isNameFor(form, place)) throw new StorageError('wrong-ending', {file: named, form, type: formatNamed(place)});
			if (isAmongDrafts(place, form, folder, draftsDir)) throw new StorageError('drafts-own', {file: named, form});
		}

		const about = {named, form, folder, draftsDir};
		const stat = fs.statSync(file, {throwIfNoEntry: false});
		if (file === '' || /[/\\]$/.test(file) || stat?.isDirectory()) throw new StorageError('is-folder', {file: named});
		if (isStream(stat)) return {...about, file, kind: 'stream', isForeign: false};
		if (stat && !stat.isFile()) throw new StorageError('no-document-place', {file: named});
		const target = places.at(-1)!;
		// A file is replaced, which would pass over its being read-only.
		if (stat) fs.accessSync(target, fs.constants.W_OK);
		const isFull = stat !== undefined && stat.size > 0;
		return {...about, file: target, kind: 'file', isForeign: isFull && !isOurs(target)};
	} catch (error) {
		throw diskTrouble(error, named, 'write');
	}
}

const endings: Readonly<Record<FormName, RegExp>> = {markdown: /\.(?:md|markdown|txt)$/i, word: /\.docx$/i, board: /\.docx$/i, web: /\.html?$/i};

/** Text may be called anything that does not say it is something else, and a pipe or a device whatever it is called. */
function isNameFor(form: FormName, place: string): boolean {
	if (form === 'markdown') return formatNamed(place) === undefined;
	return endings[form].test(place) || isStream(fs.statSync(place, {throwIfNoEntry: false}));
}

function isStream(stat: fs.Stats | undefined): boolean {
	return stat !== undefined && (stat.isFIFO() || stat.isCharacterDevice());
}

/** The path named, then each that a link leads on to; nothing need be there at the last. */
function linkedPlaces(full: string, named: string): readonly string[] {
	const places: string[] = [];
	for (let next = full; ; ) {
		const place = path.join(realPath(path.dirname(next)), path.basename(next));
		places.push(place);
		if (!fs.lstatSync(place, {throwIfNoEntry: false})?.isSymbolicLink()) return places;
		if (places.length > mostLinks) throw new StorageError('link-loop', {file: named});
		next = path.resolve(path.dirname(place), fs.readlinkSync(place));
	}
}

/** What lies in a drafts folder, or beside or below a journal. A document in the draft's own folder does not count. */
function isAmongDrafts(place: string, form: FormName, ownFolder: string, draftsDir: string): boolean {
	const folder = path.dirname(place);
	if (folder === realPath(ownFolder) && endings[form].test(place)) return false;
	const drafts = realPath(draftsDir);
	return ancestors(folder).some((each) => each === drafts || fs.lstatSync(journalFile(each), {throwIfNoEntry: false}) !== undefined);
}

function ancestors(folder: string): readonly string[] {
	const above = path.dirname(folder);
	return above === folder ? [folder] : [folder, ...ancestors(above)];
}
