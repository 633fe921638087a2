import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readContainer, refuseSize, type Contained} from '../../../src/exchange/containers/read-container.ts';
import {usualLimits, type ContainerRefusal, type Limits} from '../../../src/exchange/containers/refusal.ts';
import {containerRefusalWords} from '../../../src/wording/en/containers.ts';
import {root} from '../../helpers/bank.ts';
import {pdfFile, pdfText} from './pdf-file.ts';
import {wordFile} from './word-file.ts';
import {zipFile} from './zip-file.ts';

const small: Limits = {...usualLimits, fileBytes: 300_000, textBytes: 200_000, unpackedBytes: 400_000, partBytes: 200_000, zipEntries: 50, pieces: 500, marks: 5000, depth: 50, pages: 5, drawnBytes: 100_000, seconds: 2};
const read = (bytes: Uint8Array | string, name = 'assessment'): Promise<Contained> => readContainer(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name, small);
const refusal = async (bytes: Uint8Array | string, name?: string): Promise<ContainerRefusal | undefined> => {
	const contained = await read(bytes, name);
	return contained.kind === 'refused' ? contained.refusal : undefined;
};

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const documentXml = (body: string, before = '') => ({name: 'word/document.xml', content: `${before}<w:document ${namespace}><w:body>${body}</w:body></w:document>`});
const styles = {name: 'word/_rels/document.xml.rels', content: '<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>'};
const bomb = {name: 'word/document.xml', content: Buffer.alloc(5_000_000, ' ')};
const line = pdfText([[50, 500, 'Self-assessment against the Complaint Handling Code, one line long enough to be read']]);
const form = (stream: string, next: number) => ({dictionary: `<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /Font << /F1 3 0 R >> /XObject << /X ${next} 0 R >> >> >>`, stream});

