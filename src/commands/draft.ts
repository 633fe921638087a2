import path from 'node:path';
import {countBySeverity, gapsOf} from '../core/checks/index.ts';
import {documentOf} from '../document/assessment.ts';
import {writeMarkdown} from '../publish/markdown/write.ts';
import {documentPlace} from '../storage/document-place.ts';
import {StorageError} from '../storage/storage-error.ts';
import {writeDocument} from '../storage/write-document.ts';
import {commandWords} from '../wording/en/commands.ts';
import type {Asking} from './ask-at-terminal.ts';
import {oneLine, type CommandIo, type ExitCode} from './io.ts';
import {readNamedDraft} from './read-named-draft.ts';

export interface DraftArguments {
	readonly name: string;
	/** A file, or `-` for standard output; `assessment.md` in the draft's folder when left out. */
	readonly out?: string | undefined;
	readonly clean?: boolean | undefined;
	readonly force?: boolean | undefined;
	/** Puts a question; left out where nobody is there to answer. */
	readonly ask?: Asking['ask'] | undefined;
}

/** Writes the assessment, judged as of the draft's last event: the same draft always gives the same bytes. */
export async function draft({name, out, clean, force, ask}: DraftArguments, io: CommandIo): Promise<ExitCode> {
	const {folder, bank, draft: read} = await readNamedDraft(name, io);
	const found = gapsOf({bank, draft: read, asOf: read.changedAt.slice(0, 10)});
	const {blocking} = countBySeverity(found);
	if (clean && blocking > 0 && !force) {
		io.say(oneLine(commandWords.cleanRefused(blocking, name)));
		return 1;
	}

	const text = writeMarkdown(documentOf({bank, draft: read, name, gaps: found, isClean: clean === true}));
	if (out === '-') {
		io.out(text);
		return 0;
	}

	const place = documentPlace({file: out ?? path.join(folder, 'assessment.md'), folder, draftsDir: io.draftsDir});
	if (place.isForeign && !force && !(await mayWriteOver(place.named, ask))) throw new StorageError('not-ours', {file: place.named});
	writeDocument(place, text, {isPatient: out !== undefined});
	io.say(oneLine(commandWords.documentWritten(place.named)));
	return 0;
}

async function mayWriteOver(file: string, ask: DraftArguments['ask']): Promise<boolean> {
	const typed = (await ask?.(commandWords.writeOver(file)))?.trim().toLowerCase();
	return typed === 'y' || typed === 'yes';
}
