/** Opens the draft and its bank, and runs the interview on a terminal. Ink is loaded only once the first words are painted. */
import path from 'node:path';
import type {Bank} from '../core/bank/bank.ts';
import {progressOf} from '../core/draft/branching.ts';
import type {Draft} from '../core/draft/draft.ts';
import type {Edition} from '../core/bank/edition.ts';
import {isoDate} from '../core/text/iso-date.ts';
import {bankPlace} from '../storage/bank-place.ts';
import {openBank, openBankOf} from '../storage/open-bank.ts';
import {draftExists, listDrafts} from '../storage/draft-folder.ts';
import {adoptBank, newRecorder, resumeRecorder, type Recorder} from '../storage/recorder.ts';
import {StorageError} from '../storage/storage-error.ts';
import {readUnsent, writeUnsent} from '../storage/unsent.ts';
import {writeAtomically} from '../storage/write-atomically.ts';
import {homeWords, notSavedWords, savedWords, stoppedWords} from '../wording/en/home.ts';
import {createHomeModel, type DraftSummary, type HomeChoice} from './home.ts';
import {createKeyInput} from './input.ts';
import {createInterviewModel, type InterviewModel} from './interview-model.ts';
import {paragraph} from './line.ts';
import {runModel, type Screen} from './run.ts';
import {startSession} from './session/session.ts';
import {textColumns} from './session/transcript.ts';
import {say, type World} from './session/state.ts';
import {createTheme, hasColour} from './theme.ts';

export type Intent = {readonly type: 'home'} | {readonly type: 'new'; readonly name?: string; readonly edition: Edition} | {readonly type: 'resume'; readonly name?: string};

export interface StartOptions {
	readonly intent: Intent;
	readonly draftsDir: string;
	readonly questionsDir?: string;
	readonly env: NodeJS.ProcessEnv;
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	readonly now: () => Date;
	/** How the program was called, for "to carry on". */
	readonly command?: string;
}

/** Runs until the officer stops; resolves with the exit code, the terminal restored. Throws StorageError and BankError. */
export async function startInterview(options: StartOptions): Promise<number> {
	const {stdin, stdout, env} = options;
	const input = createKeyInput(stdin);
	const screen: Screen = {stdout, theme: createTheme(hasColour(env)), input, isScreenReaderEnabled: env['INK_SCREEN_READER'] === 'true', openEditor: async (text) => (await import('./editor-program.ts')).openEditor(text, env)};
	const signals = ['SIGTERM', 'SIGHUP'] as const;
	for (const signal of signals) process.on(signal, input.interrupt);
	// At once, so that keys typed while the program starts are not echoed and Enter arrives as Enter.
	input.claim();
	try {
		const intent = options.intent.type === 'new' || (options.intent.type === 'resume' && options.intent.name !== undefined) ? options.intent : await atHome(options, screen);
		switch (intent.type) {
			case 'interrupted':
				return 130;
			case 'quit':
				return 0;
			default:
				return await interview(intent, options, screen);
		}
	} finally {
		for (const signal of signals) process.off(signal, input.interrupt);
		input.release();
	}
}

type Opening = {readonly type: 'new'; readonly name?: string; readonly edition: Edition} | {readonly type: 'resume'; readonly name?: string};

async function atHome(options: StartOptions, screen: Screen): Promise<Opening | Extract<HomeChoice, {type: 'quit' | 'interrupted'}>> {
	const drafts = listDrafts(options.draftsDir);
	if (drafts.length === 0) return {type: 'new', edition: '2024'};
	const summaries: DraftSummary[] = [];
	for (const listed of drafts) {
		if (!('draft' in listed)) {
			summaries.push({name: listed.name, label: homeWords.unreadable(listed.name)});
			continue;
		}

		const bank = await bankFor(listed.draft.edition, options);
		const {answered, provisions} = progressOf(bank, listed.draft);
		summaries.push({name: listed.name, label: homeWords.draft(listed.name, listed.draft.edition, answered, provisions, listed.draft.changedAt.slice(0, 10))});
	}

	const model = createHomeModel(summaries);
	await runModel(model, screen);
	const choice = model.choice() ?? {type: 'quit'};
	return choice.type === 'new' ? {type: 'new', edition: '2024'} : choice;
}

