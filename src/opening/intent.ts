import type {Edition} from '../core/bank/edition.ts';
import type {BankPlace} from '../storage/bank-place.ts';
import type {TakingUp} from '../storage/open-draft.ts';

/** One draft: a new one, of an edition, or one that is there. */
export type Opening = {readonly type: 'new'; readonly name?: string; readonly edition: Edition} | {readonly type: 'resume'; readonly name: string};

/** What the interview is started for: one draft, or to choose among those there. */
export type Intent = Opening | {readonly type: 'home'};

/** What every way of showing the interview is started with. */
export interface StartOptions {
	readonly intent: Intent;
	readonly draftsDir: string;
	readonly bankPlace: BankPlace;
	readonly flags: TakingUp;
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	readonly now: () => Date;
	/** Where drafts are when nobody names a folder. */
	readonly usualDraftsDir: string;
}
