/** A draft, its questions and what a shell needs of the disk: opened, kept and closed the same for every mode. */
import path from 'node:path';
import type {Bank} from '../core/bank/bank.ts';
import {progressOf} from '../core/draft/position.ts';
import type {Via} from '../core/draft/draft.ts';
import {isoDate} from '../core/text/iso-date.ts';
import {draftExists} from '../storage/draft-folder.ts';
import {openBank, openBankOf} from '../storage/open-bank.ts';
import {readDraft, type ReadingOnly} from '../storage/open-draft.ts';
import {adoptBank, newRecorder, type Recorder} from '../storage/recorder.ts';
import {StorageError} from '../storage/storage-error.ts';
import {readUnsent, writeUnsent} from '../storage/unsent.ts';
import {writeUnasked} from '../storage/write-document.ts';
import type {FormName} from '../wording/en/forms.ts';
import {savedWords, stoppedWords} from '../wording/en/home.ts';
import {joined} from '../wording/en/phrasing.ts';
import type {Way} from '../wording/en/opening.ts';
import type {Opening, StartOptions} from './intent.ts';
import {takeUp} from './take-up.ts';

export interface OpenOptions extends Pick<StartOptions, 'draftsDir' | 'usualDraftsDir' | 'bankPlace' | 'now' | 'flags'> {
	readonly via: Via;
}

/** A document of the draft, and what its file is called. */
interface NamedDocument {
	readonly name: string;
	readonly form: FormName;
	readonly bytes: string | Uint8Array;
}

export interface OpenInterview {
	readonly bank: Bank;
	readonly recorder: Recorder;
	/** The draft that is taken up; none for a new one. */
	readonly resumed: string | undefined;
	/** What was half-written when it stopped, by question. */
	readonly unsent: ReadonlyMap<string, string>;
	readonly notices: readonly string[];
	/** Keeps what is half-written beside the journal, once there is one. */
	readonly keepUnsent: (texts: ReadonlyMap<string, string>) => void;
	/** Writes these into the draft’s folder, none of them where one may not be written over, and says where. Throws StorageError. */
	readonly writeDocuments: (documents: readonly NamedDocument[]) => string;
	/** Where everything is saved, in words. */
	readonly where: () => string;
	/** What is said at the end; `option` is what shows the interview in the same way again. */
	readonly ending: (option?: string) => string;
	readonly close: () => void;
}

/** `ask` is left out where nobody is there to answer. Undefined when the officer stopped. Throws StorageError and BankError. */
export async function openInterview(opening: Opening, options: OpenOptions, ask?: (why: ReadingOnly) => Promise<Way>): Promise<OpenInterview | undefined> {
	const {draftsDir, bankPlace, now, via, flags} = options;
	// A name that cannot be used is refused before anything is typed.
	if (opening.type === 'new' && opening.name !== undefined && draftExists(draftsDir, opening.name)) throw new StorageError('draft-exists', {name: opening.name});
	const resumed = opening.type === 'resume' ? await takeUp(opening.name, {draftsDir, now, via, ...flags}, ask) : undefined;
	if (opening.type === 'resume' && !resumed) return undefined;
	try {
		const bank = await (opening.type === 'resume' ? openBankOf(bankPlace, resumed!.draft()) : openBank(bankPlace, opening.edition));
		const recorder = resumed ?? newRecorder(bank, opening.name, {draftsDir, now, via});
		if (resumed && !resumed.handle()?.readingOnly()) adoptBank(bank, resumed, isoDate(now()));
		return interviewOn(bank, recorder, opening, options);
	} catch (error) {
		resumed?.close();
		throw error;
	}
}

function interviewOn(bank: Bank, recorder: Recorder, opening: Opening, {draftsDir, usualDraftsDir}: OpenOptions): OpenInterview {
	const handle = recorder.handle();
	const folder = () => recorder.handle()?.folder;
	let isClosed = false;
	/** Another window may have taken the draft over, or be the one that holds it: what it was told since is not known here. */
	const mustBeAsOnDisk = () => {
		const open = recorder.handle();
		if (!open) return;
		const [here, there] = [open.draft(), readDraft(draftsDir, open.name).draft];
		if (here.events !== there.events || here.changedAt !== there.changedAt) throw new StorageError('changed-elsewhere', {name: open.name});
	};

	return {
		bank,
		recorder,
		resumed: opening.type === 'resume' ? opening.name : undefined,
		unsent: handle ? readUnsent(handle.folder) : new Map(),
		notices: handle?.notices.map(({message}) => message) ?? [],
		keepUnsent(texts) {
			if (folder() !== undefined && !recorder.handle()?.readingOnly()) writeUnsent(folder()!, texts);
		},
		writeDocuments(documents) {
			const place = folder() ?? draftsDir;
			mustBeAsOnDisk();
			writeUnasked(documents.map(({name, form, bytes}) => ({target: {file: path.join(place, name), form, folder: place, draftsDir}, bytes})));
			return joined(documents.map(({name}, index) => (index === 0 ? fromHere(path.join(place, name)) : name)));
		},
		where: () => savedWords(fromHere(folder() ?? draftsDir)),
		ending(option = '') {
			const open = recorder.handle();
			if (!open) return stoppedWords(undefined);
			const {answered, provisions} = progressOf(bank, recorder.draft());
			const isUsual = path.resolve(draftsDir) === path.resolve(usualDraftsDir);
			return stoppedWords({name: open.name, where: fromHere(open.folder), answered, provisions, draftsDir: isUsual ? undefined : draftsDir, option});
		},
		close() {
			if (!isClosed) recorder.close();
			isClosed = true;
		},
	};
}

/** From the folder one is in, or the whole path of what lies outside it. */
function fromHere(file: string): string {
	const relative = path.relative('', file) || '.';
	return relative.startsWith('..') ? path.resolve(file) : relative;
}
