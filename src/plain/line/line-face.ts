/** Line mode: text is only ever added, nothing is drawn, and a line is read after each prompt. */
import {plainText} from '../../core/text/plain-text.ts';
import {askWords, editWords, lineHints, lineWords, plainHelp} from '../../wording/en/plain.ts';
import {readWord, tellStanding, type Face, type Prompt, type Reply} from '../face.ts';
import {readBack} from '../read-back.ts';
import type {LineInput} from './line-input.ts';

export interface LineFaceOptions {
	readonly input: LineInput;
	readonly write: (text: string) => void;
	/** Whoever types sees the line end; from a pipe nothing does. */
	readonly isTyped: boolean;
	/** Undefined where there is no terminal for an editor. */
	readonly openEditor?: ((text: string) => Promise<string | undefined>) | undefined;
}

export function createLineFace({input, write, isTyped, openEditor}: LineFaceOptions): Face {
	const told = new Set<string>();
	// Whatever it is made of, no escape code and no carriage return leaves here.
	const tell = (text: string) => {
		if (text !== '') write(`${plainText(text)}\n`);
	};

	const tellOnce = (text: string | undefined) => {
		if (text === undefined || text === '' || told.has(text)) return;
		told.add(text);
		tell(text);
	};

	const read = async (label: string | undefined) => {
		if (label !== undefined) write(`${label}: `);
		const got = await input.next();
		if (label !== undefined && (!isTyped || 'stopped' in got)) write('\n');
		return got;
	};

	const put = (prompt: Prompt) => {
		write('\n');
		for (const text of [...prompt.before, ...prompt.ask]) tell(text);
		tellOnce(prompt.help);
		if (prompt.begun !== undefined) tell(askWords.unsent(prompt.begun));
		else tellStanding(prompt, tell);
		if (prompt.unread) tell(askWords.register(prompt.unread));
		for (const [index, option] of prompt.options.entries()) if (index >= (prompt.unread ?? 0)) tell(`${index + 1}. ${option.label}`);
		tellOnce(lineHints[prompt.form]);
		if (prompt.form === 'lines' && openEditor) tellOnce(editWords.hint);
	};

	const readOne = async (prompt: Prompt): Promise<Reply> => {
		const got = await read(prompt.label);
		if ('stopped' in got) return {type: 'stopped', reason: got.stopped};
		const line = got.line.trim();
		if (line === '') return {type: 'repeat'};
		if (got.isCut) {
			tell(lineWords.error(lineWords.lineCut));
			return readOne(prompt);
		}

		const word = readWord(prompt, line);
		if (word) return word;
		return line === '.' && prompt.form === 'line' ? {type: 'nothing'} : {type: 'typed', text: line};
	};

	const readLines = async (prompt: Prompt): Promise<Reply> => {
		let lines = prompt.begun === undefined ? [] : prompt.begun.split('\n');
		const text = () => lines.join('\n').trim();
		const written = () => (text() === '' ? undefined : text());
		for (let label: string | undefined = prompt.label; ; label = undefined) {
			const got = await read(label);
			if ('stopped' in got) return {type: 'stopped', reason: got.stopped, text: written()};
			const line = got.line.trim();
			if (line === '.') return text() === '' ? {type: 'nothing'} : {type: 'typed', text: text()};
			if (line === '' && lines.length === 0) return {type: 'repeat'};
			const word = lines.length === 0 || /^[/:]/.test(line) ? readWord(prompt, line) : undefined;
			if (word) return word.type === 'move' ? {...word, text: written()} : word;
			if (line.toLowerCase() === 'edit' && (openEditor || lines.length === 0)) lines = await edit(lines, prompt);
			else if (got.isCut) tell(lineWords.error(lineWords.lineCut));
			else lines.push(got.line);
		}
	};

	const edit = async (lines: string[], prompt: Prompt): Promise<string[]> => {
		if (!openEditor) {
			tell(lineWords.error(editWords.noTerminal));
			return lines;
		}

		const text = await openEditor(lines.length === 0 ? (prompt.editable ?? '') : lines.join('\n'));
		return readBack(text, lines, tell);
	};

	return {
		tell,
		error: (text) => tell(lineWords.error(text.replaceAll('\n', ' '))),
		help: (prompt) => tell(plainHelp([prompt.help, lineHints[prompt.form], prompt.form === 'lines' && openEditor ? editWords.hint : ''].filter(Boolean).join('\n'))),
		ask(prompt, isWhole) {
			if (isWhole) put(prompt);
			return prompt.form === 'lines' ? readLines(prompt) : readOne(prompt);
		},
	};
}
