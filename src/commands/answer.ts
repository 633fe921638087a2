import {isoDate} from '../core/text/iso-date.ts';
import {randomUUID} from 'node:crypto';
import type {Bank} from '../core/bank/bank.ts';
import {emptyDraft, type Draft} from '../core/draft/draft.ts';
import type {Edition} from '../core/bank/edition.ts';
import {decide} from '../core/interview/decide.ts';
import {readAnswers, type Problem} from '../exchange/answers-file.ts';
import {unmistakableText} from '../exchange/containers/decode-text.ts';
import {takeAnswers, type TakenAnswers} from '../exchange/take-answers.ts';
import {draftExists} from '../storage/draft-folder.ts';
import {openBankOf} from '../storage/open-bank.ts';
import {createDraft, openDraft, readDraft, type CreateOptions, type DraftHandle, type OpenOptions, type TakingUp} from '../storage/open-draft.ts';
import {answersFileWords as words, type Trouble} from '../wording/en/answers-file.ts';
import {commandWords} from '../wording/en/commands.ts';
import {storageWords} from '../wording/en/storage.ts';
import {readNamedFile} from './read-named-file.ts';
import {json, oneLine, type CommandIo, type ExitCode} from './io.ts';

export interface AnswerArguments extends TakingUp {
	readonly name: string;
	readonly file: string;
	readonly json?: boolean | undefined;
}

/** Answers from a file through the interview's own engine, making the draft if need be. 2 when anything in the file could not be taken. */
export async function answer({name, file, json: isJson, ...takingUp}: AnswerArguments, io: CommandIo): Promise<ExitCode> {
	const source = readSource(file);
	const read = 'trouble' in source ? {unreadable: [{line: 0, place: '', ...source.trouble}]} : readAnswers(source.text);
	if ('unreadable' in read) return refuse(read.unreadable, name, isJson === true, io);

	const isNew = !draftExists(io.draftsDir, name);
	const draft = isNew ? {...emptyDraft, edition: read.file.edition ?? '2024'} : readDraft(io.draftsDir, name).draft;
	const {edition} = draft;
	if (read.file.edition !== undefined && read.file.edition !== edition) return refuse([{line: 1, place: 'edition', ...words.wrongEdition(read.file.edition, edition)}], name, isJson === true, io);

	const bank = await openBankOf(io.bankPlace, draft);
	const take = (now: Draft) => takeAnswers(bank, now, read.file, isoDate(io.now()));
	const options = {draftsDir: io.draftsDir, name, via: 'answers-file', now: io.now, ...takingUp, ...(read.file.by !== undefined && {by: read.file.by})} as const;
	const {handle, taken} = isNew ? begin({...options, edition, bankVersion: bank.version, id: randomUUID()}, take) : goOn(options, bank, take);
	try {
		for (const {message} of handle.notices) io.say(oneLine(message));
		const problems = [...read.problems, ...taken.problems].toSorted((a, b) => a.line - b.line);
		tell({...taken, problems}, {name, isNew, edition}, isJson === true, io);
		return problems.length > 0 ? 2 : 0;
	} finally {
		handle.close();
	}
}

interface Taking {
	readonly handle: DraftHandle;
	readonly taken: TakenAnswers;
}

/** A new draft is there with its answers, or not at all. */
function begin(options: CreateOptions, take: (draft: Draft) => TakenAnswers): Taking {
	let taken: TakenAnswers | undefined;
	const handle = createDraft({...options, first: (draft) => (taken = take(draft)).happenings});
	return {handle, taken: taken!};
}

function goOn(options: OpenOptions, bank: Bank, take: (draft: Draft) => TakenAnswers): Taking {
	const handle = openDraft(options);
	try {
		const taken = take(handle.draft());
		// A newer bank is noted only with something else to record: running the same file twice changes nothing.
		const decision = taken.happenings.length > 0 ? decide(bank, handle.draft(), {type: 'adopt-bank'}, '') : undefined;
		handle.record([...(decision && 'happenings' in decision ? decision.happenings : []), ...taken.happenings]);
		return {handle, taken};
	} catch (error) {
		handle.close();
		throw error;
	}
}

function tell(answers: TakenAnswers, about: {name: string; isNew: boolean; edition: Edition}, isJson: boolean, io: CommandIo): void {
	const {taken, unchanged, challenged, notAsked, renamed, problems, open, progress, toCheck, changed} = answers;
	if (isJson) {
		io.out(json({draft: about.name, edition: about.edition, created: about.isNew, taken, unchanged, challenged, notAsked, renamed, problems, open, progress, toCheck}));
		return;
	}

	if (about.isNew) io.say(oneLine(commandWords.draftMade(about.name)));
	sayProblems(problems, io);
	for (const {line, id, now} of renamed) io.say(oneLine(words.atLine(line, words.renamed(id, now))));
	for (const {line, reason} of notAsked) io.say(oneLine(words.atLine(line, reason)));
	for (const sentence of changed) io.say(oneLine(sentence));
	io.say(oneLine(`${words.summary({taken: taken.length, unchanged: unchanged.length})} ${commandWords.progress(progress)}.`));
}

function refuse(problems: readonly Problem[], name: string, isJson: boolean, io: CommandIo): ExitCode {
	if (isJson) io.out(json({draft: name, taken: [], unchanged: [], challenged: [], notAsked: [], problems, open: []}));
	sayProblems(problems, io);
	return 2;
}

function sayProblems(problems: readonly Problem[], io: CommandIo): void {
	for (const {line, place, problem, fix} of problems.slice(0, mostTold)) {
		const sentence = `${place === '' ? '' : `${place}: `}${problem} ${fix}`;
		io.say(oneLine(line > 0 ? words.atLine(line, sentence) : sentence));
	}

	if (problems.length > mostTold) io.say(oneLine(words.moreProblems(problems.length - mostTold)));
}

/** Nobody reads more at once. */
const mostTold = 100;

/** All of the Code answered at length is a tenth of this. */
const mostBytes = 2_000_000;

function readSource(file: string): {readonly text: string} | {readonly trouble: Trouble} {
	const named = readNamedFile(file, mostBytes);
	if ('tooLarge' in named) return {trouble: words.tooLarge(file, named.tooLarge, mostBytes)};
	if ('unreadable' in named) return {trouble: unreadableWords(file, named.unreadable)};
	const {text, isBroken} = unmistakableText(named.bytes);
	return isBroken ? {trouble: words.notUtf8(file)} : {text: text.replace(/^\uFEFF/, '')};
}

function unreadableWords(file: string, code: string): Trouble {
	if (code === 'ENOENT') return words.missingFile(file);
	if (code !== 'EBUSY') return words.unreadableFile(file);
	const {message, fix} = storageWords['in-use']({file});
	return {problem: message, fix};
}
