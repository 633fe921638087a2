import type {Bank} from '../bank/bank.ts';
import {evolve, type Draft, type Happening} from '../draft/draft.ts';
import {decide, stamp, type Command, type Decision} from './decide.ts';

/** Commands done one after the other on a draft, before any of it is recorded. */
export class Rehearsal {
	draft: Draft;
	/** What is to be recorded, in order. */
	readonly happenings: Happening[] = [];
	readonly bank: Bank;
	readonly today: string;

	/** `today` is an ISO date. */
	constructor(bank: Bank, draft: Draft, today: string) {
		this.bank = bank;
		this.draft = draft;
		this.today = today;
	}

	do(command: Command): Decision {
		const decision = decide(this.bank, this.draft, command, this.today);
		if (!('happenings' in decision)) return decision;
		this.happenings.push(...decision.happenings);
		// Who, when and how are stamped as it is recorded; nothing decided here reads them.
		this.draft = stamp(decision.happenings, this.draft.changedAt, this.draft.completedBy, 'interview').reduce(evolve, this.draft);
		return decision;
	}
}
