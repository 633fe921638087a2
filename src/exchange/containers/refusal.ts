/** How much of a file is read at all, and how a reading ends when it is more. */
import type {ContainerRefusal} from '../../wording/en/containers.ts';

export type {ContainerRefusal} from '../../wording/en/containers.ts';

export interface Limits {
	readonly fileBytes: number;
	/** Web pages, markdown and text, which are all words. */
	readonly textBytes: number;
	/** What the parts of a Word file may come to when unpacked, pictures and all. */
	readonly unpackedBytes: number;
	/** Any one part of it that is read. */
	readonly partBytes: number;
	readonly zipEntries: number;
	/** Paragraphs, and cells of all tables, a merged cell counted once for every cell it covers. */
	readonly pieces: number;
	/** Elements, and stretches of text between them; in a PDF, everything drawn. */
	readonly marks: number;
	/** How deep elements may stand inside each other. */
	readonly depth: number;
	/** Of a text. */
	readonly lines: number;
	readonly pages: number;
	/** What the drawing of a PDF may come to when unpacked. */
	readonly drawnBytes: number;
	/** For the whole of a PDF: a drawing may repeat itself without being long. */
	readonly seconds: number;
}

/** A form of 72 rows is a few hundred cells on some twenty pages, in less than a megabyte: these are a hundred times that. */
export const usualLimits: Limits = {
	fileBytes: 50_000_000,
	textBytes: 15_000_000,
	unpackedBytes: 200_000_000,
	partBytes: 25_000_000,
	zipEntries: 5000,
	pieces: 100_000,
	marks: 2_000_000,
	depth: 400,
	lines: 200_000,
	pages: 500,
	drawnBytes: 12_000_000,
	seconds: 30,
};

/** Ends a reading from inside a parser's callbacks; `readContainer` turns it back into the value it holds. */
export class Refused extends Error {
	override readonly name = 'Refused';
	readonly refusal: ContainerRefusal;

	constructor(refusal: ContainerRefusal, cause?: unknown) {
		super(refusal.code, cause === undefined ? undefined : {cause});
		this.refusal = refusal;
	}
}

/** Known by its name: the reader of PDFs is built into a file of its own, with its own copy of the class. */
export const isRefused = (error: unknown): error is Refused => error instanceof Error && error.name === 'Refused';

export const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000);
