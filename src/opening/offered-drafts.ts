import {byCause, countCauses} from '../core/checks/by-cause.ts';
import {asReadToday} from '../core/draft/former-answers.ts';
import {progressOf} from '../core/draft/position.ts';
import {listDrafts} from '../storage/listed-drafts.ts';
import {openBank} from '../storage/open-bank.ts';
import {isoDate} from '../core/text/iso-date.ts';
import {strongerOption} from '../wording/en/end.ts';
import {isPortable} from '../wording/en/called.ts';
import {homeWords, portableWords} from '../wording/en/home.ts';
import type {StartOptions} from './intent.ts';

export interface OfferedDraft {
	readonly name: string;
	readonly label: string;
}

/** The drafts to choose among, with how far each is; one that cannot be read can be chosen, and then says why. Throws StorageError and BankError. */
export async function offeredDrafts({draftsDir, bankPlace, now}: Pick<StartOptions, 'draftsDir' | 'bankPlace' | 'now'>): Promise<readonly OfferedDraft[]> {
	return Promise.all(
		listDrafts(draftsDir).map(async (listed) => {
			const {name} = listed;
			if (!('draft' in listed)) return {name, label: homeWords.unreadable(name)};
			const bank = await openBank(bankPlace, listed.draft.edition);
			const draft = asReadToday(bank, listed.draft);
			const progress = progressOf(bank, draft);
			if (progress.answered < progress.provisions) return {name, label: homeWords.draft(name, draft, progress)};
			const {gapsOf} = await import('../core/checks/index.ts');
			const counts = countCauses(byCause(gapsOf({bank, draft, asOf: isoDate(now())})));
			return {name, label: homeWords.whole(name, draft, progress, counts, strongerOption(bank, draft)[0]?.label)};
		}),
	);
}

/** What is said above the choice: whoever opens a folder by a double-click knows of no other place to read it. */
export function homeNotes({draftsDir}: Pick<StartOptions, 'draftsDir'>): readonly string[] {
	return isPortable() ? [portableWords.kept(draftsDir), portableWords.lastYear()] : [];
}
