/** Whether a file is a document that comply wrote, known by what stands in it. */
import fs from 'node:fs';

const headBytes = 65_536;
/** No document of ours comes near. */
const mostBytes = 50 * 1024 * 1024;

export function isOurs(file: string): boolean {
	try {
		const head = headOf(file);
		if (head.readUInt32LE(0) === localHeader) return fs.statSync(file).size <= mostBytes && isOurWord(fs.readFileSync(file));
		const text = head.toString('utf8');
		return isOurMarkdown(text) || isOurWeb(text);
	} catch {
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
const centralHeader = 0x02_01_4b_50;
const endRecord = 0x06_05_4b_50;
const mostProperties = 1024 * 1024;

/** By its own properties, which Word and LibreOffice keep. */
function isOurWord(zip: Buffer): boolean {
	return /"comply_(?:draft_id|board_paper)"/.test(partOf(zip, 'docProps/custom.xml'));
}

/** A file of a zip as text; empty where there is none. */
function partOf(zip: Buffer, wanted: string): string {
	const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
	if (end < 0 || zip.readUInt32LE(end) !== endRecord) return '';
	let at = zip.readUInt32LE(end + 16);
	while (zip.readUInt32LE(at) === centralHeader) {
		const [nameBytes, extraBytes, noteBytes] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
		const name = zip.toString('utf8', at + 46, at + 46 + nameBytes);
		if (name === wanted) return unpacked(zip, {method: zip.readUInt16LE(at + 10), size: zip.readUInt32LE(at + 20), start: zip.readUInt32LE(at + 42)});
		at += 46 + nameBytes + extraBytes + noteBytes;
	}

	return '';
}

function unpacked(zip: Buffer, {method, size, start}: {readonly method: number; readonly size: number; readonly start: number}): string {
	const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
	const bytes = zip.subarray(from, from + size);
	// No start waits for it: only over a Word file is it wanted at all.
	return (method === 0 ? bytes : process.getBuiltinModule('node:zlib').inflateRawSync(bytes, {maxOutputLength: mostProperties})).toString('utf8');
}
