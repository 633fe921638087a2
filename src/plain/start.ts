/** Runs the interview line by line or prompt by prompt. */
import {loadLate} from '../core/late/late.ts';
import {isoDate} from '../core/text/iso-date.ts';
import {harmless} from '../core/text/plain-text.ts';
import {documentOf} from '../document/assessment.ts';
import {writeMarkdown} from '../publish/markdown/write.ts';
import {readable} from '../publish/markdown/readable.ts';
import type {Opening, StartOptions} from '../opening/intent.ts';
import {homeNotes, offeredDrafts} from '../opening/offered-drafts.ts';
import {openInterview, type OpenInterview} from '../opening/open-interview.ts';
import type {OpenEditor} from '../opening/own-editor.ts';
import {onStopSignal} from '../opening/stop-signals.ts';
import {StorageError} from '../storage/storage-error.ts';
import {lineWords} from '../wording/en/plain.ts';
import {converse} from './conversation.ts';
import type {Face} from './face.ts';
import {chooseDraft, chooseWay} from './home.ts';
import {spoken} from './spoken.ts';
import type {Ending, World} from './talk.ts';

export interface PlainOptions extends StartOptions {
	readonly mode: 'line' | 'prompts';
	/** Which mode is on, why, and how to turn it off. */
	readonly modeWords: string;
	/** What asks for this mode again; empty where it comes by itself. */
	readonly modeOption: string;
	readonly openEditor?: OpenEditor | undefined;
}

/** What one way of asking needs to be opened and put away. */
interface Line {
	readonly face: Face;
	readonly interrupt: () => void;
	/** Nothing came, and nothing will. */
	readonly isEmpty: () => boolean;
	readonly close: () => void;
}

/** Resolves with the exit code; undefined when there was nothing at all to read. Throws StorageError and BankError. */
export async function startPlain(options: PlainOptions): Promise<number | undefined> {
	const [line] = await Promise.all([options.mode === 'line' ? openLines(options) : openPrompts(options), loadLate()]);
	const stopListening = onStopSignal(line.interrupt);
	try {
		return await run(line, options);
	} finally {
		stopListening();
		line.close();
	}
}

async function openLines({stdin, stdout, openEditor}: PlainOptions): Promise<Line> {
	const [{createLineInput}, {createLineFace}] = await Promise.all([import('./line/line-input.ts'), import('./line/line-face.ts')]);
	const input = createLineInput(stdin);
	const face = createLineFace({input, write: (text) => void stdout.write(harmless(text)), isTyped: stdin.isTTY, openEditor});
	return {face, interrupt: input.interrupt, isEmpty: () => !stdin.isTTY && input.isEmpty(), close: input.close};
}

async function openPrompts({stdin, stdout, openEditor}: PlainOptions): Promise<Line> {
	const [{createKeyGate}, {createPromptFace}] = await Promise.all([import('./prompts/key-gate.ts'), import('./prompts/prompt-face.ts')]);
	const gate = createKeyGate(stdin);
	gate.claim();
	return {face: createPromptFace({gate, stdout, openEditor}), interrupt: gate.interrupt, isEmpty: () => false, close: gate.release};
}

async function run(line: Line, options: PlainOptions): Promise<number | undefined> {
	const {intent} = options;
	if (intent.type !== 'home') return interview(line, intent, options);
	const drafts = await offeredDrafts(options);
	await whatIsThere();
	if (line.isEmpty()) return undefined;
	line.face.tell(options.modeWords);
	for (const note of homeNotes(options)) line.face.tell(note);
	const choice = await chooseDraft(line.face, drafts);
	if ('reason' in choice) return line.isEmpty() ? undefined : choice.code;
	return interview(line, choice, {...options, modeWords: ''});
}

async function interview(line: Line, opening: Opening, options: PlainOptions): Promise<number | undefined> {
	const open = await openInterview(opening, {...options, via: options.mode}, options.stdin.isTTY ? (why) => chooseWay(line.face, why) : undefined);
	if (!open) return 0;
	try {
		await whatIsThere();
		if (line.isEmpty()) return undefined;
		line.face.tell(options.modeWords);
		for (const message of open.notices) line.face.tell(message);
		const ending = await converse(worldOf(open, options), line.face, open.resumed);
		if (line.isEmpty()) return undefined;
		line.face.tell(endingWords(open, ending, options));
		return ending.code;
	} finally {
		open.close();
	}
}

const noteMilliseconds = 500;

/** Lets the input say that it has ended before anything is printed. */
function whatIsThere(): Promise<void> {
	return new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}

function worldOf({bank, recorder, unsent: left, keepUnsent, writeDocuments, where}: OpenInterview, {now, stdin}: PlainOptions): World {
	let unsent = left;
	const drafted = () => ({bank, draft: recorder.draft(), name: recorder.handle()?.name ?? ''});
	/** What is being written at this moment, and whether it is on disk. */
	let noted: {readonly question: string; readonly text: string} | undefined;
	let isNotedOnDisk = false;
	let timer: NodeJS.Timeout | undefined;
	const write = () => {
		clearTimeout(timer);
		timer = undefined;
		keepUnsent(noted ? new Map([...unsent, [noted.question, noted.text]]) : unsent);
		isNotedOnDisk = noted !== undefined;
	};

	return {
		bank,
		draft: recorder.draft,
		record: (happenings) => void recorder.record(happenings),
		troubleWords(error) {
			if (error instanceof StorageError && stdin.isTTY) return `${error.message} ${error.fix}`;
			throw error;
		},
		async writeForm(as) {
			const {writtenFiles} = await import('../publish/written-files.ts');
			return writeDocuments(await writtenFiles(as, drafted()));
		},
		preview: () => spoken(readable(writeMarkdown(documentOf({...drafted(), isClean: false})))),
		where,
		today: () => isoDate(now()),
		unsent: () => unsent,
		keepUnsent(texts) {
			unsent = new Map(texts);
			write();
		},
		noteTyping(question, text) {
			noted = text.trim() === '' ? undefined : {question, text};
			if (noted) timer ??= setTimeout(write, noteMilliseconds).unref();
			else if (isNotedOnDisk) write();
			else clearTimeout(timer);
			if (!noted) timer = undefined;
		},
	};
}

function endingWords(open: OpenInterview, {reason, isUnfinished}: Ending, {modeOption}: PlainOptions): string {
	const before = [...(reason === 'ended' ? [lineWords.ended] : []), ...(isUnfinished ? [lineWords.unfinished] : [])];
	return [...before, open.ending(modeOption)].join('\n');
}
