import {describe, expect, test} from 'vitest';
import {containerRefusalWords} from '../../../src/wording/en/containers.ts';
import {readContainer} from '../../../src/exchange/containers/read-container.ts';
import {usualLimits} from '../../../src/exchange/containers/refusal.ts';
import {readDocument} from '../../../src/exchange/read-document.ts';
import {provisions} from '../../../src/core/bank/bank.ts';
import {banks, mustRead, requirement} from '../read-document/reading.ts';
import {excelFile, type ExcelCell, type ExcelSheet} from './excel-file.ts';
import {zipFile} from './zip-file.ts';

const head = ['Code provision', 'Code requirement', 'Comply: Yes / No', 'Evidence', 'Commentary / explanation'];
const ids = ['5.7', '5.8', '5.9', '5.10', '5.11'];
const code = (id: string) => requirement('2024', id);
const texts = (id: string): readonly ExcelCell[] => [`Policy (${id})`, `Staff follow this.\nTen cases are sampled (${id}).`];
const row = (id: string, answer: ExcelCell = 'Yes', number: ExcelCell = id): readonly ExcelCell[] => [number, code(id), answer, ...texts(id)];
const form = (change: Partial<ExcelSheet> = {}): ExcelSheet => ({name: 'Sheet1', rows: [['Glan Homes self-assessment 2025'], [], head, ...ids.map((id) => row(id))], ...change});

const read = async (...sheets: readonly ExcelSheet[]) => mustRead(await readDocument(excelFile(sheets), 'form.xlsx', banks));
const layoutOf = async (sheet: ExcelSheet, options = {}) => {
	const contained = await readContainer(excelFile([sheet], options), 'form.xlsx');
	if (contained.kind !== 'layout') throw new Error(JSON.stringify(contained));
	return contained.layout;
};
const textsOf = async (cells: readonly ExcelCell[], options = {}) => {
	const [table] = (await layoutOf({name: 'a', rows: [['1.2', 'b', 'c'], ['1.3', ...cells]]}, options)).filter(({kind}) => kind === 'table');
	return table!.kind === 'table' ? table!.rows[1]!.cells.slice(1).map(({text}) => text).slice(0, cells.length) : [];
};

