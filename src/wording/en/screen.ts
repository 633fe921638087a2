/** What only the drawn interview says: headings, what to press, how much is out of sight. */
import type {Provision} from '../../core/bank/bank.ts';
import {obligationWords, timeLeft} from './interview.ts';
import {carriedWords} from './carried.ts';

export const headingWords = {
	keys: 'Type an answer and press Enter. Type ? for help, back to go back, skip to leave a question for later, quit to stop.',
	provision: ({id, obligation, stage}: Provision) => `${id} · ${obligationWords[obligation]}${stage ? ` · stage ${stage}` : ''}`,
};

/** At the foot of the screen; short where it is narrow. */
export const footWords = {
	opening: 'About you',
	decisive: 'What decides most',
	closing: 'Dates',
	progress(answered: number, provisions: number, minutes: number, isShort: boolean): string {
		const left = timeLeft(minutes);
		return isShort ? `${answered} of ${provisions} · ${left.replace('about ', '')}` : `${answered} of ${provisions} answered · ${left}`;
	},
	keeps: (answers: number, keys: string) => `${carriedWords.keeps(answers)} · ${keys}`,
	keepsRest: (keys: string) => `${carriedWords.keepsRest} · ${keys}`,
	help: 'F1 help',
};

export interface Keys {
	readonly short: string;
	readonly long: string;
}

export const keyWords = {
	list: {short: '↑ ↓, Enter · ? help', long: '↑ ↓ or a number, then Enter · back to return · ? help'},
	text: {short: 'Enter gives · Ctrl-J new line · F1 help', long: 'Enter to give · Ctrl-J new line · Ctrl-S skip · Ctrl-B back · F1 help'},
	line: {short: 'Enter to give · F1 help', long: 'Enter to give · Ctrl-S skip · Ctrl-B back · F1 help'},
	evidence: {short: '↑ ↓ or type · Enter · F1 help', long: '↑ ↓ or number · space ticks · type a new name · Enter · Ctrl-B back'},
	ticks: {short: 'space · ? · a all · n none · Enter', long: 'space ticks · ? don’t know · w who would · a all · n none · ← → · Enter gives'},
	choice: {short: '↑ ↓ or number, Enter · ? help', long: '↑ ↓, a number or a letter, then Enter · back · skip · why · ? help'},
} satisfies Readonly<Record<string, Keys>>;

/** At a row's answer: nothing written yet, a line, a piece of it. */
export const lineKeys = {
	chosen: {short: '1 2 3 or write it · Enter · ? help', long: '1 2 3, or write it · ↑ same as before · Enter gives · ? help'},
	written: {short: 'Enter gives · Tab pieces · F1 help', long: 'Enter gives · Tab goes through what was understood · Ctrl-B back · F1 help'},
	piece: {short: 'type replaces · Enter changes', long: 'Type to put something else there · Enter to change it · Tab to the next'},
} satisfies Readonly<Record<string, Keys>>;

export const sightWords = {
	above: (options: number) => `${options} more above ↑`,
	below: (options: number) => `${options} more below ↓`,
	line: (line: number, count: number) => `line ${line} of ${count}`,
	lines: (first: number, last: number, count: number, isShort: boolean) => (isShort ? `${first}-${last} of ${count} · ↑ ↓` : `lines ${first} to ${last} of ${count} · ↑ ↓ to read`),
	back: 'Enter to go back',
	write: 'w to write it',
};
