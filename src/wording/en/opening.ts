/** What is said where a draft can only be read from here, and what can be done about it. */
import {damagedWords, heldWords, type Holder} from './storage.ts';

export type Why = {readonly because: 'held'; readonly holder: Holder} | {readonly because: 'damaged'; readonly damaged: ReadonlyArray<{readonly line: number; readonly text: string}>};

export function whyReadingOnly(why: Why): string {
	return why.because === 'held' ? heldWords(why.holder) : damagedWords(why.damaged);
}

const ways = {
	look: 'Only look: nothing can be answered',
	'take-over': 'Take it over; a window still open there is told, and nothing is lost',
	mend: 'Go on without it; the journal as it was is kept beside the draft',
	stop: 'Stop here',
} as const;

export type Way = keyof typeof ways;

/** The first is the one offered. */
export function waysFor(why: Why): ReadonlyArray<{readonly id: Way; readonly label: string}> {
	const ids = why.because === 'held' ? (['look', 'take-over', 'stop'] as const) : (['mend', 'look', 'stop'] as const);
	return ids.map((id) => ({id, label: ways[id]}));
}
