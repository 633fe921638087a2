/** Paper: what a PDF gives when its cells stand in the middle, its columns are narrow and its pages cut rows. */
import type {Assessment} from '../assessment.ts';
import {everywhere, inTurn, misread, plainAnswers, withoutNumbers} from '../changes.ts';
import type {Layout} from '../layout.ts';
import {columnTable, multilineTable, type ColumnStyle} from '../writing/columns.ts';
import {onOneLine} from '../writing/delimited.ts';
import {markdownDocument, sectionHeading, titleOf} from '../writing/document.ts';
import {paginate} from '../writing/pages.ts';
import {officialColumns, tableOf, type Table} from '../writing/table.ts';
import {hyphenateLines} from '../writing/wrapping.ts';

const widths = {2022: [8, 30, 9, 36], 2024: [9, 28, 11, 20, 28]} as const;
const wide = {2022: [7, 60, 14, 70], 2024: [9, 60, 10, 34, 60]} as const;

function sectionPages(assessment: Assessment, draw: (table: Table) => readonly string[]): readonly string[] {
	const columns = officialColumns(assessment.edition);
	return [titleOf(assessment), '', ...assessment.sections.flatMap((section) => [sectionHeading(section), '', ...section.parts.flatMap(({heading, rows}) => [heading, '', ...draw(tableOf(rows, columns))])])];
}

const drawn = (style: ColumnStyle, between = ['']) => (table: Table) => columnTable(table, style, {between});

export const pages: readonly Layout[] = [
	{
		name: 'narrow-hyphenated-pages',
		format: 'text',
		write: (assessment) =>
			paginate(sectionPages(assessment, drawn({widths: widths[assessment.edition], wrap: hyphenateLines})), {
				linesPerPage: 48,
				header: [`${titleOf(assessment)}`, 'OFFICIAL', ''],
				footer: (page, count) => [`${page}/${count}`],
			}),
	},
	{name: 'middle-cells', format: 'text', write: (assessment) => sectionPages(assessment, drawn({widths: wide[assessment.edition], align: 'middle'})).join('\n')},
	{name: 'close-rows', format: 'text', write: (assessment) => sectionPages(assessment, drawn({widths: wide[assessment.edition], gap: 3}, [])).join('\n')},
	{name: 'multiline-table', format: 'markdown', write: (assessment) => markdownDocument(assessment, ({rows}) => multilineTable(tableOf(rows, officialColumns(assessment.edition)), wide[assessment.edition]))},
	{
		name: 'header-on-every-page',
		format: 'text',
		write: (assessment) => {
			const columns = officialColumns(assessment.edition);
			const header = columnTable({titles: columns.map(({title}) => title), rows: []}, {widths: wide[assessment.edition], gap: 3});
			return paginate(sectionPages(assessment, drawn({widths: wide[assessment.edition], gap: 3})), {linesPerPage: 40, header, footer: (page, count) => ['', `${assessment.landlord}${' '.repeat(60)}Page ${page} of ${count}`], between: ''});
		},
	},
	{name: 'columns-without-numbers', format: 'text', change: inTurn(withoutNumbers, plainAnswers), write: (assessment) => sectionPages(assessment, drawn({widths: wide[assessment.edition]})).join('\n')},
	{name: 'scanned-columns', format: 'text', change: everywhere((text, random) => misread(120)(onOneLine(text), random)), write: (assessment) => sectionPages(assessment, drawn({widths: wide[assessment.edition], gap: 4})).join('\n')},
];