describe('the form in a workbook', () => {
	test('is read row by row, with the line breaks of its cells and its title', async () => {
		const reading = await read(form());
		expect(reading).toMatchObject({landlord: 'Glan Homes', period: '2025', unplaced: []});
		expect(reading.rows.map(({provision, comply, evidence, commentary, doubts}) => [provision, comply, evidence, commentary, doubts])).toEqual(ids.map((id) => [id, 'yes', ...texts(id), []]));
	});

	test('one section a sheet', async () => {
		const all = provisions(banks['2024']).map(({id}) => id);
		const sheets = [...Map.groupBy(all, (id) => id[0])].map(([section, own]): ExcelSheet => ({name: `Section ${section}`, rows: [head, ...own.map((id) => row(id))]}));
		const reading = await read({name: 'Guidance', rows: [['How to fill this in'], ['Choose Yes or No', 'then say why']]}, ...sheets);
		expect(reading.rows.map(({provision}) => provision)).toEqual(all);
		expect(reading.rows.every(({comply, doubts}) => comply === 'yes' && doubts.length === 0)).toBe(true);
	});

	test('a long list on another sheet is no part of the form', async () => {
		const log: ExcelSheet = {name: 'Log', rows: Array.from({length: 2000}, (_, index) => [`C${index}`, 'A tap drips', 'Yes', 'Closed', 'Upheld'])};
		const reading = await read(form(), log);
		expect(reading.rows.map(({provision, comply, doubts}) => [provision, comply, doubts])).toEqual(ids.map((id) => [id, 'yes', []]));
	});

	test('numbers: 5.10 that became 5.1 is told by the order, or by its format', async () => {
		const asNumbers = (format?: string) => form({rows: [head, ...ids.map((id) => row(id, 'Yes', {number: Number(id), ...(format !== undefined && {format})}))]});
		for (const sheet of [asNumbers(), asNumbers('0.00'), asNumbers('0.0'), form({rows: [head, ...ids.map((id) => row(id, 'Yes', id === '5.10' ? {number: 5.1, format: '0.00'} : {number: Number(id)}))]})]) {
			const {rows} = await read(sheet);
			expect(rows.map(({provision, doubts}) => [provision, doubts])).toEqual(ids.map((id) => [id, []]));
		}
	});

	test('a whole form of numbers', async () => {
		const all = provisions(banks['2024']).map(({id}) => id);
		for (const format of ['General', '0.00']) {
			const {rows, issues} = await read({name: 'a', rows: [head, ...all.map((id) => row(id, 'Yes', {number: Number(id), format}))]});
			expect(rows.map(({provision, doubts}) => [provision, doubts])).toEqual(all.map((id) => [id, []]));
			expect(issues.map(({code: issue}) => issue)).toEqual(['landlord-unknown']);
		}
	});

	test('without the Code’s words the order alone tells', async () => {
		const {rows} = await read({name: 'Self-assessment', rows: [['Housing Ombudsman Complaint Handling Code self-assessment'], ['Provision', 'Comply', 'Evidence', 'Commentary'], ...provisions(banks['2024']).map(({id}) => [{number: Number(id)}, 'Yes', `Policy (${id})`, 'Text'])]});
		expect(rows.map(({provision, evidence}) => [provision, evidence])).toEqual(provisions(banks['2024']).map(({id}) => [id, `Policy (${id})`]));
	});

	test('what is struck out is not said, and told; an answer that was is in doubt', async () => {
		const {rows, issues, leftOut} = await read(form({rows: [head, row('5.7', {rich: '<r><rPr><strike/></rPr><t>Yes</t></r><r><t xml:space="preserve"> No</t></r>'}), row('5.8', {xml: ' t="inlineStr" s="1"><is><t>Yes</t></is>'}), ...ids.slice(2).map((id) => row(id))]}));
		expect(rows.map(({comply, doubts}) => [comply, doubts])).toEqual([['no', []], ['blank', ['answer-unread']], ['yes', []], ['yes', []], ['yes', []]]);
		expect(leftOut).toEqual([{kind: 'struck', text: 'Yes'}, {kind: 'struck', text: 'Yes'}]);
		expect(issues).toContainEqual({code: 'left-out', counts: {struck: 2}});
	});

	test('cells merged across and down', async () => {
		const rows = [['Glan Homes self-assessment 2025', undefined, undefined, undefined, undefined], head, ['Section 5: the complaint handling process'], ...ids.map((id, index) => (index < 2 ? [id, code(id), 'Yes', index === 0 ? 'The same policy' : undefined, 'Text'] : row(id)))];
		const {rows: read5} = await read(form({rows, merged: ['A1:E1', 'A3:E3', 'D4:D5']}));
		expect(read5.slice(0, 2).map(({evidence}) => evidence)).toEqual(['The same policy', 'The same policy']);
	});

	test('what is hidden is not read, and told', async () => {
		const rows = [head, ...ids.map((id) => row(id)), row('6.1', 'No')].map((cells) => [...cells, 'aside']);
		const reading = await read(form({rows, hiddenRows: [6], hiddenColumns: [5]}), {...form({name: 'Old'}), state: 'hidden'}, {...form({name: 'Older'}), state: 'veryHidden'});
		expect(reading.rows.map(({provision, beside}) => [provision, beside])).toEqual(ids.map((id) => [id, []]));
		expect(reading.issues).toContainEqual({code: 'hidden-left', sheets: ['Old', 'Older'], rows: 1, columns: 1});
	});

	test('notes and boxes of words are told', async () => {
		const {unplaced} = await read(form({notes: [['C4', 'Check with the board']]}));
		expect(unplaced).toEqual(['Note at C4: Check with the board']);
	});

	test('boxes that lie over the cells', async () => {
		const rows = [['Code provision', 'Code requirement', 'Yes', 'No', 'Evidence'], ...ids.map((id) => [id, code(id), undefined, undefined, `Policy (${id})`])];
		const boxes = ids.flatMap((_, index) => [2, 3].map((column) => ({row: index + 1, column, isTicked: (column === 3) === (index === 1)})));
		expect((await read(form({rows, boxes}))).rows.map(({comply}) => comply)).toEqual(['yes', 'no', 'yes', 'yes', 'yes']);
	});

	test('a formula gives what was worked out; one that came to nothing is no answer', async () => {
		const reading = await read(form({rows: [head, row('5.7', {xml: ' t="str"><f>IF(A1,"Yes","No")</f><v>No</v>'}), row('5.8', {xml: '><f>A1</f>'}), row('5.9', {xml: ' t="e"><f>A1</f><v>#N/A</v>'}), row('5.10', true), row('5.11', false)]}));
		expect(reading.rows.map(({comply, doubts}) => [comply, doubts])).toEqual([['no', []], ['blank', ['answer-unread']], ['blank', ['answer-unread']], ['yes', []], ['no', []]]);
	});
});

