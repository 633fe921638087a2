/** What stands in a document and is not said: struck-out and hidden words, notes, pictures, what tracked changes took out. */
import {expect, test} from 'vitest';
import {readDocument} from '../../../src/exchange/read-document.ts';
import type {DocumentReading} from '../../../src/exchange/recognise/reading.ts';
import {escapeXml, wordFile} from '../containers/word-file.ts';
import {banks, mustRead} from './reading.ts';

const provisions = banks['2024'].sections.flatMap((section) => section.provisions).slice(0, 12);
const head = ['Code provision', 'Code requirement', 'Comply: Yes / No', 'Evidence', 'Commentary / explanation'];

/** The answer cells of the first rows, each in the markup of its file; the others say Yes. */
type Answers = readonly string[];

const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
const paragraph = (content: string, properties = '') => `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content.includes('<w:p>') ? content : paragraph(content)}</w:tc>`;

async function readWord(answers: Answers, {parts = {}, evidence = run('Policy 3'), rows = (xml: readonly string[]) => xml}: {parts?: Readonly<Record<string, string>>; evidence?: string; rows?: (xml: readonly string[]) => readonly string[]} = {}): Promise<DocumentReading> {
	const body = provisions.map(({id, requirement}, index) => `<w:tr>${[run(id), run(requirement), answers[index] ?? run('Yes'), evidence, run('Staff follow it.')].map((each) => (each.startsWith('<w:tc>') ? each : cell(each))).join('')}</w:tr>`);
	const xml = `<w:tbl><w:tr>${head.map((each) => cell(run(each))).join('')}</w:tr>${rows(body).join('')}</w:tbl>`;
	return mustRead(await readDocument(wordFile([{kind: 'text', text: 'Fernbank Homes self-assessment'}, {kind: 'raw', xml}], undefined, parts), 'form.docx', banks));
}

async function readPage(answers: Answers, {before = '', evidence = 'Policy 3'}: {before?: string; evidence?: string} = {}): Promise<DocumentReading> {
	const body = provisions.map(({id, requirement}, index) => `<tr><td>${id}</td><td>${escapeXml(requirement)}</td><td>${answers[index] ?? 'Yes'}</td><td>${evidence}</td><td>Staff follow it.</td></tr>`);
	const html = `<!doctype html><html><head>${before}</head><body><h1>Fernbank Homes self-assessment</h1><table><tr>${head.map((each) => `<th>${each}</th>`).join('')}</tr>${body.join('\n')}</table></body></html>`;
	return mustRead(await readDocument(Buffer.from(html), 'form.html', banks));
}

async function readMarkdown(answers: Answers, {before = '', after = ''} = {}): Promise<DocumentReading> {
	const rows = provisions.map(({id, requirement}, index) => [id, requirement, answers[index] ?? 'Yes', 'Policy 3', 'Staff follow it.']);
	const text = `${before}# Fernbank Homes self-assessment\n\n${[head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')}\n${after}`;
	return mustRead(await readDocument(Buffer.from(text), 'form.md', banks));
}

/** `?`: a doubt and no answer. `yes?`: an answer with a doubt. */
function told({rows}: DocumentReading): readonly string[] {
	return rows.map(({comply, doubts}) => `${comply === 'blank' && doubts.length > 0 ? '' : comply}${doubts.some((code) => code.startsWith('answer')) ? '?' : ''}`);
}

const strike = '<w:strike/>';
const kinds = {word: readWord, page: readPage, markdown: readMarkdown};

const overlaid = Array.from('Yes', (letter) => `${letter}\u0336`).join('');

