/** Choices before the interview: which draft, and what to do about one that can only be read. */
import {choiceAction} from './inputs/choice/keys.ts';
import {choiceReducer, createChoice, matching, type ChoiceState} from './inputs/choice/state.ts';
import {choiceRows} from './inputs/choice/rows.ts';
import type {Option} from '../core/bank/question.ts';
import type {Key} from './keys.ts';
import {blank, line, paragraph} from './line.ts';
import type {Model} from './run.ts';
import type {PickerRows} from './screens/live-rows.ts';
import {textColumns} from './session/transcript.ts';
import {truncate} from './text-width.ts';
import {homeWords} from '../wording/en/home.ts';

export interface PickModel<Id extends string> extends Model {
	/** Undefined until something is chosen, and where it was left without. */
	readonly chosen: () => Id | undefined;
	readonly isInterrupted: () => boolean;
}

/** One question with its choices, the first of which is offered, and what else is to be known first. */
export function createPickModel<Id extends string>([title = '', ...notes]: readonly string[], options: ReadonlyArray<Option & {readonly id: Id}>): PickModel<Id> {
	let state: ChoiceState = createChoice(options, options[0]?.id);
	let over: {readonly chosen?: Id; readonly isInterrupted?: true} | undefined;
	let isMistyped = false;

	const enter = () => {
		if (/^(?:quit|q|exit)$/i.test(state.typed.trim())) over = {};
		else if (state.typed.trim() !== '' && !matching(state.typed, state.options)) isMistyped = true;
		else {
			const chosen = options[state.selected]?.id;
			if (chosen !== undefined) over = {chosen};
		}
	};

	return {
		press(key: Key) {
			isMistyped = false;
			if (key.type === 'ctrl' && (key.letter === 'c' || key.letter === 'q')) over = key.letter === 'c' ? {isInterrupted: true} : {};
			else if (key.type === 'named' && key.name === 'enter') enter();
			else {
				const action = choiceAction(key, 10);
				if (action) state = choiceReducer(state, action);
			}
		},
		live(columns: number, rows: number): PickerRows {
			const width = textColumns(columns);
			const lines = [...paragraph(title, width, 'strong'), blank, ...notes.flatMap((note) => [...paragraph(note, width), blank])];
			const keys = [line(truncate(isMistyped ? homeWords.mistyped(state.typed) : homeWords.keys, width), isMistyped ? 'problem' : 'dim')];
			return {type: 'picker', title: lines, choice: choiceRows(state, width, Math.max(2, rows - lines.length - 4)), foot: {notice: [], keys, place: []}};
		},
		transcript: () => [],
		isOver: () => over !== undefined,
		wantsEditor: () => undefined,
		wantsWork: () => undefined,
		onEdited() {},
		load: async () => {},
		onPause() {},
		chosen: () => over?.chosen,
		isInterrupted: () => over?.isInterrupted === true,
	};
}
