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

	/** What was decided on this draft elsewhere. Whether it says anything that the draft does not say. */
	adopt(happenings: readonly Happening[]): boolean {
		const isNews = happenings.some((happening) => !isKnown(this.draft, happening));
		if (isNews) this.#add(happenings);
		return isNews;
	}

	do(command: Command): Decision {
		const decision = decide(this.bank, this.draft, command, this.today);
		if (!('happenings' in decision)) return decision;
		this.#add(decision.happenings);
		return decision;
	}

	#add(happenings: readonly Happening[]): void {
		this.happenings.push(...happenings);
		// Who, when and how are stamped as it is recorded; nothing decided here reads them.
		this.draft = stamp(happenings, this.draft.changedAt, this.draft.completedBy, 'interview').reduce(evolve, this.draft);
	}
}

/** Whether the draft has this very answer. */
function isKnown(draft: Draft, happening: Happening): boolean {
	if (happening.type !== 'answer-given' && happening.type !== 'left-open') return false;
	const response = draft.answers.get(happening.question)?.response;
	const given = happening.type === 'answer-given' ? {value: happening.value} : {open: happening.reason, ...(happening.who !== undefined && {who: happening.who})};
	return JSON.stringify(response) === JSON.stringify(given);
}
