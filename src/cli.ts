/** The entry: reads the arguments, hands each command what it needs, prints errors, sets the exit code. Only the launcher loads it. */
import fs from 'node:fs';
import {harmless} from './core/text/plain-text.ts';
import {oneLine} from './commands/io.ts';
import type {InterviewOptions} from './commands/program.ts';
import type {Intent, StartOptions} from './opening/intent.ts';
import {decideMode} from './mode.ts';
import type {BankError} from './storage/open-bank.ts';
import {readSettings} from './storage/settings.ts';
import {wasStartedBy, type StartedBy} from './wording/en/called.ts';
import type {ModeReason} from './wording/en/mode.ts';
import {partGoneWords} from './wording/en/part-gone.ts';
import {diskTrouble, StorageError} from './storage/storage-error.ts';
import {bankPlace} from './storage/bank-place.ts';
import {mustKeepDrafts, usualDraftsDir} from './storage/drafts-place.ts';

wasStartedBy(howStarted(process.env));
const usualDrafts = usualDraftsDir(process.env);

const version = process.env['COMPLY_VERSION'] ?? 'from source';

const out = (text: string | Uint8Array) => void process.stdout.write(typeof text === 'string' ? harmless(text) : text);
const say = (text: string) => void process.stderr.write(harmless(text));
const now = () => new Date();

async function interview(intent: Intent, {mode: option, draftsDir, bankPlace: place, flags}: InterviewOptions): Promise<number> {
	const {stdin, stdout, env} = process;
	mustKeepDrafts(env, draftsDir);
	const decision = decideMode({option, setting: readSettings(env).mode, env, stdin: inputKind(), stdout: stdout.isTTY ? 'terminal' : 'elsewhere'});
	if (decision.mode === 'none') return nobodyThere();
	// A folder given just now may have been chosen for good.
	const usual = draftsDir === usualDrafts ? usualDrafts : usualDraftsDir(env);
	const start = {intent, draftsDir, usualDraftsDir: usual, bankPlace: place, flags, stdin, stdout, now};
	if (decision.mode !== 'ink') return (await interviewPlainly(start, decision.mode, decision.because)) ?? nobodyThere();
	const {startInterview} = await import('./terminal/start.ts');
	const code = await startInterview({...start, env});
	// Ink's throttle would hold the process open for a while after the last frame.
	process.exit(code);
}

/** Undefined when there was nothing to read after all. */
async function interviewPlainly(start: StartOptions, mode: 'line' | 'prompts', because: ModeReason): Promise<number | undefined> {
	const {stdin, stdout, env} = process;
	const [{startPlain}, {modeWords}] = await Promise.all([import('./plain/start.ts'), import('./wording/en/mode.ts')]);
	const canEdit = stdin.isTTY && stdout.isTTY && env['TERM'] !== 'dumb';
	return startPlain({
		...start,
		mode,
		modeWords: modeWords.on[mode](because),
		modeOption: because === 'option' ? ` ${modeWords.names[mode]}` : '',
		...(canEdit && {openEditor: async (text, onceClosed) => (await import('./terminal/editor-program.ts')).openEditor(text, env, onceClosed)}),
	});
}

/** The null device, and a closed stream, which Node opens as one, are nothing to read from. */
function inputKind(): 'terminal' | 'input' | 'nothing' {
	if (process.stdin.isTTY) return 'terminal';
	try {
		return fs.fstatSync(0).isCharacterDevice() ? 'nothing' : 'input';
	} catch {
		return 'nothing';
	}
}

async function nobodyThere(): Promise<number> {
	const {commandWords} = await import('./wording/en/commands.ts');
	say(oneLine(commandWords.noTerminal()));
	return 2;
}

async function run(argv: readonly string[]): Promise<number> {
	const [command, name, ...rest] = argv;
	const isPlain = rest.length === 0 && !name?.startsWith('-');
	const places = {draftsDir: usualDrafts, bankPlace: bankPlace(process.env), flags: {}};
	// The forms typed every day need no command table: it is loaded only for the others.
	if (command === undefined) return interview({type: 'home'}, places);
	if (command === 'new' && isPlain) return interview({type: 'new', edition: '2024', ...(name !== undefined && {name})}, places);
	if (command === 'resume' && isPlain) return interview(name === undefined ? {type: 'home'} : {type: 'resume', name}, places);
	const {runProgram} = await import('./commands/program.ts');
	return runProgram(argv, {version, env: process.env, now, usualDraftsDir: usualDrafts, out, say, interview});
}

/** What opens a portable folder says so. */
function howStarted(env: NodeJS.ProcessEnv): StartedBy {
	if (env['COMPLY_STARTED_FROM'] === 'folder') return process.platform === 'win32' ? 'windows-folder' : 'folder';
	return env['npm_lifecycle_event'] === 'start' ? 'npm' : 'command';
}

/** What the system refused is the system's to say, wherever it came up. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
	return error instanceof Error && 'syscall' in error && 'errno' in error;
}

function systemTrouble(error: NodeJS.ErrnoException): StorageError | undefined {
	if (error.syscall === 'uv_cwd') return new StorageError('here-gone', {}, error);
	return error.path === undefined ? undefined : diskTrouble(error, error.path, 'read');
}

/** Gone, or cut short: at a grammatical error in the program's own files the loader stands first in the stack. */
function isPartGone(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const [, thrower = ''] = /\n\s+at (.*)/.exec(error.stack ?? '') ?? [];
	return ('code' in error && error.code === 'ERR_MODULE_NOT_FOUND') || (error instanceof SyntaxError && thrower.includes('node:internal/modules/'));
}

async function tell(error: unknown): Promise<number> {
	const told = error instanceof StorageError ? error : isSystemError(error) ? systemTrouble(error) : undefined;
	if (told) {
		say(oneLine(`${told.message} ${told.fix}`));
		return 2;
	}

	if (error instanceof Error && 'problems' in error && 'edition' in error) {
		const {bankProblemWords} = await import('./commands/bank-problems.ts');
		say(bankProblemWords(error as BankError));
		return 1;
	}

	if (isPartGone(error)) {
		say(oneLine(partGoneWords));
		return 2;
	}

	const [{commandWords}, {mappedStack}] = await Promise.all([import('./wording/en/commands.ts'), import('./commands/mapped-stack.ts')]);
	say(`${commandWords.ourBug}\n${mappedStack(error)}\n`);
	return 2;
}

// A reader that has seen enough (`comply gaps NAME | head`) is no error, nor is a window that was closed.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE' || error.code === 'EIO') process.exit(process.exitCode ?? 0);
	void import('./wording/en/commands.ts').then(({commandWords}) => {
		say(oneLine(commandWords.outputRefused(error.code ?? '')));
		process.exit(2);
	});
});

// Nobody is left to be told: what was done is done, and the code says how it went.
process.stderr.on('error', () => {});

// What nobody waited for is told like the rest: the system's own way would print it as it is, and end with 1.
process.on('uncaughtException', (error) => void tell(error).catch(tell).then((code) => process.exit(code)));

void run(process.argv.slice(2))
	.catch(tell)
	// What a sentence is made of may be gone too.
	.catch(tell)
	.then((code) => {
		process.exitCode = code;
	});

/** What the launcher looks for: of a file cut off to nothing nothing is run, and nothing fails. */
export const isWhole = true;
