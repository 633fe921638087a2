/** A prompt of inquirer's making for a choice: by number, letter or any word, or by the arrow keys. */
import {createPrompt, isDownKey, isEnterKey, isUpKey, makeTheme, useKeypress, usePagination, usePrefix, useState} from '@inquirer/core';

export interface ListedChoice {
	readonly id: string;
	/** Its number and label, as shown. */
	readonly name: string;
}

export interface ChoicePromptConfig {
	readonly message: string;
	readonly choices: readonly ListedChoice[];
	readonly selected?: string | undefined;
	/** Before what is typed. */
	readonly label: string;
	/** Rows for the list. */
	readonly pageSize: number;
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
		} else setTyped(readline.line);
	});

	const page = usePagination({
		items: choices,
		active: Math.max(0, active),
		renderItem: ({item, index}) => (index === active ? theme.style.highlight(`> ${item.name}`) : `  ${item.name}`),
		pageSize: config.pageSize,
		loop: false,
	});
	const message = theme.style.message(config.message, status);
	if (status === 'done') return `${prefix} ${message} ${theme.style.answer(typed.trim() || (choices[active]?.name ?? ''))}`;
	return `${prefix} ${message}\n${page}\n${config.label}: ${typed}`;
});
