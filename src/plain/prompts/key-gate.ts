/**
 * Standard input for prompts that come one after the other: each gets what was typed up to its Enter, the rest waits for the next.
 * Inquirer opens a new reader for every prompt, and what comes in between is lost to it.
 */
import {PassThrough} from 'node:stream';
import {createUtf8Decoder} from '../../core/text/utf8.ts';
import {replyAt} from '../../core/text/terminal-replies.ts';

const controlC = 3;
const lineFeed = 10;
const enter = 13;
/** Milliseconds. */
const patience = 100;

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
	/** Whether something came, since this was last asked, that is no UTF-8 and was left out. */
	readonly tookUnreadable: () => boolean;
}

export function createKeyGate(stdin: NodeJS.ReadStream): KeyGate {
	const input = new PassThrough();
	const stopping = new AbortController();
	let waiting = Buffer.alloc(0);
	let isOpen = false;
	let held = '';
	let isUnreadable = false;
	const decode = createUtf8Decoder();
	let timer: NodeJS.Timeout | undefined;

	const pass = () => {
		if (!isOpen || waiting.length === 0) return;
		const end = waiting.findIndex((byte) => byte === enter || byte === lineFeed);
		const length = end === -1 ? waiting.length : end + 1;
		// Here and not as it comes: what is typed ahead is judged with the line it belongs to.
		const {text, isBroken} = decode(waiting.subarray(0, length));
		isUnreadable ||= isBroken;
		input.write(text);
		isOpen = end === -1;
		// Both halves of a line break from a paste are one Enter.
		const isPair = end !== -1 && waiting[end] === enter && waiting[end + 1] === lineFeed;
		waiting = waiting.subarray(length + (isPair ? 1 : 0));
	};

	const onData = (bytes: Buffer) => {
		const chunk = filter(bytes);
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

	/** Without what the terminal says of itself. Bytes as letters: the sequences are plain ASCII, and what is not is passed on as it is. */
	const filter = (bytes: Buffer): Buffer => {
		clearTimeout(timer);
		const {kept, rest} = withoutReplies(held + bytes.toString('latin1'));
		held = rest;
		// What has begun and does not go on was a key after all, or a reply that broke off.
		if (held !== '') timer = setTimeout(() => onRest(), patience).unref();
		return Buffer.from(kept, 'latin1');
	};

	const onRest = () => {
		const rest = held.length > 2 ? '' : held;
		held = '';
		waiting = Buffer.concat([waiting, Buffer.from(rest, 'latin1')]);
		pass();
	};

	/** The shell has used the terminal meanwhile; the mode it is known to be in would not be set again. */
	const reclaim = () => {
		stdin.setRawMode?.(false);
		stdin.setRawMode?.(true);
	};

	const interrupt = () => stopping.abort();

	return {
		input,
		signal: stopping.signal,
		interrupt,
		tookUnreadable() {
			const took = isUnreadable;
			isUnreadable = false;
			return took;
		},
		open() {
			isOpen = true;
			pass();
		},
		claim() {
			stdin.setRawMode?.(true);
			process.on('SIGCONT', reclaim);
			stdin.on('data', onData);
			stdin.on('end', interrupt);
			stdin.on('error', interrupt);
			stdin.resume();
		},
		release() {
			process.off('SIGCONT', reclaim);
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

/** `rest`: the beginning of a sequence that is not whole yet. */
function withoutReplies(input: string): {readonly kept: string; readonly rest: string} {
	let kept = '';
	let at = 0;
	for (let escape = input.indexOf('\u001B'); escape !== -1; escape = input.indexOf('\u001B', at)) {
		kept += input.slice(at, escape);
		const reply = replyAt(input, escape);
		if (reply === undefined) return {kept, rest: input.slice(escape)};
		at = reply === 'none' ? escape + 1 : reply.end;
		if (reply === 'none') kept += '\u001B';
	}

	return {kept: kept + input.slice(at), rest: ''};
}
