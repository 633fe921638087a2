/**
 * What a terminal answers of itself, mixed with what a person types: colours (OSC), settings (DCS, APC), where the cursor or the mouse is.
 * None of it is a key. It may come in pieces, or break off.
 */
/** No reply is longer. */
const longest = 4096;

/** `end`: the reply goes to there. `undefined`: it may be one, and is not whole yet. */
type Reply = {readonly end: number} | 'none' | undefined;

/** The reply that begins at the escape at `at`. */
export function replyAt(input: string, at: number): Reply {
	const next = input[at + 1];
	if (next === undefined) return undefined;
	if (next === '[') return csiReplyAt(input, at);
	const begins = stringReplies[next];
	return begins === undefined ? 'none' : stringReplyAt(input, at, begins, next === ']');
}

/** How the contents of a reply begin; anything else after those letters was typed with Alt. */
const stringReplies: Readonly<Record<string, RegExp>> = {']': /^\d{1,4}(?:;|$)|^$/, P: /^[0-9;>!?$+|=][^]*|^$/, _: /^G|^$/, '^': /^$/, X: /^$/};

function stringReplyAt(input: string, at: number, begins: RegExp, endsWithBell: boolean): Reply {
	for (let end = at + 2; end < input.length && end - at < longest; end += 1) {
		const code = input.charCodeAt(end);
		if (endsWithBell && code === 7) return {end: end + 1};
		if (code === 27) {
			if (input[end + 1] === '\\') return {end: end + 2};
			return input[end + 1] === undefined && begins.test(input.slice(at + 2, end)) ? undefined : brokenOff(input, at, end, begins);
		}

		if (code < 32 || code === 127) return brokenOff(input, at, end, begins);
	}

	return input.length - at < longest && begins.test(input.slice(at + 2)) ? undefined : 'none';
}

/** A reply cut short by something else is left out up to there; what does not begin like one was typed. */
function brokenOff(input: string, at: number, end: number, begins: RegExp): Reply {
	return end > at + 2 && begins.test(input.slice(at + 2, end)) ? {end} : 'none';
}

/** Of the sequences that begin `ESC [`, those that are no key. */
function csiReplyAt(input: string, at: number): Reply {
	// The oldest way of telling of the mouse: three bytes more, none of them a control.
	if (input[at + 2] === 'M') {
		const broken = [3, 4, 5].find((place) => input.charCodeAt(at + place) < 32);
		if (broken !== undefined) return {end: at + broken};
		return input.length < at + 6 ? undefined : {end: at + 6};
	}
	const [whole = '', parameters, final] = /^\u001B\[([0-9;:<=>?]*)[ -/]*([@-~])?/.exec(input.slice(at, at + longest)) ?? [];
	const end = at + whole.length;
	if (final === undefined) return input.length === end ? undefined : {end};
	return /[cnRxtyIMm]/.test(final) || (final === 'O' && parameters === '') || /^[?<>=]/.test(parameters!) ? {end} : 'none';
}
