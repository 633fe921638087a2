/** The form in a file that binds it up: one XML file, a single-file web page, a document inside a Word file. */
import {expect, test} from 'vitest';
import {readDocument} from '../../../src/exchange/read-document.ts';
import {formBlocks, formHtml, readForm} from '../containers/official-form.ts';
import {wordFile} from '../containers/word-file.ts';
import {zipFile} from '../containers/zip-file.ts';
import {banks, mustRead} from './reading.ts';

const form = readForm('newark-sherwood-2022');
const html = formHtml(form);
const expected = form.rows.length;
const read = (bytes: string | Uint8Array, name: string) => readDocument(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name, banks);
const rowsOf = async (bytes: string | Uint8Array, name: string) => mustRead(await read(bytes, name)).rows;

const quoted = (text: string, charset: 'utf8' | 'latin1' = 'utf8') => Array.from(Buffer.from(text, charset), (byte) => (byte === 10 ? '\n' : byte > 126 || byte === 61 || byte < 32 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte))).join('').replaceAll(/([^\n]{70})(?=[^\n])/g, (piece) => (/=.?$/.test(piece) ? piece : `${piece}=\r\n`));

const archive = (headers: string, body: string, boundary = '----=_Part_1') => [
	'From: <Saved by Blink>', 'Snapshot-Content-Location: https://example.org/form', 'Subject: =?utf-8?Q?Self=20assessment?=', 'MIME-Version: 1.0',
	`Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"`, '', '', `--${boundary}`, headers, '', body, `--${boundary}`, 'Content-Type: image/png', 'Content-Transfer-Encoding: base64', '', 'iVBORw0KGgo=', `--${boundary}--`, '',
].join('\r\n');

const whole = await rowsOf(html, 'form.html');

test.each<[string, string]>([
	['quoted-printable', archive('Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable', quoted(html))],
	['base64', archive('Content-Type: text/html;\r\n\tcharset=utf-8\r\nContent-Transfer-Encoding: base64', Buffer.from(html).toString('base64').replaceAll(/.{76}/g, '$&\r\n'))],
	['as it is', archive('Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit', html)],
	['one part inside another', archive('Content-Type: multipart/alternative; boundary=inner', `--inner\r\nContent-Type: text/plain\r\n\r\nSee the page.\r\n--inner\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n--inner--`)],
	['the page alone, as Word and Outlook save it', `MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted(html)}`],
])('a single-file web page: %s', async (_, text) => {
	expect(await rowsOf(text, 'form.mht')).toEqual(whole);
});

const typed = formBlocks(form);
const word = wordFile(typed);
const inWord = await rowsOf(word, 'form.docx');

async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
	const {ZipFile} = await import('../../../src/exchange/containers/word/zip.ts');
	const {usualLimits} = await import('../../../src/exchange/containers/refusal.ts');
	const zip = new ZipFile(bytes, usualLimits);
	return new Map(['_rels/.rels', 'word/_rels/document.xml.rels', 'word/document.xml', 'word/styles.xml', 'word/numbering.xml'].map((name) => [name, Buffer.from(zip.read(name)!).toString('utf8')]));
}

test('a Word document in one XML file', async () => {
	const parts = [...await partsOf(word)].map(([name, xml]) => `<pkg:part pkg:name="/${name}" pkg:contentType="application/xml" pkg:padding="512"><pkg:xmlData>${xml.replace(/^<\?xml[^>]*>\s*/, '')}</pkg:xmlData></pkg:part>`);
	const flat = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<?mso-application progid="Word.Document"?>\r\n<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join('')}<pkg:part pkg:name="/word/media/image1.png" pkg:contentType="image/png"><pkg:binaryData>iVBORw0KGgo=</pkg:binaryData></pkg:part></pkg:package>`;
	expect(await rowsOf(flat, 'form.xml')).toEqual(inWord);
	expect(await rowsOf(Buffer.from(`\uFEFF${flat}`, 'utf16le'), 'form.xml')).toEqual(inWord);
	expect(await read(flat.slice(0, flat.length / 2), 'form.xml')).toEqual({refusal: {code: 'file-damaged', kind: 'word'}});
});

test('one XML file of another kind is refused for what it is', async () => {
	expect(await read('<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body/></w:wordDocument>', 'form.xml')).toEqual({refusal: {code: 'old-word'}});
	expect(await read('<?xml version="1.0"?><office:document xmlns:office="x"><office:body/></office:document>', 'form.fodt')).toEqual({refusal: {code: 'not-a-document', kind: 'open-document'}});
	expect(await read('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', 'form.xml')).toEqual({refusal: {code: 'not-a-document', kind: 'old-spreadsheet'}});
});

const holding = (name: string, content: string | Uint8Array, times = 1) => {
	const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
	return zipFile([
		{name: 'word/document.xml', content: `<w:document ${space}><w:body>${'<w:altChunk r:id="chunk1"><w:altChunkPr/></w:altChunk>'.repeat(times)}<w:sectPr/></w:body></w:document>`},
		{name: 'word/_rels/document.xml.rels', content: `<Relationships><Relationship Id="chunk1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="/word/${name}"/></Relationships>`},
		{name: `word/${name}`, content: content as string},
	]);
};

test.each<[string, string, string | Uint8Array]>([
	['a web page', 'chunk.htm', html],
	['a web page without its outer tags', 'chunk.html', html.replace(/^[^]*?<body[^>]*>/, '').replace(/<\/body>[^]*$/, '')],
	['a single-file web page', 'chunk.mht', archive('Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable', quoted(html))],
])('a Word file that holds %s', async (_, name, content) => {
	expect((await rowsOf(holding(name, content), 'form.docx')).map(({provision, comply}) => [provision, comply])).toEqual(whole.map(({provision, comply}) => [provision, comply]));
});

test('a Word file that holds another, and what cannot be unfolded', async () => {
	expect(await rowsOf(holding('chunk.docx', word), 'form.docx')).toEqual(inWord);
	const refused = {refusal: {code: 'needs-saving'}};
	expect(await read(holding('chunk.rtf', '{\\rtf1 Yes}'), 'form.docx')).toEqual(refused);
	expect(await read(holding('chunk.docx', holding('chunk.docx', word)), 'form.docx')).toEqual(refused);
	expect(await read(holding('chunk.htm', '<p>x</p>', 21), 'form.docx')).toEqual(refused);
	expect(whole).toHaveLength(expected);
});
