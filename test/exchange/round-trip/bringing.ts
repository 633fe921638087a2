/** An edited document brought into its draft, and what is told of it. */
import type {Bank} from '../../../src/core/bank/bank.ts';
import {evolve, type Draft} from '../../../src/core/draft/draft.ts';
import {stamp} from '../../../src/core/interview/decide.ts';
import {bringIn, type BroughtIn} from '../../../src/exchange/round-trip/bring-in.ts';
import {editsOf} from '../../../src/exchange/round-trip/document-edits.ts';
import type {OwnDocument} from '../../../src/exchange/round-trip/own-document.ts';

export interface Brought extends BroughtIn {
	readonly missing: readonly string[];
}

export function bringing({bank, base, now}: {readonly bank: Bank; readonly base: Draft; readonly now: Draft}, written: OwnDocument, edited: OwnDocument): Brought {
	const edits = editsOf({bank, base}, written, edited);
	const {happenings, taken, conflicts, refused, kept, comments, emptied} = bringIn(bank, {base, now, edits, today: '2026-03-09'});
	const draft = stamp(happenings, '2026-03-09T10:00:00.000Z', 'Complaints officer', 'import').reduce(evolve, now);
	return {happenings, taken, conflicts, refused, kept, comments, emptied, draft, missing: [...edits.missing, ...emptied]};
}

/** Only what there is to tell. */
export const told = ({taken, kept, refused, conflicts, missing, comments}: Brought) => ({
	...(taken.length > 0 && {taken: taken.map(({where, text}) => `${where}: ${text}`)}),
	...(kept.length > 0 && {kept: kept.map(({text}) => text)}),
	...(refused.length > 0 && {refused: refused.map(({issue}) => issue.code)}),
	...(conflicts.length > 0 && {conflicts: conflicts.map(({edit}) => edit.text)}),
	...(missing.length > 0 && {missing}),
	...(comments.length > 0 && {comments: comments.map(({provision, author, text}) => `${provision}, ${author}: ${text}`)}),
});
