/** What is said before a prompt, and between prompts: text is only ever added, and what explains is told once. */
import {plainText} from '../core/text/plain-text.ts';
import {askWords, editWords, lineWords, type PlainForm} from '../wording/en/plain.ts';
import type {Prompt} from './face.ts';

export interface Teller {
	readonly tell: (text: string) => void;
	readonly error: (text: string) => void;
	/** `first` is told before what helps with the question, `list` after it. */
	readonly lead: (prompt: Prompt, first: readonly string[], list?: readonly string[]) => void;
}

export function createTeller(write: (text: string) => void, hints: Readonly<Record<PlainForm, string>>, hasEditor: boolean): Teller {
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

	return {
		tell,
		error: (text) => tell(lineWords.error(text.replaceAll('\n', ' '))),
		lead(prompt, first, list = []) {
			write('\n');
			for (const text of first) tell(text);
			tellOnce(prompt.help);
			if (prompt.begun === undefined) tellStanding(prompt, tell);
			else tell(prompt.form === 'lines' ? askWords.unsent(prompt.begun) : askWords.unsentLine(prompt.begun));
			for (const text of list) tell(text);
			tellOnce(hints[prompt.form]);
			if (prompt.form === 'lines' && hasEditor) tellOnce(editWords.hint);
		},
	};
}

/** The answer given before, and what last year's document says; how to keep it is told once. */
function tellStanding({standing, carried, isCarried}: Prompt, tell: (text: string) => void): void {
	if (standing !== undefined) tell(isCarried ? askWords.standing(standing) : `${askWords.standing(standing)}\n${askWords.keep}`);
	if (carried !== undefined) tell(carried);
}