const cases: ReadonlyArray<readonly [string, keyof typeof kinds, string, string]> = [
	['the other of two', 'word', run('Yes') + run(' / ') + run('No', strike), 'yes'],
	['the first of two', 'word', run('Yes', strike) + run(' / No'), 'no'],
	['with the slash', 'word', run('Yes / ', '<w:dstrike/>') + run('No'), 'no'],
	['two of three', 'word', run('Yes / ', strike) + run('No') + run(' / N/A', strike), 'no'],
	['on lines of their own', 'word', paragraph(run('Yes', strike)) + paragraph(run('No')), 'no'],
	['before a word without a space', 'word', run('No', strike) + run('Yes'), 'yes'],
	['in pieces', 'word', run('Y', strike) + run('es', strike) + run(' No'), 'no'],
	['all of it', 'word', run('Yes', strike), '?'],
	['both', 'word', run('Yes / No', strike), '?'],
	['beside boxes', 'word', run('☐ ') + run('Yes', strike) + run(' ☐ No'), '?'],
	['switched off', 'word', run('Yes', '<w:strike w:val="0"/>'), 'yes'],
	['by a style of characters', 'word', run('Yes', '<w:rStyle w:val="Gone"/>') + run(' No'), 'no'],
	['by a style that rests on one', 'word', run('Yes', '<w:rStyle w:val="GoneToo"/>') + run(' No'), 'no'],
	['by a style of paragraphs', 'word', paragraph(run('Yes'), '<w:pStyle w:val="GoneText"/>') + paragraph(run('No')), 'no'],
	['hidden', 'word', run('Yes', '<w:vanish/>') + run('No'), 'no'],
	['hidden by a style', 'word', run('Yes', '<w:rStyle w:val="Unseen"/>') + run('No'), 'no'],
	['del', 'page', '<del>Yes</del> No', 'no'],
	['s', 'page', 'Yes / <s>No</s>', 'yes'],
	['strike', 'page', '<p><strike>Yes</strike></p><p>No</p>', 'no'],
	['by its style', 'page', '<span style="color:red; text-decoration:line-through">Yes</span>/No', 'no'],
	['by its style, in the long way', 'page', '<span style="text-decoration-line: underline line-through">Yes</span>/No', 'no'],
	['by a class', 'page', '<span class="c4">Yes</span>/No', 'no'],
	['by a class and not by another', 'page', '<span class="c4 c5">Yes</span>', 'yes'],
	['all of a cell', 'page', '<s>Yes</s>', '?'],
	['inserted', 'page', '<del>Yes</del><ins>No</ins>', 'no'],
	['hidden', 'page', '<span style="display:none">Yes</span>No', 'no'],
	['hidden by visibility', 'page', '<span style="visibility: hidden">Yes</span>No', 'no'],
	['hidden by its attribute', 'page', '<span hidden>Yes</span>No', 'no'],
	['hidden by a class', 'page', '<span class="away">Yes</span>No', 'no'],
	['hidden on paper alone', 'page', '<span class="screen">Yes</span>', 'yes'],
	['a box that a style draws', 'page', '<input type="radio" style="display:none" checked> Yes <input type="radio" style="display:none"> No', 'yes'],
	['a box that is none to the browser', 'page', '<span role="radio" aria-checked="false"></span>Yes <span role="radio" aria-checked="true"></span>No', 'no'],
	['a letter of a font of pictures', 'page', '<font face="Wingdings 2">P</font>', 'yes'],
	['boxes of a font of pictures', 'page', `<span style='font-family:"Wingdings 2"'>£</span> Yes <span style='font-size:9pt;font-family:"Wingdings 2"'>R</span> No`, 'no'],
	['a font of pictures, and another in it', 'page', '<span class="marks">ü<span style="font-family:Arial"> Y</span></span>', 'yes'],
	['a template', 'page', '<template>Yes</template>No', 'no'],
	['behind a summary', 'page', '<details><summary>Answer</summary>No</details>', 'no?'],
	['a panel that a button opens', 'page', '<a aria-controls="p1"></a><span id="p1" hidden>No</span>', 'no'],
	['one of two', 'markdown', '~~Yes~~ / No', 'no'],
	['the other of two', 'markdown', 'Yes / ~~No~~', 'yes'],
	['by a line typed over each letter', 'markdown', `${overlaid} / No`, 'no'],
	['by a line typed over each letter', 'page', `${overlaid} / No`, 'no'],
	['by a line typed over each letter', 'word', run(overlaid) + run(' No'), 'no'],
	['by a line typed over every letter of it', 'word', run(overlaid), '?'],
	['a letter of a font of pictures, by a style', 'word', run('P', '<w:rStyle w:val="Ticks"/>'), 'yes'],
	['an unknown letter of a font of pictures', 'word', run('Y', '<w:rFonts w:ascii="Wingdings"/>'), '?'],
	['right behind the other', 'markdown', 'Yes~~No~~', 'yes'],
	['all', 'markdown', '~~Yes~~', '?'],
	['by a tag', 'markdown', '<del>Yes</del> No', 'no'],
	['by the tag s', 'markdown', 'Yes / <s>No</s>', 'yes'],
];

