/** Prompt by prompt: the same interview as prompts of inquirer's, with the moves by word and as choices. */
import {ExitPromptError, AbortPromptError} from '@inquirer/core';
import {createPromptModule} from 'inquirer';
import {harmless, plainText} from '../../core/text/plain-text.ts';
import {lineWords, listedMoves, moveChoice, plainHelp, promptHints} from '../../wording/en/plain.ts';
import {slipWords} from '../../wording/en/slips.ts';
import {readWord, type Face, type Prompt, type Reply} from '../face.ts';
import {readBack, replyToLine, writtenIn} from '../lines.ts';
import {createTeller} from '../telling.ts';
import {choicePrompt, type ChoicePromptConfig, type Chosen, type ListedChoice} from './choice-prompt.ts';
import type {KeyGate} from './key-gate.ts';

interface PromptFaceOptions {
	readonly gate: KeyGate;
	readonly stdout: NodeJS.WritableStream & {readonly rows?: number; readonly columns?: number};
	readonly openEditor?: ((text: string) => Promise<string | undefined>) | undefined;
}

/** Inquirer breaks long lines in the middle of a word. */
function wrapped(text: string, columns: number): string {
	return text.replaceAll(new RegExp(`(.{1,${Math.max(20, columns)}})(?: +|$)`, 'gm'), '$1\n').replaceAll(/\n\n/g, '\n').trimEnd();
}

/** Enter and nothing else. */
function leftAlone({standing, isCarried}: Prompt): Reply {
	return standing === undefined && !isCarried ? {type: 'nothing'} : {type: 'keep'};
}

const moveId = (id: string) => `move ${id}`;

export function createPromptFace({gate, stdout, openEditor}: PromptFaceOptions): Face {
	const {tell, error, lead} = createTeller((text) => void stdout.write(harmless(text)), promptHints, openEditor !== undefined);
	const inquire = createPromptModule<{choice: ChoicePromptConfig & Record<string, unknown>}>({input: gate.input, output: stdout, signal: gate.signal});
	inquire.registerPrompt('choice', choicePrompt);

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

	const messageOf = (prompt: Prompt) => wrapped(plainText(prompt.ask.filter((text) => text !== '').join('\n')), (stdout.columns ?? 80) - 4);
	const stopped = (text?: string): Reply => ({type: 'stopped', reason: 'interrupted', text});

	const readChoice = async (prompt: Prompt): Promise<Reply> => {
		const choices: readonly ListedChoice[] = [
			...prompt.options.map(({id, label}, index) => ({id, name: plainText(`${index + 1}. ${label}`).replaceAll('\n', ' ')})),
			...listedMoves.map((id) => ({id: moveId(id), name: moveChoice(id)})),
		];
		const message = messageOf(prompt);
		const pageSize = Math.max(3, (stdout.rows ?? 24) - 4 - message.split('\n').length);
		const got = await put<Chosen>(() => inquire({type: 'choice', name: 'answer', message, choices, selected: prompt.selected, label: prompt.label, pageSize}));
		if (!got) return stopped();
		if (!got.value) return {type: 'repeat'};
		if ('typed' in got.value) return readWord(prompt, got.value.typed) ?? {type: 'typed', text: plainText(got.value.typed)};
		const {id} = got.value;
		const move = listedMoves.find((each) => moveId(each) === id);
		return move ? {type: 'move', move: {id: move, argument: ''}} : {type: 'chosen', id};
	};

	/** Inquirer tells of each letter only by asking how the line is to be shown. */
	const readText = (message: string, onTyping: (line: string) => void) =>
		put(() => {
			const transformer = (line: string, {isFinal}: {isFinal: boolean}) => {
				if (!isFinal) onTyping(line);
				return line;
			};

			return inquire<{answer: string}>({type: 'input', name: 'answer', message: `${message}\n`, transformer, theme: {prefix: {idle: '?', done: '?'}}});
		});

	const readOne = async (prompt: Prompt): Promise<Reply> => {
		let typed = '';
		const got = await readText(messageOf(prompt), (line) => {
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
		for (let message = messageOf(prompt); ; message = lines.length === 0 ? messageOf(prompt) : lineWords.more) {
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
		help: (prompt) => tell(plainHelp([prompt.help, promptHints[prompt.form]].filter(Boolean).join('\n'))),
		ask(prompt, isWhole) {
			if (isWhole) lead(prompt, prompt.before);
			if (prompt.form === 'lines') return readLines(prompt);
			return prompt.form === 'line' ? readOne(prompt) : readChoice(prompt);
		},
	};
}
