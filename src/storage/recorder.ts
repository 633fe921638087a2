/** The draft behind a session: made when the first answer is given, then written event by event. */
import {emptyDraft, evolve, type Draft, type Happening} from '../core/draft/draft.ts';
import type {Bank} from '../core/bank/bank.ts';
import {decide, stamp} from '../core/interview/decide.ts';
import {freeName} from './draft-folder.ts';
import {createDraft, openDraft, type DraftHandle, type OpenOptions} from './open-draft.ts';
import {StorageError} from './storage-error.ts';

export interface Recorder {
	readonly draft: () => Draft;
	/** Undefined until the first answer. */
	readonly handle: () => DraftHandle | undefined;
	/** On disk when it returns; throws StorageError, and then nothing was recorded. */
	readonly record: (happenings: readonly Happening[]) => Draft;
	readonly close: () => void;
}

export type RecorderOptions = Omit<OpenOptions, 'name' | 'by'>;

/** Takes up a draft that is there. */
export function resumeRecorder(name: string, options: RecorderOptions): Recorder {
	const handle = openDraft({...options, name});
	return recorderOn(handle, handle.draft(), options, () => handle);
}

/** A new draft: its folder is made with the first answer, named after the landlord unless a name was given. */
export function newRecorder(bank: Bank, wantedName: string | undefined, options: RecorderOptions): Recorder {
	const {draftsDir, now, via} = options;
	return recorderOn(undefined, {...emptyDraft, edition: bank.edition, bank: bank.version}, options, (happenings) => {
		const own = {draftsDir, via, now, edition: bank.edition, bankVersion: bank.version, id: globalThis.crypto.randomUUID(), first: () => happenings};
		for (;;) {
			try {
				return createDraft({...own, name: wantedName ?? nameFor(draftsDir, happenings, now())});
			} catch (error) {
				// Another window made one of that name at this moment: where nobody chose it, the next is as good.
				if (wantedName !== undefined || !(error instanceof StorageError) || error.code !== 'draft-exists') throw error;
			}
		}
	});
}

/** While there is no draft on disk, or another window holds it, moving about is only remembered; there, an answer is refused. */
function recorderOn(opened: DraftHandle | undefined, start: Draft, {now, via}: RecorderOptions, create: (happenings: readonly Happening[]) => DraftHandle): Recorder {
	let [handle, draft] = [opened, start];
	return {
		draft: () => draft,
		handle: () => handle,
		record(happenings) {
			if (happenings.every(({type}) => type === 'moved') && (!handle || handle.readingOnly())) {
				draft = stamp(happenings, now().toISOString(), draft.completedBy, via).reduce(evolve, draft);
			} else if (happenings.length > 0) {
				if (handle) handle.record(happenings);
				else handle = create(happenings);
				draft = handle.draft();
			}

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

/** The draft says which version of the questions it was last answered with. `today` is an ISO date. */
export function adoptBank(bank: Bank, recorder: Recorder, today: string): void {
	const decision = decide(bank, recorder.draft(), {type: 'adopt-bank'}, today);
	if ('happenings' in decision && decision.happenings.length > 0) recorder.record(decision.happenings);
}
