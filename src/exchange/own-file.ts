/** A file that `comply draft` wrote, in any form that is read back. */
import type {Bank} from '../core/bank/bank.ts';
import {isTold} from './containers/decode-text.ts';
import type {Layout} from './containers/layout.ts';
import type {OwnMarks} from './containers/own-marks.ts';
import {readContainer} from './containers/read-container.ts';
import {isRefused, usualLimits} from './containers/refusal.ts';
import {readFields, readOwnDocument, type OwnDocument} from './round-trip/own-document.ts';
import {readOwnLayout} from './round-trip/own-layout.ts';

export type OwnFile =
	| {readonly form: 'markdown'; readonly front: OwnMarks['front']; readonly text: string}
	| {readonly form: 'word' | 'web'; readonly front: OwnMarks['front']; readonly layout: Layout; readonly own: OwnMarks};

export function ownMarkdown(text: string): OwnFile {
	return {form: 'markdown', front: readFields(text), text};
}

/** Undefined for a file that no draft wrote, and for one that cannot be read: whoever reads it as anybody's says why. */
export async function readOwnContainer(bytes: Uint8Array, fileName: string): Promise<OwnFile | undefined> {
	if (!(await mayBeOurs(bytes))) return undefined;
	const contained = await readContainer(bytes, fileName);
	if (contained.kind !== 'layout' || !contained.own) return undefined;
	const {layout, own} = contained;
	const file: OwnFile = {form: isZip(bytes) ? 'word' : 'web', front: own.front, layout, own};
	return isOwn(file) ? file : undefined;
}

/** Some letter of a web page cannot be told; the parts of a Word file are checked as they are read. */
export function isBrokenPage({form}: OwnFile, bytes: Uint8Array): boolean {
	return form === 'web' && !isTold(bytes);
}

export function isOwn({front}: OwnFile): boolean {
	return (front.get('draft_id') ?? '') !== '';
}

export function readOwnFile(file: OwnFile, bank: Bank): OwnDocument {
	return file.form === 'markdown' ? readOwnDocument(file.text, bank) : readOwnLayout(file, bank);
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4B;

/** As UTF-8, and as both orders of UTF-16. */
const marks = [Buffer.from('data-comply'), Buffer.from('data-comply', 'utf16le'), Buffer.from('data-comply', 'utf16le').swap16()];

/** Without reading the whole of it, so that a stranger's file is read in its own thread alone. */
async function mayBeOurs(bytes: Uint8Array): Promise<boolean> {
	if (!isZip(bytes)) {
		const page = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		return bytes.byteLength <= usualLimits.textBytes && marks.some((mark) => page.includes(mark));
	}

	const {readFront} = await import('./containers/word/docx.ts');
	try {
		return (readFront(bytes, usualLimits).get('draft_id') ?? '') !== '';
	} catch (error) {
		if (isRefused(error)) return false;
		throw error;
	}
}
