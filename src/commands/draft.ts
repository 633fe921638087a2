import {againstClean} from '../core/checks/against-clean.ts';
import {gapsOf} from '../core/checks/index.ts';
import type {Form} from '../publish/forms.ts';
import {writeDraft} from '../publish/written-files.ts';
import {documentPlace, type DocumentPlace} from '../storage/document-place.ts';
import {StorageError} from '../storage/storage-error.ts';
import {isEditedSince, writeDocument} from '../storage/write-document.ts';
import {commandWords} from '../wording/en/commands.ts';
import type {Asking} from './ask-at-terminal.ts';
import {asksFor, isRefused, printing} from './document-forms.ts';
import {oneLine, refuse, type CommandIo, type ExitCode} from './io.ts';
import {readNamedDraft} from './read-named-draft.ts';

export interface DraftArguments {
	readonly name: string;
	/** Forms as they were typed, several of them in one with commas between. */
	readonly as?: readonly string[] | undefined;
	/** A file, a folder for several forms, or `-` for standard output; in the draft's folder when left out. */
	readonly out?: string | undefined;
	readonly fragment?: boolean | undefined;
	readonly clean?: boolean | undefined;
	readonly force?: boolean | undefined;
	/** Puts a question; left out where nobody is there to answer. */
	readonly ask?: Asking['ask'] | undefined;
	/** Standard output is a terminal. */
	readonly isScreen?: boolean | undefined;
}

/** Writes the assessment, judged as of the draft's last event: the same draft always gives the same bytes. */
export async function draft(given: DraftArguments, io: CommandIo): Promise<ExitCode> {
	const {name, out, fragment, clean, force, ask} = given;
	const wanted = asksFor(given);
	if (isRefused(wanted)) return refuse(io, wanted.refused);
	const {folder, bank, draft: read} = await readNamedDraft(name, io);
	const found = gapsOf({bank, draft: read, asOf: read.changedAt.slice(0, 10)});
	const against = clean && !force ? againstClean(found) : undefined;
	if (against) {
		io.say(oneLine(commandWords.cleanRefused(against, name)));
		return 1;
	}

	const write = (form: Form) => writeDraft(form, {bank, draft: read, name, gaps: found, isClean: clean === true}, {isFragment: fragment === true});
	if (out === printing) {
		io.out(await write(wanted.forms[0]!));
		return 0;
	}

	// All of them may be written before the first one is.
	const documents: Array<readonly [Form, DocumentPlace, string | Uint8Array]> = [];
	for (const form of wanted.forms) {
		const place = documentPlace({file: wanted.fileFor(form, folder), form, folder, draftsDir: io.draftsDir});
		if (place.isForeign && !force && !(await isAllowed(commandWords.writeOver(place.named), ask))) throw new StorageError('not-ours', {file: place.named});
		const written = await write(form);
		if (!force && isEditedSince(place, written) && !(await isAllowed(commandWords.writeOverEdited(place.named), ask))) throw new StorageError('edited', {file: place.named, form});
		documents.push([form, place, written]);
	}

	for (const [form, place, written] of documents) {
		writeDocument(place, written, {isPatient: out !== undefined});
		io.say(oneLine(commandWords.documentWritten(place.named, form)));
	}

	return 0;
}

async function isAllowed(question: string, ask: DraftArguments['ask']): Promise<boolean> {
	const typed = (await ask?.(question))?.trim().toLowerCase();
	return typed === 'y' || typed === 'yes';
}
