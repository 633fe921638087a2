/**
 * Terminal input -> keys. Ink's own parser loses keys that arrive in one read (an Enter inside a chunk becomes text), so the
 * product reads its own: any number of keys in one chunk, and one key over any number of chunks, come out the same.
 */
import {replyAt} from '../core/text/terminal-replies.ts';

export type KeyName =
	| 'enter'
	| 'newline'
	| 'tab'
	| 'backspace'
	| 'delete'
	| 'delete-word-back'
	| 'delete-word-forward'
	| 'escape'
	| 'up'
	| 'down'
	| 'left'
	| 'right'
	| 'word-left'
	| 'word-right'
	| 'home'
	| 'end'
	| 'top'
	| 'bottom'
	| 'page-up'
	| 'page-down'
	| 'f1'
	| 'shift-tab'
	/** Bytes came that are no text, and were left out. */
	| 'unreadable';

export type Key =
	| {readonly type: 'text'; readonly text: string}
	| {readonly type: 'paste'; readonly text: string}
	| {readonly type: 'ctrl'; readonly letter: string}
	| {readonly type: 'named'; readonly name: KeyName};

/** A line feed is Enter too, as it comes from a pipe or from before the terminal was raw; only where there can be several lines does it mean one. */
export function isEnter(key: Key, hasLines = false): boolean {
	return key.type === 'named' && (key.name === 'enter' || (key.name === 'newline' && !hasLines));
}

/** What is still to come of a sequence that has begun: the rest of a key, of something the terminal says of itself, of a paste. */
export type Waiting = 'key' | 'reply' | 'paste';

interface KeyReader {
	/** Keys completed by this chunk of decoded input. */
	readonly feed: (chunk: string) => readonly Key[];
	/** Called when no more came for a moment: a lone Escape is then the key itself, a paste without an end is what came of it, the rest is nothing. */
	readonly flush: () => readonly Key[];
	readonly waitsFor: () => Waiting | undefined;
}

const pasteStart = '\u001B[200~';
const pasteEnd = '\u001B[201~';
const escape = '\u001B';
/** Pressed alone, they stop whatever there is: a paste whose end never came too. */
const stopping = new Set(['\u0003', '\u0011']);

export function createKeyReader(): KeyReader {
	let waiting = '';
	/** Pieces of a paste that has not ended. */
	let paste: string[] | undefined;

	const endPaste = (): readonly Key[] => {
		const text = paste!.join('');
		paste = undefined;
		return [{type: 'paste', text}];
	};

	/** Only the last two pieces are looked at: a long paste costs what it is long. */
	const feedPaste = (chunk: string): readonly Key[] => {
		if (stopping.has(chunk)) return [...endPaste(), ...feed(chunk)];
		const last = (paste!.pop() ?? '') + chunk;
		const end = last.indexOf(pasteEnd);
		if (end === -1) {
			const whole = Math.max(0, last.length - pasteEnd.length);
			paste!.push(last.slice(0, whole), last.slice(whole));
			return [];
		}

		paste!.push(last.slice(0, end));
		return [...endPaste(), ...feed(last.slice(end + pasteEnd.length))];
	};

	const feed = (chunk: string): readonly Key[] => {
		if (paste) return feedPaste(chunk);
		const {keys, rest} = readKeys(waiting + chunk);
		waiting = rest;
		if (!rest.startsWith(pasteStart)) return keys;
		waiting = '';
		paste = [''];
		return [...keys, ...feedPaste(rest.slice(pasteStart.length))];
	};

	return {
		feed,
		flush() {
			if (paste) return endPaste();
			const keys = waiting === escape ? [named('escape')] : [];
			waiting = '';
			return keys;
		},
		waitsFor() {
			if (paste) return 'paste';
			if (waiting === '') return undefined;
			return /^\u001B[\]P_^X]./s.test(waiting) ? 'reply' : 'key';
		},
	};
}

function readKeys(input: string): {keys: Key[]; rest: string} {
	const keys: Key[] = [];
	let at = 0;
	while (at < input.length) {
		if (input.startsWith(pasteStart, at)) return {keys, rest: input.slice(at)};
		if (input[at] === escape) {
			const reply = replyAt(input, at);
			const sequence = reply === undefined ? undefined : reply === 'none' ? readEscape(input, at) : {key: undefined, end: reply.end};
			if (!sequence) return {keys, rest: input.slice(at)};
			if (sequence.key) keys.push(sequence.key);
			at = sequence.end;
		} else if (isControl(input.charCodeAt(at))) {
			const key = controlKey(input[at]!);
			if (key) keys.push(key);
			at += 1;
		} else {
			let end = at + 1;
			while (end < input.length && !isControl(input.charCodeAt(end))) end += 1;
			keys.push({type: 'text', text: input.slice(at, end)});
			at = end;
		}
	}

	return {keys, rest: ''};
}

