/** A plain interview in memory: what is typed in, what is told and what was recorded out. */
import {PassThrough} from 'node:stream';
import {stripVTControlCharacters} from 'node:util';
import type {Bank} from '../../src/core/bank/bank.ts';
import type {Draft, DraftEvent, Happening} from '../../src/core/draft/draft.ts';
import type {OpenEditor} from '../../src/opening/own-editor.ts';
import {converse} from '../../src/plain/conversation.ts';
import {createLineFace} from '../../src/plain/line/line-face.ts';
import {createLineInput, type LineInput} from '../../src/plain/line/line-input.ts';
import {createKeyGate} from '../../src/plain/prompts/key-gate.ts';
import {createPromptFace} from '../../src/plain/prompts/prompt-face.ts';
import type {Ending, World} from '../../src/plain/talk.ts';
import {memoryWorld} from '../helpers/typist.ts';

export interface Talked {
	/** Without colours and cursor movements. */
	readonly out: string;
	readonly events: readonly DraftEvent[];
	readonly draft: Draft;
	readonly ending: Ending;
	readonly unsent: ReadonlyMap<string, string>;
}

export interface Scene {
	readonly bank: Bank;
	readonly lines: readonly string[];
	/** Recorded before the first question. */
	readonly happenings?: readonly Happening[];
	readonly unsent?: ReadonlyMap<string, string>;
	readonly openEditor?: OpenEditor;
	/** Line mode as a terminal shows it, with what is typed after each prompt. */
	readonly isTyped?: boolean;
	/** Prompts: pressed after the lines. */
	readonly keys?: string;
	/** Prompts: Ctrl-C is pressed once this is on the screen. */
	readonly interruptAt?: string;
	/** Recording throws this, each time. */
	readonly diskTrouble?: Error;
}

function openWorld({bank, happenings = [], unsent = new Map(), diskTrouble}: Scene) {
	const memory = memoryWorld(bank);
	memory.record(happenings);
	let kept = unsent;
	const world: World = {
		bank,
		draft: memory.draft,
		record(happenings) {
			if (diskTrouble) throw diskTrouble;
			memory.record(happenings);
		},
		troubleWords: (error) => (error as Error).message,
		writeForm: async (form) => `assessment.${form}`,
		preview: () => 'The document.',
		where: () => 'In this folder.',
		today: memory.today,
		unsent: () => kept,
		noteTyping() {},
		keepUnsent(texts) {
			kept = texts;
		},
	};
	return {world, result: (out: string, ending: Ending): Talked => ({out, ending, events: memory.events(), draft: memory.draft(), unsent: kept})};
}

/** Line mode; the input ends after the lines. */
export async function talkByLines(scene: Scene): Promise<Talked> {
	const {world, result} = openWorld(scene);
	const stdin = new PassThrough();
	const input = createLineInput(stdin);
	let out = '';
	const echoed: LineInput = {
		...input,
		async next() {
			const got = await input.next();
			if ('line' in got) out += `${got.line}\n`;
			return got;
		},
	};
	const face = createLineFace({
		input: scene.isTyped ? echoed : input,
		write(text) {
			out += text;
		},
		isTyped: scene.isTyped === true,
		openEditor: scene.openEditor,
	});
	stdin.end(scene.lines.map((line) => `${line}\n`).join(''));
	const ending = await converse(world, face);
	return result(out, ending);
}

/** The prompts; all keys are typed ahead, and the terminal goes away after them. */
export async function talkByPrompts(scene: Scene): Promise<Talked> {
	const {world, result} = openWorld(scene);
	const stdin = Object.assign(new PassThrough(), {setRawMode: () => stdin}) as unknown as NodeJS.ReadStream & PassThrough;
	const stdout = Object.assign(new PassThrough(), {rows: 60, columns: 200});
	// Like the real one, it does not end with a prompt.
	stdout.end = () => stdout;
	let out = '';
	let isPressed = false;
	stdout.setEncoding('utf8').on('data', (text: string) => {
		out += text;
		if (isPressed || scene.interruptAt === undefined || !out.includes(scene.interruptAt)) return;
		isPressed = true;
		stdin.write('\u0003');
	});
	const gate = createKeyGate(stdin);
	gate.claim();
	stdin.write(scene.lines.map((line) => `${line}\r`).join('') + (scene.keys ?? ''));
	const ending = await converse(world, createPromptFace({gate, stdout, openEditor: scene.openEditor}));
	gate.release();
	return result(stripVTControlCharacters(out), ending);
}
