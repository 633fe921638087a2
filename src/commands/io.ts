import {plainLine} from '../core/text/plain-text.ts';
import type {BankPlace} from '../storage/bank-place.ts';

/** What a command may touch; everything comes in as an argument, so that tests can give it. */
export interface CommandIo {
	readonly draftsDir: string;
	readonly bankPlace: BankPlace;
	readonly env: NodeJS.ProcessEnv;
	readonly now: () => Date;
	/** Results: documents, tables, JSON. */
	readonly out: (text: string | Uint8Array) => void;
	/** Words for the person running it. */
	readonly say: (text: string) => void;
}

/** 0 done; 1 blocking gaps or a bank with errors; 2 wrong use or unreadable input; 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 130;

const raw = /[\u007F-\u009F\u2028\u2029\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** JSON on lines of its own, or on one; what a terminal would obey is written as JSON's own escapes. */
export function json(value: unknown, indent: '\t' | '' = '\t'): string {
	return `${JSON.stringify(value, undefined, indent).replaceAll(raw, (sign) => sign.split('').map((half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''))}\n`;
}

/** Says what is wrong, and gives the code to end with. */
export function refuse(io: Pick<CommandIo, 'say'>, sentence: string): 2 {
	io.say(oneLine(sentence));
	return 2;
}

/** A sentence on a line of its own, whatever it quotes: a name may hold line breaks, and what follows one would read as ours. */
export function oneLine(sentence: string): string {
	return `${plainLine(sentence)}\n`;
}
