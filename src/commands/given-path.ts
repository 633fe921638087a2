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

/** Undefined where nothing of that name is there. `commandLine` is what Windows started comply.cmd with. */
export async function givenPath(typed: string, draftsDir: string, commandLine: string | undefined): Promise<GivenPath | undefined> {
	const file = [typed, droppedName(commandLine)].find((each) => each !== undefined && fs.existsSync(each));
	if (file === undefined) return undefined;
	if (!fs.statSync(file).isDirectory()) return {type: 'document', file, draft: await writtenBy(file, draftsDir)};
	const folder = path.resolve(file);
	const [parent, name] = [path.dirname(folder), path.basename(folder)];
	return nameProblem(name) === undefined && draftExists(parent, name) ? {type: 'draft', draftsDir: parent, name} : {type: 'folder', folder};
}

/**
 * Windows hands over a dropped name in quotes only if there is a blank in it, and then cuts it at `&` and loses each `^`:
 * `cmd.exe /c ""C:\comply\comply.cmd" C:\A&B.docx"`. What stands behind the program is the name.
 */
export function droppedName(commandLine: string | undefined): string | undefined {
	return /comply\.cmd"\s+"?([^"]+)"*\s*$/i.exec(commandLine ?? '')?.[1]?.trim();
}

async function writtenBy(file: string, draftsDir: string): Promise<string | undefined> {
	const opened = await openOwnFile(file);
	return opened === undefined || 'isBroken' in opened ? undefined : draftBehind(opened.own, draftsDir);
}
