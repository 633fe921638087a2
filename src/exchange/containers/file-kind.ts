/** What a file is, by its first bytes: its name may say otherwise. */
import {decodeText} from './decode-text.ts';
import {isWebArchive} from './web-archive.ts';

export type FileKind = 'pdf' | 'zip' | 'old-office' | 'html' | 'web-archive' | 'flat-word' | 'word-xml' | 'flat-open-document' | 'spreadsheet-xml' | 'rich-text' | 'picture' | 'text' | 'other';

/** As far as anything looks for the beginning of a document. */
const start = 2048;
/** Mail tells its way through every server first. */
const longestMailHead = 16_384;

export function fileKind(bytes: Uint8Array): FileKind {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, start));
	const letters = head.toString('latin1');
	// Some mail programs put lines before a PDF; readers look for it in the first kilobyte.
	if (letters.slice(0, 1024).includes('%PDF-')) return 'pdf';
	if (letters.startsWith('PK\u0003\u0004') || letters.startsWith('PK\u0005\u0006')) return 'zip';
	if (head.subarray(0, 8).equals(Buffer.from([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))) return 'old-office';
	if (letters.startsWith('{\\rtf')) return 'rich-text';
	if (/^(\u0089PNG|\u00FF\u00D8\u00FF|GIF8|BM.{12}\(|II\*\0|MM\0\*|RIFF....WEBP)/s.test(letters)) return 'picture';
	const text = decodeText(head);
	if (/^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype html|html|head|body|meta|title)\b/is.test(text)) return 'html';
	if (isWebArchive(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, longestMailHead)).toString('latin1'))) return 'web-archive';
	const root = rootOf(text);
	if (root !== undefined) return root;
	return text.includes('\0') ? 'other' : 'text';
}

/** Office programs write a document as one XML file, each under a root of its own. */
function rootOf(text: string): FileKind | undefined {
	if (!/^[\uFEFF\s]*<(?:\?xml|pkg:|\w+:?\w*\s)/.test(text)) return undefined;
	const [, name = ''] = /<([A-Za-z]\w*(?::\w+)?)[\s>]/.exec(text) ?? [];
	if (name === 'pkg:package' || (name === 'package' && text.includes('schemas.microsoft.com/office/2006/xmlPackage'))) return 'flat-word';
	if (/^\w+:wordDocument$/.test(name)) return 'word-xml';
	if (name === 'office:document') return 'flat-open-document';
	return /^(?:\w+:)?Workbook$/.test(name) && text.includes('office:spreadsheet') ? 'spreadsheet-xml' : undefined;
}

/** Word keeps a document behind a password in the old kind of file, under this name. */
export const isEncryptedOffice = (bytes: Uint8Array): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'));

/** Excel before 2007 keeps its sheets under this name. */
export const isOldWorkbook = (bytes: Uint8Array): boolean => {
	const letters = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return letters.includes(Buffer.from('Workbook', 'utf16le')) && !letters.includes(Buffer.from('WordDocument', 'utf16le'));
};

export const isSpreadsheetName = (fileName: string): boolean => /\.(?:xls[xmb]?|xlt[xm]?|ods)$/i.test(fileName);
