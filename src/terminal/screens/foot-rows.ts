/** The foot of a screen: what has just happened, what to press, and where one is. */
import {carriedWords} from '../../wording/en/carried.ts';
import {line, paragraph, type Line} from '../line.ts';
import type {Screen, Session} from '../session/state.ts';
import {placeLine} from '../session/transcript.ts';
import {truncate} from '../text-width.ts';
import {isNarrow} from './room.ts';

export interface FootRows {
	readonly notice: readonly Line[];
	readonly keys: readonly Line[];
	readonly place: readonly Line[];
}

/** A notice takes at most `most` rows. */
export function footRows(session: Session, width: number, most: number): FootRows {
	const {notice, screen} = session;
	return {
		notice: notice ? paragraph(notice.text, width, notice.tone === 'problem' ? 'problem' : 'accent').slice(0, most) : [],
		keys: [line(truncate(keysFor(screen, width), width), 'dim')],
		place: [line(truncate(placeLine(session, isNarrow(width)), width), 'dim')],
	};
}

export function footLines({notice, keys, place}: FootRows): readonly Line[] {
	return [...notice, ...keys, ...place];
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
