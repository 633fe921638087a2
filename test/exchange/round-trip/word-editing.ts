/** Edits of a Word file as Word writes them, made in its XML. */
import {usualLimits} from '../../../src/exchange/containers/refusal.ts';
import {ZipFile} from '../../../src/exchange/containers/word/zip.ts';
import {escapeXml} from '../containers/word-file.ts';
import {zipFile} from '../containers/zip-file.ts';

export type WordEdit = (xml: string) => string;


/** `comments` stand in the margin beside those that are there. */
export function editWord(bytes: Uint8Array, edit: WordEdit, comments = ''): Uint8Array {
	return editParts(bytes, edit, comments);
}

/** Its custom properties, as another program or a clever colleague may have left them. */
export function editProperties(bytes: Uint8Array, edit: WordEdit): Uint8Array {
	return editPart(bytes, 'docProps/custom.xml', edit);
}

/** What stands in its margin already. */
export function editComments(bytes: Uint8Array, edit: WordEdit): Uint8Array {
	return editPart(bytes, 'word/comments.xml', edit);
}

function editPart(bytes: Uint8Array, part: string, edit: WordEdit): Uint8Array {
	const zip = new ZipFile(bytes, usualLimits);
	return zipFile(namesIn(bytes).map((name) => ({name, content: name === part ? edit(Buffer.from(zip.read(name)!).toString()) : zip.read(name)!})));
}

/** Where its links lead. */
export function editTargets(bytes: Uint8Array, edit: WordEdit): Uint8Array {
	const zip = new ZipFile(bytes, usualLimits);
	return zipFile(namesIn(bytes).map((name) => ({name, content: name === 'word/_rels/document.xml.rels' ? edit(Buffer.from(zip.read(name)!).toString()) : zip.read(name)!})));
}

function editParts(bytes: Uint8Array, edit: WordEdit, comments: string): Uint8Array {
	const zip = new ZipFile(bytes, usualLimits);
	const read = (name: string) => Buffer.from(zip.read(name) ?? []).toString();
	const entries = namesIn(bytes).map((name) => ({name, content: read(name)}));
	const changed = (name: string, change: (content: string) => string) => {
		const entry = entries.find((each) => each.name === name);
		if (entry) entry.content = change(entry.content);
	};

	const before = read('word/document.xml');
	const after = edit(before);
	if (after === before && comments === '') throw new Error('nothing was edited');
	changed('word/document.xml', () => after);
	if (comments === '') return zipFile(entries);
	if (zip.has('word/comments.xml') && read('word/comments.xml').includes('</w:comments>')) {
		changed('word/comments.xml', (content) => content.replace('</w:comments>', `${comments}</w:comments>`));
		return zipFile(entries);
	}

	changed('word/comments.xml', () => commentsPart(comments));
	if (!zip.has('word/comments.xml')) entries.push({name: 'word/comments.xml', content: commentsPart(comments)});
	changed('word/_rels/document.xml.rels', (content) => (content.includes('/relationships/comments"') ? content : content.replace('</Relationships>', '<Relationship Id="rIdComments" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>')));
	return zipFile(entries);
}

/** Of the parts of the file, as its directory gives them. */
function namesIn(bytes: Uint8Array): readonly string[] {
	const file = Buffer.from(bytes);
	const names: string[] = [];
	for (let at = file.indexOf('PK\u0001\u0002'); at >= 0; at = file.indexOf('PK\u0001\u0002', at + 46)) names.push(file.toString('utf8', at + 46, at + 46 + file.readUInt16LE(at + 28)));
	return names.filter((name) => !name.endsWith('/'));
}

const commentsPart = (comments: string) => `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${comments}</w:comments>`;

export const typed = (text: string, style = ''): string => `<w:r>${style === '' ? '' : `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
export const typedParagraph = (text: string): string => `<w:p>${typed(text)}</w:p>`;
export const stamp = 'w:id="900" w:author="Bea" w:date="2026-03-01T10:00:00Z"';
export const inserted = (text: string): string => `<w:ins ${stamp}>${typed(text)}</w:ins>`;
export const deleted = (text: string): string => `<w:del ${stamp}><w:r><w:delText xml:space="preserve">${escapeXml(text)}</w:delText></w:r></w:del>`;
export const comment = (id: number, author: string, text: string): string => `<w:comment w:id="${id}" w:author="${author}" w:date="2026-03-01T10:00:00Z"><w:p><w:r><w:annotationRef/></w:r>${typed(text)}</w:p></w:comment>`;
export const reference = (id: number): string => `<w:r><w:commentReference w:id="${id}"/></w:r>`;

function bounds(xml: string, bookmark: string): readonly [number, number] {
	const at = xml.indexOf(`w:name="${bookmark}"`);
	if (at < 0) throw new Error(`no ${bookmark}`);
	const start = Math.max(xml.lastIndexOf('<w:tr>', at), xml.lastIndexOf('<w:tr ', at));
	return [start, xml.indexOf('</w:tr>', at) + '</w:tr>'.length];
}

export function inRow(bookmark: string, edit: WordEdit): WordEdit {
	return (xml) => {
		const [start, end] = bounds(xml, bookmark);
		return xml.slice(0, start) + edit(xml.slice(start, end)) + xml.slice(end);
	};
}

/** The cell's own paragraphs, and what goes before them, are for `edit` to change. */
export function inCell(bookmark: string, column: number, edit: WordEdit): WordEdit {
	return inRow(bookmark, (row) => {
		let at = -1;
		return row.replaceAll(/<w:tc>.*?<\/w:tc>/gs, (cell) => {
			at += 1;
			return at === column ? edit(cell) : cell;
		});
	});
}

/** Replaces what must be there. */
export function replacing(from: string | RegExp, to: string): WordEdit {
	return (xml) => {
		const after = xml.replace(from, () => to);
		if (after === xml) throw new Error(`nothing to edit: ${String(from)} in ${xml.slice(0, 2000)}`);
		return after;
	};
}

/** The run that holds the words, whole. */
export function replacingRun(words: string, to: string): WordEdit {
	return (xml) => {
		const at = xml.indexOf(escapeXml(words));
		if (at < 0) throw new Error(`no "${words}" in ${xml.slice(0, 2000)}`);
		const start = Math.max(xml.lastIndexOf('<w:r>', at), xml.lastIndexOf('<w:r ', at));
		return xml.slice(0, start) + to + xml.slice(xml.indexOf('</w:r>', at) + '</w:r>'.length);
	};
}

/** All that a cell holds, typed over. */
export function retyped(...paragraphs: readonly string[]): WordEdit {
	return (cell) => cell.replace(/(<w:tc>(?:<w:tcPr>.*?<\/w:tcPr>|<w:tcPr\/>)?).*<\/w:tc>$/s, (_, start: string) => `${start}${paragraphs.join('')}</w:tc>`);
}

export function inTurn(...edits: readonly WordEdit[]): WordEdit {
	return (xml) => edits.reduce((each, edit) => edit(each), xml);
}
