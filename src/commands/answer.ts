import {isoDate} from '../core/text/iso-date.ts';
import {randomUUID} from 'node:crypto';
import {readFileSync} from 'node:fs';
import type {Bank} from '../core/bank/bank.ts';
import {emptyDraft} from '../core/draft/draft.ts';
import type {Edition} from '../core/bank/edition.ts';
import {decide} from '../core/interview/decide.ts';
import {readAnswers, type AnswersFile, type Problem} from '../exchange/answers-file.ts';
import {takeAnswers, type TakenAnswers} from '../exchange/take-answers.ts';
import {draftExists} from '../storage/draft-folder.ts';
import {createDraft, openDraft, readDraft, type DraftHandle} from '../storage/open-draft.ts';
import {StorageError, systemCode} from '../storage/storage-error.ts';
import {answersFileWords as words, type Trouble} from '../wording/en/answers-file.ts';
import {commandWords} from '../wording/en/commands.ts';
import {json, type CommandIo, type ExitCode} from './io.ts';
import {usableBankOf} from './usable-bank.ts';

export interface AnswerArguments {
	readonly name: string;
	readonly file: string;
	readonly json?: boolean | undefined;
}

/** Answers from a file through the interview's own engine, making the draft if need be. 2 when anything in the file could not be taken. */
export async function answer({name, file, json: isJson}: AnswerArguments, io: CommandIo): Promise<ExitCode> {
	const source = readSource(file);
	const read = 'trouble' in source ? {unreadable: [{line: 0, place: '', ...source.trouble}]} : readAnswers(source.text);
	if ('unreadable' in read) return refuse(read.unreadable, name, isJson === true, io);

	const isNew = !draftExists(io.draftsDir, name);
	const draft = isNew ? {...emptyDraft, edition: read.file.edition ?? '2024'} : readDraft(io.draftsDir, name).draft;
	const {edition} = draft;
	if (read.file.edition !== undefined && read.file.edition !== edition) return refuse([{line: 1, place: 'edition', ...words.wrongEdition(read.file.edition, edition)}], name, isJson === true, io);

	const bank = await usableBankOf(io, draft);
	if (!bank) return 1;
	const handle = open(name, isNew, edition, bank, read.file, io);
	try {
		for (const {message} of handle.notices) io.say(`${message}\n`);
		if (handle.holder) throw new StorageError('held-elsewhere', {name});
		const taken = takeAnswers(bank, handle.draft(), read.file, isoDate(io.now()));
		const problems = [...read.problems, ...taken.problems].toSorted((a, b) => a.line - b.line);
		handle.record([...bankChange(bank, handle, taken), ...taken.happenings]);
		tell({...taken, problems}, {name, isNew, edition}, isJson === true, io);
		return problems.length > 0 ? 2 : 0;
	} finally {
		handle.close();
	}
}

function open(name: string, isNew: boolean, edition: Edition, bank: Bank, file: AnswersFile, io: CommandIo): DraftHandle {
	const options = {draftsDir: io.draftsDir, name, via: 'answers-file', now: io.now, ...(file.by !== undefined && {by: file.by})} as const;
	return isNew ? createDraft({...options, edition, bankVersion: bank.version, id: randomUUID()}) : openDraft(options);
}

/** A newer bank is noted only with something else to record: running the same file twice changes nothing. */
function bankChange(bank: Bank, handle: DraftHandle, taken: TakenAnswers): TakenAnswers['happenings'] {
	if (taken.happenings.length === 0) return [];
	const decision = decide(bank, handle.draft(), {type: 'adopt-bank'}, '');
	return 'happenings' in decision ? decision.happenings : [];
}

function tell({taken, unchanged, challenged, notAsked, problems, open: unanswered, progress}: TakenAnswers, about: {name: string; isNew: boolean; edition: Edition}, isJson: boolean, io: CommandIo): void {
	if (isJson) {
		io.out(json({draft: about.name, edition: about.edition, created: about.isNew, taken, unchanged, challenged, notAsked, problems, open: unanswered, progress}));
		return;
	}

	if (about.isNew) io.say(`${commandWords.draftMade(about.name)}\n`);
	sayProblems(problems, io);
	for (const {line, reason} of notAsked) io.say(`${words.atLine(line, reason)}\n`);
	io.say(`${words.summary({taken: taken.length, unchanged: unchanged.length})} ${commandWords.progress(progress)}.\n`);
}

function refuse(problems: readonly Problem[], name: string, isJson: boolean, io: CommandIo): ExitCode {
	if (isJson) io.out(json({draft: name, taken: [], unchanged: [], challenged: [], notAsked: [], problems, open: []}));
	sayProblems(problems, io);
	return 2;
}

function sayProblems(problems: readonly Problem[], io: CommandIo): void {
	for (const {line, place, problem, fix} of problems) {
		const sentence = `${place === '' ? '' : `${place}: `}${problem} ${fix}`;
		io.say(`${line > 0 ? words.atLine(line, sentence) : sentence}\n`);
	}
}

function readSource(file: string): {readonly text: string} | {readonly trouble: Trouble} {
	try {
		return {text: new TextDecoder('utf-8', {fatal: true}).decode(readFileSync(file))};
	} catch (error) {
		return {trouble: systemCode(error) === 'ENOENT' ? words.missingFile(file) : words.unreadableFile(file)};
	}
}
