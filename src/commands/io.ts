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

export function json(value: unknown): string {
	return `${JSON.stringify(value, undefined, '\t')}\n`;
}
