/** Text that was laid out on paper: columns of spaces, pages with furniture, hard ends of lines. */
import type {Assessment} from '../assessment.ts';
import {plainAnswers} from '../changes.ts';
import type {Layout} from '../layout.ts';
import {filled} from '../writing/blocks.ts';
import {columnTable, gridTable, type ColumnStyle} from '../writing/columns.ts';
import {markdownDocument, plainDocument, preambleOf, sectionHeading, titleOf} from '../writing/document.ts';
import {paginate} from '../writing/pages.ts';
import {officialColumns, tableOf} from '../writing/table.ts';
import {hyphenateLines, wrapLines, wrapText} from '../writing/wrapping.ts';

const landscape = {2022: [8, 52, 12, 60], 2024: [9, 48, 12, 30, 46]} as const;
const portrait = {2022: [7, 34, 10, 34], 2024: [9, 30, 10, 22, 26]} as const;

function columnPage(assessment: Assessment, style: ColumnStyle): readonly string[] {
	const columns = officialColumns(assessment.edition);
	return [
		titleOf(assessment),
		'',
		...wrapLines(preambleOf(assessment), 120),
		...assessment.sections.flatMap((section) => ['', sectionHeading(section), '', ...section.parts.flatMap(({heading, rows}) => [heading, '', ...columnTable(tableOf(rows, columns), style)])]),
	];
}

export const pages: readonly Layout[] = [
	{name: 'pdf-columns', format: 'text', write: (assessment) => columnPage(assessment, {widths: landscape[assessment.edition], gap: 3}).join('\n')},
	{
		name: 'pdf-columns-paged',
		format: 'text',
		write: (assessment) => paginate(columnPage(assessment, {widths: landscape[assessment.edition], gap: 3}), {linesPerPage: 52, footer: (page, count) => [`${' '.repeat(60)}Page ${page} of ${count}`]}),
	},
	{
		name: 'pdf-columns-portrait-furniture',
		format: 'text',
		write: (assessment) =>
			paginate(columnPage(assessment, {widths: portrait[assessment.edition]}), {
				linesPerPage: 58,
				header: [`${assessment.landlord} - Complaint Handling Code self-assessment`, ''],
				footer: (page) => [`${' '.repeat(46)}${page}`],
			}),
	},
	{
		name: 'grid-table',
		format: 'markdown',
		write: (assessment) => markdownDocument(assessment, ({rows}) => gridTable(tableOf(rows, officialColumns(assessment.edition)), landscape[assessment.edition])),
	},
	{
		name: 'cells-hard-wrapped',
		format: 'text',
		change: plainAnswers,
		write: (assessment) =>
			plainDocument(assessment, ({rows}) =>
				rows.map((row) => officialColumns(assessment.edition).map(({cell}) => wrapText(cell(row), 64)).join('\n\n')).join('\n\n\n'),
			),
	},
	{
		name: 'labelled-hyphenated',
		format: 'text',
		write: (assessment) =>
			plainDocument(assessment, ({rows}) =>
				rows
					.map((row) => filled([`Provision ${row.number}`, row.requirement, `Comply: ${row.answer}`, row.evidence && `Evidence: ${row.evidence}`, row.commentary && `Commentary: ${row.commentary}`]).flatMap((text) => hyphenateLines(text, 72)).join('\n'))
					.join('\n\n'),
			),
	},
];
