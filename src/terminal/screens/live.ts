/** The live part of the screen: what is being asked, its choices or its text, and what to press. Never taller than the screen. */
import {choiceRows} from '../inputs/choice/rows.ts';
import {editorRows} from '../inputs/editor/rows.ts';
import {evidenceRows} from '../inputs/evidence/rows.ts';
import {lineRows} from '../inputs/line/rows.ts';
import {understoodWords} from '../session/line-input.ts';
import {ticksRows} from '../inputs/ticks/rows.ts';
import type {EvidenceState} from '../inputs/evidence/state.ts';
import {clipped, paragraph} from '../line.ts';
import type {InputState, Prompt, Screen, Session} from '../session/state.ts';
import {textColumns} from '../session/transcript.ts';
import {footLines, footRows, type FootRows} from './foot-rows.ts';
import type {InputRows, LiveRows, PickerRows, PromptRows} from './live-rows.ts';
import {pagerRows} from './pager-rows.ts';
import {questionLines, questionRows} from './question-rows.ts';
import {mostEditorRows, spareRows} from './room.ts';

const longestQuestion = 6;
const mostDocuments = 9;
/** From this height on there are blank lines round the question. */
const roomy = 20;

export function liveRows(session: Session, columns: number, rows: number): LiveRows {
	const width = textColumns(columns);
	const height = Math.max(4, rows - spareRows);
	const foot = footRows(session, width, Math.max(3, Math.floor(height / 3)));
	switch (session.screen.type) {
		case 'prompt':
			return promptRows(session, session.screen.prompt, width, height, foot);
		case 'picker':
			return pickerRows(session.screen, width, height, foot);
		case 'pager':
			return pagerRows(session.screen, columns, rows);
	}
}

function promptRows(session: Session, prompt: Prompt, width: number, height: number, foot: FootRows): PromptRows {
	const isRoomy = height > roomy;
	const below = footLines(foot).length;
	const question = questionRows(session, prompt, width, isRoomy, Math.max(1, Math.min(longestQuestion + 4, height - below - 3)));
	const input = inputRows(session, prompt, width, Math.max(2, height - questionLines(question).length - below - (isRoomy ? 2 : 0)));
	return {type: 'prompt', isRoomy, question, input, foot};
}

function inputRows(session: Session, prompt: Prompt, width: number, height: number): InputRows {
	const input: InputState = prompt.input;
	switch (input.kind) {
		case 'choice':
			return choiceRows(input, width, height);
		case 'editor':
			return editorRows(input, width, Math.min(height, mostEditorRows));
		case 'evidence':
			return evidenceRows(input, width, Math.min(height, isGoneThrough(input) ? height : mostDocuments));
		case 'line':
			return lineRows(input, understoodWords(session, prompt.question, input), width, height);
		case 'ticks':
			return ticksRows(input, width, height);
	}
}

/** Until a document is looked for: the first of them say what the list is. */
function isGoneThrough({selected, typed, ticked}: EvidenceState): boolean {
	return selected > 0 || typed !== '' || ticked.size > 0;
}

function pickerRows(screen: Extract<Screen, {type: 'picker'}>, width: number, height: number, foot: FootRows): PickerRows {
	const title = clipped(paragraph(screen.title, width, 'strong'), Math.max(3, Math.floor(height / 3)), width);
	return {type: 'picker', title, choice: choiceRows(screen.choice, width, Math.max(2, height - title.length - footLines(foot).length)), foot};
}
