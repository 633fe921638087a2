/**
 * A prompt of inquirer's making for one entry: a line, or a choice gone to by the arrow keys. It is one short line, for all of it is drawn, and
 * spoken, again at every key: what is asked is told before it.
 */
import {createPrompt, isDownKey, isEnterKey, isUpKey, makeTheme, useKeypress, useState} from '@inquirer/core';

export const promptSign = '›';

export interface ListedChoice {
	readonly id: string;
	/** Its number and label, as shown. */
	readonly name: string;
}

export interface EntryPromptConfig {
	readonly choices: readonly ListedChoice[];
	readonly selected?: string | undefined;
	readonly onTyping?: ((text: string) => void) | undefined;
}

/** What was typed, as it is; otherwise the choice gone to, if any. */
export type Entered = {readonly typed: string} | {readonly id: string} | undefined;

export const entryPrompt = createPrompt<Entered, EntryPromptConfig>(({choices, selected, onTyping}, done) => {
	const theme = makeTheme();
	const [isDone, setDone] = useState(false);
	const [typed, setTyped] = useState('');
	const [active, setActive] = useState(choices.findIndex(({id}) => id === selected));
	const choice = choices[active];

	useKeypress((key, readline) => {
		if (isDone) return;
		if (isEnterKey(key)) {
			setDone(true);
			done(typed.trim() === '' ? choice && {id: choice.id} : {typed});
		} else if (choices.length > 0 && (isUpKey(key) || isDownKey(key))) {
			readline.clearLine(0);
			setTyped('');
			setActive(isDownKey(key) ? Math.min(choices.length - 1, active + 1) : active === -1 ? choices.length - 1 : Math.max(0, active - 1));
		} else {
			setTyped(readline.line);
			onTyping?.(readline.line);
		}
	});

	const shown = typed === '' ? (choice?.name ?? '') : typed;
	return `${promptSign} ${isDone ? theme.style.answer(shown.trim()) : shown}`;
});
