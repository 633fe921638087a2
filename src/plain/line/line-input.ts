/** Lines from a stream, one at a time, none lost however they come: in pieces, in one go, or before anybody asks. */
import {plainText} from '../../core/text/plain-text.ts';
import {decodeUtf8} from '../../core/text/utf8.ts';
import type {StopReason} from '../face.ts';

/** `isUnreadable`: it held bytes that are no UTF-8, or the empty ones UTF-16 is full of, and they were left out. */
type LineRead = {readonly line: string; readonly isCut: boolean; readonly isUnreadable: boolean} | {readonly stopped: StopReason};

export interface LineInput {
	readonly next: () => Promise<LineRead>;
	/** As if Ctrl-C had been pressed; lines still waiting are not read. */
	readonly interrupt: () => void;
	/** The stream has ended and not one line came. */
	readonly isEmpty: () => boolean;
	readonly close: () => void;
}

/** Lines kept before the stream is asked to wait. */
const mostWaiting = 1000;
/** A terminal that puts lines together itself keeps no more than 4,095 bytes of one, and says nothing. */
const longestTerminalLine = 4095;

export function createLineInput(stdin: NodeJS.ReadableStream & {readonly isTTY?: boolean}): LineInput {
	// Bytes as letters, so that a character in two pieces is whole again with its line.
	const waiting: string[] = [];
	let rest = '';
	let stopped: StopReason | undefined;
	let hasCome = false;
	let isAfterReturn = false;
	let asking: (() => void) | undefined;

	/** Something is there for whoever asks: a line, or the end. */
	const wake = () => {
		if (waiting.length === 0 && stopped === undefined) return;
		asking?.();
		asking = undefined;
	};

	const take = (text: string) => {
		if (text === '') return;
		hasCome = true;
		// A carriage return at the very end may be the first half of a line break.
		const lines = (rest + (isAfterReturn ? text.replace(/^\n/, '') : text)).split(/\r\n|\n|\r/);
		isAfterReturn = text.endsWith('\r');
		rest = lines.pop()!;
		waiting.push(...lines);
		if (waiting.length > mostWaiting) stdin.pause();
		wake();
	};

	const onData = (chunk: Buffer | string) => take(Buffer.from(chunk as Buffer).toString('latin1'));
	const onEnd = () => {
		if (rest !== '') waiting.push(rest);
		rest = '';
		stopped ??= 'ended';
		wake();
	};

	stdin.on('data', onData);
	stdin.on('end', onEnd);
	stdin.on('error', onEnd);

	return {
		async next() {
			if (waiting.length === 0 && stopped === undefined) {
				const came = new Promise<void>((resolve) => {
					asking = resolve;
				});
				stdin.resume();
				await came;
			}

			const line = stopped === 'interrupted' ? undefined : waiting.shift();
			if (line === undefined) return {stopped: stopped ?? 'ended'};
			const {text, isBroken} = decodeUtf8(Buffer.from(line, 'latin1'));
			return {line: plainText(text), isCut: stdin.isTTY === true && line.length >= longestTerminalLine, isUnreadable: isBroken || line.includes('\0')};
		},
		interrupt() {
			stopped = 'interrupted';
			wake();
		},
		isEmpty: () => stopped === 'ended' && !hasCome,
		close() {
			stdin.off('data', onData);
			stdin.off('end', onEnd);
			stdin.pause();
		},
	};
}