function isControl(code: number): boolean {
	return code < 32 || code === 127;
}

function controlKey(character: string): Key | undefined {
	switch (character) {
		case '\r':
			return named('enter');
		case '\n':
			return named('newline');
		case '\t':
			return named('tab');
		case '\b':
		case '\u007F':
			return named('backspace');
		default: {
			const code = character.charCodeAt(0);
			return code >= 1 && code <= 26 ? {type: 'ctrl', letter: String.fromCharCode(code + 96)} : code === 31 ? {type: 'ctrl', letter: '_'} : undefined;
		}
	}
}

/** One escape sequence from `at`; undefined while it is not complete, without a key when it means nothing here. */
function readEscape(input: string, at: number): {key: Key | undefined; end: number} | undefined {
	const next = input[at + 1];
	if (next === undefined) return undefined;
	if (next === '[') {
		// The Linux console's function keys.
		if (input[at + 2] === '[') return input[at + 3] === undefined ? undefined : {key: input[at + 3] === 'A' ? named('f1') : undefined, end: at + 4};
		const match = /^\u001B\[([0-9;:<=>?]*)[ -/]*([@-~])/.exec(input.slice(at, at + 40));
		if (!match) return input.length - at > 40 ? {key: undefined, end: at + 2} : undefined;
		return {key: csiKey(match[1]!, match[2]!), end: at + match[0].length};
	}

	if (next === 'O') {
		const letter = input[at + 2];
		// M is Enter on the number pad.
		return letter === undefined ? undefined : {key: letter === 'M' ? named('enter') : csiKey('', letter), end: at + 3};
	}

	// A second Escape: the first was a key of its own.
	if (next === escape) return {key: named('escape'), end: at + 1};
	return {key: altKeys[next] ?? named('escape'), end: altKeys[next] ? at + 2 : at + 1};
}

const altKeys: Readonly<Record<string, Key>> = {
	'\r': named('newline'),
	'\n': named('newline'),
	'\u007F': named('delete-word-back'),
	'\b': named('delete-word-back'),
	b: named('word-left'),
	f: named('word-right'),
	d: named('delete-word-forward'),
	'<': named('top'),
	'>': named('bottom'),
};

const finals: Readonly<Record<string, KeyName>> = {A: 'up', B: 'down', C: 'right', D: 'left', H: 'home', F: 'end', P: 'f1', Z: 'shift-tab'};
const tildes: Readonly<Record<string, KeyName>> = {'1': 'home', '7': 'home', '3': 'delete', '4': 'end', '8': 'end', '5': 'page-up', '6': 'page-down', '11': 'f1'};
const withControl: Readonly<Partial<Record<KeyName, KeyName>>> = {left: 'word-left', right: 'word-right', home: 'top', end: 'bottom', delete: 'delete-word-forward', backspace: 'delete-word-back'};

const shift = 1;
const alt = 2;
const control = 4;
const released = '3';

function csiKey(parameters: string, final: string): Key | undefined {
	const [first = '', modifier = '', third = ''] = parameters.split(';');
	const [pressed, event] = modifier.split(':');
	if (event === released) return undefined;
	// Caps Lock and Num Lock are reported beside the modifiers, and change no key.
	const bits = ((Number.parseInt(pressed || '1', 10) || 1) - 1) & (shift | alt | control);
	if (final === 'u') return unicodeKey(first, bits);
	if (final === '~' && first === '27') return unicodeKey(third, bits);
	const name = final === '~' ? tildes[first] : finals[final];
	if (name === undefined) return undefined;
	return named((bits & (alt | control)) === 0 ? name : (withControl[name] ?? name));
}

const privateUse = {from: 0xe000, to: 0xf8ff};

/** Keys as kitty (`97:65`: the key, then what Shift makes of it) and xterm's modifyOtherKeys report them: Shift+Enter and the like. */
function unicodeKey(codes: string, bits: number): Key | undefined {
	const [code = 0, shifted = 0] = codes.split(':').map(Number);
	if (code === 13) return named(bits > 0 ? 'newline' : 'enter');
	if (code === 27) return named('escape');
	if (code === 9) return named((bits & shift) === 0 ? 'tab' : 'shift-tab');
	if (code === 127) return named((bits & (alt | control)) === 0 ? 'backspace' : 'delete-word-back');
	if ((bits & control) !== 0) return code >= 97 && code <= 122 ? {type: 'ctrl', letter: String.fromCharCode(code)} : undefined;
	if (!(code >= 32 && code <= 0x10_ff_ff) || (code >= privateUse.from && code <= privateUse.to)) return undefined;
	const character = String.fromCodePoint((bits & shift) !== 0 && shifted >= 32 ? shifted : code);
	return (bits & alt) === 0 ? {type: 'text', text: character} : altKeys[character];
}

function named(name: KeyName): Key {
	return {type: 'named', name};
}
