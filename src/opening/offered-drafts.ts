import {progressOf} from '../core/draft/position.ts';
import {listDrafts} from '../storage/listed-drafts.ts';
import {openBank} from '../storage/open-bank.ts';
import {homeWords} from '../wording/en/home.ts';
import type {StartOptions} from './intent.ts';

export interface OfferedDraft {
	readonly name: string;
	readonly label: string;
}

/** The drafts to choose among, with how far each is; one that cannot be read can be chosen, and then says why. Throws StorageError and BankError. */
export async function offeredDrafts({draftsDir, bankPlace}: Pick<StartOptions, 'draftsDir' | 'bankPlace'>): Promise<readonly OfferedDraft[]> {
	return Promise.all(
		listDrafts(draftsDir).map(async (listed) => {
			const {name} = listed;
			if (!('draft' in listed)) return {name, label: homeWords.unreadable(name)};
			const {draft} = listed;
			return {name, label: homeWords.draft(name, draft, progressOf(await openBank(bankPlace, draft.edition), draft))};
		}),
	);
}
