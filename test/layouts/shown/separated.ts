/** Cells parted by tabs, commas or the ends of lines. */
import {rowsOf, type Assessment, type SourceRow} from '../assessment.ts';
import type {Layout} from '../layout.ts';
import {filledCells} from '../writing/blocks.ts';
import {csvTable, onOneLine, tabTable} from '../writing/delimited.ts';
import {plainDocument, titleOf} from '../writing/document.ts';
import {officialColumns, tableOf} from '../writing/table.ts';

function writeRows(assessment: Assessment, write: (row: SourceRow) => string, between: string): string {
	const titles = officialColumns(assessment.edition).map(({title}) => title);
	return plainDocument(assessment, ({rows}) => [titles.join('\n'), ...rows.map(write)].join(between));
}

/** A page ends in the middle of some rows: what is left of the cells starts the next page, without its number. */
function splitOverPage(cells: readonly string[], isSplit: boolean): readonly string[] {
	const flat = cells.map(onOneLine);
	if (!isSplit) return [flat.join('\t')];
	const cutAt = (text: string) => text.lastIndexOf(' ', Math.floor(text.length * 0.6));
	const [head, tail] = [(text: string) => text.slice(0, cutAt(text)), (text: string) => text.slice(cutAt(text) + 1)];
	const first = flat.map((text, index) => (index === 1 ? head(text) : text));
	const second = flat.map((text, index) => (index === 1 ? tail(text) : ''));
	return [first.join('\t'), '', second.join('\t')];
}

export const separated: readonly Layout[] = [
	{name: 'tabs', format: 'text', write: (assessment) => plainDocument(assessment, ({rows}) => tabTable(tableOf(rows, officialColumns(assessment.edition))))},
	{name: 'tabs-no-header', format: 'text', write: (assessment) => plainDocument(assessment, ({rows}) => tabTable(tableOf(rows, officialColumns(assessment.edition)), {header: false}))},
	{
		name: 'tabs-split-over-pages',
		format: 'text',
		write: (assessment, random) =>
			plainDocument(assessment, ({rows}) => {
				const columns = officialColumns(assessment.edition);
				const header = columns.map(({title}) => title).join('\t');
				return [header, ...rows.flatMap((row) => splitOverPage(columns.map(({cell}) => cell(row)), row.requirement.length > 150 && random.next() < 0.4))].join('\n');
			}),
	},
	{name: 'csv', format: 'text', write: (assessment) => csvTable(tableOf(rowsOf(assessment), officialColumns(assessment.edition)))},
	{name: 'cell-per-line', format: 'text', write: (assessment) => writeRows(assessment, (row) => officialColumns(assessment.edition).map(({cell}) => cell(row)).join('\n'), '\n')},
	{
		name: 'cell-per-line-indented',
		format: 'text',
		write: (assessment) => writeRows(assessment, (row) => officialColumns(assessment.edition).map(({cell}) => `\t${cell(row)}`).join('\n'), '\n\n'),
	},
	{
		name: 'cell-per-paragraph',
		format: 'text',
		joinsFreeText: true,
		write: (assessment) => writeRows(assessment, (row) => filledCells(row, officialColumns(assessment.edition)).join('\n\n'), '\n\n'),
	},
	{
		name: 'rows-as-one-line-cells',
		format: 'text',
		joinsFreeText: true,
		write: (assessment) => `${titleOf(assessment)}\n\n${rowsOf(assessment).map((row) => filledCells(row, officialColumns(assessment.edition)).map(onOneLine).join('  ')).join('\n')}\n`,
	},
];
