import {describe, expect, test} from 'vitest';
import {provisions} from '../../../src/core/bank/bank.ts';
import {readDocument} from '../../../src/exchange/read-document.ts';
import {excelFile, type ExcelCell, type ExcelSheet} from '../containers/excel-file.ts';
import {banks, mustRead, requirement} from './reading.ts';

const ids = provisions(banks['2024']).map(({id}) => id);
const expected = ids.map((id, index) => [id, index === 1 ? 'no' : 'yes', `Policy (${id})`, `Text, of ${id}.`]);
const data = ids.map((id, index) => [id, requirement('2024', id), index === 1 ? 'No' : 'Yes', `Policy (${id})`, `Text, of ${id}.`] as const);
const head = ['Code provision', 'Code requirement', 'Comply', 'Evidence', 'Commentary'];

async function rowsOf(bytes: Uint8Array, name: string) {
	const {rows} = mustRead(await readDocument(bytes, name, banks));
	return rows.map(({provision, comply, evidence, commentary}) => [provision, comply, evidence, commentary]);
}

describe('the whole form as CSV', () => {
	const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
	const written = (rows: ReadonlyArray<readonly string[]>, {by = ',', end = '\n', isQuoted = false} = {}) => rows.map((row) => row.map((cell) => (isQuoted || cell.includes(by) || /["\n]/.test(cell) ? quoted(cell) : cell)).join(by)).join(end);
	const usual = [head, ...data];
	const ticked = (sign: string) => [['No.', 'Requirement', 'Yes', 'No', 'Evidence', 'Commentary'], ...data.map(([id, text, answer, ...texts]) => [id, text, answer === 'Yes' ? sign : '', answer === 'No' ? sign : '', ...texts])];

	test.each<[string, string]>([
		['commas', written(usual)],
		['every cell quoted', written(usual, {isQuoted: true, end: '\r\n'})],
		['semicolons', written(usual, {by: ';'})],
		['tabs', written(usual, {by: '\t'})],
		['line ends of old Macs', written(usual, {end: '\r'})],
		['“sep=;” before all', `sep=;\r\n${written(usual, {by: ';', isQuoted: true, end: '\r\n'})}`],
		['a title above the headings', written([['Glan Homes', '', '', '', ''], ['', '', '', '', ''], ...usual])],
		['an empty column first', written(usual.map((row) => ['', ...row]))],
		['a theme first', written(usual.map((row, index) => [index === 0 ? 'Theme' : 'Definition', ...row]))],
		['empty columns behind', written(usual.map((row) => [...row, '', '']))],
		['line breaks in cells', written(usual.map(([id, text, ...others]) => [id!, text!.replaceAll('. ', '.\n'), ...others]))],
		['5.10 as 5.1', written(usual.map(([id, ...others]) => [/^\d/.test(id!) ? `${Number(id)}` : id!, ...others]))],
		['columns of crosses', written(ticked('x'))],
		['columns of ones', written(ticked('1'))],
	])('%s', async (_what, text) => {
		const bytes = [Buffer.from(text), Buffer.from(`\uFEFF${text}`), Buffer.from(`\uFEFF${text}`, 'utf16le'), Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()];
		for (const each of bytes) expect(await rowsOf(each, 'form.csv')).toEqual(expected);
	});

	test('as Windows wrote it', async () => {
		const text = written(usual.map((row) => row.map((cell) => cell.replace('Text, of', 'It\u2019s \u201Cso\u201D, of'))));
		const [first] = await rowsOf(Buffer.from(text.replaceAll('\u2019', '\x92').replaceAll('\u201C', '\x93').replaceAll('\u201D', '\x94').replaceAll('\u2018', '\x91').replaceAll('\u2013', '\x96'), 'latin1'), 'form.csv');
		expect(first![3]).toBe(`It\u2019s \u201Cso\u201D, of ${ids[0]}.`);
	});
});

describe('the whole form as a workbook', () => {
	const sheet = (rows: ReadonlyArray<readonly ExcelCell[]>, more: Partial<ExcelSheet> = {}): ExcelSheet => ({name: 'Form', rows, ...more});
	const merged = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2', 'F1:F2'];
	const twoHeads = (one: ExcelCell, other: ExcelCell, cells: (answer: string) => readonly ExcelCell[]) => sheet([['Code provision', 'Code requirement', 'Comply', undefined, 'Evidence', 'Commentary'], [undefined, undefined, one, other], ...data.map(([id, text, answer, ...texts]) => [id, text, ...cells(answer), ...texts])], {merged});
	const sections = [...Map.groupBy(data, ([id]) => id[0])];

	test.each<[string, readonly ExcelSheet[]]>([
		['empty rows and a column before it', [sheet([[], [undefined, 'Glan Homes'], [undefined, undefined, ...head], ...data.map((row) => [undefined, undefined, ...row])])]],
		['names and values above it', [sheet([['Landlord', 'Glan Homes'], ['Date', {number: 45_383, format: 'dd/mm/yyyy'}], ['Completed by', 'A Person', 'Role', 'Manager'], head, ...data])]],
		['“No.” over numbers', [sheet([['No.', ...head.slice(1)], ...data.map(([id, ...others]) => [{number: Number(id)}, ...others])])]],
		['Yes and No under one heading', [twoHeads('Yes', 'No', (answer) => (answer === 'Yes' ? ['✓', undefined] : [undefined, '✓']))]],
		['two years under one heading', [twoHeads({number: 2024}, {number: 2025}, (answer) => [answer === 'Yes' ? 'No' : 'Yes', answer])]],
		['headings that name the section', [sheet([head, ...sections.flatMap(([section, rows]) => [[`Section ${section}`], ...rows])])]],
		['number and requirement in one cell', [sheet([head.slice(1), ...data.map(([id, text, ...others]) => [`${id} ${text}`, ...others])])]],
		['a section a sheet, each with its title', sections.map(([section, rows]) => ({name: section!, rows: [[`Section ${section}`], head, ...rows]}))],
		['a list to choose from, and its sheet', [sheet([head, ...data], {xml: '<dataValidations count="1"><dataValidation type="list" sqref="C2:C80"><formula1>"Yes,No"</formula1></dataValidation></dataValidations>'}), {name: 'Lists', rows: [['Yes'], ['No'], ['Partial']]}]],
		['a plan of actions on another sheet', [sheet([head, ...data]), {name: 'Actions', rows: [['Ref', 'Action', 'Owner', 'By when', 'Status'], ['1.3', 'Change the leaflet', 'Head of Customer', {number: 45_383, format: 'dd/mm/yyyy'}, 'Open']]}]],
	])('%s', async (_what, sheets) => {
		expect(await rowsOf(excelFile(sheets), 'form.xlsx')).toEqual(expected);
	});
});
