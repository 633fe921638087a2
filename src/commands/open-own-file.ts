import {unmistakableText} from '../exchange/containers/decode-text.ts';
import {usualLimits} from '../exchange/containers/refusal.ts';
import type {OwnFile} from '../exchange/own-file.ts';
import {listDrafts} from '../storage/listed-drafts.ts';
import {readNamedFile} from './read-named-file.ts';

/** A file that a draft wrote, which is known to its last letter; undefined for any other. `isBroken`: it is text, and some of its letters cannot be told. */
export async function openOwnFile(file: string): Promise<{readonly own: OwnFile; readonly bytes: Uint8Array} | {readonly isBroken: true} | undefined> {
	const isMarkdown = /\.(?:md|markdown)$/i.test(file);
	if (!isMarkdown && !/\.(?:docx|x?html?)$/i.test(file)) return undefined;
	const named = readNamedFile(file, isMarkdown ? usualLimits.textBytes : usualLimits.fileBytes);
	if (!('bytes' in named)) return undefined;
	const {isBrokenPage, isOwn, ownMarkdown, readOwnContainer} = await import('../exchange/own-file.ts');
	const {bytes} = named;
	if (!isMarkdown) {
		const own = await readOwnContainer(bytes, file);
		return own && (isBrokenPage(own, bytes) ? {isBroken: true} : {own, bytes});
	}

	const {text, isBroken} = unmistakableText(bytes);
	const own = ownMarkdown(text);
	if (!isOwn(own)) return undefined;
	return isBroken ? {isBroken} : {own, bytes};
}

/** The draft among these that wrote it, by the id it carries. */
export function draftBehind({front}: OwnFile, draftsDir: string): string | undefined {
	const id = front.get('draft_id');
	return listDrafts(draftsDir).find((each) => 'draft' in each && each.draft.id === id)?.name;
}
