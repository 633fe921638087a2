/** `comply import FILE` where the file is a draft's own document, edited: the edits go back into that draft. */
import path from 'node:path';
import {isOpen} from '../core/draft/answers.ts';
import type {Bank} from '../core/bank/bank.ts';
import {gapsOf} from '../core/checks/index.ts';
import {foldJournal, type Draft} from '../core/draft/draft.ts';
import {formatValue} from '../core/kinds/given-text.ts';
import {isoDate} from '../core/text/iso-date.ts';
import {bringIn, canKeepBoth, settle, type BroughtIn, type Conflict, type Settlement} from '../exchange/round-trip/bring-in.ts';
import {editsOf} from '../exchange/round-trip/document-edits.ts';
import type {Edits} from '../exchange/round-trip/edit.ts';
import {ownMarkdown, readOwnContainer, readOwnFile, type OwnFile} from '../exchange/own-file.ts';
import type {OwnDocument} from '../exchange/round-trip/own-document.ts';
import {documentOf} from '../document/assessment.ts';
import type {AssessmentDocument} from '../document/model.ts';
import {fileNames, writeForm} from '../publish/forms.ts';
import {readJournal} from '../storage/journal.ts';
import {openBankOf} from '../storage/open-bank.ts';
import {openDraft, type DraftHandle, type TakingUp} from '../storage/open-draft.ts';
import {isNoted, noteWritten} from '../storage/written-documents.ts';
import {waitingWords} from '../wording/en/document.ts';
import {roundTripWords as words} from '../wording/en/round-trip.ts';
import type {Asking} from './ask-at-terminal.ts';
import {json, oneLine, refuse, type CommandIo, type ExitCode} from './io.ts';
import {draftBehind} from './open-own-file.ts';

export interface ImportEditedArguments extends TakingUp {
	/** As named at the command line. */
	readonly file: string;
	/** As they were read. */
	readonly bytes: Uint8Array;
	readonly edited: OwnFile;
	readonly json?: boolean | undefined;
	/** Puts a question and gives the line typed, or undefined when no more lines come; left out without a terminal. */
	readonly ask?: Asking['ask'] | undefined;
}

/** 0 when the draft says all that the file says; 1 when something is left for the officer: a conflict, or what could not be taken. */
export async function importEdited({file, bytes, edited, json: isJson, ask, ...takingUp}: ImportEditedArguments, io: CommandIo): Promise<ExitCode> {
	const shownFile = path.basename(file);
	const {front} = edited;
	const name = draftBehind(edited, io.draftsDir);
	if (name === undefined) return refuse(io, words.unknownDraft(shownFile, io.draftsDir));
	const handle = openDraft({draftsDir: io.draftsDir, name, via: 'import', now: io.now, ...takingUp});
	try {
		if (handle.readingOnly()) handle.record([]);
		for (const {message} of handle.notices) io.say(oneLine(message));
		const bank = await openBankOf(io.bankPlace, handle.draft());
		const {events} = readJournal(handle.folder);
		const count = countIn(front.get('draft_events'));
		if (count === undefined) return refuse(io, words.noCount(shownFile, edited.form === 'markdown'));
		if (count > events.length) return refuse(io, words.ahead(shownFile, name));

		const base = foldJournal(events.slice(0, count));
		const baseBank = await openBankOf(io.bankPlace, base);
		const edits = await readEdits(baseBank, base, edited, front.get('draft') ?? name);
		const brought = bringIn(bank, {base, now: handle.draft(), edits, today: isoDate(io.now())});
		handle.record(brought.happenings);
		if (front.get('bank_version') !== bank.version && brought.kept.length > 0) io.say(oneLine(words.otherQuestions(name)));
		if (isJson) io.out(json(asJson(name, bank, handle.draft(), brought, edits)));
		else tell(shownFile, name, brought, edits, io);
		const {left, areRefused} = isJson ? {left: brought.conflicts, areRefused: false} : await settleAll(bank, handle, brought.conflicts, ask, io);
		if (left.length > 0 && !isJson) tellConflicts(name, handle.draft(), left, io);
		if (left.length > 0 || brought.refused.length > 0 || areRefused) return 1;
		// Nothing in it is lost when it is written anew.
		if (isNoted(io.draftsDir, file)) noteWritten(handle.folder, file, bytes);
		return 0;
	} finally {
		handle.close();
	}
}

/** As the program writes it, and in no other notation of a number: a draft that has a document has an event. */
function countIn(field: string | undefined): number | undefined {
	return field !== undefined && /^[1-9]\d*$/.test(field) ? Number(field) : undefined;
}

/** Against the document as it was written in the same form, with its flags or without: the one of which less would be new. */
async function readEdits(bank: Bank, base: Draft, file: OwnFile, name: string): Promise<Edits> {
	const gaps = gapsOf({bank, draft: base, asOf: base.changedAt.slice(0, 10)});
	const edited = readOwnFile(file, bank);
	const against = async (isClean: boolean) => editsOf({bank, base}, await writtenAs(file.form, documentOf({bank, draft: base, name, gaps, isClean}), bank), edited);
	const [flagged, clean] = [await against(false), await against(true)];
	// Only with its flags does it hold comments of the program's own.
	return clean.loose.length < flagged.loose.length ? {...clean, comments: flagged.comments} : flagged;
}

