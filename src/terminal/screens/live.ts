/** The live part of the screen: what is being asked, its choices or its text, and what to press. Never taller than the screen. */
import {carriedWords} from '../../wording/en/carried.ts';
import {challengeWords, standWords} from '../../wording/en/challenges.ts';
import {evidenceWords, formAnswerWords, keptWords, openWords, optionalWords, suggestionWords} from '../../wording/en/interview.ts';
import {choiceFrame} from '../inputs/choice/view.ts';
import {editorFrame} from '../inputs/editor/view.ts';
import {evidenceFrame} from '../inputs/evidence/view.ts';
import {blank, line, paragraph, type Frame, type Line} from '../line.ts';
import {askNow, placeLine, textColumns} from '../session/transcript.ts';
import type {InputState, Prompt, Screen, Session} from '../session/state.ts';
import {truncate, wrap} from '../text-width.ts';

/** Rows kept free, so that the live part never fills the screen. */
const spareRows = 2;
const longestQuestion = 6;
/** A text longer than this scrolls in its place: every row on the screen is drawn again at each key. */
const mostEditorRows = 12;
/** From this height on there are blank lines round the question. */
const roomy = 20;

export function liveFrame(session: Session, columns: number, rows: number): Frame {
	const width = textColumns(columns);
	const height = Math.max(4, rows - spareRows);
	const foot = footLines(session, width, Math.max(3, Math.floor(height / 3)));
	switch (session.screen.type) {
		case 'prompt':
			return promptFrame(session, session.screen.prompt, width, height, foot);
		case 'picker':
			return pickerFrame(session.screen, width, height, foot);
		case 'pager':
			return pagerFrame(session.screen, columns, rows);
	}
}

/** The columns and rows the editor has, for moving by rows and pages. */
export function editorSize(columns: number, rows: number): {width: number; rows: number} {
	return {width: textColumns(columns) - 3, rows: Math.max(1, Math.min(mostEditorRows, rows - spareRows - 6))};
}

function promptFrame(session: Session, prompt: Prompt, width: number, height: number, foot: readonly Line[]): Frame {
	const head = questionLines(session, prompt, width, height > roomy).slice(0, Math.max(1, Math.min(longestQuestion + 4, height - foot.length - 3)));
	const input = inputFrame(prompt.input, width, Math.max(2, height - head.length - foot.length - (height > roomy ? 2 : 0)));
	return stack(height > roomy ? [blank, ...head] : head, input, height > roomy ? [blank, ...foot] : foot);
}

function questionLines({bank, draft}: Session, prompt: Prompt, width: number, isRoomy: boolean): readonly Line[] {
	switch (prompt.about) {
		case 'question': {
			const {question} = prompt;
			const hint = [prompt.carrying?.words ?? '', question.help ?? '', keptHint(prompt), question.kind === 'answer' ? suggestionWords(bank, draft, question) : ''].filter((text) => text !== '').join(' ');
			const label = question.kind === 'answer' ? paragraph(formAnswerWords(question.home!), width, 'accent') : [];
			return [...label, ...paragraph(askNow(bank, draft, question), width, 'strong'), ...(hint === '' ? [] : paragraph(hint, width, 'dim').slice(0, isRoomy ? 6 : prompt.carrying?.words ? 4 : 2))];
		}

		case 'challenge':
			return paragraph(challengeWords(bank, draft, prompt.challenges), width, 'warning');
		case 'stand':
			return paragraph(standWords, width, 'strong');
		case 'open-reason':
			return paragraph(openWords.reason, width, 'strong');
		case 'open-who':
			return paragraph(openWords.who, width, 'strong');
		case 'where':
			return paragraph(evidenceWords.where(draft.evidence.get(prompt.documents[0]!.evidence)?.title ?? ''), width, 'strong');
	}
}

type QuestionPrompt = Extract<Prompt, {about: 'question'}>;

function keptHint({question, input, carrying}: QuestionPrompt): string {
	const isKept = input.kind === 'editor' && input.kept !== '';
	if (carrying?.answer) return '';
	if (isKept) return keptWords(input.kept);
	return question.optional ? optionalWords : '';
}