test.each<[string, () => Uint8Array | string, ContainerRefusal]>([
	['an empty file', () => '', {code: 'file-empty'}],
	['a file beyond the limit', () => wordFile([{kind: 'raw', xml: ''}], undefined, {'word/media/photo': String.fromCharCode(...Array.from({length: 60_000}, (_, index) => (index * 7919) % 251)).repeat(9)}), {code: 'too-much-inside', limit: 0}],
	['a text beyond its limit', () => 'word '.repeat(50_000), {code: 'file-too-large', megabytes: 0, limit: 0}],
	['a ZIP bomb that says so', () => zipFile([bomb]), {code: 'too-much-inside', limit: 0}],
	['a ZIP bomb that lies', () => zipFile([{...bomb, declared: 100}]), {code: 'too-much-inside', limit: 0}],
	['a ZIP of very many files', () => zipFile(Array.from({length: 60}, (_, index) => ({name: `${index}`, content: ''}))), {code: 'too-many-pieces', limit: 50}],
	['a Word table of very many cells', () => zipFile([documentXml(`<w:tbl><w:tr>${'<w:tc><w:p/></w:tc>'.repeat(600)}</w:tr></w:tbl>`)]), {code: 'too-many-pieces', limit: 500}],
	['a web table of very many cells', () => `<!doctype html><table>${'<tr><td>1<td>2'.repeat(300)}`, {code: 'too-many-pieces', limit: 500}],
	['few cells that cover very many places', () => `<!doctype html><table>${'<tr><td colspan=50 rowspan=60000>x'.repeat(8)}`, {code: 'too-many-pieces', limit: 500}],
	['very many elements with nothing in them', () => `<!doctype html>${'<i></i>'.repeat(6000)}`, {code: 'too-many-pieces', limit: 5000}],
	['a web page nested very deep', () => `<!doctype html>${'<div>'.repeat(60)}`, {code: 'too-deep', limit: 50}],
	['a Word file nested very deep', () => zipFile([documentXml('<w:sdt>'.repeat(60))]), {code: 'too-deep', limit: 50}],
	['a Word file without a body', () => zipFile([{name: 'word/document.xml', content: `<w:document ${namespace}/>`}]), {code: 'file-damaged', kind: 'word'}],
	['a Word file cut in half before it was packed', () => zipFile([{...documentXml(''), content: documentXml('<w:p><w:r><w:t>The form</w:t></w:r></w:p>').content.slice(0, -25)}]), {code: 'file-damaged', kind: 'word'}],
	['a Word file of which nothing came into its body', () => zipFile([{...documentXml(''), content: ''}]), {code: 'file-damaged', kind: 'word'}],
	['a Word file with a part that ends before it is closed', () => zipFile([documentXml(''), styles, {name: 'word/styles.xml', content: `<w:styles ${namespace}><w:style w:styleId="A">`}]), {code: 'file-damaged', kind: 'word'}],
	...[false, true].flatMap((isStored): [string, () => Uint8Array, ContainerRefusal][] => {
		const packed = isStored ? 'stored' : 'deflated';
		return [
			[`a part with other words than were packed (${packed})`, () => zipFile([{...documentXml(''), checksum: 1, isStored}]), {code: 'file-damaged', kind: 'word'}],
			[`a part longer than its directory says (${packed})`, () => zipFile([{...documentXml(''), declared: 20, isStored}]), {code: 'file-damaged', kind: 'word'}],
			[`a part shorter than its directory says (${packed})`, () => zipFile([{...documentXml(''), declared: 2000, isStored}]), {code: 'file-damaged', kind: 'word'}],
		];
	}),
	['a ZIP without its end', () => wordFile([]).slice(0, 300), {code: 'file-damaged', kind: 'word'}],
	['an encrypted ZIP', () => zipFile([{...documentXml(''), isEncrypted: true}]), {code: 'password-needed', kind: 'word'}],
	['a Word file behind a password', () => Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]), {code: 'password-needed', kind: 'word'}],
	['Word before 2007', () => Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.alloc(600)]), {code: 'old-word'}],
	['an OpenDocument file', () => zipFile([{name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', isStored: true}, {name: 'content.xml', content: '<x/>'}]), {code: 'not-a-document', kind: 'open-document'}],
	['a spreadsheet', () => zipFile([{name: 'xl/workbook.xml', content: '<x/>'}]), {code: 'not-a-document', kind: 'spreadsheet'}],
	['a presentation', () => zipFile([{name: 'ppt/presentation.xml', content: '<x/>'}]), {code: 'not-a-document', kind: 'presentation'}],
	['any other ZIP', () => zipFile([{name: 'policy.txt', content: 'x'}]), {code: 'not-a-document', kind: 'archive'}],
	['Rich Text', () => '{\\rtf1 x}', {code: 'not-a-document', kind: 'rich-text'}],
	['a picture', () => Buffer.from('89504E470D0A1A0A0000', 'hex'), {code: 'not-a-document', kind: 'picture'}],
	['something else', () => Buffer.from([0x7F, 0x45, 0x4C, 0x46, 0, 0, 1]), {code: 'not-a-document', kind: 'other'}],
	['a PDF without words', () => pdfFile(['0 0 100 100 re f', '0 0 100 100 re f']), {code: 'picture-only', pages: 2}],
	['a PDF of very many pages', () => pdfFile(Array.from({length: 6}, () => line)), {code: 'too-many-pages', pages: 6, limit: 5}],
	['a PDF that unpacks to very much', () => pdfFile([`${line}\n${'0 0 m 1 1 l S\n'.repeat(20_000)}`]), {code: 'too-much-inside', limit: 0}],
	['a PDF that hides its drawing as a picture', () => pdfFile(['/X Do'], {resources: '/XObject << /X 10 0 R >>', extra: [{dictionary: '<< /Type /XObject /Subtype /Form /Name /Subtype /Image /BBox [0 0 1 1] >>', stream: '0 0 m 1 1 l S\n'.repeat(20_000)}]}), {code: 'too-much-inside', limit: 0}],
	['a PDF that draws very much', () => pdfFile([`${line}\n${'0 0 m 1 1 l S\n'.repeat(6000)}`]), {code: 'too-many-pieces', limit: 5000}],
	['a PDF whose drawings double 30 times', () => pdfFile(['/X Do'], {resources: '/XObject << /X 10 0 R >>', extra: Array.from({length: 30}, (_, index) => form(index === 29 ? line : '/X Do /X Do', 11 + index))}), {code: 'too-slow', seconds: 2}],
	['a PDF cut short', () => pdfFile([line]).slice(0, 200), {code: 'file-damaged', kind: 'pdf'}],
	['a PDF behind a password', () => pdfFile([line], {trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<01><01>]`}), {code: 'password-needed', kind: 'pdf'}],
])('%s is refused', async (_, make, expected) => {
	expect(await refusal(make())).toEqual(expected);
});

test('a file is known by its size before it is read', () => {
	expect(refuseSize(500_000_000)).toEqual({code: 'file-too-large', megabytes: 500, limit: 50});
	expect(refuseSize(0)).toEqual({code: 'file-empty'});
	expect(refuseSize(40_000)).toBeUndefined();
});

test('a file is known by what is in it, whatever its name', async () => {
	const word = wordFile([{kind: 'text', text: 'Form'}]);
	const layout = {kind: 'layout', layout: [{kind: 'paragraph', text: 'Form'}]};
	expect(await read(word, 'form.pdf')).toEqual(layout);
	expect(await read('<html><body><p>Form', 'form.docx')).toEqual(layout);
	expect(await read('<p>Form', 'form.html')).toEqual(layout);
	expect(await read('<p>Form', 'form.md')).toEqual({kind: 'markdown', text: '<p>Form'});
	expect(await read(Buffer.concat([Buffer.from('\r\n'), pdfFile([line])]), 'form.txt')).toMatchObject({kind: 'layout'});
});

test.each([
	['UTF-8', Buffer.from('Café – £')],
	['UTF-8 with its mark', Buffer.from('\uFEFFCafé – £')],
	['UTF-16', Buffer.from('\uFEFFCafé – £', 'utf16le')],
	['Windows', Buffer.from([0x43, 0x61, 0x66, 0xE9, 0x20, 0x96, 0x20, 0xA3])],
])('text as %s', async (_, bytes) => {
	expect(await read(bytes, 'form.txt')).toEqual({kind: 'text', text: 'Café – £'});
});

test('no entity of a file\'s own is ever expanded', async () => {
	const entities = `<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "${'&a;'.repeat(10)}"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
	const contained = await read(zipFile([documentXml('<w:p><w:r><w:t>&b;&f;&amp;</w:t></w:r></w:p>', entities)]));
	expect(contained).toEqual({kind: 'layout', layout: [{kind: 'paragraph', text: '&b;&f;&'}]});
});

const samples = {
	word: () => wordFile([{kind: 'heading', level: 1, text: 'Form'}, {kind: 'table', widths: [1000, 5000], rows: [[{text: '1.2'}, {text: 'Yes'}]]}]),
	pdf: () => pdfFile([line, `${line}\n50 50 m 100 50 l S`]),
} as const;

test.each(['word', 'pdf'] as const)('a %s file with any bytes changed or cut off is read or refused, never more', async (kind) => {
	const whole = samples[kind]();
	await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({min: 0, max: 255})), {maxLength: 8}), fc.option(fc.nat(whole.length)), async (changes, length) => {
		const bytes = whole.slice(0, length ?? whole.length);
		for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
		expect(['layout', 'text', 'refused']).toContain((await read(bytes)).kind);
	}), {numRuns: kind === 'pdf' ? 60 : 300});
});