/** What the form's own reader makes of it. */
async function writtenAs(form: OwnFile['form'], document: AssessmentDocument, bank: Bank): Promise<OwnDocument> {
	const written = await writeForm(form, document);
	const file = form === 'markdown' ? ownMarkdown(String(written)) : await readOwnContainer(Buffer.from(written), fileNames[form]);
	return readOwnFile(file!, bank);
}

function tell(file: string, name: string, {taken, conflicts, refused, kept, comments, emptied}: BroughtIn, {missing: gone}: Edits, io: CommandIo): void {
	const lines: string[] = [];
	const missing = [...gone, ...emptied];
	if (taken.length > 0) lines.push(words.taken(taken.length, name), ...taken.map(({where, text}) => `  ${words.takenAt(where, text)}`));
	if (refused.length > 0) lines.push(...refusedLines(refused));
	const untold = kept.filter(({where, text}) => !refused.some(({edit}) => edit.where === where && edit.text.trim() === text));
	if (untold.length > 0) lines.push(words.kept(untold.length), ...untold.map(({where, text}) => `  ${words.keptAt(where, text)}`));
	if (comments.length > 0) lines.push(words.comments(comments.length, name), ...comments.map(({provision, author, text}) => `  ${words.commentAt(provision, author, text)}`));
	if (missing.length > 0) lines.push(words.missing(missing));
	if (lines.length === 0 && conflicts.length === 0) lines.push(words.unchanged(file, name));
	io.say(lines.map((line) => `${line}\n`).join(''));
}

function refusedLines(refused: BroughtIn['refused']): readonly string[] {
	return [words.refused(refused.length), ...refused.flatMap(({edit, issue}) => [`  ${words.refusedAt(edit.where, edit.text)}`, `    ${words.because(issue)}`])];
}

/** One question each; what is decided is on disk before the next is put. Gives those left for later, and whether the draft could not take what was chosen. */
async function settleAll(bank: Bank, handle: DraftHandle, conflicts: readonly Conflict[], ask: Asking['ask'] | undefined, io: CommandIo): Promise<{readonly left: readonly Conflict[]; readonly areRefused: boolean}> {
	if (!ask) return {left: conflicts, areRefused: false};
	const left: Conflict[] = [];
	let areRefused = false;
	for (const conflict of conflicts) {
		io.say(`\n${words.conflict(conflict.edit.where)}\n${bothSides(handle.draft(), conflict)}\n`);
		const settlement = await askFor(ask, canKeepBoth(conflict), io);
		if (!settlement) {
			left.push(conflict);
			continue;
		}

		const {happenings, refused} = settle(bank, handle.draft(), conflict, settlement, isoDate(io.now()));
		handle.record(happenings);
		if (refused.length > 0) io.say(refusedLines(refused).map(oneLine).join(''));
		areRefused ||= refused.length > 0;
	}

	return {left, areRefused};
}

const settlements: ReadonlyMap<string, Settlement> = new Map([['1', 'draft'], ['2', 'file'], ['3', 'both']]);

async function askFor(ask: Asking['ask'], both: boolean, io: CommandIo): Promise<Settlement | undefined> {
	for (;;) {
		const typed = (await ask(words.choose(both)))?.trim();
		if (typed === undefined || typed === '') return undefined;
		const settlement = settlements.get(typed);
		if (settlement && (both || settlement !== 'both')) return settlement;
		io.say(oneLine(words.chooseAgain(typed, both)));
	}
}

function tellConflicts(name: string, draft: Draft, conflicts: readonly Conflict[], io: CommandIo): void {
	const each = conflicts.map((conflict) => `  ${conflict.edit.where}\n${bothSides(draft, conflict).replaceAll(/^/gm, '  ')}`);
	io.say(`${words.conflicts(conflicts.length, name)}\n${each.join('\n')}\n`);
}

function bothSides(draft: Draft, conflict: Conflict): string {
	const indented = (text: string) => text.replaceAll('\n', `\n${' '.repeat(16)}`);
	return `${words.inDraft(indented(textNow(draft, conflict)))}\n${words.inFile(indented(conflict.edit.text))}`;
}

function textNow(draft: Draft, {edit, now}: Conflict): string {
	if (edit.type === 'document') {
		const {title = '', link = '', date = ''} = draft.evidence.get(edit.id ?? '') ?? {};
		return [title, link, date].filter((each) => each !== '').join(', ');
	}

	if (now === undefined) return '';
	return isOpen(now) ? waitingWords(now) : formatValue(draft, edit.question, now.value);
}

function asJson(name: string, bank: Bank, draft: Draft, {taken, conflicts, refused, kept, comments, emptied}: BroughtIn, {missing, comments: read}: Edits) {
	return {
		draft: name,
		edition: bank.edition,
		taken: taken.map(({where, text}) => ({where, text})),
		conflicts: conflicts.map((conflict) => ({where: conflict.edit.where, draft: textNow(draft, conflict), file: conflict.edit.text})),
		refused: refused.map(({edit, issue}) => ({where: edit.where, text: edit.text, because: issue.code})),
		kept,
		missing: [...missing, ...emptied],
		comments: comments.map(({provision, author, text}) => {
			const quoted = read.find((each) => each.author.trim() === author && each.text.trim() === text)?.quoted;
			return {provision, author, text, ...(quoted !== undefined && {quoted})};
		}),
	};
}
