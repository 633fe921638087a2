/** A complete interview as it is typed at the drawn one, in memory: what every other mode must come to. */
import type {Bank} from '../../src/core/bank/bank.ts';
import {gapsOf} from '../../src/core/checks/index.ts';
import {foldJournal, type DraftEvent} from '../../src/core/draft/draft.ts';
import type {Edition} from '../../src/core/bank/edition.ts';
import {writeAssessment} from '../helpers/written.ts';
import {realBank} from '../helpers/bank.ts';
import {memoryWorld, openTypist, typeInterview} from '../helpers/typist.ts';
import {wholeInterview} from '../pty/interview.ts';
import {timeless} from './replies.ts';

export interface Complete {
	readonly bank: Bank;
	readonly events: readonly DraftEvent[];
}

const known = new Map<Edition, Complete>();

export function completeInterview(edition: Edition): Complete {
	const bank = realBank(edition);
	const complete = known.get(edition) ?? {bank, events: typed(bank, edition === '2022' ? 3 : 2)};
	known.set(edition, complete);
	return complete;
}

function typed(bank: Bank, stages: 2 | 3): readonly DraftEvent[] {
	const world = memoryWorld(bank);
	for (const _ of typeInterview(bank, wholeInterview(bank, stages), openTypist(bank, world)));
	return world.events();
}

export function documentOf(bank: Bank, events: readonly DraftEvent[], name: string): string {
	const draft = foldJournal(events);
	// The document names the questions' version; the test's own bank has none.
	return writeAssessment({bank: {...bank, version: draft.bank}, draft, name, gaps: gapsOf({bank, draft, asOf: draft.changedAt.slice(0, 10)}), clean: false});
}

/** The document as it is whoever answered, and whenever. */
export function timelessDocument(bank: Bank, events: readonly DraftEvent[]): string {
	return documentOf(bank, timeless(bank, events), 'name');
}
