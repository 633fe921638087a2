/** A block a provision: labels, headings, lists. */
import type {SourceRow} from '../assessment.ts';
import {plainAnswers} from '../changes.ts';
import type {Layout} from '../layout.ts';
import {filled, labelledLines} from '../writing/blocks.ts';
import {markdownDocument, plainDocument} from '../writing/document.ts';
import {wrapText} from '../writing/wrapping.ts';
import {onOneLine} from '../writing/delimited.ts';
import {answer, commentary, evidence, freeTextColumns, number, requirement, titled} from '../writing/table.ts';

const indented = (text: string) => text.replaceAll('\n', '\n   ');

/** One line a row, nothing but spaces between the cells. */
const runTogether = (row: SourceRow) => filled([row.number, row.requirement, row.answer, row.evidence, row.commentary]).map(onOneLine).join(' ');

export const blocks: readonly Layout[] = [
	{
		name: 'labelled-blocks',
		format: 'text',
		write: (assessment) =>
			plainDocument(assessment, ({rows}) =>
				rows.map((row) => labelledLines(row, [titled(number, 'Provision'), titled(requirement, 'Requirement'), titled(answer, 'Comply'), ...freeTextColumns(assessment.edition).map((column, index) => titled(column, index === 0 ? 'Evidence' : 'Commentary'))])).join('\n\n'),
			),
	},
	{
		name: 'labelled-blocks-bold',
		format: 'markdown',
		write: (assessment) =>
			markdownDocument(assessment, ({rows}) =>
				rows
					.map((row) => `#### Provision ${row.number}\n\n${labelledLines(row, [titled(requirement, 'Requirement'), titled(answer, 'Compliant'), evidence, titled(commentary, 'Commentary')], {keepsEmpty: false, label: (title) => `**${title}:** `}).replaceAll(/\n(?=\*\*)/g, '\n\n')}`)
					.join('\n\n'),
			),
	},
	{
		name: 'labels-on-own-lines',
		format: 'text',
		write: (assessment) =>
			plainDocument(assessment, ({rows}) => rows.map((row) => labelledLines(row, [titled(number, 'Code provision'), requirement, titled(answer, 'Comply: Yes / No'), evidence, commentary], {keepsEmpty: false, label: (title) => `${title}\n`})).join('\n\n')),
	},
	{
		name: 'headings-and-paragraphs',
		format: 'markdown',
		write: (assessment) =>
			markdownDocument(assessment, ({rows}) =>
				rows.map((row) => filled([`#### ${row.number} ${onOneLine(row.requirement)}`, row.answer && `**Do we comply?** ${row.answer}`, row.evidence && `**Evidence**\n\n${row.evidence}`, row.commentary && `**Commentary**\n\n${row.commentary}`]).join('\n\n')).join('\n\n'),
			),
	},
	{
		name: 'definition-list',
		format: 'markdown',
		write: (assessment) =>
			markdownDocument(assessment, ({rows}) =>
				rows
					.map((row) =>
						filled([`${row.number} ${onOneLine(row.requirement)}`, `:   Comply: ${row.answer}`, row.evidence && `:   Evidence: ${indented(row.evidence)}`, row.commentary && `:   Commentary: ${indented(row.commentary)}`]).join('\n'),
					)
					.join('\n\n'),
			),
	},
	{
		name: 'list-items',
		format: 'markdown',
		write: (assessment) =>
			markdownDocument(assessment, ({rows}) =>
				rows
					.map((row) => filled([`- **${row.number}** ${onOneLine(row.requirement)}`, `  - Comply: ${row.answer || 'not answered'}`, row.evidence && `  - Evidence: ${onOneLine(row.evidence)}`, row.commentary && `  - Commentary: ${onOneLine(row.commentary)}`]).join('\n'))
					.join('\n'),
			),
	},
	{name: 'run-together', format: 'text', joinsFreeText: true, change: plainAnswers, write: (assessment) => plainDocument(assessment, ({rows}) => rows.map(runTogether).join('\n'))},
	{name: 'run-together-wrapped', format: 'text', joinsFreeText: true, change: plainAnswers, write: (assessment) => plainDocument(assessment, ({rows}) => rows.map((row) => wrapText(runTogether(row), 88)).join('\n\n'))},
];