const styles = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="character" w:styleId="Gone"><w:rPr><w:strike/></w:rPr></w:style><w:style w:type="character" w:styleId="GoneToo"><w:basedOn w:val="Gone"/></w:style><w:style w:type="paragraph" w:styleId="GoneText"><w:rPr><w:strike/></w:rPr></w:style><w:style w:type="character" w:styleId="Unseen"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="Ticks"><w:rPr><w:rFonts w:ascii="Wingdings 2" w:hAnsi="Wingdings 2"/></w:rPr></w:style></w:styles>';
const pageStyles = '<style>.c4{color:#111;text-decoration:line-through}.c5{text-decoration:none}.away{display:none} .marks{font-family:Wingdings} @media print{.screen{display:none}}</style>';

test.each(cases)('struck out or hidden: %s (%s)', async (_, kind, answer, expected) => {
	const reading = kind === 'word' ? await readWord([run('Yes'), answer], {parts: {'word/styles.xml': styles}}) : kind === 'page' ? await readPage(['Yes', answer], {before: pageStyles}) : await readMarkdown(['Yes', answer]);
	expect(told(reading).slice(0, 3)).toEqual(['yes', expected, 'yes']);
	expect(JSON.stringify(reading)).not.toMatch(/[\u0336\uFFFA-\uFFFC]/);
});

test('words that are struck out of a text are told, and are not said', async () => {
	const evidence = run('The policy has ') + run('three stages', strike) + run(' two stages.');
	const reading = await readWord([], {evidence});
	expect(reading.rows[0]!.evidence).toBe('The policy has two stages.');
	expect(reading.leftOut?.[0]).toEqual({kind: 'struck', text: 'three stages'});
	expect(reading.issues).toContainEqual({code: 'left-out', counts: {struck: 12}});
	expect((await readWord([], {evidence: run('Old policy', strike)})).rows[0]!.evidence).toBe('');
});

const footnotes = {
	'word/footnotes.xml': '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2"><w:p><w:r><w:t>No change is planned; but see the report.</w:t></w:r></w:p></w:footnote></w:footnotes>',
	'word/_rels/document.xml.rels': '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>',
};

test('a note to an answer is commentary, a note to a text stands in it', async () => {
	const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
	const noted = await readWord([run('Yes') + mark, `${run('No')}<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>*</w:t></w:r>`, run('Yes') + run('1', '<w:vertAlign w:val="superscript"/>')], {parts: footnotes, evidence: run('Policy') + mark});
	expect(noted.rows.slice(0, 3).map(({comply, complyAsPrinted}) => [comply, complyAsPrinted])).toEqual([['yes', 'Yes'], ['no', 'No'], ['yes', 'Yes']]);
	expect(noted.rows[0]).toMatchObject({evidence: 'Policy (No change is planned; but see the report.)', commentary: 'Staff follow it.\nNo change is planned; but see the report.'});
	expect(told(await readPage(['Yes<sup>1</sup>', 'No<sup><a href="#n1">[2]</a></sup>']))).toEqual(['yes', 'no', ...Array<string>(10).fill('yes')]);
	expect((await readPage([], {evidence: 'The 21<sup>st</sup> of May, 40 m<sup>2</sup>'})).rows[0]!.evidence).toBe('The 21st of May, 40 m2');
	const markdown = await readMarkdown(['Yes[^1]'], {after: '\n[^1]: No change is planned.\n'});
	expect(markdown.rows[0]).toMatchObject({comply: 'yes', complyAsPrinted: 'Yes', commentary: 'Staff follow it.\nNo change is planned.'});
});

