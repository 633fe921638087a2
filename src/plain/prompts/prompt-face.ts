/** Prompt by prompt: the same interview as prompts of inquirer's, with the moves by word and as choices. */
import {ExitPromptError, AbortPromptError} from '@inquirer/core';
import {createPromptModule} from 'inquirer';
import type {TicksState} from '../../core/interview/tick-list.ts';
import {harmless, plainText} from '../../core/text/plain-text.ts';
import type {OpenEditor} from '../../opening/own-editor.ts';
import {askWords, editWords, lineWords, listedMoves, moveChoice, plainHelp, promptHints} from '../../wording/en/plain.ts';
import {lineWords as oneLineWords} from '../../wording/en/line.ts';
import {slipWords} from '../../wording/en/slips.ts';
import {readWord, type Face, type Prompt, type Reply} from '../face.ts';
import {readBack, replyToLine, writtenIn} from '../lines.ts';
import {createTeller} from '../telling.ts';
import {entryPrompt, type Entered, type EntryPromptConfig, type ListedChoice} from './entry-prompt.ts';
import type {KeyGate} from './key-gate.ts';
import {readTicks} from './read-ticks.ts';
import {tickPrompt, type TickPromptConfig} from './tick-prompt.ts';

interface PromptFaceOptions {
	readonly gate: KeyGate;
	readonly stdout: NodeJS.WritableStream;
	readonly openEditor?: OpenEditor | undefined;
}

/** Enter and nothing else. */
function leftAlone({standing, isCarried}: Prompt): Reply {
	return standing === undefined && !isCarried ? {type: 'nothing'} : {type: 'keep'};
}

const oneLine = (text: string) => plainText(text).replaceAll('\n', ' ');

function choicesOf({options}: Prompt): readonly ListedChoice[] {
	return options.map(({id, label}, index) => ({id, name: oneLine(`${index + 1}. ${label}`)}));
}

/** What is to be entered, told once: the prompt itself is drawn again at every key. */
function labelOf(prompt: Prompt): string {
	const {label, selected} = prompt;
	const choice = choicesOf(prompt).find(({id}) => id === selected);
	return `${choice ? askWords.enterFor(label, choice.name) : label}:`;
}

const moveId = (id: string) => `move ${id}`;

export function createPromptFace({gate, stdout, openEditor}: PromptFaceOptions): Face {
	const {tell, error, lead} = createTeller((text) => void stdout.write(harmless(text)), promptHints, openEditor !== undefined);
	const inquire = createPromptModule<{entry: EntryPromptConfig & Record<string, unknown>; ticks: TickPromptConfig & Record<string, unknown>}>({input: gate.input, output: stdout, signal: gate.signal});
	inquire.registerPrompt('entry', entryPrompt);
	inquire.registerPrompt('ticks', tickPrompt);

	/** Undefined when somebody stopped. */
	const put = async <T>(open: () => Promise<{readonly answer: T}>): Promise<{readonly value: T} | undefined> => {
		try {
			if (gate.signal.aborted) return undefined;
			const asked = open();
			gate.open();
			return {value: (await asked).answer};
		} catch (error) {
			if (error instanceof ExitPromptError || error instanceof AbortPromptError) return undefined;
			throw error;
		}
	};

	const isUnreadable = () => {
		if (!gate.tookUnreadable()) return false;
		tell(lineWords.error(slipWords.unreadableLine));
		return true;
	};

	const stopped = (text?: string): Reply => ({type: 'stopped', reason: 'interrupted', text});

	const readChoice = async (prompt: Prompt): Promise<Reply> => {
		const choices: readonly ListedChoice[] = [...choicesOf(prompt), ...listedMoves.map((id) => ({id: moveId(id), name: moveChoice(id)}))];
		let typed = '';
		const onTyping = (line: string) => {
			typed = line;
			prompt.onTyping?.(line);
		};
		const got = await putEntry({choices, selected: prompt.selected, ...(prompt.takesLine && {onTyping})});
		if (!got) return stopped(typed.trim() === '' ? undefined : plainText(typed));
		if (!got.value) return {type: 'repeat'};
		if ('typed' in got.value) {
			const line = got.value.typed.trim();
			return readWord(prompt, line) ?? {type: 'typed', text: plainText(line)};
		}

		const {id} = got.value;
		const move = listedMoves.find((each) => moveId(each) === id);
		return move ? {type: 'move', move: {id: move, argument: ''}} : {type: 'chosen', id};
	};

	const putEntry = (config: EntryPromptConfig) => put<Entered>(() => inquire({type: 'entry', name: 'answer', message: '', ...config}));
	const putTicks = async (config: TickPromptConfig) => (await put<TicksState>(() => inquire({type: 'ticks', name: 'answer', message: '', ...config})))?.value;

	const readText = async (onTyping: (line: string) => void): Promise<{readonly value: string} | undefined> => {
		const got = await putEntry({choices: [], onTyping});
		return got && {value: got.value && 'typed' in got.value ? got.value.typed : ''};
	};

	const readOne = async (prompt: Prompt): Promise<Reply> => {
		let typed = '';
		const got = await readText((line) => {
			typed = line;
			prompt.onTyping?.(line);
		});
		if (!got) return stopped(prompt.takesSentences && typed.trim() !== '' ? plainText(typed) : undefined);
		if (isUnreadable()) return {type: 'repeat'};
		const line = plainText(got.value).trim();
		if (line === '') return leftAlone(prompt);
		return readWord(prompt, line) ?? (line === '.' ? {type: 'nothing'} : {type: 'typed', text: line});
	};

	const readLines = async (prompt: Prompt): Promise<Reply> => {
		let lines = prompt.begun === undefined ? [] : prompt.begun.split('\n');
		for (;;) {
			let typed = '';
			const got = await readText((line) => {
				typed = line;
				prompt.onTyping?.([...lines, line].join('\n').trim());
			});
			if (!got) {
				lines = typed.trim() === '' ? lines : [...lines, plainText(typed)];
				return stopped(writtenIn(lines));
			}

			if (isUnreadable()) continue;
			const line = plainText(got.value).trimEnd();
			const reply = replyToLine(prompt, lines, line.trim(), leftAlone(prompt));
			if (reply) return reply;
			if (line.trim().toLowerCase() === 'edit' && openEditor) lines = await edit(openEditor, lines, prompt);
			else if (lines.push(line) === 1) tell(lineWords.more);
		}
	};

	const edit = async (open: OpenEditor, lines: string[], prompt: Prompt): Promise<string[]> => {
		gate.release();
		const onceClosed = async () => {
			gate.claim();
			tell(editWords.stillOpen);
			await readText(() => {});
			gate.release();
		};
		const text = await open(lines.length === 0 ? (prompt.editable ?? '') : lines.join('\n'), onceClosed);
		gate.claim();
		return readBack(text, lines, tell);
	};

	return {
		tell,
		error,
		help: (prompt) => tell(plainHelp([prompt.help, promptHints[prompt.form], prompt.takesLine ? oneLineWords.heardHint : ''].filter(Boolean).join('\n'))),
		ask(prompt, isWhole) {
			if (isWhole) {
				lead(prompt);
				if (!prompt.list) tell(labelOf(prompt));
			}

			if (prompt.list) return readTicks(prompt, prompt.list, putTicks, error);
			if (prompt.form === 'lines') return readLines(prompt);
			return prompt.form === 'line' ? readOne(prompt) : readChoice(prompt);
		},
	};
}
