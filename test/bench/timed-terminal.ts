/** A program in a real pseudo-terminal, with the moment at which each chunk of its output arrived: parsing it is in no figure. */
import fs from 'node:fs';
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';

export const columns = 100;
export const rows = 30;

export interface TerminalOptions {
	readonly command?: string;
	readonly args: readonly string[];
	readonly cwd: string;
	readonly env?: Readonly<Record<string, string>>;
}

export interface TimedTerminal {
	readonly pid: number;
	/** Just before the program was started, in milliseconds of `performance.now()`. */
	readonly startedAt: number;
	readonly write: (bytes: string) => void;
	readonly screen: () => string;
	/** The text left of the cursor, lines above it included, without blanks. */
	readonly beforeCursor: () => string;
	/** Changes whenever anything on the screen does, the cursor included. */
	readonly state: () => string;
	readonly bytes: () => number;
	/** Everything the program has written. */
	readonly raw: () => string;
	/** The arrival of the output after which `holds`; undefined when it does not within `milliseconds`. */
	readonly until: (holds: () => boolean, milliseconds?: number) => Promise<number | undefined>;
	/** Called after each chunk, with its arrival. */
	readonly onShown: (listener: (arrived: number) => void) => void;
	readonly exited: Promise<void>;
	/** Ends it without giving it a say. */
	readonly kill: () => Promise<void>;
}

/** What changes a start or a screen, and is not the product's. */
const disturbing = ['CI', 'COLUMNS', 'LINES', 'NO_COLOR', 'FORCE_COLOR', 'NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS', 'NODE_COMPILE_CACHE', 'NODE_ENV', 'NODE_V8_COVERAGE', 'COMPLY_QUESTIONS'];

export function quietEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
	const kept = Object.entries({...process.env, TERM: 'xterm-256color', COLORTERM: 'truecolor'}).filter((entry): entry is [string, string] => entry[1] !== undefined && !disturbing.includes(entry[0]));
	return {...Object.fromEntries(kept), ...extra};
}

export function openTerminal({command = process.execPath, args, cwd, env}: TerminalOptions): TimedTerminal {
	const emulator = new xterm.Terminal({cols: columns, rows, scrollback: 2000, allowProposedApi: true});
	const surroundings = quietEnvironment(env);
	const chunks: Buffer[] = [];
	const listeners = new Set<(arrived: number) => void>();
	let bytes = 0;
	let hasExited = false;
	const startedAt = performance.now();
	const program = spawn(command, [...args], {cols: columns, rows, cwd, env: surroundings, name: 'xterm-256color', encoding: null});
	emulator.onData((reply) => {
		if (!hasExited) program.write(reply);
	});
	program.onData((data) => {
		const arrived = performance.now();
		const chunk = data as unknown as Buffer;
		bytes += chunk.length;
		chunks.push(chunk);
		emulator.write(chunk, () => {
			for (const listener of listeners) listener(arrived);
		});
	});
	const exited = new Promise<void>((resolve) => {
		program.onExit(() => {
			hasExited = true;
			resolve();
		});
	});

	const lineAt = (index: number, end?: number) => emulator.buffer.active.getLine(index)?.translateToString(end === undefined, 0, end) ?? '';
	const screen = () => Array.from({length: rows}, (_, row) => lineAt(emulator.buffer.active.baseY + row)).join('\n');
	return {
		pid: program.pid,
		startedAt,
		write: (text) => program.write(text),
		screen,
		beforeCursor() {
			const {baseY, cursorX, cursorY} = emulator.buffer.active;
			const above = Array.from({length: Math.min(3, cursorY)}, (_, index) => lineAt(baseY + cursorY - Math.min(3, cursorY) + index));
			return [...above, lineAt(baseY + cursorY, cursorX)].join('').replaceAll(/\s/g, '');
		},
		state: () => `${emulator.buffer.active.cursorX},${emulator.buffer.active.cursorY}\n${screen()}`,
		bytes: () => bytes,
		raw: () => Buffer.concat(chunks).toString('utf8'),
		until(holds, milliseconds = 20_000) {
			return new Promise((resolve) => {
				const settle = (arrived: number | undefined) => {
					clearTimeout(timer);
					listeners.delete(look);
					resolve(arrived);
				};

				const look = (arrived: number) => {
					if (holds()) settle(arrived);
				};

				const timer = setTimeout(() => settle(undefined), milliseconds);
				listeners.add(look);
			});
		},
		onShown: (listener) => void listeners.add(listener),
		exited,
		async kill() {
			if (!hasExited) program.kill('SIGKILL');
			await exited;
			emulator.dispose();
		},
	};
}

/** The most memory a running process ever had, in MiB; undefined where the system does not tell. */
export function peakMemory(pid: number): number | undefined {
	try {
		return Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
	} catch {
		return undefined;
	}
}
