/** Bytes that come in pieces -> text. What is no UTF-8 is told, not passed on as a mark that stands for anything. */
export interface Decoded {
	readonly text: string;
	/** Bytes were left out that are no UTF-8. */
	readonly isBroken: boolean;
}

/** A character may come in two pieces: its first bytes wait for the rest. */
export function createUtf8Decoder(): (bytes: Uint8Array) => Decoded {
	let waiting: Uint8Array = new Uint8Array();
	return (bytes) => {
		const all = waiting.length === 0 ? bytes : joined(waiting, bytes);
		const whole = all.length - unfinished(all);
		waiting = all.slice(whole);
		return decodeUtf8(all.subarray(0, whole));
	};
}

const strict = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
const lenient = new TextDecoder('utf-8', {ignoreBOM: true});

export function decodeUtf8(bytes: Uint8Array): Decoded {
	try {
		return {text: strict.decode(bytes), isBroken: false};
	} catch {
		return {text: lenient.decode(bytes).replaceAll('\uFFFD', ''), isBroken: true};
	}
}

/** How many bytes at the end begin a character that is not whole. */
function unfinished(bytes: Uint8Array): number {
	for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
		const byte = bytes[bytes.length - back]!;
		if (byte < 0x80) return 0;
		if (byte >= 0xC0) return back < (byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2) ? back : 0;
	}

	return 0;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
	const all = new Uint8Array(first.length + second.length);
	all.set(first);
	all.set(second, first.length);
	return all;
}