function bankFor(edition: Edition, {env, questionsDir}: StartOptions): Promise<Bank> {
	return openBank(bankPlace(env, questionsDir), edition);
}

async function interview(opening: Opening, options: StartOptions, screen: Screen): Promise<number> {
	const {draftsDir, now, stdout} = options;
	// A name that cannot be used is refused before anything is typed.
	if (opening.type === 'new' && opening.name !== undefined && draftExists(draftsDir, opening.name)) throw new StorageError('draft-exists', {name: opening.name});
	const resumed = opening.type === 'resume' ? resumeRecorder(opening.name!, {draftsDir, now}) : undefined;
	let recorder = resumed;
	let isClosed = false;
	const close = () => {
		if (!isClosed) recorder?.close();
		isClosed = true;
	};

	// A window that was closed takes the process with it, but not the lock.
	process.once('exit', close);
	try {
		const bank = await (resumed ? openBankOf(bankPlace(options.env, options.questionsDir), resumed.draft()) : bankFor(opening.type === 'new' ? opening.edition : '2024', options));
		recorder ??= newRecorder(bank, opening.name, {draftsDir, now});
		const model = openModel(bank, recorder, opening.name, options);
		await runModel(model, screen);
		stdout.write(`\n${endingWords(bank, recorder, options)}\n`);
		return model.ending()?.code ?? 0;
	} finally {
		process.off('exit', close);
		close();
	}
}

function openModel(bank: Bank, recorder: Recorder, name: string | undefined, options: StartOptions): InterviewModel {
	const {now, stdout} = options;
	const today = () => isoDate(now());
	let write: ((bank: Bank, draft: Draft, name: string) => string) | undefined;
	const document = () => write?.(bank, recorder.draft(), recorder.handle()?.name ?? '') ?? '';
	let read = (markdown: string) => markdown;
	const world: World = {
		record: recorder.record,
		writeDraft() {
			const file = path.join(recorder.handle()?.folder ?? options.draftsDir, 'assessment.md');
			writeAtomically(file, document());
			return path.relative('', file) || file;
		},
		preview: () => read(document()),
		where: () => savedWords(path.relative('', recorder.handle()?.folder ?? options.draftsDir) || '.'),
		today,
		columns: () => stdout.columns || 80,
		rows: () => stdout.rows || 24,
	};

	const handle = recorder.handle();
	if (handle && !handle.holder) adoptBank(bank, recorder, today());
	const unsent = handle ? readUnsent(handle.folder) : new Map<string, string>();
	const session = startSession(bank, recorder.draft(), handle ? name : undefined, world, unsent);
	const noticed = handle?.notices.length ? say(session, handle.notices.flatMap(({message}) => paragraph(message, textColumns(world.columns()), 'warning'))) : session;
	const keepUnsent = (texts: ReadonlyMap<string, string>) => {
		const folder = recorder.handle()?.folder;
		if (folder !== undefined && !recorder.handle()?.holder) writeUnsent(folder, texts);
	};

	return createInterviewModel(noticed, world, keepUnsent, troubleWords, async () => {
		const {draftDocument} = await import('../markdown/draft-document.ts');
		write = draftDocument;
		// The markdown reader is for the preview alone, and slow to load: the first keys need not wait for it.
		setTimeout(async () => {
			const {readable} = await import('../markdown/readable.ts');
			read = readable;
		}, 300).unref();
	});
}

/** What the disk refused, for the foot of the screen; anything else is a bug and ends the run. */
function troubleWords(error: unknown): string {
	if (error instanceof StorageError) return notSavedWords[error.code] ?? `${error.message} ${error.fix}`;
	throw error;
}

function endingWords(bank: Bank, recorder: Recorder, {draftsDir, command, env}: StartOptions): string {
	const handle = recorder.handle();
	if (!handle) return stoppedWords(undefined);
	const {answered, provisions} = progressOf(bank, recorder.draft());
	const isUsual = path.resolve(draftsDir) === path.resolve('drafts');
	return stoppedWords({name: handle.name, where: path.relative('', handle.folder) || '.', answered, provisions, command: command ?? calledAs(env), draftsDir: isUsual ? undefined : draftsDir});
}

/** `npm start` needs its dashes before arguments. */
function calledAs(env: NodeJS.ProcessEnv): string {
	return env['npm_lifecycle_event'] === 'start' ? 'npm start --' : 'comply';
}
