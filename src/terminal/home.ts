/** The first screen where there are drafts: pick one up, or start another. */
import {choiceAction} from './inputs/choice/keys.ts';
import {choiceReducer, createChoice, matching, type ChoiceState} from './inputs/choice/state.ts';
import {choiceFrame} from './inputs/choice/view.ts';
import type {Key} from './keys.ts';
import {blank, line, type Frame} from './line.ts';
import type {Model} from './run.ts';
import {textColumns} from './session/transcript.ts';
import {truncate} from './text-width.ts';
import {homeWords} from '../wording/en/home.ts';

export interface DraftSummary {
	readonly name: string;
	readonly label: string;
}

export type HomeChoice = {readonly type: 'new'} | {readonly type: 'resume'; readonly name: string} | {readonly type: 'quit'} | {readonly type: 'interrupted'};

export interface HomeModel extends Model {
	readonly choice: () => HomeChoice | undefined;
}

const startNew = ' new';

export function createHomeModel(drafts: readonly DraftSummary[]): HomeModel {
	let state: ChoiceState = createChoice([...drafts.map((draft) => ({id: draft.name, label: draft.label})), {id: startNew, label: homeWords.startNew}], drafts[0]?.name);
	let choice: HomeChoice | undefined;
	let isMistyped = false;

	const enter = () => {
		if (/^(?:quit|q|exit)$/i.test(state.typed.trim())) choice = {type: 'quit'};
		else if (state.typed.trim() !== '' && !matching(state.typed, state.options)) isMistyped = true;
		else {
			const chosen = state.options[state.selected]?.id;
			if (chosen !== undefined) choice = chosen === startNew ? {type: 'new'} : {type: 'resume', name: chosen};
		}
	};

	return {
		press(key: Key) {
			isMistyped = false;
			if (key.type === 'ctrl' && (key.letter === 'c' || key.letter === 'q')) choice = {type: key.letter === 'c' ? 'interrupted' : 'quit'};
			else if (key.type === 'named' && key.name === 'enter') enter();
			else {
				const action = choiceAction(key, 10);
				if (action) state = choiceReducer(state, action);
			}
		},
		frame(columns: number, rows: number): Frame {
			const width = textColumns(columns);
			const foot = [line(truncate(isMistyped ? homeWords.mistyped(state.typed) : homeWords.keys, width), isMistyped ? 'problem' : 'dim')];
			const body = choiceFrame(state, width, Math.max(2, rows - 6));
			const cursor = body.cursor ? {x: body.cursor.x, y: body.cursor.y + 2} : undefined;
			return {lines: [line(homeWords.title, 'strong'), blank, ...body.lines, ...foot], ...(cursor && {cursor})};
		},
		transcript: () => [],
		isOver: () => choice !== undefined,
		wantsEditor: () => undefined,
		onEdited() {},
		load: async () => {},
		onPause() {},
		choice: () => choice,
	};
}
