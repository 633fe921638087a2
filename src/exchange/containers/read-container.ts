/** A file's bytes to what is in it: a Layout, or text that is laid out by its own lines or marks, or why it cannot be read. */
import type {LeftOut} from '../../core/text/stand-ins.ts';
import {decodeText} from './decode-text.ts';
import {fileKind, isEncryptedOffice, isOldWorkbook, isSpreadsheetName} from './file-kind.ts';
import type {Layout} from './layout.ts';
import type {OwnMarks} from './own-marks.ts';
import type {HiddenParts} from './spreadsheet/spreadsheet-file.ts';
import {isRefused, megabytes, Refused, usualLimits, type ContainerRefusal, type Limits} from './refusal.ts';

export type Contained =
	| {readonly kind: 'layout'; readonly layout: Layout; /** Of a document of ours. */ readonly own?: OwnMarks; readonly leftOut?: readonly LeftOut[]; /** Words at the head and the foot of the pages. */ readonly headers?: readonly string[]; /** Of a spreadsheet. */ readonly hidden?: HiddenParts}
	| {readonly kind: 'text' | 'markdown'; readonly text: string}
	| {readonly kind: 'refused'; readonly refusal: ContainerRefusal};

/** Before a file is read at all, by its size. */
export function refuseSize(bytes: number, limits: Limits = usualLimits): ContainerRefusal | undefined {
	if (bytes === 0) return {code: 'file-empty'};
	return bytes > limits.fileBytes ? tooLarge(bytes, limits.fileBytes).refusal : undefined;
}

const tooLarge = (bytes: number, limit: number): Refused => new Refused({code: 'file-too-large', megabytes: megabytes(bytes), limit: megabytes(limit)});

export async function readContainer(bytes: Uint8Array, fileName: string, limits: Limits = usualLimits): Promise<Contained> {
	try {
		const refusal = refuseSize(bytes.byteLength, limits);
		if (refusal) throw new Refused(refusal);
		return await readKind(bytes, fileName, limits);
	} catch (error) {
		if (isRefused(error)) return {kind: 'refused', refusal: error.refusal};
		throw error;
	}
}

/** Each reader is loaded when a file needs it: an interview never waits for them. */
async function readKind(bytes: Uint8Array, fileName: string, limits: Limits): Promise<Contained> {
	const kind = fileKind(bytes);
	if (['html', 'text', 'web-archive'].includes(kind) && bytes.byteLength > limits.textBytes) throw tooLarge(bytes.byteLength, limits.textBytes);
	if (kind === 'text' && lineBreaks(bytes) > limits.lines) throw new Refused({code: 'too-many-pieces', limit: limits.lines});
	switch (kind) {
		case 'pdf': {
			const {readPdf} = await import('./pdf/pdf.ts');
			return {kind: 'layout', ...(await readPdf(bytes, limits))};
		}

		case 'zip': {
			const {readSpreadsheet} = await import('./spreadsheet/spreadsheet.ts');
			const spreadsheet = await readSpreadsheet(bytes, fileName, limits);
			if (spreadsheet) return {kind: 'layout', ...spreadsheet};
			const {readOffice} = await import('./word/docx.ts');
			return {kind: 'layout', ...readOffice(bytes, limits)};
		}

		case 'flat-word': {
			const {readFlatWord} = await import('./word/docx.ts');
			return {kind: 'layout', ...readFlatWord(decodeText(bytes), limits)};
		}

		case 'html':
			return readWebPage(decodeText(bytes), limits);
		case 'web-archive': {
			const {pageInArchive} = await import('./web-archive.ts');
			const page = pageInArchive(bytes);
			return page === undefined ? readTyped(decodeText(bytes), fileName, limits) : readWebPage(page, limits);
		}
		case 'text':
			return readTyped(decodeText(bytes), fileName, limits);
		case 'flat-open-document':
			throw new Refused({code: 'not-a-document', kind: 'open-document'});
		case 'spreadsheet-xml':
			throw new Refused({code: 'not-a-document', kind: 'old-spreadsheet'});
		case 'word-xml':
			throw new Refused({code: 'old-word'});
		case 'old-office':
			if (isEncryptedOffice(bytes)) throw new Refused({code: 'password-needed', kind: isSpreadsheetName(fileName) ? 'spreadsheet' : 'word'});
			throw new Refused(isOldWorkbook(bytes) ? {code: 'not-a-document', kind: 'old-spreadsheet'} : {code: 'old-word'});
		case 'rich-text':
			throw new Refused({code: 'not-a-document', kind: 'rich-text'});
		case 'picture':
			throw new Refused({code: 'not-a-document', kind: 'picture'});
		case 'other':
			throw new Refused({code: 'not-a-document', kind: 'other'});
	}
}

async function readWebPage(html: string, limits: Limits): Promise<Contained> {
	const {readHtml} = await import('./html.ts');
	return {kind: 'layout', ...readHtml(html, limits)};
}

/** Markdown by its name, or by the front matter of our own documents; a page by its name, or by the rows of its tables. */
async function readTyped(text: string, fileName: string, limits: Limits): Promise<Contained> {
	if (/\.(?:md|markdown|mdown)$/i.test(fileName) || /^---\r?\n[^]*?\r?\nedition:/.test(text.slice(0, 4000))) return {kind: 'markdown', text};
	const isPage = /\.x?html?$/i.test(fileName) || (/<t[dh][\s>]/i.test(text) && /<\/tr>/i.test(text));
	return isPage ? readWebPage(text, limits) : {kind: 'text', text};
}

function lineBreaks(bytes: Uint8Array): number {
	let count = 0;
	for (const byte of bytes) if (byte === 10 || byte === 13) count += 1;
	return count;
}
