/** A document or a folder given in place of a command: dropped onto comply.cmd, or typed after `comply`. */
import fs from 'node:fs';
import path from 'node:path';
import {draftExists, nameProblem} from '../storage/draft-folder.ts';
import {draftBehind, openOwnFile} from './open-own-file.ts';

export type GivenPath =
	/** Of a draft, to be taken up. */
	| {readonly type: 'draft'; readonly draftsDir: string; readonly name: string}
	/** Where drafts are to be kept, or are. */
	| {readonly type: 'folder'; readonly folder: string}
	/** `draft`: the one that wrote it, where it is among these drafts. */
	| {readonly type: 'document'; readonly file: string; readonly draft?: string | undefined};

/** Undefined where nothing of that name is there. */
export async function givenPath(file: string, draftsDir: string): Promise<GivenPath | undefined> {
	if (!fs.existsSync(file)) return undefined;
	if (!fs.statSync(file).isDirectory()) return {type: 'document', file, draft: await writtenBy(file, draftsDir)};
	const folder = path.resolve(file);
	const [parent, name] = [path.dirname(folder), path.basename(folder)];
	return nameProblem(name) === undefined && draftExists(parent, name) ? {type: 'draft', draftsDir: parent, name} : {type: 'folder', folder};
}

/** What was dropped, where it is there; otherwise what was typed. */
export function givenNames(typed: readonly string[], commandLine: string | undefined): readonly string[] {
	const dropped = droppedNames(commandLine);
	return dropped[0] !== undefined && fs.existsSync(dropped[0]) ? dropped : typed;
}

/**
 * What was dropped onto comply.cmd, off the line that Windows started it with: `cmd.exe /c ""C:\comply\comply.cmd" C:\A&B.docx"`. Its own
 * arguments have a name without a blank cut at `&`, and without its `^`, so that they can name something else. None where nothing was dropped.
 */
export function droppedNames(commandLine: string | undefined): readonly string[] {
	const behind = /comply\.cmd"\s+(.*)"\s*$/i.exec(commandLine ?? '')?.[1] ?? '';
	const names = [...behind.matchAll(/"([^"]+)"|\S+/g)].map(([whole, quoted]) => quoted ?? whole);
	return names.every((name) => path.win32.isAbsolute(name)) ? names : [];
}

async function writtenBy(file: string, draftsDir: string): Promise<string | undefined> {
	const opened = await openOwnFile(file);
	return opened === undefined || 'isBroken' in opened ? undefined : draftBehind(opened.own, draftsDir);
}
