/** Frames, each with the moment it is shown at. The moments are laid out here at a person's pace, and not taken from the clock: what is recorded twice is the same. */
import type {RecordedProgram} from './program.ts';
import {typedAtPrompt, type Screen} from './screen.ts';

export interface Frame extends Screen {
	/** Milliseconds from the start. */
	readonly from: number;
	readonly caption: string;
	/** The one to be seen where nothing may move. */
	readonly isStill: boolean;
}

export interface Film {
	/** What stands under the screen from here on. */
	caption: string;
	readonly frames: readonly Frame[];
	readonly milliseconds: () => number;
	/** Shown from now on, for so long. */
	readonly show: (screen: Screen, milliseconds: number, isStill?: boolean) => void;
	/** Into a shell; then Enter. */
	readonly typeCommand: (command: string) => void;
	/** Typed key by key, then looked at. */
	readonly type: (program: RecordedProgram, text: string, milliseconds: number, isStill?: boolean) => Promise<void>;
	/** Enter, and what comes of it. */
	readonly enter: (program: RecordedProgram, until: string, milliseconds: number) => Promise<void>;
}

const enter = '\r';
const keyMilliseconds = 50;
/** A person stops for a moment where a thought ends. */
const thoughtMilliseconds = 220;
const commandMilliseconds = 700;

export function startFilm(): Film {
	const frames: Frame[] = [];
	let now = 0;
	const film: Film = {
		caption: '',
		frames,
		milliseconds: () => now,
		show(screen, milliseconds, isStill = false) {
			frames.push({...screen, from: now, caption: film.caption, isStill});
			now += milliseconds;
		},
		typeCommand(command) {
			film.show(typedAtPrompt(''), commandMilliseconds);
			for (let typed = 1; typed < command.length; typed++) film.show(typedAtPrompt(command.slice(0, typed)), 2 * keyMilliseconds);
			film.show(typedAtPrompt(command), commandMilliseconds);
		},
		async type(program, text, milliseconds, isStill) {
			const keys = Array.from(text);
			for (const [index, key] of keys.entries()) {
				const screen = await program.press(key);
				if (index === keys.length - 1) film.show(screen, milliseconds, isStill);
				else film.show(screen, /[:;,.]/.test(key) ? thoughtMilliseconds : keyMilliseconds);
			}
		},
		async enter(program, until, milliseconds) {
			program.send(enter);
			film.show(await program.until(until), milliseconds);
		},
	};
	return film;
}
