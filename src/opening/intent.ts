import type {Edition} from '../core/bank/edition.ts';

/** One draft: a new one, of an edition, or one that is there. */
export type Opening = {readonly type: 'new'; readonly name?: string; readonly edition: Edition} | {readonly type: 'resume'; readonly name: string};

/** What the interview is started for: one draft, or to choose among those there. */
export type Intent = Opening | {readonly type: 'home'};
