/** The command table: names, options and help. */
import {Command, CommanderError, Option} from 'commander';
import {loadLate} from '../core/late/late.ts';
import {isEdition} from '../core/bank/edition.ts';
import type {Intent, StartOptions} from '../opening/intent.ts';
import {bankPlace} from '../storage/bank-place.ts';
import {mustKeepDrafts, mustHoldDrafts} from '../storage/drafts-place.ts';
import type {TakingUp} from '../storage/open-draft.ts';
import {isPortable} from '../wording/en/called.ts';
import {commandWords} from '../wording/en/commands.ts';
import {portableWords} from '../wording/en/home.ts';
import {programWords as words} from '../wording/en/program.ts';
import {modeWords} from '../wording/en/mode.ts';
import {keepSettings, type ShownMode} from '../storage/settings.ts';
import {askAtTerminal, type Asking} from './ask-at-terminal.ts';
import {draftFrom, importAs, type DraftFromArguments} from './draft-from.ts';
import {givenNames, givenPath, type GivenPath} from './given-path.ts';
import {answer} from './answer.ts';
import {status} from './status.ts';
import {draft} from './draft.ts';
import {gaps} from './gaps.ts';
import {checkQuestions} from './check-questions.ts';
import {compare} from './compare.ts';
import {importFile} from './import.ts';
import {askWhichWay} from './which-way.ts';
import {oneLine, refuse, type CommandIo, type ExitCode} from './io.ts';
import {readModeOptions, rememberMode, type ModeOptions} from './mode-options.ts';

export interface Surroundings {
	readonly version: string;
	readonly env: NodeJS.ProcessEnv;
	readonly now: () => Date;
	/** Where drafts are when nobody names a folder. */
	readonly usualDraftsDir: string;
	readonly out: (text: string | Uint8Array) => void;
	readonly say: (text: string) => void;
	readonly interview: (intent: Intent, options: InterviewOptions) => Promise<number>;
}

export interface InterviewOptions extends Pick<StartOptions, 'draftsDir' | 'bankPlace' | 'flags'> {
	/** The way of showing asked for with an option. */
	readonly mode?: ShownMode | undefined;
}

interface Shared extends ModeOptions, TakingUp {
	readonly drafts: string;
	readonly questions?: string;
}

