/** Choices before the interview: which draft, and what to do about one that can only be read. */
import {choiceAction} from './inputs/choice/keys.ts';
import {choiceReducer, createChoice, matching, type ChoiceState} from './inputs/choice/state.ts';
import {choiceLines, choiceRows} from './inputs/choice/rows.ts';
import type {Option} from '../core/bank/question.ts';
import {isEnter, type Key} from './keys.ts';
import {blank, line, paragraph, type Line} from './line.ts';
import type {Model} from './run.ts';
import type {PickerRows} from './screens/live-rows.ts';
import {isNarrow, spareRows} from './screens/room.ts';
import {textColumns} from './session/transcript.ts';
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
	/** What was typed and is no choice. */
	let mistyped: string | undefined;

	const enter = () => {
		if (/^(?:quit|q|exit)$/i.test(state.typed.trim())) over = {};
		else if (state.typed.trim() !== '' && !matching(state.typed, state.options)) {
			mistyped = state.typed;
			state = choiceReducer(state, {type: 'clear'});
		} else {
			const chosen = options[state.selected]?.id;
			if (chosen !== undefined) over = {chosen};
		}
	};

	return {
		press(key: Key) {
			mistyped = undefined;
			if (key.type === 'ctrl' && (key.letter === 'c' || key.letter === 'q')) over = key.letter === 'c' ? {isInterrupted: true} : {};
			else if (isEnter(key)) enter();
			else {
				const action = choiceAction(key, 10);
				if (action) state = choiceReducer(state, action);
			}
		},
		live(columns: number, rows: number): PickerRows {
			const width = textColumns(columns);
			const head = [...paragraph(title, width, 'strong'), blank];
			const keys = mistyped === undefined ? [line(homeWords.keys[isNarrow(width) ? 'short' : 'long'], 'dim')] : paragraph(homeWords.mistyped(mistyped), width, 'problem');
			const room = rows - spareRows - head.length - keys.length;
			// What is to be chosen comes before what else there is to know, which is said again where it matters.
			const least = Math.min(choiceLines(choiceRows(state, width, rows)).length, Math.max(enoughRows, Math.ceil(room / 2)));
			const known = fitting(notes.map((note) => [...paragraph(note, width), blank]), room - least);
			return {type: 'picker', title: [...head, ...known], choice: choiceRows(state, width, Math.max(2, room - known.length)), foot: {notice: [], keys, place: []}};
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

/** A draft or two, and starting another, on a narrow screen. */
const enoughRows = 10;

/** Each is there whole, or not at all. */
function fitting(blocks: ReadonlyArray<readonly Line[]>, room: number): readonly Line[] {
	return blocks.reduce<readonly Line[]>((lines, block) => (lines.length + block.length <= room ? [...lines, ...block] : lines), []);
}