describe('the form in a spreadsheet of LibreOffice', () => {
	const spaces = ['office', 'table', 'text', 'style'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');
	const cell = (text: string, attributes = '', inside = '') => `<table:table-cell office:value-type="string"${attributes}>${inside}${text.split('\n').map((line) => `<text:p>${line}</text:p>`).join('')}</table:table-cell>`;
	const line = (cells: readonly string[], attributes = '') => `<table:table-row${attributes}>${cells.join('')}<table:table-cell table:number-columns-repeated="16000"/></table:table-row>`;
	const plain = (id: string, answer = 'Yes') => [id, code(id), answer, `Policy (${id})`, 'Text'].map((text) => cell(text));
	const tables = (...each: ReadonlyArray<readonly [name: string, style: string, rows: string]>) => zipFile([
		{name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true},
		{name: 'content.xml', content: `<office:document-content ${spaces}><office:automatic-styles><style:style style:name="hid" style:family="table"><style:table-properties table:display="false"/></style:style><style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${each.map(([name, style, rows]) => `<table:table table:name="${name}" table:style-name="${style}"><table:table-column table:number-columns-repeated="5"/><table:table-column table:visibility="collapse"/>${rows}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`).join('')}</office:spreadsheet></office:body></office:document-content>`},
	]);

	test('rows, line breaks, notes; what is struck out or hidden is not read', async () => {
		const rows = [
			line([cell('Glan Homes self-assessment 2025', ' table:number-columns-spanned="5"'), '<table:covered-table-cell table:number-columns-repeated="4"/>']),
			line(head.map((text) => cell(text))),
			line([...['5.7', code('5.7')].map((text) => cell(text)), cell('<text:span text:style-name="T1">Yes</text:span> No'), cell('Policy<text:s text:c="2"/>3'), cell('One.\nTwo.', '', '<office:annotation><text:p>Ask the board</text:p></office:annotation>'), cell('aside')]),
			line(plain('5.8')), line(plain('5.9')), line(plain('5.1').with(1, cell(code('5.10')))), line(plain('6.1', 'No'), ' table:visibility="collapse"'),
		].join('');
		const reading = mustRead(await readDocument(tables(['Form', 'ta1', rows], ['Old', 'hid', rows]), 'form.ods', banks));
		expect(reading.rows.map(({provision, comply, doubts}) => [provision, comply, doubts])).toEqual([['5.7', 'no', []], ['5.8', 'yes', []], ['5.9', 'yes', []], ['5.10', 'yes', []]]);
		expect(reading.rows[0]).toMatchObject({evidence: 'Policy 3', commentary: 'One.\nTwo.', beside: []});
		expect(reading).toMatchObject({landlord: 'Glan Homes', unplaced: ['Note at row 3: Ask the board']});
		expect(reading.issues).toContainEqual({code: 'hidden-left', sheets: ['Old'], rows: 1, columns: 1});
		expect(reading.leftOut).toEqual([{kind: 'struck', text: 'Yes'}]);
	});

	test('a cell and a row meant many times end somewhere', async () => {
		const rows = line([cell('1.2', ' table:number-columns-repeated="16384"')], ' table:number-rows-repeated="1048576"');
		expect(await readContainer(tables(['a', 'b', rows]), 'a.ods')).toMatchObject({kind: 'refused', refusal: {code: 'too-many-pieces'}});
	});
});

test('values as they are shown', async () => {
	const days = [{number: 45_383, format: 'dd/mm/yyyy'}, {number: 45_383, format: 'd mmmm yyyy'}, {number: 0.95, format: '0%'}, {number: 1234.5, format: '#,##0.00'}, {number: 0.1 + 0.2}, {number: 3, format: '0.00'}, true];
	expect(await textsOf(days)).toEqual(['01/04/2024', '1 April 2024', '95%', '1,234.50', '0.3', '3.00', 'TRUE']);
	expect(await textsOf([{number: 43_921, format: 'dd/mm/yyyy'}], {is1904: true})).toEqual(['01/04/2024']);
	expect(await textsOf([{xml: ' t="d"><v>2024-04-01T00:00:00</v>'}, {rich: '<t>a_x000D_\nb</t>'}, {rich: '<r><t>東京</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>'}])).toEqual(['01/04/2024', 'a\nb', '東京']);
});

describe('what is refused', () => {
	const refusal = async (bytes: Uint8Array, name: string, limits = usualLimits) => {
		const contained = await readContainer(bytes, name, limits);
		return contained.kind === 'refused' ? containerRefusalWords(contained.refusal, name) : contained.kind;
	};
	const old = (stream: string) => Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);

	test('in a sentence that says what to do', async () => {
		expect(await refusal(old('Workbook'), 'form.xls')).toMatch(/Open it in Excel and save it as \.xlsx/);
		expect(await refusal(zipFile([{name: 'xl/workbook.bin', content: 'x'}]), 'form.xlsb')).toMatch(/Open it in Excel and save it as \.xlsx/);
		expect(await refusal(Buffer.from('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'), 'form.xml')).toMatch(/Open it in Excel and save it as \.xlsx/);
		expect(await refusal(old('EncryptedPackage'), 'form.xlsx')).toMatch(/password.*Open it in Excel/);
		expect(await refusal(excelFile([form()]).slice(0, 900), 'form.xlsx')).toMatch(/damaged.*Open it in Excel/);
	});

	test('within bounds', async () => {
		const limits = {...usualLimits, pieces: 500, partBytes: 20_000, unpackedBytes: 60_000, marks: 3000};
		expect(await refusal(excelFile([{name: 'a', rows: Array.from({length: 300}, () => ['1.2', 'a'])}]), 'a.xlsx', limits)).toMatch(/more than/);
		expect(await refusal(excelFile([{name: 'a', rows: [['1.2']], xml: '<x/>'.repeat(3100)}]), 'a.xlsx', limits)).toMatch(/more than/);
		expect(await refusal(excelFile([{name: 'a', rows: [['1.2']], xml: ' '.repeat(30_000)}]), 'a.xlsx', limits)).toMatch(/unpacks to more/);
		expect(await refusal(excelFile([{name: 'a', rows: [['1.2'], ...Array.from({length: 200}, () => [undefined, 'x'])], merged: Array.from({length: 200}, (_, index) => `A${200 - index}:B201`)}]), 'a.xlsx', {...limits, partBytes: 60_000, unpackedBytes: 200_000})).toMatch(/more than|layout/);
	});
});
