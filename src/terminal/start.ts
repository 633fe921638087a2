/** Runs the interview on a terminal. Ink is loaded only once the first words are painted. */
import type {Bank} from '../core/bank/bank.ts';
import type {Draft} from '../core/draft/draft.ts';
import {loadLate} from '../core/late/late.ts';
import {isoDate} from '../core/text/iso-date.ts';
import {harmless} from '../core/text/plain-text.ts';
import type {Opening, StartOptions} from '../opening/intent.ts';
import {homeNotes, offeredDrafts} from '../opening/offered-drafts.ts';
import {openInterview, type OpenInterview} from '../opening/open-interview.ts';
import {onStopSignal} from '../opening/stop-signals.ts';
import {StorageError} from '../storage/storage-error.ts';
import {homeWords, notSavedWords} from '../wording/en/home.ts';
import {waysFor, whyReadingOnly, type Way, type Why} from '../wording/en/opening.ts';
import {createPickModel} from './home.ts';
import {createKeyInput} from './input.ts';
import {createInterviewModel, type InterviewModel} from './interview-model.ts';
import {paragraph} from './line.ts';
import {runModel, type Screen} from './run.ts';
import {startSession} from './session/session.ts';
import {textColumns} from './session/transcript.ts';
import {say, type World} from './session/state.ts';
import {createTheme, hasColour} from './theme.ts';

export interface DrawnOptions extends StartOptions {
	readonly env: NodeJS.ProcessEnv;
}

/** Runs until the officer stops; resolves with the exit code, the terminal restored. Throws StorageError and BankError. */
export async function startInterview(options: DrawnOptions): Promise<number> {
	const {stdin, stdout, env} = options;
	const input = createKeyInput(stdin);
	const screen: Screen = {
		stdout,
		theme: createTheme(hasColour(env)),
		input,
		isScreenReaderEnabled: env['INK_SCREEN_READER'] === 'true',
		openEditor: async (text, onceClosed) => (await import('./editor-program.ts')).openEditor(text, env, onceClosed),
	};

	const stopListening = onStopSignal(input.interrupt);
	// At once, so that keys typed while the program starts are not echoed and Enter arrives as Enter.
	input.claim();
	try {
		const opening = options.intent.type === 'home' ? await atHome(options, screen) : options.intent;
		return typeof opening === 'number' ? opening : await interview(opening, options, screen);
	} finally {
		stopListening();
		input.release();
	}
}

const startNew = ' new';

/** What was chosen, or the code to end with. */
async function atHome(options: DrawnOptions, screen: Screen): Promise<Opening | 0 | 130> {
	const drafts = await offeredDrafts(options);
	const notes = homeNotes(options);
	if (drafts.length === 0 && notes.length === 0) return {type: 'new', edition: '2024'};
	const model = createPickModel([homeWords.title, ...notes], [...drafts.map(({name, label}) => ({id: name, label})), {id: startNew, label: homeWords.startNew}]);
	await runModel(model, screen);
	const chosen = model.chosen();
	if (chosen === undefined) return model.isInterrupted() ? 130 : 0;
	return chosen === startNew ? {type: 'new', edition: '2024'} : {type: 'resume', name: chosen};
}

async function askWay(why: Why, screen: Screen): Promise<Way> {
	const model = createPickModel([whyReadingOnly(why)], waysFor(why));
	await runModel(model, screen);
	return model.chosen() ?? 'stop';
}

async function interview(opening: Opening, options: DrawnOptions, screen: Screen): Promise<number> {
	// What a draft that is taken up shows first may be gaps.
	if (opening.type === 'resume') await loadLate();
	const open = await openInterview(opening, {...options, via: 'interview'}, (why) => askWay(why, screen));
	if (!open) return 0;
	// A window that was closed takes the process with it, but not the lock.
	process.once('exit', open.close);
	try {
		const model = openModel(open, options);
		await runModel(model, screen);
		options.stdout.write(harmless(`\n${open.ending()}\n`));
		return model.ending()?.code ?? 0;
	} finally {
		process.off('exit', open.close);
		open.close();
	}
}

function openModel({bank, recorder, resumed, unsent, notices, keepUnsent, writeDocuments, where}: OpenInterview, {now, stdout}: DrawnOptions): InterviewModel {
	let write: ((bank: Bank, draft: Draft, name: string) => string) | undefined;
	const document = () => write?.(bank, recorder.draft(), recorder.handle()?.name ?? '') ?? '';
	let read = (markdown: string) => markdown;
	const world: World = {
		record: recorder.record,
		async writeForm(as) {
			const {writtenFiles} = await import('../publish/written-files.ts');
			return writeDocuments(await writtenFiles(as, {bank, draft: recorder.draft(), name: recorder.handle()?.name ?? ''}));
		},
		preview: () => read(document()),
		where,
		today: () => isoDate(now()),
		columns: () => stdout.columns || 80,
		rows: () => stdout.rows || 24,
	};

	const session = startSession(bank, recorder.draft(), resumed, world, unsent);
	const noticed = say(session, notices.flatMap((message) => paragraph(message, textColumns(world.columns()), 'warning')));
	return createInterviewModel(noticed, world, keepUnsent, troubleWords, async () => {
		const [{documentOf}, {writeMarkdown}] = await Promise.all([import('../document/assessment.ts'), import('../publish/markdown/write.ts'), loadLate()]);
		write = (bank, draft, name) => writeMarkdown(documentOf({bank, draft, name, isClean: false}));
		// The markdown reader is for the preview alone, and slow to load: the first keys need not wait for it.
		setTimeout(async () => {
			const {readable} = await import('../publish/markdown/readable.ts');
			read = readable;
		}, 300).unref();
	});
}

/** What the disk refused, for the foot of the screen; anything else is a bug and ends the run. */
function troubleWords(error: unknown): string {
	if (error instanceof StorageError) return notSavedWords[error.code] ?? `${error.message} ${error.fix}`;
	throw error;
}
