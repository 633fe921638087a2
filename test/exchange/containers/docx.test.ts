import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import mammoth from 'mammoth';
import {expect, test} from 'vitest';
import {plainText} from '../../../src/core/text/plain-text.ts';
import type {Layout} from '../../../src/exchange/containers/layout.ts';
import {usualLimits} from '../../../src/exchange/containers/refusal.ts';
import {noteAt} from '../../../src/core/text/stand-ins.ts';
import {readOffice} from '../../../src/exchange/containers/word/docx.ts';
import {root} from '../../helpers/bank.ts';
import {cellsOf, formBlocks, formNames, numberedRows, readForm} from './official-form.ts';
import {bulletNumbering, wordFile} from './word-file.ts';

const read = (bytes: Uint8Array): Layout => readOffice(bytes, usualLimits).layout;
const texts = (xml: string, parts: Readonly<Record<string, string>> = {}): string[] =>
	read(wordFile([{kind: 'raw', xml}], undefined, parts)).map((block) => (block.kind === 'paragraph' ? `${block.heading === undefined ? '' : `h${block.heading} `}${block.text}` : JSON.stringify(block.rows.map(({cells}) => cells.map(({text}) => text)))));
const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

test.each(formNames.flatMap((name) => [[name, false], [name, true]] as const))('every cell of %s, merged: %s', (name, isMerged) => {
	const form = readForm(name);
	const rows = numberedRows(read(wordFile(formBlocks(form, {isMerged}))));
	// Where cells are merged, each column but the first is two of the grid.
	expect(rows.map((cells) => (isMerged ? cells.filter((_, column) => column % 2 === 0) : cells))).toEqual(form.rows.map((row) => cellsOf(form.form, row)));
});

test('a file that LibreOffice made has the same words as another reader finds in it', async () => {
	const bytes = readFileSync(join(root, 'test/fixtures/documents/newark-sherwood-2022.web.docx'));
	const {value} = await mammoth.extractRawText({buffer: bytes});
	const own = read(bytes).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.rows.flatMap(({cells}) => cells.map(({text}) => text))));
	const words = (text: string) => text.split(/\s+/).filter((word) => word !== '' && word !== '-');
	expect(words(own.join('\n'))).toEqual(words(value));
	const form = readForm('newark-sherwood-2022');
	expect(numberedRows(read(bytes))).toEqual(form.rows.map((row) => cellsOf(form.form, row)));
});

