/** Writes small PDFs for tests, by hand: pages of drawing operators, other objects, and what a writer of bad files would add. */
import {deflateSync} from 'node:zlib';

export interface PdfObject {
	readonly dictionary: string;
	readonly stream?: string | Uint8Array;
}

export interface PdfParts {
	readonly extra?: readonly PdfObject[];
	readonly resources?: string;
	/** Beside Helvetica, which is `F1`. */
	readonly fonts?: string;
	/** Entries of every page, and of the catalogue. */
	readonly page?: string;
	readonly catalogue?: string;
	readonly trailer?: string;
	readonly isPacked?: boolean;
}

/** Objects 1 and 2 are the catalogue and the pages; `extra` begins at 10 and may be named in the others. */
export function pdfFile(pages: readonly (string | Uint8Array)[], {extra = [], resources = '', fonts = '', page = '', catalogue = '', trailer = '', isPacked = true}: PdfParts = {}): Uint8Array {
	const objects = new Map<number, Buffer>();
	const put = (number: number, {dictionary, stream}: PdfObject) => {
		const content = typeof stream === 'string' ? Buffer.from(stream, 'latin1') : stream;
		const body = content === undefined ? undefined : isPacked ? deflateSync(content) : Buffer.from(content);
		const head = body === undefined ? dictionary : `${dictionary.replace(/>>$/, '')} /Length ${body.length}${isPacked ? ' /Filter /FlateDecode' : ''} >>`;
		objects.set(number, Buffer.concat([Buffer.from(`${number} 0 obj\n${head}\n`), ...(body === undefined ? [] : [Buffer.from('stream\n'), body, Buffer.from('\nendstream\n')]), Buffer.from('endobj\n')]));
	};

	for (const [index, object] of extra.entries()) put(10 + index, object);
	const first = 10 + extra.length;
	put(1, {dictionary: `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`});
	put(2, {dictionary: `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ')}] >>`});
	put(3, {dictionary: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'});
	for (const [index, stream] of pages.entries()) {
		put(first + 2 * index, {dictionary: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Contents ${first + 2 * index + 1} 0 R /Resources << /Font << /F1 3 0 R ${fonts} >> ${resources} >> ${page} >>`});
		put(first + 2 * index + 1, {dictionary: '<< >>', stream});
	}

	const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
	let offset = parts[0]!.length;
	const offsets = new Map<number, number>();
	for (const [number, object] of objects) {
		offsets.set(number, offset);
		parts.push(object);
		offset += object.length;
	}

	const size = Math.max(...objects.keys()) + 1;
	const entries = Array.from({length: size}, (_, number) => (offsets.has(number) ? `${String(offsets.get(number)).padStart(10, '0')} 00000 n \n` : '0000000000 65535 f \n'));
	parts.push(Buffer.from(`xref\n0 ${size}\n${entries.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${offset}\n%%EOF\n`));
	return Uint8Array.from(Buffer.concat(parts));
}

/** Drawing operators for lines of text, each where its baseline begins. */
export const pdfText = (lines: ReadonlyArray<readonly [x: number, y: number, text: string]>, size = 10): string =>
	lines.map(([x, y, text]) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replaceAll(/[\\()]/g, '\\$&')}) Tj ET`).join('\n');
