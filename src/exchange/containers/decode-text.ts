/** Bytes to text: by their mark, by what the file says of itself, as UTF-8, or as Windows wrote it. */
import {isUtf8} from 'node:buffer';
import {decodeUtf8, type Decoded} from '../../core/text/utf8.ts';

/** In the head of a web page. */
const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

export function decodeText(bytes: Uint8Array): string {
	return decodeAs(encodingOf(bytes) ?? 'windows-1252', bytes);
}

/** Whether every letter of it can be told: bytes that are no text in the encoding they should be in were in another, which nothing names. */
export function isTold(bytes: Uint8Array): boolean {
	const encoding = encodingOf(bytes);
	if (encoding === undefined) return false;
	try {
		new TextDecoder(encoding, {fatal: true}).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

/** UTF-8, or what says with its first bytes in which of the two orders of UTF-16 it is, as Windows saves it when asked for "Unicode". */
export function unmistakableText(bytes: Uint8Array): Decoded {
	const isWide = (bytes[0] === 0xFF && bytes[1] === 0xFE) || (bytes[0] === 0xFE && bytes[1] === 0xFF);
	return isWide ? {text: decodeText(bytes), isBroken: !isTold(bytes)} : decodeUtf8(bytes);
}

function encodingOf(bytes: Uint8Array): string | undefined {
	const [first, second, third] = bytes;
	if (first === 0xEF && second === 0xBB && third === 0xBF) return 'utf-8';
	if (first === 0xFF && second === 0xFE) return 'utf-16le';
	if (first === 0xFE && second === 0xFF) return 'utf-16be';
	return isUtf8(bytes) ? 'utf-8' : declared.exec(decodeAs('latin1', bytes.subarray(0, 2048)))?.[1];
}

export function decodeAs(label: string, bytes: Uint8Array): string {
	try {
		return new TextDecoder(label).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
