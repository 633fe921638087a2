/** The foot of a screen: what has just happened, what to press, and where one is. */
import {footWords, keyWords, lineKeys, type Keys} from '../../wording/en/screen.ts';
import {isLine} from '../inputs/line/state.ts';
import {clipped, line, paragraph, type Line} from '../line.ts';
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
		notice: notice ? clipped(paragraph(notice.text, width, notice.tone === 'problem' ? 'problem' : 'accent'), most, width) : [],
		keys: [line(truncate(keysFor(screen, width), width), 'dim')],
		place: [line(truncate(placeLine(session, isNarrow(width)), width), 'dim')],
	};
}

export function footLines({notice, keys, place}: FootRows): readonly Line[] {
	return [...notice, ...keys, ...place];
}

function keysFor(screen: Screen, width: number): string {
	const carrying = screen.type === 'prompt' && screen.prompt.about === 'question' ? screen.prompt.carrying : undefined;
	const keeps = carrying?.keeps ?? 0;
	if (carrying?.keepsRest) return footWords.keepsRest(isNarrow(width) ? footWords.help : (inputKeys(screen)?.short ?? ''));
	if (keeps < 2) return inputKeys(screen)?.[isNarrow(width) ? 'short' : 'long'] ?? '';
	return footWords.keeps(keeps, isNarrow(width) ? footWords.help : (inputKeys(screen)?.short ?? ''));
}

function inputKeys(screen: Screen): Keys | undefined {
	if (screen.type === 'picker') return keyWords.list;
	if (screen.type !== 'prompt') return undefined;
	const {input} = screen.prompt;
	if (input.kind === 'line') return lineKeys[isLine(input) ? (input.piece === -1 ? 'written' : 'piece') : 'chosen'];
	return keyWords[input.kind === 'editor' ? (input.multiline ? 'text' : 'line') : input.kind];
}
