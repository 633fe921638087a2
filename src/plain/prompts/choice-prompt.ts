/** A prompt of inquirer's making for a choice: by number, letter or any word, or by the arrow keys. One line, for all of it is drawn, and spoken, again at every key. */
import {createPrompt, isDownKey, isEnterKey, isUpKey, makeTheme, useKeypress, usePrefix, useState} from '@inquirer/core';

export interface ListedChoice {
	readonly id: string;
	/** Its number and label, as shown. */
	readonly name: string;
}

export interface ChoicePromptConfig {
	readonly choices: readonly ListedChoice[];
	readonly selected?: string | undefined;
	/** Before what is typed. */
	readonly message: string;
	/** Before what is typed, where Enter alone would give this choice. */
	readonly labelFor: (choice: string) => string;
	readonly onTyping?: ((text: string) => void) | undefined;
}

/** What was typed, as it is; otherwise the choice gone to, if any. */
export type Chosen = {readonly typed: string} | {readonly id: string} | undefined;

export const choicePrompt = createPrompt<Chosen, ChoicePromptConfig>((config, done) => {
	const {choices} = config;
	const theme = makeTheme();
	const [status, setStatus] = useState<'idle' | 'done'>('idle');
	const [typed, setTyped] = useState('');
	const [active, setActive] = useState(choices.findIndex((choice) => choice.id === config.selected));
	const prefix = usePrefix({status, theme});

	useKeypress((key, readline) => {
		if (status === 'done') return;
		if (isEnterKey(key)) {
			setStatus('done');
			const choice = choices[active];
			done(typed.trim() === '' ? choice && {id: choice.id} : {typed: typed.trim()});
		} else if (isUpKey(key) || isDownKey(key)) {
			readline.clearLine(0);
			setTyped('');
			setActive(isDownKey(key) ? Math.min(choices.length - 1, active + 1) : active === -1 ? choices.length - 1 : Math.max(0, active - 1));
		} else {
			setTyped(readline.line);
			config.onTyping?.(readline.line);
		}
	});

	const choice = choices[active]?.name;
	if (status === 'done') return `${prefix} ${config.message}: ${theme.style.answer(typed.trim() || (choice ?? ''))}`;
	return `${prefix} ${typed === '' && choice !== undefined ? config.labelFor(choice) : config.message}: ${typed}`;
});
