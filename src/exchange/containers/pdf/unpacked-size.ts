/** What a PDF unpacks to, found out before anything in it is drawn: a few kilobytes can hold hours of drawing. */
import {constants, inflateSync} from 'node:zlib';

const beginning = /stream\r?\n/y;
/** As far back as a stream's dictionary is looked for. */
const dictionaryLength = 600;
const headLength = 256;

/** The bytes of all packed streams but pictures; counting ends above `most`. */
export function unpackedSize(bytes: Uint8Array, most: number): number {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let total = 0;
	for (let at = file.indexOf('stream'); at >= 0 && total <= most; at = file.indexOf('stream', at + 6)) {
		beginning.lastIndex = 0;
		const mark = beginning.exec(file.toString('latin1', at, at + 8));
		if (!mark) continue;
		const start = at + mark[0].length;
		const end = file.indexOf('endstream', start);
		const before = file.toString('latin1', Math.max(0, at - dictionaryLength), at);
		const packed = file.subarray(start, end < 0 ? file.length : end);
		at = end < 0 ? file.length : end + 'end'.length;
		if (isPicture(before.slice(before.lastIndexOf(' obj')), packed)) continue;
		total += inflatedLength(packed, most - total);
	}

	return total;
}

/** Called one, and not readable as drawing operators: a dictionary may say anything. */
const isPicture = (dictionary: string, packed: Buffer): boolean =>
	/\/Subtype\s*\/Image\b/.test(dictionary) && !/^[\t\n\r\u0020-\u007E]{16,}$/.test(inflated(packed.subarray(0, headLength), 1_000_000).toString('latin1'));

const inflatedLength = (packed: Buffer, most: number): number => {
	const content = inflated(packed, most + 1);
	// One filter over another: what came out is packed again.
	return content.length > 1 && content[0] === 0x78 ? content.length + inflated(content, most + 1).length : content.length;
};

function inflated(packed: Buffer, most: number): Buffer {
	try {
		return inflateSync(packed, {finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: Math.max(most, 1)});
	} catch (error) {
		if (error instanceof RangeError) return Buffer.alloc(most);
		return packed;
	}
}
