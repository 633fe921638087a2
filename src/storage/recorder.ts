/** The draft behind a session: made when the first answer is given, then written event by event. */
import {emptyDraft, evolve, type Draft, type Happening, type Via} from '../core/draft/draft.ts';
import type {Bank} from '../core/bank/bank.ts';
import {decide, stamp} from '../core/interview/decide.ts';
import {freeName} from './draft-folder.ts';
import {createDraft, openDraft, type DraftHandle} from './open-draft.ts';

export interface Recorder {
	readonly draft: () => Draft;
	/** Undefined until the first answer. */
	readonly handle: () => DraftHandle | undefined;
	/** On disk when it returns; throws StorageError, and then nothing was recorded. */
	readonly record: (happenings: readonly Happening[]) => Draft;
	readonly close: () => void;
}

interface Options {
	readonly draftsDir: string;
	readonly now: () => Date;
	/** The drawn interview when left out. */
	readonly via?: Via;
}

/** Takes up a draft that is there. Where another window holds it, moving about is only remembered, and an answer is refused. */
export function resumeRecorder(name: string, {draftsDir, now, via = 'interview'}: Options): Recorder {
	const handle = openDraft({draftsDir, name, via, now});
	let draft = handle.draft();
	return {
		draft: () => draft,
		handle: () => handle,
		record(happenings) {
			if (handle.holder && happenings.every((happening) => happening.type === 'moved')) {
				draft = remember(draft, happenings, now, via);
			} else if (happenings.length > 0) {
				handle.record(happenings);
				draft = handle.draft();
			}

			return draft;
		},
		close: () => handle.close(),
	};
}

/** A new draft: its folder is made with the first answer, named after the landlord unless a name was given. */
export function newRecorder(bank: Bank, wantedName: string | undefined, {draftsDir, now, via = 'interview'}: Options): Recorder {
	let draft: Draft = {...emptyDraft, edition: bank.edition, bank: bank.version};
	let handle: DraftHandle | undefined;
	return {
		draft: () => draft,
		handle: () => handle,
		record(happenings) {
			if (!handle && happenings.every((happening) => happening.type === 'moved')) {
				draft = remember(draft, happenings, now, via);
				return draft;
			}

			handle ??= createDraft({draftsDir, name: wantedName ?? nameFor(draftsDir, happenings, now()), via, now, edition: bank.edition, bankVersion: bank.version, id: globalThis.crypto.randomUUID()});
			handle.record(happenings);
			draft = handle.draft();
			return draft;
		},
		close: () => handle?.close(),
	};
}

/** The landlord and the year: next year's draft then has a name of its own. */
function nameFor(draftsDir: string, happenings: readonly Happening[], today: Date): string {
	const landlord = happenings.find((happening) => happening.type === 'answer-given' && happening.question === 'landlord');
	return freeName(draftsDir, landlord?.type === 'answer-given' ? String(landlord.value) : '', String(today.getFullYear()));
}

function remember(draft: Draft, happenings: readonly Happening[], now: () => Date, via: Via): Draft {
	return stamp(happenings, now().toISOString(), draft.completedBy, via).reduce(evolve, draft);
}

/** The draft says which version of the questions it was last answered with. `today` is an ISO date. */
export function adoptBank(bank: Bank, recorder: Recorder, today: string): void {
	const decision = decide(bank, recorder.draft(), {type: 'adopt-bank'}, today);
	if ('happenings' in decision && decision.happenings.length > 0) recorder.record(decision.happenings);
}
