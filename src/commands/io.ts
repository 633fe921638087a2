import type {BankPlace} from '../storage/bank-place.ts';

/** What a command may touch; everything comes in as an argument, so that tests can give it. */
export interface CommandIo {
	readonly draftsDir: string;
	readonly bankPlace: BankPlace;
	readonly env: NodeJS.ProcessEnv;
	readonly now: () => Date;
	/** Results: documents, tables, JSON. */
	readonly out: (text: string) => void;
	/** Words for the person running it. */
	readonly say: (text: string) => void;
}

/** 0 done; 1 blocking gaps or a bank with errors; 2 wrong use or unreadable input; 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 130;

const raw = /[\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

/** JSON on lines of its own, or on one; what a terminal would obey is written as JSON's own escapes. */
export function json(value: unknown, indent: '\t' | '' = '\t'): string {
	return `${JSON.stringify(value, undefined, indent).replaceAll(raw, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
