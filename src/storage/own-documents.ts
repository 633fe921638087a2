/** Whether a file is a document that comply wrote, known by what stands in it. */
import fs from 'node:fs';
import {usualLimits} from '../exchange/containers/refusal.ts';
import {ZipFile} from '../exchange/containers/word/zip.ts';
import {systemCode} from './storage-error.ts';

const headBytes = 65_536;

/** Throws the system's error where another program holds the file. */
export function isOurs(file: string): boolean {
	try {
		const head = headOf(file);
		if (head.readUInt32LE(0) === localHeader) return fs.statSync(file).size <= limits.fileBytes && isOurWord(fs.readFileSync(file));
		const text = head.toString('utf8');
		return isOurMarkdown(text) || isOurWeb(text);
	} catch (error) {
		// Another program lets nobody look into it.
		if (systemCode(error) === 'EBUSY') throw error;
		return false;
	}
}

function headOf(file: string): Buffer {
	const descriptor = fs.openSync(file, 'r');
	try {
		const head = Buffer.alloc(headBytes);
		return head.subarray(0, Math.max(4, fs.readSync(descriptor, head, 0, headBytes, 0)));
	} finally {
		fs.closeSync(descriptor);
	}
}

/** By its front matter, and by its first mark where an editor took that away. */
function isOurMarkdown(text: string): boolean {
	return /^\uFEFF?\s*---\s[^]*?^draft_id: /m.test(text) || text.includes('<!-- section summary -->');
}

/** By the front matter in the root element, as it is written into an attribute. */
function isOurWeb(text: string): boolean {
	return /\sdata-comply=(?:"[^"]*?(?:&quot;|&#34;)draft_id|'[^']*?"draft_id)/.test(text);
}

const localHeader = 0x04_03_4b_50;
const limits = {...usualLimits, partBytes: 1024 * 1024};

/** By its own properties, which Word and LibreOffice keep. */
function isOurWord(bytes: Uint8Array): boolean {
	const properties = new ZipFile(bytes, limits).read('docProps/custom.xml');
	return properties !== undefined && /"comply_(?:draft_id|board_paper)"/.test(Buffer.from(properties).toString('utf8'));
}
