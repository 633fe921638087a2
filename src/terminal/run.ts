/** Runs a model on the terminal: paints it at once as plain text, loads Ink under it, then one key after the other. */
import {harmless} from '../core/text/plain-text.ts';
import type {Drawing} from './drawing.tsx';
import type {KeyInput} from './input.ts';
import type {Key} from './keys.ts';
import {linesOf, type LiveRows} from './screens/live-rows.ts';
import type {Block} from './session/state.ts';
import {editWords} from '../wording/en/plain.ts';
import type {OpenEditor} from '../opening/own-editor.ts';
import type {Theme} from './theme.ts';

/** A thing that takes keys and can be shown; the interview and the choice of a draft are two. */
export interface Model {
	readonly press: (key: Key) => void;
	readonly live: (columns: number, rows: number) => LiveRows;
	/** All that has scrolled up so far; only ever added to. */
	readonly transcript: () => readonly Block[];
	readonly isOver: () => boolean;
	/** The text to hand to $EDITOR, when that was asked for. */
	readonly wantsEditor: () => string | undefined;
	readonly onEdited: (text: string | undefined) => void;
	/** What takes longer than a key may, when that was asked for; keys wait until it is done. */
	readonly wantsWork: () => (() => Promise<void>) | undefined;
	/** What only later keys need; loaded under the first words. */
	readonly load: () => Promise<void>;
	/** Called once the keys have been still for a while, and every few seconds while they are not. */
	readonly onPause: () => void;
}

export interface Screen {
	readonly stdout: NodeJS.WriteStream;
	readonly theme: Theme;
	readonly input: KeyInput;
	readonly isScreenReaderEnabled: boolean;
	readonly openEditor: OpenEditor;
}

const pauseMilliseconds = 1000;
/** Whoever types without a rest is interrupted by no pause: what is half-written is put aside all the same. */
const longestMilliseconds = 3000;
const pasteOn = '\u001B[?2004h';
const pasteOff = '\u001B[?2004l';

/** Resolves when the model is over, with the terminal as it was found but for what scrolled up. */
export async function runModel(model: Model, screen: Screen): Promise<void> {
	const {stdout, input, theme} = screen;
	const size = () => [stdout.columns || 80, stdout.rows || 24] as const;
	let printed = 0;

	/** The first words stand on the screen long before Ink is loaded. */
	const paint = (): number => {
		const blocks = model.transcript().slice(printed);
		printed = model.transcript().length;
		const lines = linesOf(model.live(...size()));
		const text = [...blocks.flatMap((block) => block.lines), ...lines].map((line) => `${theme.paint(line)}\n`).join('');
		stdout.write(pasteOn + text);
		return lines.length;
	};

	const painted = paint();
	const [{startDrawing}, {setFlagsFromString}] = await Promise.all([import('./drawing.tsx'), import('node:v8'), model.load()]).catch((error: unknown) => {
		stdout.write(pasteOff);
		throw error;
	});
	let from = printed;
	const props = () => ({blocks: model.transcript().slice(from), live: model.live(...size()), theme});
	stdout.write(`\u001B[${painted}A\u001B[J`);
	let drawing: Drawing = startDrawing(stdout, props(), screen.isScreenReaderEnabled);
	// An interview leaves little behind but much on the way: without this the young heap grows several times over what is ever alive.
	// Not before the start is over, which is quicker with room to spare.
	setFlagsFromString('--semi-space-growth-factor=1');

	await new Promise<void>((resolve, reject) => {
		let timer: NodeJS.Timeout | undefined;
		let lastPause = Date.now();
		const redraw = () => drawing.draw(props());
		/** What scrolled up stays there; all that is live is drawn anew under it. */
		const drawAnew = () => {
			stdout.write(pasteOn);
			from = model.transcript().length;
			drawing = startDrawing(stdout, props(), screen.isScreenReaderEnabled);
		};

		const pause = () => {
			lastPause = Date.now();
			model.onPause();
		};

		const edit = async (text: string, rest: readonly Key[]) => {
			input.pause(rest);
			clearTimeout(timer);
			pause();
			stdout.off('resize', redraw);
			await drawing.stop();
			input.release();
			stdout.write(pasteOff);
			model.onEdited(await screen.openEditor(text, onceClosed));
			input.claim();
			drawAnew();
			stdout.on('resize', redraw);
			input.listen(onKeys);
		};

		const onceClosed = async () => {
			// First, so that Enter arrives as Enter.
			input.claim();
			stdout.write(harmless(`${editWords.stillOpen}\n`));
			await new Promise<void>((resolve) => {
				input.listen((keys) => {
					const at = keys.findIndex((key) => key.type === 'ctrl' && key.letter === 'c' || key.type === 'named' && key.name === 'enter');
					if (at === -1) return;
					// Ctrl-C is not for the editor alone.
					input.pause(keys.slice(keys[at]!.type === 'ctrl' ? at : at + 1));
					resolve();
				});
			});
			input.release();
		};

		const doWork = async (work: () => Promise<void>, rest: readonly Key[]) => {
			input.pause(rest);
			clearTimeout(timer);
			redraw();
			await work();
			redraw();
			input.listen(onKeys);
		};

		const onKeys = (keys: readonly Key[]) => {
			try {
				for (const [index, key] of keys.entries()) {
					model.press(key);
					const text = model.wantsEditor();
					if (text !== undefined) {
						edit(text, keys.slice(index + 1)).catch(reject);
						return;
					}

					const work = model.wantsWork();
					if (work) {
						doWork(work, keys.slice(index + 1)).catch(reject);
						return;
					}

					if (model.isOver()) {
						finish(keys.slice(index + 1));
						return;
					}
				}

				redraw();
				clearTimeout(timer);
				timer = setTimeout(pause, Date.now() - lastPause > longestMilliseconds ? 0 : pauseMilliseconds);
			} catch (error) {
				reject(error as Error);
			}
		};

		/** Stopped from outside, the terminal is given back first; afterwards it is taken again, and all that is live drawn anew. */
		const suspend = () => {
			input.lend();
			stdout.write(pasteOff);
			process.kill(process.pid, 'SIGSTOP');
		};

		const resume = async () => {
			input.reclaim();
			await drawing.stop();
			drawAnew();
		};

		const onContinue = () => void resume().catch(reject);

		const finish = (rest: readonly Key[]) => {
			clearTimeout(timer);
			process.off('SIGTSTP', suspend);
			process.off('SIGCONT', onContinue);
			input.pause(rest);
			stdout.off('resize', redraw);
			redraw();
			resolve();
		};

		stdout.on('resize', redraw);
		process.on('SIGTSTP', suspend);
		process.on('SIGCONT', onContinue);
		input.listen(onKeys);
	}).finally(async () => {
		await drawing.stop();
		stdout.write(pasteOff);
	});
}
