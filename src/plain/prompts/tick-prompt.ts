/** A prompt of inquirer's making for a tick list: gone through part by part, one column after the other, in one line that is drawn again at every key. */
import {createPrompt, isBackspaceKey, isDownKey, isEnterKey, isUpKey, makeTheme, useKeypress, useState} from '@inquirer/core';
import type {QuestionId} from '../../core/bank/bank.ts';
import {currentPart, ticksReducer, typingAction, type TicksAction, type TicksState} from '../../core/interview/tick-list.ts';
import {promptSign} from './entry-prompt.ts';

export interface TickPromptConfig {
	/** In the order gone through. */
	readonly parts: readonly QuestionId[];
	readonly state: TicksState;
	/** The part one is at and how it is ticked, or what is being typed. */
	readonly show: (state: TicksState) => string;
	/** Told at every key. */
	readonly onTicks: (state: TicksState) => void;
	/** What is given, in few words. */
	readonly sum: (state: TicksState) => string;
}

export const tickPrompt = createPrompt<TicksState, TickPromptConfig>((config, done) => {
	const {parts} = config;
	const theme = makeTheme();
	const [isDone, setDone] = useState(false);
	const [state, setState] = useState(config.state);
	config.onTicks(state);

	useKeypress((key, readline) => {
		if (isDone) return;
		if (isEnterKey(key)) {
			setDone(true);
			done(state);
			return;
		}

		// The line is this prompt's own: what a key leaves in the reader's would be the beginning of the next word.
		const text = readline.line;
		readline.clearLine(0);
		const action = actionFor(state, parts, {isUp: isUpKey(key), isDown: isDownKey(key), isBackspace: isBackspaceKey(key), isClear: key.ctrl && key.name === 'u', text});
		if (action) setState(ticksReducer(state, action));
	});

	return `${promptSign} ${isDone ? theme.style.answer(config.sum(state)) : config.show(state)}`;
});

interface Pressed {
	readonly isUp: boolean;
	readonly isDown: boolean;
	readonly isBackspace: boolean;
	readonly isClear: boolean;
	readonly text: string;
}

function actionFor(state: TicksState, parts: readonly QuestionId[], {isUp, isDown, isBackspace, isClear, text}: Pressed): TicksAction | undefined {
	if (isUp || isDown) {
		const at = parts.indexOf(currentPart(state)!) + (isDown ? 1 : -1);
		return {type: 'go', part: parts[Math.max(0, Math.min(parts.length - 1, at))]!};
	}

	if (isBackspace) return {type: 'erase'};
	if (isClear) return {type: 'clear'};
	// Numbers may be typed with blanks between them, as on a line, where nothing is ticked yet.
	if (text === ' ' && /^\d+$/.test(state.typed) && !state.isTouched) return {type: 'type', text};
	return text === '' ? undefined : typingAction(state, text);
}
