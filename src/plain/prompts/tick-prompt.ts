/** A prompt of inquirer's making for a tick list: gone through part by part, one column after the other, in one line that is drawn again at every key. */
import {createPrompt, isDownKey, isEnterKey, isUpKey, makeTheme, useKeypress, useState} from '@inquirer/core';
import type {QuestionId} from '../../core/bank/bank.ts';
import type {Ticks} from '../../core/draft/answers.ts';
import {promptSign} from './entry-prompt.ts';
import {areTickKeys, ticked} from './tick-keys.ts';

export interface TickPromptConfig {
	/** In the order gone through. */
	readonly parts: readonly QuestionId[];
	readonly ticks: Ticks;
	/** The part to begin at. */
	readonly at: QuestionId;
	/** A part and how it is ticked, as shown. */
	readonly show: (part: QuestionId, ticks: Ticks) => string;
	/** Told at every key what is ticked by now. */
	readonly onTicks: (ticks: Ticks) => void;
	/** What was ticked, in few words, once it is given. */
	readonly sum: (ticks: Ticks) => string;
}

/** `typed`: a line; what was ticked before it stays beside it. */
export interface Ticked {
	readonly ticks: Ticks;
	readonly at: QuestionId;
	readonly typed?: string;
}

export const tickPrompt = createPrompt<Ticked, TickPromptConfig>((config, done) => {
	const {parts} = config;
	const theme = makeTheme();
	const [isDone, setDone] = useState(false);
	const [typed, setTyped] = useState('');
	const [active, setActive] = useState(Math.max(0, parts.indexOf(config.at)));
	const [before, setBefore] = useState<Ticks>(config.ticks);
	const isLine = !areTickKeys(typed);
	const at = parts[active]!;
	const ticks = isLine ? before : ticked(before, typed, at, parts);
	config.onTicks(ticks);

	useKeypress((key, readline) => {
		if (isDone) return;
		if (isEnterKey(key)) {
			setDone(true);
			done({ticks, at, ...(isLine && {typed: typed.trim()})});
		} else if (isUpKey(key) || isDownKey(key)) {
			readline.clearLine(0);
			setTyped('');
			setBefore(ticks);
			setActive(isDownKey(key) ? Math.min(parts.length - 1, active + 1) : Math.max(0, active - 1));
		} else setTyped(readline.line);
	});

	if (isDone) return `${promptSign} ${theme.style.answer(isLine ? typed.trim() : config.sum(ticks))}`;
	return `${promptSign} ${isLine ? typed : config.show(at, ticks)}`;
});