test.each<[string, string, string[]]>([
	['tracked changes as accepted', paragraph(`${run('kept ')}<w:ins>${run('added ')}</w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:moveFrom>${run('left')}</w:moveFrom><w:moveTo>${run('arrived')}</w:moveTo>`), ['kept added arrived']],
	['a paragraph whose end was deleted', paragraph(run('one '), '<w:rPr><w:del/></w:rPr>') + paragraph(run('paragraph')), ['one paragraph']],
	['a row that was deleted', `<w:tbl><w:tr><w:tc>${paragraph(run('a'))}</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph(run('b'))}</w:tc></w:tr></w:tbl>`, ['[["a"]]']],
	['ticks of symbol fonts', paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r><w:r><w:sym w:font="Wingdings" w:char="F0FB"/></w:r><w:r><w:sym w:font="Wingdings 2" w:char="F050"/></w:r>'), ['✓✗✓']],
	['a tick typed as a letter of a symbol font', paragraph(run('ü', '<w:rFonts w:ascii="Wingdings"/>') + run(' Yes', '<w:rFonts w:ascii="Arial"/>')), ['✓ Yes']],
	['a sign that no font table has', paragraph('<w:r><w:sym w:font="House Font" w:char="F012"/></w:r>'), ['\uFFFD']],
	['a box that is a content control', paragraph(`<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('☒')}</w:sdtContent></w:sdt>${run(' Yes')}`), ['☒ Yes']],
	['a choice not made', paragraph(`${run('Comply: ')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Choose an item.')}</w:sdtContent></w:sdt>`), ['Comply:']],
	['a choice made', paragraph(`<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent>${run('Yes')}</w:sdtContent></w:sdt>`), ['Yes']],
	['boxes and lists of a protected form', paragraph('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="No"/><w:listEntry w:val="Yes"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'), ['☒Yes']],
	['a link as a field', paragraph(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example.org/p" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Policy')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`), ['Policy (https://example.org/p)']],
	['a text box, once', paragraph(`<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('boxed'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run('boxed'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run('around')}`), ['boxed', 'around']],
	['hidden text', paragraph(run('seen') + run('hidden', '<w:vanish/>')), ['seen']],
	['breaks, tabs and hyphens', paragraph('<w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>self</w:t><w:noBreakHyphen/><w:t>assessment</w:t></w:r>'), ['one\ntwo self-assessment']],
	['headings by style and by outline', paragraph(run('Form'), '<w:pStyle w:val="Heading1"/>') + paragraph(run('Part'), '<w:outlineLvl w:val="2"/>'), ['h1 Form', 'h3 Part']],
	['escape codes and entities', paragraph(run('a &amp; b&#8217;s &lt;i&gt; \u009B31m')), ['a & b’s <i> 31m']],
])('%s', (_, xml, expected) => {
	expect(texts(xml)).toEqual(expected);
});

test('numbers that Word draws are written, also where nothing else is', () => {
	const level = (index: number, format: string, pattern: string, start = 1) => `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
	const numbering = `<w:numbering ${namespace}>${bulletNumbering.replace(/<w:num .*/, '')}<w:abstractNum w:abstractNumId="7">${level(0, 'decimal', 'Section %1', 4)}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerLetter', '(%3)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="5"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
	const item = (list: number, depth: number, text: string) => paragraph(text === '' ? '' : run(text), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);
	const row = (text: string) => `<w:tr><w:tc>${item(5, 1, '')}</w:tc><w:tc>${paragraph(run(text))}</w:tc></w:tr>`;
	const xml = `${item(5, 0, 'Handling')}<w:tbl>${row('first')}${row('second')}</w:tbl>${item(5, 2, 'one')}${item(5, 2, 'two')}${item(1, 0, 'bullet')}${item(1, 0, '')}${item(5, 0, 'Stages')}${item(5, 1, 'third')}`;
	expect(texts(xml, {'word/numbering.xml': numbering})).toEqual(['Section 4 Handling', '[["4.1","first"],["4.2","second"]]', '(a) one', '(b) two', '- bullet', 'Section 5 Stages', '5.1 third']);
});

test('a list that starts anew, and goes on under another number of the same counting', () => {
	const numbering = `<w:numbering ${namespace}><w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>${[10, 11].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`).join('')}</w:numbering>`;
	const item = (list: number, text: string) => paragraph(run(text), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
	expect(texts([item(10, 'one'), item(2, 'two'), item(2, 'three'), item(11, 'again'), item(2, 'and on'), item(11, 'still')].join(''), {'word/numbering.xml': numbering})).toEqual(['a. one', 'b. two', 'c. three', 'a. again', 'b. and on', 'c. still']);
});

test('a footnote stands where it is referred to, and is not part of the words there', () => {
	const parts = {
		'word/footnotes.xml': `<w:footnotes ${namespace}><w:footnote w:id="2"><w:p><w:moveFrom><w:r><w:t>Draft </w:t></w:r></w:moveFrom><w:r><w:t>Minutes of 3 May</w:t></w:r></w:p></w:footnote></w:footnotes>`,
		'word/_rels/document.xml.rels': '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>',
	};
	expect(texts(paragraph(`${run('Approved')}<w:r><w:footnoteReference w:id="2"/></w:r>`), parts)).toEqual([`Approved${noteAt('Minutes of 3 May')}`]);
});

test('a body elsewhere, under another prefix and in another encoding', () => {
	const body = '<?xml version="1.0"?><x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:outlineLvl x:val="0"/></x:pPr><x:r><x:t>Café</x:t></x:r></x:p></x:body></x:document>';
	const bytes = wordFile([], undefined, {
		'_rels/.rels': '<Relationships><Relationship Id="r1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>',
		'word/document2.xml': body,
	});
	expect(read(bytes)).toEqual([{kind: 'paragraph', text: 'Café', heading: 1}]);
});

test('any text in a cell comes back as it is shown', () => {
	const cellText = fc.string({unit: fc.constantFrom('a', 'B', ' ', '\t', '\n', '.', '<', '&', '"', '’', 'é', '\u{1F3E0}', '-', '\u009B'), maxLength: 30});
	// A bullet with nothing after it is not shown.
	const shown = (text: string) => text.split('\n').map((line) => (line.startsWith('- ') && plainText(line.slice(2)).trim() === '' ? '' : plainText(line).replaceAll(/ +/g, ' ').trim())).filter(Boolean).join('\n');
	fc.assert(fc.property(fc.array(fc.tuple(cellText, cellText), {minLength: 1, maxLength: 4}), (rows) => {
		const [table] = read(wordFile([{kind: 'table', widths: [3000, 3000], rows: rows.map((cells) => cells.map((text) => ({text})))}]));
		expect(table?.kind === 'table' && table.rows.map(({cells}) => cells.map(({text}) => text))).toEqual(rows.map((cells) => cells.map(shown)));
	}), {numRuns: 150});
});
