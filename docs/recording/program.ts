/** The built program in a real terminal, and what that shows at the end of each of the program's frames. */
import path from 'node:path';
import xterm from '@xterm/headless';
import {builtProgram} from '../../test/helpers/built.ts';
import {cacheFor} from '../../test/helpers/environment.ts';
import {startProgram} from '../../test/helpers/pty.ts';
import {screenOf, textOf, type Screen} from './screen.ts';

/** Narrow enough to be read on a telephone. */
export const size = {columns: 60, rows: 24};

export interface RecordedProgram {
	readonly send: (key: string) => void;
	/** What a key comes to: one frame of the program. */
	readonly press: (key: string) => Promise<Screen>;
	/** The first frame from now on that says this. */
	readonly until: (words: string) => Promise<Screen>;
	readonly quit: () => Promise<void>;
}

/** Ink ends a frame with the end of a synchronised update. */
const frameEnd = '\u001B[?2026l';
const quit = '\u0011';

export function startRecorded(folder: string, args: readonly string[]): RecordedProgram {
	const {columns, rows} = size;
	const clock = path.join(import.meta.dirname, 'stopped-clock.cjs');
	const program = startProgram({args: ['--require', clock, builtProgram(), ...args], cwd: folder, columns, rows, env: {HOME: folder, XDG_CACHE_HOME: cacheFor(folder), XDG_CONFIG_HOME: path.join(folder, 'config')}});
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	let shown = 0;

	const nextFrame = async (words = 'the next frame'): Promise<Screen> => {
		await program.waitFor(Object.assign(() => program.raw().includes(frameEnd, shown), {wanted: words}));
		const end = program.raw().indexOf(frameEnd, shown) + frameEnd.length;
		const bytes = program.raw().slice(shown, end);
		shown = end;
		return new Promise((resolve) => {
			terminal.write(bytes, () => resolve(screenOf(terminal)));
		});
	};

	return {
		send: program.write,
		press(key) {
			program.write(key);
			return nextFrame();
		},
		async until(words) {
			for (;;) {
				const screen = await nextFrame(words);
				if (textOf(screen).replaceAll(/\s+/g, ' ').includes(words)) return screen;
			}
		},
		async quit() {
			program.write(quit);
			await program.exit;
		},
	};
}