/** Runs what the arguments ask for. */
export async function runProgram(argv: readonly string[], {version, env, now, usualDraftsDir, out, say, interview}: Surroundings): Promise<number> {
	let code: number = 0;
	const program = new Command('comply')
		.description(words.description)
		.version(version, '--version', words.version)
		.helpOption('--help', words.help)
		.helpCommand(false)
		.showHelpAfterError(words.seeHelp())
		.configureOutput({writeOut: out, writeErr: say, outputError: (text, write) => write(sentence(text))})
		.exitOverride();

	const shared = (command: Command) =>
		command
			.addOption(new Option('--drafts <dir>', words.drafts).default(usualDraftsDir, `"${usualDraftsDir}"`))
			.addOption(new Option('--questions <dir>').hideHelp())
			.option('--plain', words.plain)
			.helpOption('--help', words.help);

	const given = (command: Command) => command.optsWithGlobals<Shared>();
	const ioOf = (command: Command): CommandIo => {
		const {drafts, questions} = given(command);
		return {draftsDir: drafts, bankPlace: bankPlace(env, questions), env, now, out, say};
	};

	/** Where drafts are to be found, or made. */
	const ioWithDrafts = (command: Command): CommandIo => {
		const io = ioOf(command);
		mustKeepDrafts(env, io.draftsDir);
		return io;
	};

	/** Given to a command they are the program's own, which has them too. */
	const takingUpOf = (command: Command): TakingUp => {
		const {takeOver, mend} = given(command);
		return {takeOver, mend};
	};

	const open = async (command: Command, intent: Intent, draftsDir?: string): Promise<number> => {
		const options = given(command);
		const wish = readModeOptions(options);
		if ('refused' in wish) return refuse({say}, wish.refused);
		if (options.remember && wish.mode) say(oneLine(rememberMode(env, wish.mode)));
		return interview(intent, {...ioOf(command), ...(draftsDir !== undefined && {draftsDir}), mode: wish.mode, flags: takingUpOf(command)});
	};

	const openFrom = async (command: Command, from: DraftFromArguments): Promise<number> => {
		const made = await draftFrom(from, ioWithDrafts(command));
		return 'code' in made ? made.code : open(command, {type: 'resume', name: made.name});
	};

	/** What was dropped onto the program, or typed in place of a command. */
	const openPath = async (command: Command, path: GivenPath): Promise<number> => {
		if (path.type === 'draft') return open(command, {type: 'resume', name: path.name}, path.draftsDir);
		if (path.type === 'folder') {
			if (isPortable()) {
				mustHoldDrafts(path.folder);
				const {file, isKept} = keepSettings(env, {drafts: path.folder});
				say(oneLine(isKept ? portableWords.keptFromNow(path.folder) : portableWords.keptOnce(path.folder, file)));
			}

			return open(command, {type: 'home'}, path.folder);
		}

		const {file, draft: name} = path;
		if (name === undefined) return openFrom(command, {file, edition: '2024'});
		const way = await withSomebody(async (ask) => ask && askWhichWay(name, ask));
		switch (way) {
			case undefined:
				return refuse({say}, words.sayWhichWay(file));
			case 'begin-another':
				return openFrom(command, {file, edition: '2024'});
			case 'bring-back': {
				const imported = await importAsked({file, ...takingUpOf(command)}, ioOf(command));
				return imported === 2 ? imported : open(command, {type: 'resume', name});
			}

			default:
				say(`${way === 'interrupted' ? '\n' : ''}${oneLine(words.neither)}`);
				return way === 'interrupted' ? 130 : 0;
		}
	};

	const takingUp = (command: Command) => command.option('--take-over', words.takeOver).option('--mend', words.mend);
	const interviewing = (command: Command) =>
		takingUp(shared(command))
			.option('--prompts', modeWords.options.prompts)
			.option('--screen', modeWords.options.screen)
			.option('--remember', modeWords.options.remember);

	interviewing(program).action(async (_options: unknown, command: Command) => {
		if (command.args.length === 0) code = await open(command, {type: 'home'});
		else {
			const names = givenNames(command.args, env['COMPLY_COMMAND_LINE']);
			const [first = '', another] = names;
			const there = await givenPath(first, given(command).drafts);
			if (!there) code = refuse({say}, words.unknownCommand(names, program.commands.map((each) => each.name())));
			else if (another !== undefined) code = refuse({say}, words.oneFile(another));
			else code = await openPath(command, there);
		}
	});
	program.allowExcessArguments();

	interviewing(program.command('new [name]').description(words.new))
		.option('--code <edition>', words.code, '2024')
		.option('--from <file>', words.from)
		.action(async (name: string | undefined, {code: edition, from}: {code: string; from?: string}, command: Command) => {
			if (!isEdition(edition)) code = refuse({say}, commandWords.notAnEdition(edition));
			else if (from === undefined) code = await open(command, {type: 'new', edition, ...(name !== undefined && {name})});
			else code = await openFrom(command, {file: from, name, edition});
		});

	interviewing(program.command('resume [name]').description(words.resume)).action(async (name: string | undefined, _options: unknown, command: Command) => {
		code = await open(command, name === undefined ? {type: 'home'} : {type: 'resume', name});
	});

	takingUp(shared(program.command('answer <name>').description(words.answer)))
		.requiredOption('--file <answers>', words.file)
		.option('--json', words.json)
		.action(async (name: string, options: {file: string; json?: boolean}, command: Command) => {
			code = await answer({name, ...options, ...takingUpOf(command)}, ioWithDrafts(command));
		});

	shared(program.command('status [name]').description(words.status))
		.option('--json', words.json)
		.action(async (name: string | undefined, options: {json?: boolean}, command: Command) => {
			code = await status({name, ...options}, ioWithDrafts(command));
		});

	shared(program.command('draft <name>').description(words.draft))
		.option('--as <form>', words.form, (form: string, before: readonly string[] = []) => [...before, form])
		.option('--out <file>', words.out)
		.option('--fragment', words.fragment)
		.option('--clean', words.clean)
		.option('--force', words.force)
		.action(async (name: string, options: {as?: readonly string[]; out?: string; fragment?: boolean; clean?: boolean; force?: boolean}, command: Command) => {
			code = await withSomebody((ask) => draft({name, ...options, ask, isScreen: process.stdout.isTTY === true}, ioOf(command)));
		});

	shared(program.command('gaps <names...>').description(words.gaps))
		.option('--json', words.json)
		.action(async (targets: readonly string[], options: {json?: boolean}, command: Command) => {
			code = await gaps({targets, ...options}, ioOf(command));
		});

	shared(program.command('check-questions [dir]').description(words.checkQuestions))
		.option('--json', words.json)
		.action(async (dir: string | undefined, options: {json?: boolean}, command: Command) => {
			code = await checkQuestions({dir, ...options}, ioOf(command));
		});

	takingUp(shared(program.command('import <file>').description(words.import)))
		.option('--json', words.json)
		.option('--as <name>', words.as)
		.action(async (file: string, {as: name, json}: {json?: boolean; as?: string}, command: Command) => {
			if (command.args.length > 1) code = refuse({say}, words.oneFile(command.args[1]!));
			else if (name === undefined) code = await importAsked({file, json, ...takingUpOf(command)}, ioWithDrafts(command));
			else {
				code = await importAs({file, name, edition: '2024', json}, ioWithDrafts(command));
			}
		});

	shared(program.command('compare <a> <b>').description(words.compare))
		.option('--json', words.json)
		.action(async (a: string, b: string, options: {json?: boolean}, command: Command) => {
			code = await compare({a, b, ...options}, ioOf(command));
		});

	await loadLate();
	try {
		await program.parseAsync(argv, {from: 'user'});
		return code;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
		throw error;
	}
}

async function importAsked(asked: {readonly file: string; readonly json?: boolean | undefined} & TakingUp, io: CommandIo): Promise<ExitCode> {
	return asked.json ? importFile(asked, io) : withSomebody((ask) => importFile({...asked, ask}, io));
}

/** Questions are put where somebody is there to answer. */
async function withSomebody<Result>(run: (ask: Asking['ask'] | undefined) => Promise<Result>): Promise<Result> {
	if (!process.stdin.isTTY || !process.stderr.isTTY) return run(undefined);
	// Opened with the first question: until then Ctrl-C ends the program as ever.
	let asking: Asking | undefined;
	try {
		return await run(async (question) => {
			asking ??= askAtTerminal(process.stdin, process.stderr);
			return asking.ask(question);
		});
	} finally {
		asking?.close();
	}
}

/** Commander's "error: unknown option '--x'" as a sentence. */
function sentence(text: string): string {
	const words = text.replace(/^error: /, '').trim();
	return oneLine(`${words[0]?.toUpperCase() ?? ''}${words.slice(1)}${/[.?)]$/.test(words) ? '' : '.'}`);
}
