/** The thread in which foreign documents are read: whatever one does to its reader, the program goes on. */
import {parentPort} from 'node:worker_threads';
import {readDocument, type DocumentRead} from './read-document.ts';
import type {Banks} from './recognise/read-layout.ts';

/** `banks` comes with the first document only. */
export interface ToRead {
	readonly bytes: Uint8Array;
	readonly fileName: string;
	readonly banks?: Banks;
}

/** `failed`: the reader broke on it. */
export type WasRead = DocumentRead | {readonly failed: string};

let banks: Banks | undefined;

// A library may give up on a damaged file after its promise was settled; the reading is judged by what was asked for.
process.on('unhandledRejection', () => {});

parentPort!.on('message', async (asked: ToRead) => {
	banks = asked.banks ?? banks;
	const answer = (read: WasRead) => parentPort!.postMessage(read);
	try {
		answer(await readDocument(asked.bytes, asked.fileName, banks!));
	} catch (error) {
		answer({failed: String(error)});
	}
});
