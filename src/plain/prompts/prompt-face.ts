/** Prompt by prompt: the same interview as prompts of inquirer's, with the moves by word and as choices. */
import {ExitPromptError, AbortPromptError} from '@inquirer/core';
import {createPromptModule} from 'inquirer';
import {harmless, plainText} from '../../core/text/plain-text.ts';
import {askWords, lineWords, listedMoves, moveChoice, plainHelp, promptHints} from '../../wording/en/plain.ts';
import {lineWords as oneLineWords} from '../../wording/en/line.ts';
import {slipWords} from '../../wording/en/slips.ts';
import {readWord, type Face, type Prompt, type Reply} from '../face.ts';
import {readBack, replyToLine, writtenIn} from '../lines.ts';
import {createTeller} from '../telling.ts';
import {choicePrompt, type ChoicePromptConfig, type Chosen, type ListedChoice} from './choice-prompt.ts';
import type {KeyGate} from './key-gate.ts';
import {readTicks} from './read-ticks.ts';
import {tickPrompt, type Ticked, type TickPromptConfig} from './tick-prompt.ts';

interface PromptFaceOptions {
	readonly gate: KeyGate;
	readonly stdout: NodeJS.WritableStream;
	readonly openEditor?: ((text: string) => Promise<string | undefined>) | undefined;
}

/** Enter and nothing else. */
function leftAlone({standing, isCarried}: Prompt): Reply {
	return standing === undefined && !isCarried ? {type: 'nothing'} : {type: 'keep'};
}

const oneLine = (text: string) => plainText(text).replaceAll('\n', ' ');

const moveId = (id: string) => `move ${id}`;

export function createPromptFace({gate, stdout, openEditor}: PromptFaceOptions): Face {
	const {tell, error, lead} = createTeller((text) => void stdout.write(harmless(text)), promptHints, openEditor !== undefined);
	const inquire = createPromptModule<{choice: ChoicePromptConfig & Record<string, unknown>; ticks: TickPromptConfig & Record<string, unknown>}>({input: gate.input, output: stdout, signal: gate.signal});
	inquire.registerPrompt('choice', choicePrompt);
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
		const choices: readonly ListedChoice[] = [
			...prompt.options.map(({id, label}, index) => ({id, name: oneLine(`${index + 1}. ${label}`)})),
			...listedMoves.map((id) => ({id: moveId(id), name: moveChoice(id)})),
		];
		const {label, selected} = prompt;
		let typed = '';
		const onTyping = (line: string) => {
			typed = line;
			prompt.onTyping?.(line);
		};
		const got = await put<Chosen>(() => inquire({type: 'choice', name: 'answer', choices, selected, message: label, labelFor: (choice: string) => askWords.enterFor(label, choice), ...(prompt.takesLine && {onTyping})}));
		if (!got) return stopped(typed.trim() === '' ? undefined : plainText(typed));
		if (!got.value) return {type: 'repeat'};
		if ('typed' in got.value) return readWord(prompt, got.value.typed) ?? {type: 'typed', text: plainText(got.value.typed)};
		const {id} = got.value;
		const move = listedMoves.find((each) => moveId(each) === id);
		return move ? {type: 'move', move: {id: move, argument: ''}} : {type: 'chosen', id};
	};

	const putTicks = async (config: TickPromptConfig) => (await put<Ticked>(() => inquire({type: 'ticks', name: 'answer', ...config})))?.value;

	/** Inquirer tells of each letter only by asking how the line is to be shown. */
	const readText = (message: string, onTyping: (line: string) => void) =>
		put(() => {
			const transformer = (line: string, {isFinal}: {isFinal: boolean}) => {
				if (!isFinal) onTyping(line);
				return line;
			};

			return inquire<{answer: string}>({type: 'input', name: 'answer', message: `${message}:`, transformer, theme: {prefix: {idle: '?', done: '?'}}});
		});

	const readOne = async (prompt: Prompt): Promise<Reply> => {
		let typed = '';
		const got = await readText(prompt.label, (line) => {
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
		for (let message = prompt.label; ; message = lines.length === 0 ? prompt.label : lineWords.more) {
			let typed = '';
			const got = await readText(message, (line) => {
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
			else lines.push(line);
		}
	};

	const edit = async (open: NonNullable<typeof openEditor>, lines: string[], prompt: Prompt): Promise<string[]> => {
		gate.release();
		const text = await open(lines.length === 0 ? (prompt.editable ?? '') : lines.join('\n'));
		gate.claim();
		return readBack(text, lines, tell);
	};

	return {
		tell,
		error,
		help: (prompt) => tell(plainHelp([prompt.help, promptHints[prompt.form], prompt.takesLine ? oneLineWords.heardHint : ''].filter(Boolean).join('\n'))),
		ask(prompt, isWhole) {
			if (isWhole) lead(prompt);
			if (prompt.list) return readTicks(prompt, prompt.list, putTicks, error);
			if (prompt.form === 'lines') return readLines(prompt);
			return prompt.form === 'line' ? readOne(prompt) : readChoice(prompt);
		},
	};
}