const drawing = (description: string) => `<w:r><w:drawing><wp:inline><wp:extent cx="200000" cy="200000"/><wp:docPr id="1" name="Picture 1" descr="${description}"/><a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="tick.png" descr="${description}"/></pic:nvPicPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

test.each<[string, string]>([
	['Tick', 'yes'], ['green tick.png', 'yes'], ['Checkmark with solid fill', 'yes'], ['Yes', 'yes'], ['Cross', 'no?'], ['A red cross Description automatically generated', 'no?'], ['Close with solid fill', 'no?'], ['No', 'no'],
	['', '?'], ['A picture containing shape', '?'], ['Yes or no', '?'],
])('a picture described as “%s” in place of an answer', async (description, expected) => {
	expect(told(await readWord([drawing(description)]))[0]).toBe(expected);
	expect(told(await readPage([`<img src="a.png" alt="${description}">`]))[0]).toBe(expected);
});

test('icons, and pictures known by their name alone', async () => {
	expect(told(await readPage(['<i class="fa fa-check" aria-hidden="true"></i>', '<span class="glyphicon glyphicon-remove"></span>', '<i class="fas fa-times"></i><span class="sr-only">No</span>', '<img src="/assets/icon-tick.svg" alt="">', '<svg aria-label="Cross"><path d="M0"/></svg>', '<svg><path d="M0"/></svg>', '<span class="material-icons">close</span>']))).toEqual(['yes', 'no', 'no', 'yes', 'no', '?', 'no', ...Array<string>(5).fill('yes')]);
});

test('a picture beside both words says neither', async () => {
	expect(told(await readWord([`${drawing('')}${run(' Yes ')}${drawing('')}${run(' No')}`, `${run('Yes / No ')}${drawing('')}`]))).toEqual(['?', '?', ...Array<string>(10).fill('yes')]);
});

const box = (checked: 0 | 1, shown: string) => `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run(shown)}</w:sdtContent></w:sdt>`;

test('a box says what it is set to, whatever sign shows it', async () => {
	const answers = [`${run('Yes ')}${box(0, '○')}${run(' No ')}${box(1, '✓')}`, `${box(1, 'þ')}${run(' Yes ')}${box(0, 'o')}${run(' No')}`, `${paragraph(box(0, '☐') + run('Yes'))}${paragraph(box(1, '☒') + run('No'))}`];
	expect(told(await readWord(answers)).slice(0, 4)).toEqual(['no', 'yes', 'no', 'yes']);
});

test('tracked changes: a column taken out, a cell taken out, a row taken out or moved', async () => {
	const gone = cell(run('No'), '<w:cellDel w:id="1" w:author="A"/>');
	const column = await readWord([], {rows: (xml) => xml.map((row) => row.replace('<w:tc>', `${gone}<w:tc>`))});
	expect(told(column)).toEqual(Array(12).fill('yes'));
	expect(column.rows[0]!.evidence).toBe('Policy 3');
	const single = await readWord([gone]);
	expect(told(single).slice(0, 2)).toEqual(['?', 'yes']);
	expect(single.rows[0]).toMatchObject({evidence: 'Policy 3', commentary: 'Staff follow it.'});
	const moved = await readWord([`<w:moveFrom>${run('Yes')}</w:moveFrom><w:moveTo>${run('No')}</w:moveTo>`, `<w:del><w:r><w:delText>Yes</w:delText></w:r></w:del><w:ins>${run('No')}</w:ins>`], {rows: ([first, second, third, ...others]) => [first!, second!, third!.replace('<w:tr>', '<w:tr><w:trPr><w:del w:id="1"/></w:trPr>'), third!, ...others]});
	expect(told(moved).slice(0, 3)).toEqual(['no', 'no', 'yes']);
	expect(moved.rows).toHaveLength(12);
});

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';
const relations = (...kinds: readonly string[]) => `<Relationships>${kinds.map((kind, index) => `<Relationship Id="r${index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${kind}.xml"/>`).join('')}</Relationships>`;

test('comments in the margin and words at the foot of the pages are told, resolved comments and page numbers are not', async () => {
	const comment = (id: number, place: string, text: string) => `<w:comment w:id="${id}" w:author="Ann"><w:p w14:paraId="${place}"><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;
	const reading = await readWord([], {parts: {
		'word/_rels/document.xml.rels': relations('comments', 'commentsExtended', 'header', 'footer'),
		'word/comments.xml': `<w:comments ${space}>${comment(1, 'A1', 'Is this still so?')}${comment(2, 'A2', 'Settled')}${comment(3, 'A3', 'Agreed')}</w:comments>`,
		'word/commentsExtended.xml': '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="A1" w15:done="0"/><w15:commentEx w15:paraId="A2" w15:done="1"/><w15:commentEx w15:paraId="A3" w15:paraIdParent="A2" w15:done="0"/></w15:commentsEx>',
		'word/header.xml': `<w:hdr ${space}><w:p><w:r><w:t>Page 3 of 12</w:t></w:r></w:p></w:hdr>`,
		'word/footer.xml': `<w:ftr ${space}><w:p><w:r><w:t>We do not meet 5.3 and have told the board so; this assessment is to be read with its minutes.</w:t></w:r></w:p></w:ftr>`,
	}});
	expect(reading.leftOut).toEqual([{kind: 'comment', text: 'Ann: Is this still so?'}, {kind: 'header', text: 'We do not meet 5.3 and have told the board so; this assessment is to be read with its minutes.'}]);
	expect(told(reading)).toEqual(Array(12).fill('yes'));
});

