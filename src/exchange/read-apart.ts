/** A document read in a thread of its own, within bounds of time and memory that hold for every kind of file. */
import path from 'node:path';
import {Worker} from 'node:worker_threads';
import type {ToRead, WasRead} from './document-worker.ts';
import type {DocumentRead} from './read-document.ts';
import type {Banks} from './recognise/read-layout.ts';

export const longestSeconds = 5;
const mostMegabytes = 320;

/** Beside this file: as it stands in the source, or as it is built, under the ending this file has too. */
const workerFile = path.join(import.meta.dirname, `document-worker${path.extname(import.meta.filename)}`);

/** One thread serves a whole run, and does not hold it open; a new one takes its place when a document ends it. */
let worker: Worker | undefined;
let known: Banks | undefined;

function threadFor(): Worker {
	if (worker) return worker;
	const thread = new Worker(workerFile, {resourceLimits: {maxOldGenerationSizeMb: mostMegabytes}, stderr: true});
	thread.unref();
	worker = thread;
	known = undefined;
	return thread;
}

/** The reading, or why there is none. */
export function readApart(bytes: Uint8Array, fileName: string, banks: Banks): Promise<DocumentRead> {
	const read = last.then(() => readInTurn(bytes, fileName, banks));
	last = read.catch(() => undefined);
	return read;
}

/** The thread answers without saying what: another document waits until it has. */
let last: Promise<unknown> = Promise.resolve();

async function readInTurn(bytes: Uint8Array, fileName: string, banks: Banks): Promise<DocumentRead> {
	const thread = threadFor();
	thread.ref();
	let timer: NodeJS.Timeout | undefined;
	const ended = new Promise<DocumentRead>((resolve) => {
		const end = (refusal: Extract<DocumentRead, {refusal: unknown}>['refusal']) => {
			worker = undefined;
			void thread.terminate();
			resolve({refusal});
		};

		thread.once('message', (read: WasRead) => resolve('failed' in read ? {refusal: {code: 'reader-failed'}} : read));
		thread.once('error', (error: Error & {code?: string}) => end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? {code: 'too-much-inside', limit: mostMegabytes} : {code: 'reader-failed'}));
		timer = setTimeout(() => end({code: 'too-slow', seconds: longestSeconds}), longestSeconds * 1000);
	});
	const isNew = known !== banks;
	known = banks;
	thread.postMessage({bytes, fileName, ...(isNew && {banks})} satisfies ToRead);
	const read = await ended;
	clearTimeout(timer);
	thread.removeAllListeners('message');
	thread.removeAllListeners('error');
	thread.unref();
	return read;
}
