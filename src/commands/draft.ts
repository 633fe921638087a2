import {closeSync, openSync, readSync, statSync, type Stats} from 'node:fs';
import path from 'node:path';
import {countBySeverity, gapsOf} from '../core/checks/index.ts';
import {writeAssessment} from '../markdown/assessment.ts';
import {readDraft} from '../storage/open-draft.ts';
import {diskTrouble, StorageError} from '../storage/storage-error.ts';
import {isDraftsOwn, writeDocument} from '../storage/write-document.ts';
import {commandWords} from '../wording/en/commands.ts';
import type {CommandIo, ExitCode} from './io.ts';
import {usableBankOf} from './usable-bank.ts';

export interface DraftArguments {
	readonly name: string;
	/** A file, or `-` for standard output; `assessment.md` in the draft's folder when left out. */
	readonly out?: string | undefined;
	readonly clean?: boolean | undefined;
	readonly force?: boolean | undefined;
	/** Puts a question; left out where nobody is there to answer. */
	readonly ask?: ((question: string) => Promise<string | undefined>) | undefined;
}

/** Writes the assessment, judged as of the draft's last event: the same draft always gives the same bytes. */
export async function draft({name, out, clean, force, ask}: DraftArguments, io: CommandIo): Promise<ExitCode> {
	const read = readDraft(io.draftsDir, name);
	const bank = await usableBankOf(io, read.draft);
	if (!bank) return 1;
	for (const {message} of read.notices) io.say(`${message}\n`);
	const found = gapsOf({bank, draft: read.draft, asOf: read.draft.changedAt.slice(0, 10)});
	const {blocking} = countBySeverity(found);
	if (clean && blocking > 0 && !force) {
		io.say(`${commandWords.cleanRefused(blocking, name)}\n`);
		return 1;
	}

	const text = writeAssessment({bank, draft: read.draft, name, gaps: found, clean: clean === true});
	if (out === '-') {
		io.out(text);
		return 0;
	}

	const file = out === undefined ? path.join(read.folder, 'assessment.md') : path.resolve(out);
	if (!(await mayWrite(file, {io, folder: read.folder, force, ask}))) return 2;
	writeDocument(file, text);
	io.say(`${commandWords.documentWritten(path.relative('', file) || file)}\n`);
	return 0;
}

interface Place {
	readonly io: CommandIo;
	/** The draft's own. */
	readonly folder: string;
	readonly force: boolean | undefined;
	readonly ask: DraftArguments['ask'];
}

const otherKinds: Readonly<Record<string, string>> = {'.docx': 'Word', '.doc': 'Word', '.odt': 'a text document', '.rtf': 'rich text', '.pdf': 'a PDF', '.html': 'a web page', '.htm': 'a web page', '.xlsx': 'a spreadsheet'};

/** Throws StorageError where it may not; false where the person says no. */
async function mayWrite(file: string, {io, folder, force, ask}: Place): Promise<boolean> {
	const shown = path.relative('', file) || file;
	const type = otherKinds[path.extname(file).toLowerCase()];
	if (type) throw new StorageError('not-markdown', {file: shown, type});
	if (isDraftsOwn(file, io.draftsDir, folder)) throw new StorageError('drafts-own', {file: shown});
	if (force || isFreeOrOurs(file)) return true;
	if (!ask) throw new StorageError('not-ours', {file: shown});
	const typed = (await ask(commandWords.writeOver(shown)))?.trim().toLowerCase();
	return typed === 'y' || typed === 'yes';
}

/** Nothing there, nothing in it, or a document that comply wrote; what is no regular file is written into. */
function isFreeOrOurs(file: string): boolean {
	const stat = statOf(file);
	if (!stat?.isFile() || stat.size === 0) return true;
	const head = Buffer.alloc(2000);
	const descriptor = openSync(file, 'r');
	try {
		const length = readSync(descriptor, head);
		return /^---\n[^]*?\ndraft_id: /.test(head.toString('utf8', 0, length));
	} finally {
		closeSync(descriptor);
	}
}

function statOf(file: string): Stats | undefined {
	try {
		return statSync(file, {throwIfNoEntry: false});
	} catch (error) {
		throw diskTrouble(error, file, 'write');
	}
}