function inputFrame(input: InputState, width: number, height: number): Frame {
	switch (input.kind) {
		case 'choice':
			return choiceFrame(input, width, height);
		case 'editor':
			return editorFrame(input, width, Math.min(height, mostEditorRows));
		case 'evidence':
			return evidenceFrame(input, width, height);
	}
}

function pickerFrame(screen: Extract<Screen, {type: 'picker'}>, width: number, height: number, foot: readonly Line[]): Frame {
	const head = paragraph(screen.title, width, 'strong').slice(0, 3);
	return stack(head, choiceFrame(screen.choice, width, Math.max(2, height - head.length - foot.length)), foot);
}

function pagerFrame(screen: Extract<Screen, {type: 'pager'}>, columns: number, rows: number): Frame {
	const width = textColumns(columns);
	const text = wrap(screen.text, width);
	const room = pagerRoom(rows);
	const top = pagerTop(screen, columns, rows);
	const last = Math.min(text.length, top + room);
	const shown = text.slice(top, last).map((each) => line(each));
	const lines = isNarrow(width) ? `${top + 1}-${last} of ${text.length} · ↑ ↓` : `lines ${top + 1} to ${last} of ${text.length} · ↑ ↓ to read`;
	const more = text.length > room ? `${lines} · Enter to go back` : 'Enter to go back';
	return {lines: [line(truncate(screen.title, width), 'strong'), ...shown, blank, line(truncate(more, width), 'dim')]};
}

/** The first line shown, never past the last page. */
export function pagerTop(screen: Extract<Screen, {type: 'pager'}>, columns: number, rows: number): number {
	return Math.max(0, Math.min(screen.top, wrap(screen.text, textColumns(columns)).length - pagerRoom(rows)));
}

function pagerRoom(rows: number): number {
	return Math.max(1, rows - spareRows - 3);
}

function footLines(session: Session, width: number, most: number): readonly Line[] {
	const {notice, screen} = session;
	const told = notice ? paragraph(notice.text, width, notice.tone === 'problem' ? 'problem' : 'accent').slice(0, most) : [];
	return [...told, line(truncate(keysFor(screen, width), width), 'dim'), line(truncate(placeLine(session, isNarrow(width)), width), 'dim')];
}

function isNarrow(width: number): boolean {
	return width < 60;
}

function keysFor(screen: Screen, width: number): string {
	const keeps = screen.type === 'prompt' && screen.prompt.about === 'question' ? (screen.prompt.carrying?.keeps ?? 0) : 0;
	if (keeps < 2) return inputKeys(screen, isNarrow(width));
	return `${carriedWords.keeps(keeps)} · ${isNarrow(width) ? 'F1 help' : inputKeys(screen, true)}`;
}

function inputKeys(screen: Screen, isShort: boolean): string {
	if (screen.type === 'picker') return isShort ? '↑ ↓, Enter · ? help' : '↑ ↓ or a number, then Enter · back to return · ? help';
	if (screen.type !== 'prompt') return '';
	switch (screen.prompt.input.kind) {
		case 'editor':
			if (screen.prompt.input.multiline) return isShort ? 'Enter gives · Ctrl-J new line · F1 help' : 'Enter to give · Ctrl-J new line · Ctrl-S skip · Ctrl-B back · F1 help';
			return isShort ? 'Enter to give · F1 help' : 'Enter to give · Ctrl-S skip · Ctrl-B back · F1 help';
		case 'evidence':
			return isShort ? '↑ ↓ or type · Enter · F1 help' : '↑ ↓ or number · space ticks · type a new name · Enter · Ctrl-B back';
		case 'choice':
			return isShort ? '↑ ↓ or number, Enter · ? help' : '↑ ↓, a number or a letter, then Enter · back · skip · why · ? help';
	}
}

function stack(head: readonly Line[], input: Frame, foot: readonly Line[]): Frame {
	const frame = {lines: [...head, ...input.lines, ...foot]};
	return input.cursor ? {...frame, cursor: {x: input.cursor.x, y: head.length + input.cursor.y}} : frame;
}
