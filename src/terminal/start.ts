/** Runs the interview on a terminal. Ink is loaded only once the first words are painted. */
import type {Bank} from '../core/bank/bank.ts';
import {progressOf} from '../core/draft/branching.ts';
import type {Draft} from '../core/draft/draft.ts';
import {isoDate} from '../core/text/iso-date.ts';
import {harmless} from '../core/text/plain-text.ts';
import type {Intent, Opening} from '../opening/intent.ts';
import {openInterview, type OpenInterview} from '../opening/open-interview.ts';
import type {Way} from '../opening/take-up.ts';
import type {BankPlace} from '../storage/bank-place.ts';
import {listDrafts} from '../storage/listed-drafts.ts';
import {openBank} from '../storage/open-bank.ts';
import type {ReadingOnly} from '../storage/open-draft.ts';
import {StorageError} from '../storage/storage-error.ts';
import {homeWords, notSavedWords} from '../wording/en/home.ts';
import {wayLabels, waysFor, whyReadingOnly} from '../wording/en/opening.ts';
import {createHomeModel, createPickModel, type DraftSummary, type HomeChoice} from './home.ts';
import {createKeyInput} from './input.ts';
import {createInterviewModel, type InterviewModel} from './interview-model.ts';
import {paragraph} from './line.ts';
import {runModel, type Screen} from './run.ts';
import {startSession} from './session/session.ts';
import {textColumns} from './session/transcript.ts';
import {say, type World} from './session/state.ts';
import {createTheme, hasColour} from './theme.ts';

export interface StartOptions {
	readonly intent: Intent;
	readonly draftsDir: string;
	readonly bankPlace: BankPlace;
	readonly flags: {readonly takeOver?: boolean; readonly mend?: boolean};
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
	const screen: Screen = {
		stdout,
		theme: createTheme(hasColour(env)),
		input,
		isScreenReaderEnabled: env['INK_SCREEN_READER'] === 'true',
		openEditor: async (text) => (await import('./editor-program.ts')).openEditor(text, env),
	};
	const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
	for (const signal of signals) process.on(signal, input.interrupt);
	// At once, so that keys typed while the program starts are not echoed and Enter arrives as Enter.
	input.claim();
	try {
		const intent = options.intent.type === 'home' ? await atHome(options, screen) : options.intent;
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

async function atHome(options: StartOptions, screen: Screen): Promise<Opening | Extract<HomeChoice, {type: 'quit' | 'interrupted'}>> {
	const drafts = listDrafts(options.draftsDir);
	if (drafts.length === 0) return {type: 'new', edition: '2024'};
	const summaries: DraftSummary[] = [];
	for (const listed of drafts) {
		if (!('draft' in listed)) {
			summaries.push({name: listed.name, label: homeWords.unreadable(listed.name)});
			continue;
		}

		const bank = await openBank(options.bankPlace, listed.draft.edition);
		summaries.push({name: listed.name, label: homeWords.draft(listed.name, listed.draft, progressOf(bank, listed.draft))});
	}

	const model = createHomeModel(summaries);
	await runModel(model, screen);
	const choice = model.choice() ?? {type: 'quit'};
	return choice.type === 'new' ? {type: 'new', edition: '2024'} : choice;
}

async function askWay(why: ReadingOnly, screen: Screen): Promise<Way> {
	const model = createPickModel(whyReadingOnly(why), waysFor(why).map((id) => ({id, label: wayLabels[id]})));
	await runModel(model, screen);
	const chosen = model.chosen();
	return chosen === undefined ? 'stop' : (chosen as Way);
}

async function interview(opening: Opening, options: StartOptions, screen: Screen): Promise<number> {
	const open = await openInterview(opening, {...options, via: 'interview'}, (why) => askWay(why, screen));
	if (!open) return 0;
	// A window that was closed takes the process with it, but not the lock.
	process.once('exit', open.close);
	try {
		const model = openModel(open, options);
		await runModel(model, screen);
		options.stdout.write(harmless(`\n${open.ending(options.command ?? calledAs(options.env))}\n`));
		return model.ending()?.code ?? 0;
	} finally {
		process.off('exit', open.close);
		open.close();
	}
}

function openModel({bank, recorder, resumed, unsent, notices, keepUnsent, writeDraft, where}: OpenInterview, {now, stdout}: StartOptions): InterviewModel {
	let write: ((bank: Bank, draft: Draft, name: string) => string) | undefined;
	const document = () => write?.(bank, recorder.draft(), recorder.handle()?.name ?? '') ?? '';
	let read = (markdown: string) => markdown;
	const world: World = {
		record: recorder.record,
		writeDraft: () => writeDraft(document()),
		preview: () => read(document()),
		where,
		today: () => isoDate(now()),
		columns: () => stdout.columns || 80,
		rows: () => stdout.rows || 24,
	};

	const session = startSession(bank, recorder.draft(), resumed, world, unsent);
	const noticed = say(session, notices.flatMap((message) => paragraph(message, textColumns(world.columns()), 'warning')));
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

/** `npm start` needs its dashes before arguments. */
function calledAs(env: NodeJS.ProcessEnv): string {
	return env['npm_lifecycle_event'] === 'start' ? 'npm start --' : 'comply';
}