test('a page of which most is shut until it is opened is read', async () => {
	const rows = provisions.map(({id, requirement}) => `<tr><td>${id}</td><td>${escapeXml(requirement)}</td><td>No</td><td>x</td><td>y</td></tr>`).join('');
	const html = `<html><body><h1>Fernbank Homes self-assessment</h1><h2>Section 1</h2><div style="display:none"><table><tr>${head.map((each) => `<th>${each}</th>`).join('')}</tr>${rows}</table></div></body></html>`;
	expect(told(mustRead(await readDocument(Buffer.from(html), 'form.html', banks)))).toEqual(Array(12).fill('no'));
});

test('a row struck out from end to end is no row, and its words go to no other', async () => {
	const reading = await readWord([], {rows: ([first, second, ...others]) => [first!, second!.replaceAll('<w:rPr></w:rPr>', `<w:rPr>${strike}</w:rPr>`).replace(/<w:rPr><w:strike\/><\/w:rPr>(<w:t xml:space="preserve">Yes)/, '$1'), ...others]});
	expect(reading.rows.map(({provision}) => provision)).not.toContain(provisions[1]!.id);
	expect(reading.rows[0]).toMatchObject({comply: 'yes', complyAsPrinted: 'Yes', evidence: 'Policy 3'});
	expect(reading.issues.map(({code}) => code)).toContain('missing-rows');
});

