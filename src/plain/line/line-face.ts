/** Line mode: text is only ever added, nothing is drawn, and a line is read after each prompt. */
import type {OpenEditor} from '../../opening/own-editor.ts';
import {editWords, lineHints, lineWords, plainHelp} from '../../wording/en/plain.ts';
import {lineWords as oneLineWords} from '../../wording/en/line.ts';
import {slipWords} from '../../wording/en/slips.ts';
import {readWord, type Face, type Prompt, type Reply} from '../face.ts';
import {readBack, replyToLine, writtenIn} from '../lines.ts';
import {createTeller} from '../telling.ts';
import type {LineInput} from './line-input.ts';

interface LineFaceOptions {
	readonly input: LineInput;
	readonly write: (text: string) => void;
	/** Whoever types sees the line end; from a pipe nothing does. */
	readonly isTyped: boolean;
	/** Undefined where there is no terminal for an editor. */
	readonly openEditor?: OpenEditor | undefined;
}

export function createLineFace({input, write, isTyped, openEditor}: LineFaceOptions): Face {
	const {tell, error, lead} = createTeller(write, lineHints, openEditor !== undefined);

	const read = async (label: string | undefined) => {
		if (label !== undefined) write(`${label}: `);
		const got = await input.next();
		if (label !== undefined && (!isTyped || 'stopped' in got)) write('\n');
		return got;
	};

	const readOne = async (prompt: Prompt): Promise<Reply> => {
		const got = await read(prompt.label);
		if ('stopped' in got) return {type: 'stopped', reason: got.stopped};
		const line = got.line.trim();
		if (line === '' && !got.isUnreadable) return {type: 'repeat'};
		if (got.isCut || got.isUnreadable) {
			tell(lineWords.error(got.isCut ? lineWords.lineCut : slipWords.unreadableLine));
			return readOne(prompt);
		}

		const word = readWord(prompt, line);
		if (word) return word;
		return line === '.' && prompt.form === 'line' ? {type: 'nothing'} : {type: 'typed', text: line};
	};

	const readLines = async (prompt: Prompt): Promise<Reply> => {
		let lines = prompt.begun === undefined ? [] : prompt.begun.split('\n');
		for (let label: string | undefined = prompt.label; ; label = undefined) {
			const got = await read(label);
			if ('stopped' in got) return {type: 'stopped', reason: got.stopped, text: writtenIn(lines)};
			if (got.isUnreadable) {
				tell(lineWords.error(slipWords.unreadableLine));
				continue;
			}

			const line = got.line.trim();
			const reply = replyToLine(prompt, lines, line, {type: 'repeat'});
			if (reply) return reply;
			if (line.toLowerCase() === 'edit' && (openEditor || lines.length === 0)) lines = await edit(lines, prompt);
			else if (got.isCut) tell(lineWords.error(lineWords.lineCut));
			else lines.push(got.line);
			prompt.onTyping?.(writtenIn(lines) ?? '');
		}
	};

	const edit = async (lines: string[], prompt: Prompt): Promise<string[]> => {
		if (!openEditor) {
			tell(lineWords.error(editWords.noTerminal));
			return lines;
		}

		const onceClosed = async () => {
			tell(editWords.stillOpen);
			await input.next();
		};
		const text = await openEditor(lines.length === 0 ? (prompt.editable ?? '') : lines.join('\n'), onceClosed);
		return readBack(text, lines, tell);
	};

	return {
		tell,
		error,
		help: (prompt) => tell(plainHelp([prompt.help, lineHints[prompt.form], prompt.takesLine ? oneLineWords.heardHint : '', prompt.form === 'lines' && openEditor ? editWords.hint : ''].filter(Boolean).join('\n'))),
		ask(prompt, isWhole) {
			if (isWhole) lead(prompt);
			return prompt.form === 'lines' ? readLines(prompt) : readOne(prompt);
		},
	};
}
