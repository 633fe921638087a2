/** What is said before a prompt, and between prompts: text is only ever added, and what explains is told once. */
import {plainText} from '../core/text/plain-text.ts';
import {partLines} from '../wording/en/ticks.ts';
import {lineWords as oneLineWords} from '../wording/en/line.ts';
import {askWords, editWords, lineWords, type PlainForm} from '../wording/en/plain.ts';
import type {Prompt} from './face.ts';

export interface Teller {
	readonly tell: (text: string) => void;
	readonly error: (text: string) => void;
	/** All that leads up to the place to answer: where we are, what is asked, what helps with it, what there is to choose from. */
	readonly lead: (prompt: Prompt) => void;
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
		lead(prompt) {
			write('\n');
			for (const text of [...prompt.before, ...prompt.ask]) tell(text);
			tellOnce(prompt.help);
			if (prompt.begun === undefined) tellStanding(prompt, tell);
			else tell(prompt.form === 'lines' ? askWords.unsent(prompt.begun) : askWords.unsentLine(prompt.begun));
			if (prompt.isGoneBack && prompt.standing !== undefined) tellOnce(askWords.forward);
			for (const text of listOf(prompt)) tell(text);
			tellOnce(hints[prompt.form]);
			if (prompt.takesLine) tellOnce(oneLineWords.heardHint);
			if (prompt.form === 'lines' && hasEditor) tellOnce(editWords.hint);
		},
	};
}

/** The answer given before, and what last year's document says; how to keep it is told once. */
function tellStanding({standing, carried, isCarried}: Prompt, tell: (text: string) => void): void {
	if (standing !== undefined) tell(isCarried ? askWords.standing(standing) : `${askWords.standing(standing)}\n${askWords.keep}`);
	if (carried !== undefined) tell(carried);
}

/** What there is to choose from, or to tick, a line each. */
function listOf({options, unread = 0, list}: Prompt): readonly string[] {
	if (list) return partLines(list);
	const lines = options.map(({label}, index) => `${index + 1}. ${label}`).slice(unread);
	return unread > 0 ? [askWords.register(unread), ...lines] : lines;
}