test('text with tildes, as notes are typed', async () => {
	const text = ['Fernbank Homes self-assessment', ...provisions.flatMap(({id, requirement}, index) => ['', `${id} ${requirement}`, `Comply: ${['~~Yes~~ No', '~~Yes~~'][index] ?? 'Yes'}`, 'Evidence: Policy 3'])].join('\n');
	expect(told(mustRead(await readDocument(Buffer.from(text), 'form.txt', banks))).slice(0, 3)).toEqual(['no', '?', 'yes']);
});

test('a cell that is hidden and keeps its place keeps it', async () => {
	const html = `<html><body><h1>Fernbank Homes self-assessment</h1><table><tr>${head.map((each) => `<th>${each}</th>`).join('')}</tr>${provisions.map(({id, requirement}) => `<tr><td>${id}</td><td>${escapeXml(requirement)}</td><td>Yes</td><td style="visibility:hidden">Old</td><td>Staff</td></tr>`).join('')}</table></body></html>`;
	const {rows} = mustRead(await readDocument(Buffer.from(html), 'form.html', banks));
	expect(rows[0]).toMatchObject({comply: 'yes', evidence: '', commentary: 'Staff'});
});

test('an answer that a tracked change takes out, with nothing in its place, is not known', async () => {
	const reading = await readWord(['<w:del><w:r><w:delText>Yes</w:delText></w:r></w:del>']);
	expect(told(reading).slice(0, 2)).toEqual(['?', 'yes']);
	expect(reading.leftOut).toEqual([{kind: 'struck', text: 'Yes'}]);
});

test('columns of ticks: struck out, with a picture, with both', async () => {
	const columns: ReadonlyArray<readonly [string, string, string]> = [
		[run('X', strike), run('X'), 'no'], [run('X', strike), '', '?'], [drawing('Tick'), '', 'yes'], [drawing(''), '', 'yes?'], [drawing('Tick'), drawing('Cross'), 'yes'], [drawing(''), drawing(''), '?'], [run('Yes', strike), run('No'), 'no'], ['', run('✓'), 'no'],
	];
	const rows = provisions.slice(0, columns.length).map(({id, requirement}, index) => `<w:tr>${[run(id), run(requirement), columns[index]![0], columns[index]![1], run('Policy 3')].map((each) => cell(each)).join('')}</w:tr>`);
	const xml = `<w:tbl><w:tr>${['Code provision', 'Code requirement', 'Yes', 'No', 'Evidence'].map((each) => cell(run(each))).join('')}</w:tr>${rows.join('')}</w:tbl>`;
	const reading = mustRead(await readDocument(wordFile([{kind: 'text', text: 'Fernbank Homes self-assessment'}, {kind: 'raw', xml}]), 'form.docx', banks));
	expect(told(reading)).toEqual(columns.map(([, , expected]) => expected));
	expect(reading.unplaced).toEqual([]);
});

const side = ({answer, id, requirement}: {answer: string; id: string; requirement: string}) => [id, requirement, answer, 'Policy 3', 'Staff follow it.'];
const sideBySide = provisions.map(({id, requirement}, index) => side({id, requirement, answer: ['~~Yes~~ / No', '~~Yes~~', 'Yes ~~No~~'][index] ?? 'Yes'}));

test.each<[string, string, string]>([
	['tabs', 'form.txt', [head, ...sideBySide].map((row) => row.join('\t')).join('\n')],
	['a table without a rule under its head', 'form.md', [head, ...sideBySide].map((row) => `| ${row.join(' | ')} |`).join('\n')],
	['pipes', 'form.txt', [head, ...sideBySide].map((row) => `| ${row.join(' | ')} |`).join('\n')],
])('cells side by side in a line, with tildes: %s', async (_, name, rows) => {
	const reading = mustRead(await readDocument(Buffer.from(`Fernbank Homes self-assessment\n\n${rows}\n`), name, banks));
	expect(told(reading).slice(0, 4)).toEqual(['no', '?', 'yes', 'yes']);
	expect(reading.rows[1]).toMatchObject({evidence: 'Policy 3', commentary: 'Staff follow it.'});
});
