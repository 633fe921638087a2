/** Bytes to text: by their mark, by what the file says of itself, as UTF-8, or as Windows wrote it. */

/** In the head of a web page. */
const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

export function decodeText(bytes: Uint8Array): string {
	const [first, second, third] = bytes;
	if (first === 0xEF && second === 0xBB && third === 0xBF) return decodeAs('utf-8', bytes);
	if (first === 0xFF && second === 0xFE) return decodeAs('utf-16le', bytes);
	if (first === 0xFE && second === 0xFF) return decodeAs('utf-16be', bytes);
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch {
		const label = declared.exec(decodeAs('latin1', bytes.subarray(0, 2048)))?.[1] ?? 'windows-1252';
		return decodeAs(label, bytes);
	}
}

function decodeAs(label: string, bytes: Uint8Array): string {
	try {
		return new TextDecoder(label).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
