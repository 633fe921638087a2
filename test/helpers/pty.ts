/** The real program in a real pseudo-terminal behind a real terminal emulator. It waits for the text it expects, never a fixed time. */
import {spawn, type IPty} from '@lydell/node-pty';
import xterm from '@xterm/headless';

export interface PtyOptions {
	readonly command?: string;
	readonly args: readonly string[];
	readonly cwd: string;
	readonly columns?: number;
	readonly rows?: number;
	readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface ScreenTest {
	(screen: string): boolean;
	/** What it looks for, where its source does not tell. */
	readonly wanted?: string;
}

export interface TerminalProgram {
	readonly pid: number;
	readonly write: (bytes: string) => void;
	/** What a person sees now, without blanks at line ends. */
	readonly screen: () => string;
	/** Everything still held by the terminal, what scrolled up included. */
	readonly history: () => string;
	/** All bytes written so far. */
	readonly raw: () => string;
	/** Resolves when `isThere` holds of the screen; rejects with the screen when the program has ended without it, or after a minute. */
	readonly waitFor: (isThere: string | ScreenTest) => Promise<string>;
	readonly resize: (columns: number, rows: number) => void;
	readonly kill: (signal: string) => void;
	readonly exit: Promise<{exitCode: number; signal: number | undefined}>;
}

const scrollback = 20_000;
/** Far longer than any wait on a machine that does other things as well; what is awaited and there is seen at once. */
const longestWait = 60_000;
/** Longer than a test may take: whatever a test waits for, no program outlives it for good. */
const longestRun = 200_000;

export function startProgram(options: PtyOptions): TerminalProgram {
	const {columns = 100, rows = 30, cwd, args} = options;
	const emulator = new xterm.Terminal({cols: columns, rows, scrollback, allowProposedApi: true});
	const env = cleanEnvironment(options.env);
	const program: IPty = spawn(options.command ?? process.execPath, [...args], {cols: columns, rows, cwd, env, name: 'xterm-256color'});
	let raw = '';
	let pending = 0;
	let ended: {exitCode: number; signal: number | undefined} | undefined;
	const lifetime = setTimeout(() => program.kill('SIGKILL'), longestRun).unref();
	const waiters = new Set<() => void>();
	const wake = () => {
		for (const waiter of waiters) waiter();
	};

	emulator.onData((reply) => program.write(reply));
	program.onData((data) => {
		raw += data;
		pending += 1;
		emulator.write(data, () => {
			pending -= 1;
			if (pending === 0) wake();
		});
	});
	const exit = new Promise<{exitCode: number; signal: number | undefined}>((resolve) => {
		program.onExit(({exitCode, signal}) => {
			clearTimeout(lifetime);
			const whenDrawn = () => {
				if (pending > 0) return;
				waiters.delete(whenDrawn);
				ended = {exitCode, signal};
				resolve(ended);
				setImmediate(wake);
			};
			waiters.add(whenDrawn);
			whenDrawn();
		});
	});

	const linesFrom = (first: number): string => {
		const {active} = emulator.buffer;
		const lines: string[] = [];
		for (let index = first; index < active.length; index++) {
			const line = active.getLine(index);
			if (!line) continue;
			const text = line.translateToString(true);
			if (line.isWrapped) lines[lines.length - 1] += text;
			else lines.push(text);
		}

		return lines.join('\n').trimEnd();
	};

	const screen = () => linesFrom(emulator.buffer.active.baseY);

	return {
		pid: program.pid,
		write: (bytes) => program.write(bytes),
		screen,
		history: () => linesFrom(0),
		raw: () => raw,
		waitFor(isThere) {
			const holds = typeof isThere === 'string' ? () => screen().includes(isThere) : () => isThere(screen());
			// Made here, so that its stack names the test that waits.
			const failure = new Error();
			return new Promise((resolve, reject) => {
				const finish = () => {
					clearTimeout(timer);
					waiters.delete(settle);
				};

				const fail = (why: string) => {
					finish();
					const wanted = typeof isThere === 'string' ? isThere : (isThere.wanted ?? isThere.toString());
					failure.message = `${why}: ${wanted}\n--- the screen ---\n${screen()}`;
					reject(failure);
				};

				const settle = () => {
					if (holds()) {
						finish();
						resolve(screen());
					} else if (ended) {
						fail(`not seen, and the program has ended with ${ended.exitCode}, signal ${ended.signal ?? 'none'}`);
					}
				};

				const timer = setTimeout(() => fail(`not seen within ${longestWait} ms`), longestWait);
				waiters.add(settle);
				settle();
			});
		},
		resize(toColumns, toRows) {
			emulator.resize(toColumns, toRows);
			program.resize(toColumns, toRows);
		},
		kill: (signal) => program.kill(signal),
		exit,
	};
}

/** What decides looks and mode is set by the test alone. */
function cleanEnvironment(extra: PtyOptions['env'] = {}): Record<string, string> {
	const env: Record<string, string | undefined> = {...process.env, TERM: 'xterm-256color'};
	for (const name of ['CI', 'COLUMNS', 'LINES', 'NO_COLOR', 'FORCE_COLOR', 'NODE_EXTRA_CA_CERTS', 'ACCESSIBLE', 'VITEST', 'NODE_ENV', 'EDITOR', 'VISUAL']) delete env[name];
	return Object.fromEntries(Object.entries({...env, ...extra}).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
