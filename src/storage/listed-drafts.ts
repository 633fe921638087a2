/** Every draft of a folder, read and not opened: one that cannot be read does not hide the others. */
import path from 'node:path';
import type {Draft} from '../core/draft/draft.ts';
import {draftNames} from './draft-folder.ts';
import type {Notice} from './journal.ts';
import {readDraft} from './open-draft.ts';
import {diskTrouble, type StorageError} from './storage-error.ts';

export type ListedDraft =
	| {readonly name: string; readonly draft: Draft; readonly notices: readonly Notice[]}
	/** Its journal cannot be read; the others still can. */
	| {readonly name: string; readonly trouble: StorageError};

/** Every draft, the one changed last first, those that cannot be read at the end. */
export function listDrafts(draftsDir: string): readonly ListedDraft[] {
	const listed = draftNames(draftsDir).map((name): ListedDraft => {
		try {
			return {name, ...readDraft(draftsDir, name)};
		} catch (error) {
			return {name, trouble: diskTrouble(error, path.join(draftsDir, name), 'read')};
		}
	});
	const changed = (each: ListedDraft) => ('draft' in each ? each.draft.changedAt : '');
	return listed.toSorted((a, b) => (changed(a) < changed(b) ? 1 : changed(a) > changed(b) ? -1 : 0));
}
