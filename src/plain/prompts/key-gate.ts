/**
 * Standard input for prompts that come one after the other: each gets what was typed up to its Enter, the rest waits for the next.
 * Inquirer opens a new reader for every prompt, and what comes in between is lost to it.
 */
import {PassThrough} from 'node:stream';

const controlC = 3;
const lineFeed = 10;
const enter = 13;

export interface KeyGate {
	/** What the prompts read. */
	readonly input: NodeJS.ReadableStream;
	/** A prompt is there: hands it what waits, then what comes, up to the first Enter. */
	readonly open: () => void;
	/** Takes the terminal, or gives it back for an editor and at the end. */
	readonly claim: () => void;
	readonly release: () => void;
	/** Aborted when the terminal has gone, or a signal asks to stop. */
	readonly signal: AbortSignal;
	readonly interrupt: () => void;
}

export function createKeyGate(stdin: NodeJS.ReadStream): KeyGate {
	const input = new PassThrough();
	const stopping = new AbortController();
	let waiting = Buffer.alloc(0);
	let isOpen = false;

	const pass = () => {
		if (!isOpen || waiting.length === 0) return;
		const end = waiting.findIndex((byte) => byte === enter || byte === lineFeed);
		const length = end === -1 ? waiting.length : end + 1;
		input.write(waiting.subarray(0, length));
		isOpen = end === -1;
		// Both halves of a line break from a paste are one Enter.
		const isPair = end !== -1 && waiting[end] === enter && waiting[end + 1] === lineFeed;
		waiting = waiting.subarray(length + (isPair ? 1 : 0));
	};

	const onData = (chunk: Buffer) => {
		// Ctrl-C never waits behind what was typed before it.
		const stop = chunk.lastIndexOf(controlC);
		if (stop !== -1) {
			waiting = Buffer.alloc(0);
			stopping.abort();
			return;
		}

		waiting = Buffer.concat([waiting, chunk]);
		pass();
	};

	const interrupt = () => stopping.abort();

	return {
		input,
		signal: stopping.signal,
		interrupt,
		open() {
			isOpen = true;
			pass();
		},
		claim() {
			stdin.setRawMode?.(true);
			stdin.on('data', onData);
			stdin.on('end', interrupt);
			stdin.on('error', interrupt);
			stdin.resume();
		},
		release() {
			stdin.off('data', onData);
			stdin.off('end', interrupt);
			stdin.off('error', interrupt);
			stdin.pause();
			try {
				stdin.setRawMode?.(false);
			} catch {
				// The terminal itself is gone.
			}
		},
	};
}
