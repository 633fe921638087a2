/**
 * What is live, cut to the columns and rows there are: named rows, which the components lay out.
 * Before Ink is loaded, and in tests, the same rows are plain lines, in the order in which the components show them.
 */
import {choiceLines, type ChoiceRows} from '../inputs/choice/rows.ts';
import {lineLines, type LineRows} from '../inputs/line/rows.ts';
import {ticksLines, type TicksRows} from '../inputs/ticks/rows.ts';
import {editorLines, type EditorRows} from '../inputs/editor/rows.ts';
import {blank, type Cursor, type Line} from '../line.ts';
import {footLines, type FootRows} from './foot-rows.ts';
import {pagerLines, type PagerRows} from './pager-rows.ts';
import {questionLines, type QuestionRows} from './question-rows.ts';

export type InputRows = ChoiceRows | EditorRows | LineRows | TicksRows;

export interface PromptRows {
	readonly type: 'prompt';
	/** There is room for blank lines over the question and over the foot. */
	readonly isRoomy: boolean;
	readonly question: QuestionRows;
	readonly input: InputRows;
	readonly foot: FootRows;
}

export interface PickerRows {
	readonly type: 'picker';
	readonly title: readonly Line[];
	readonly choice: ChoiceRows;
	readonly foot: FootRows;
}

export type LiveRows = PromptRows | PickerRows | PagerRows;

export function linesOf(live: LiveRows): readonly Line[] {
	switch (live.type) {
		case 'prompt': {
			const gap = live.isRoomy ? [blank] : [];
			return [...gap, ...questionLines(live.question), ...inputLines(live.input), ...gap, ...footLines(live.foot)];
		}

		case 'picker':
			return [...live.title, ...choiceLines(live.choice), ...footLines(live.foot)];
		case 'pager':
			return pagerLines(live);
	}
}

/** Where typing goes; nowhere in what is only read. */
export function cursorOf(live: LiveRows): Cursor | undefined {
	switch (live.type) {
		case 'prompt': {
			const {cursor} = live.input;
			return {x: cursor.x, y: (live.isRoomy ? 1 : 0) + questionLines(live.question).length + cursor.y};
		}

		case 'picker':
			return {x: live.choice.cursor.x, y: live.title.length + live.choice.cursor.y};
		case 'pager':
			return undefined;
	}
}

function inputLines(input: InputRows): readonly Line[] {
	switch (input.kind) {
		case 'choice':
			return choiceLines(input);
		case 'editor':
			return editorLines(input);
		case 'line':
			return lineLines(input);
		case 'ticks':
			return ticksLines(input);
	}
}