test('what is refused is said in a sentence or two, with the file\'s name', () => {
	const refusals: ContainerRefusal[] = [
		{code: 'file-empty'},
		{code: 'file-too-large', megabytes: 500, limit: 50},
		{code: 'too-much-inside', limit: 25},
		{code: 'too-many-pieces', limit: 100_000},
		{code: 'too-many-pages', pages: 2000, limit: 500},
		{code: 'too-deep', limit: 400},
		{code: 'too-slow', seconds: 30},
		{code: 'reader-failed'},
		...(['word', 'pdf'] as const).flatMap((kind): ContainerRefusal[] => [{code: 'file-damaged', kind}, {code: 'password-needed', kind}]),
		{code: 'picture-only', pages: 1},
		{code: 'picture-only', pages: 12},
		{code: 'old-word'},
		{code: 'needs-saving'},
		...(['open-document', 'spreadsheet', 'presentation', 'rich-text', 'archive', 'picture', 'other'] as const).map((kind): ContainerRefusal => ({code: 'not-a-document', kind})),
	];
	for (const each of refusals) {
		const words = containerRefusalWords(each, 'form');
		expect(words).toContain('“form”');
		expect(words.match(/[.?](?=\s|$)/g)!.length).toBe(2);
		expect(words).not.toMatch(/!|undefined|invalid/i);
	}

	expect(readFileSync(join(root, 'src/wording/en/containers.ts'), 'utf8').match(/readonly code: '/g)).toHaveLength(new Set(refusals.map(({code}) => code)).size);
});
