/** Opens the draft and its bank, and runs the interview line by line or prompt by prompt. */
import path from 'node:path';
import type {Bank} from '../core/bank/bank.ts';
import {progressOf} from '../core/draft/branching.ts';
import type {Edition} from '../core/bank/edition.ts';
import {draftDocument} from '../markdown/draft-document.ts';
import {readable} from '../markdown/readable.ts';
import type {BankPlace} from '../storage/bank-place.ts';
import {listDrafts} from '../storage/draft-folder.ts';
import {openBank, openBankOf} from '../storage/open-bank.ts';
import {adoptBank, newRecorder, resumeRecorder, type Recorder} from '../storage/recorder.ts';
import {StorageError} from '../storage/storage-error.ts';
import {readUnsent, writeUnsent} from '../storage/unsent.ts';
import {writeAtomically} from '../storage/write-atomically.ts';
import {savedWords, stoppedWords} from '../wording/en/home.ts';
import {lineWords} from '../wording/en/plain.ts';
import {converse} from './conversation.ts';
import type {Face} from './face.ts';
import {chooseDraft} from './home.ts';
import {spoken} from './spoken.ts';
import type {Ending, World} from './talk.ts';

export type PlainIntent = {readonly type: 'home'} | {readonly type: 'new'; readonly name?: string; readonly edition: Edition} | {readonly type: 'resume'; readonly name?: string};

export interface PlainOptions {
	readonly mode: 'line' | 'prompts';
	readonly intent: PlainIntent;
	readonly draftsDir: string;
	readonly bankPlace: BankPlace;
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	readonly now: () => Date;
	/** ISO date in the officer's own calendar. */
	readonly today: () => string;
	/** Which mode is on, why, and how to turn it off. */
	readonly modeWords: string;
	/** What stands before and after "resume NAME" in "to carry on". */
	readonly command: {readonly before: string; readonly after: string};
	readonly openEditor?: ((text: string) => Promise<string | undefined>) | undefined;
}

/** What one way of asking needs to be opened and put away. */
export interface Line {
	readonly face: Face;
	readonly interrupt: () => void;
	/** Nothing came, and nothing will. */
	readonly isEmpty: () => boolean;
	readonly close: () => void;
}

/** Resolves with the exit code; undefined when there was nothing at all to read. Throws StorageError and BankError. */
export async function startPlain(options: PlainOptions): Promise<number | undefined> {
	const line = options.mode === 'line' ? await openLines(options) : await openPrompts(options);
	const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
	for (const signal of signals) process.on(signal, line.interrupt);
	try {
		return await run(line, options);
	} finally {
		for (const signal of signals) process.off(signal, line.interrupt);
		line.close();
	}
}

async function openLines({stdin, stdout, openEditor}: PlainOptions): Promise<Line> {
	const [{createLineInput}, {createLineFace}] = await Promise.all([import('./line/line-input.ts'), import('./line/line-face.ts')]);
	const input = createLineInput(stdin);
	const face = createLineFace({input, write: (text) => void stdout.write(text), isTyped: stdin.isTTY, openEditor});
	return {face, interrupt: input.interrupt, isEmpty: () => !stdin.isTTY && input.isEmpty(), close: input.close};
}

async function openPrompts({stdin, stdout, openEditor}: PlainOptions): Promise<Line> {
	const [{createKeyGate}, {createPromptFace}] = await Promise.all([import('./prompts/key-gate.ts'), import('./prompts/prompt-face.ts')]);
	const gate = createKeyGate(stdin);
	gate.claim();
	return {face: createPromptFace({gate, stdout, openEditor}), interrupt: gate.interrupt, isEmpty: () => false, close: gate.release};
}

async function run(line: Line, options: PlainOptions): Promise<number | undefined> {
	const {intent, draftsDir} = options;
	const bankFor = (edition: Edition) => openBank(options.bankPlace, edition);
	if (intent.type === 'new' || (intent.type === 'resume' && intent.name !== undefined)) return interview(line, intent, options);
	const drafts = listDrafts(draftsDir);
	await whatIsThere();
	if (line.isEmpty()) return undefined;
	line.face.tell(options.modeWords);
	const choice = await chooseDraft(line.face, drafts, bankFor);
	if ('reason' in choice) return line.isEmpty() ? undefined : choice.code;
	return interview(line, choice, {...options, modeWords: ''});
}

async function interview(line: Line, opening: Exclude<PlainIntent, {type: 'home'}>, options: PlainOptions): Promise<number | undefined> {
	const {draftsDir, now, mode, bankPlace} = options;
	const resumed = opening.type === 'resume' ? resumeRecorder(opening.name!, {draftsDir, now, via: mode}) : undefined;
	let recorder = resumed;
	try {
		const bank = await (resumed ? openBankOf(bankPlace, resumed.draft()) : openBank(bankPlace, opening.type === 'new' ? opening.edition : '2024'));
		recorder ??= newRecorder(bank, opening.name, {draftsDir, now, via: mode});
		await whatIsThere();
		if (line.isEmpty()) return undefined;
		line.face.tell(options.modeWords);
		for (const {message} of recorder.handle()?.notices ?? []) line.face.tell(message);
		if (resumed && !resumed.handle()?.holder) adoptBank(bank, resumed, options.today());
		const ending = await converse(worldOf(bank, recorder, options), line.face, resumed && opening.name);
		if (line.isEmpty()) return undefined;
		line.face.tell(endingWords(bank, recorder, ending, options));
		return ending.code;
	} finally {
		recorder?.close();
	}
}

/** Lets the input say that it has ended before anything is printed. */
function whatIsThere(): Promise<void> {
	return new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}

function worldOf(bank: Bank, recorder: Recorder, {draftsDir, today, stdin}: PlainOptions): World {
	const folder = () => recorder.handle()?.folder;
	let unsent = folder() === undefined ? new Map<string, string>() : readUnsent(folder()!);
	const document = () => draftDocument(bank, recorder.draft(), recorder.handle()?.name ?? '');

	return {
		bank,
		draft: recorder.draft,
		record: (happenings) => void recorder.record(happenings),
		troubleWords(error) {
			if (error instanceof StorageError && stdin.isTTY) return `${error.message} ${error.fix}`;
			throw error;
		},
		writeDraft() {
			const file = path.join(folder() ?? draftsDir, 'assessment.md');
			writeAtomically(file, document());
			return path.relative('', file) || file;
		},
		preview: () => spoken(readable(document())),
		where: () => savedWords(path.relative('', folder() ?? draftsDir) || '.'),
		today,
		unsent: () => unsent,
		keepUnsent(texts) {
			unsent = new Map(texts);
			if (folder() !== undefined && !recorder.handle()?.holder) writeUnsent(folder()!, texts);
		},
	};
}

function endingWords(bank: Bank, recorder: Recorder, {reason, isUnfinished}: Ending, {draftsDir, command}: PlainOptions): string {
	const before = [...(reason === 'ended' ? [lineWords.ended] : []), ...(isUnfinished ? [lineWords.unfinished] : [])];
	const handle = recorder.handle();
	if (!handle) return [...before, stoppedWords(undefined)].join('\n');
	const {answered, provisions} = progressOf(bank, recorder.draft());
	const isUsual = path.resolve(draftsDir) === path.resolve('drafts');
	const saved = stoppedWords({name: handle.name, where: path.relative('', handle.folder) || '.', answered, provisions, command: command.before, draftsDir: isUsual ? undefined : draftsDir});
	return [...before, saved + command.after].join('\n');
}
