/** The entry: reads the arguments, hands each command what it needs, prints errors, sets the exit code. Nothing imports it. */
import type {BankProblem} from './core/loading/bank-loading.ts';
import fs from 'node:fs';
import {isoDate} from './core/text/iso-date.ts';
import type {Intent, InterviewOptions} from './commands/program.ts';
import {decideMode} from './mode.ts';
import {readSettings} from './storage/settings.ts';
import type {ModeReason} from './wording/en/mode.ts';
import {StorageError} from './storage/storage-error.ts';
import {bankPlace} from './storage/bank-place.ts';

const version = process.env['COMPLY_VERSION'] ?? 'from source';

const out = (text: string) => void process.stdout.write(text);
const say = (text: string) => void process.stderr.write(text);
const now = () => new Date();

async function interview(intent: Intent, {mode: option, ...places}: InterviewOptions): Promise<number> {
	const {stdin, stdout, env} = process;
	const decision = decideMode({option, setting: readSettings(env).mode, env, stdin: inputKind(), stdout: stdout.isTTY ? 'terminal' : 'elsewhere'});
	if (decision.mode === 'none') return nobodyThere();
	if (decision.mode !== 'ink') return (await interviewPlainly(intent, places, decision.mode, decision.because)) ?? nobodyThere();
	const {startInterview} = await import('./terminal/start.ts');
	const code = await startInterview({intent, ...places, env, stdin, stdout, now});
	// Ink's throttle would hold the process open for a while after the last frame.
	process.exit(code);
}

/** Undefined when there was nothing to read after all. */
async function interviewPlainly(intent: Intent, {draftsDir, questionsDir}: InterviewOptions, mode: 'line' | 'prompts', because: ModeReason): Promise<number | undefined> {
	const {stdin, stdout, env} = process;
	const [{startPlain}, {modeWords}] = await Promise.all([import('./plain/start.ts'), import('./wording/en/mode.ts')]);
	const canEdit = stdin.isTTY && stdout.isTTY && env['TERM'] !== 'dumb';
	return startPlain({
		mode,
		intent,
		draftsDir,
		bankPlace: bankPlace(env, questionsDir),
		stdin,
		stdout,
		now,
		today: () => isoDate(now()),
		modeWords: modeWords.on[mode](because),
		command: {before: env['npm_lifecycle_event'] === 'start' ? 'npm start --' : 'comply', after: because === 'option' ? ` ${modeWords.names[mode]}` : ''},
		...(canEdit && {openEditor: async (text) => (await import('./terminal/editor-program.ts')).openEditor(text, env)}),
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
	say(`${commandWords.noTerminal}\n`);
	return 2;
}

async function run(argv: readonly string[]): Promise<number> {
	const [command, name, ...rest] = argv;
	const isPlain = rest.length === 0 && !name?.startsWith('-');
	const places = {draftsDir: 'drafts', questionsDir: bankPlace(process.env).questionsDir};
	// The forms typed every day need no command table: it is loaded only for the others.
	if (command === undefined) return interview({type: 'home'}, places);
	if (command === 'new' && isPlain) return interview({type: 'new', edition: '2024', ...(name !== undefined && {name})}, places);
	if (command === 'resume' && isPlain) return interview({type: 'resume', ...(name !== undefined && {name})}, places);
	const {runProgram} = await import('./commands/program.ts');
	return runProgram(argv, {version, env: process.env, now, out, say, interview});
}

async function tell(error: unknown): Promise<number> {
	if (error instanceof StorageError) {
		say(`${error.message} ${error.fix}\n`);
		return 2;
	}

	if (error instanceof Error && 'problems' in error && 'edition' in error) {
		const [{commandWords}, {problemLines}] = await Promise.all([import('./wording/en/commands.ts'), import('./commands/usable-bank.ts')]);
		say(`${commandWords.bankProblems(String(error.edition))}\n${problemLines(error.problems as readonly BankProblem[])}`);
		return 1;
	}

	const [{commandWords}, {mappedStack}] = await Promise.all([import('./wording/en/commands.ts'), import('./commands/mapped-stack.ts')]);
	say(`${commandWords.ourBug}\n${mappedStack(error)}\n`);
	return 2;
}

// A reader that has seen enough (`comply gaps NAME | head`) is no error, nor is a window that was closed.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE' || error.code === 'EIO') process.exit(process.exitCode ?? 0);
	throw error;
});

void run(process.argv.slice(2))
	.catch(tell)
	.then((code) => {
		process.exitCode = code;
	});
