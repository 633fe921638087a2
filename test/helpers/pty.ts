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

export interface TerminalProgram {
	readonly pid: number;
	readonly write: (bytes: string) => void;
	/** What a person sees now, without blanks at line ends. */
	readonly screen: () => string;
	/** Everything still held by the terminal, what scrolled up included. */
	readonly history: () => string;
	/** All bytes written so far. */
	readonly raw: () => string;
	/** Resolves when `isThere` holds of the screen; rejects with the screen after `milliseconds`. */
	readonly waitFor: (isThere: string | ((screen: string) => boolean), milliseconds?: number) => Promise<string>;
	readonly resize: (columns: number, rows: number) => void;
	readonly kill: (signal: string) => void;
	readonly exit: Promise<{exitCode: number; signal: number | undefined}>;
}

const scrollback = 20_000;

export function startProgram(options: PtyOptions): TerminalProgram {
	const {columns = 100, rows = 30, cwd, args} = options;
	const emulator = new xterm.Terminal({cols: columns, rows, scrollback, allowProposedApi: true});
	const env = cleanEnvironment(options.env);
	const program: IPty = spawn(options.command ?? process.execPath, [...args], {cols: columns, rows, cwd, env, name: 'xterm-256color'});
	let raw = '';
	let pending = 0;
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
			const whenDrawn = () => {
				if (pending > 0) return;
				waiters.delete(whenDrawn);
				resolve({exitCode, signal});
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
		waitFor(isThere, milliseconds = 20_000) {
			const holds = typeof isThere === 'string' ? () => screen().includes(isThere) : () => isThere(screen());
			return new Promise((resolve, reject) => {
				const settle = () => {
					if (!holds()) return;
					clearTimeout(timer);
					waiters.delete(settle);
					resolve(screen());
				};

				const timer = setTimeout(() => {
					waiters.delete(settle);
					reject(new Error(`not seen within ${milliseconds} ms: ${typeof isThere === 'string' ? isThere : isThere.toString()}\n--- the screen ---\n${screen()}`));
				}, milliseconds);
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
