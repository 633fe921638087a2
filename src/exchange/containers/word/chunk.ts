/** A document that a Word file holds as it came, and that Word unfolds when it is opened: a web page, mostly. */
import type {LeftOut} from '../../../core/text/stand-ins.ts';
import {decodeText} from '../decode-text.ts';
import {fileKind} from '../file-kind.ts';
import {readHtml} from '../html.ts';
import type {Layout} from '../layout.ts';
import {Refused, type Limits} from '../refusal.ts';
import {pageInArchive} from '../web-archive.ts';

interface Chunk {
	readonly layout: Layout;
	readonly leftOut?: readonly LeftOut[];
}

/** `readWord` reads a Word file that is the chunk. */
export function readChunk(bytes: Uint8Array, limits: Limits, readWord: (bytes: Uint8Array) => Chunk): Chunk {
	if (bytes.byteLength > limits.textBytes) throw new Refused({code: 'needs-saving'});
	switch (fileKind(bytes)) {
		case 'html':
			return readHtml(decodeText(bytes), limits);
		case 'web-archive':
			return readPage(pageInArchive(bytes), limits);
		case 'zip':
			return readWord(bytes);
		case 'text':
			return readText(decodeText(bytes), limits);
		default:
			throw new Refused({code: 'needs-saving'});
	}
}

function readPage(html: string | undefined, limits: Limits): Chunk {
	if (html === undefined) throw new Refused({code: 'needs-saving'});
	return readHtml(html, limits);
}

/** Some programs leave the outer tags of a page away. */
function readText(text: string, limits: Limits): Chunk {
	if (/^\s*<[a-z!]/i.test(text)) return readHtml(text, limits);
	return {layout: text.split(/\r?\n/).filter((line) => line.trim() !== '').map((line) => ({kind: 'paragraph', text: line.trim()}))};
}
