/** A provision in other records than the form's row: two lines of a table, other labels, an answer that opens its text. */
import type {SourceRow} from '../assessment.ts';
import {freeTextTogether, inTurn, plainAnswers} from '../changes.ts';
import type {Layout} from '../layout.ts';
import {filled} from '../writing/blocks.ts';
import {columnTable} from '../writing/columns.ts';
import {markdownDocument, plainDocument} from '../writing/document.ts';
import {pipeRow, pipeTable} from '../writing/pipes.ts';
import {answer, freeText, freeTextColumns, number, officialColumns, requirement, tableOf, titled, type Column} from '../writing/table.ts';
import {wrapText} from '../writing/wrapping.ts';

const formerAnswer: Column = {title: '2021/22 answer', cell: ({provision}) => (Number(provision.split('.')[1]) % 4 === 1 ? 'Partially' : 'Yes')};
const answerAndText = (row: SourceRow) => filled([row.answer, freeText.cell(row)]).join(' – ');

const ruled = {2022: [8, 44, 11, 50], 2024: [9, 40, 11, 28, 44]} as const;

export const records: readonly Layout[] = [
	{
		name: 'labels-with-dashes',
		format: 'text',
		change: freeTextTogether,
		joinsFreeText: true,
		write: (assessment) => plainDocument(assessment, ({rows}) => rows.map((row) => `Ref – ${row.number}\nText of the Code – ${row.requirement}\nDo we meet it? – ${row.answer}\nOur evidence – ${row.evidence}`.trimEnd()).join('\n\n')),
	},
	{
		name: 'landlord-response',
		format: 'text',
		change: inTurn(plainAnswers, freeTextTogether),
		joinsFreeText: true,
		write: (assessment) => plainDocument(assessment, ({rows}) => rows.map((row) => `${row.number}\n${row.requirement}\nLandlord response: ${answerAndText(row)}`).join('\n\n')),
	},
	{
		name: 'answer-and-text-in-one-column',
		format: 'markdown',
		change: inTurn(plainAnswers, freeTextTogether),
		joinsFreeText: true,
		write: (assessment) => markdownDocument(assessment, ({rows}) => pipeTable(tableOf(rows, [titled(number, 'Code ref'), requirement, {title: 'Compliance and evidence', cell: answerAndText}]))),
	},
	{
		name: 'former-answer-beside',
		format: 'markdown',
		write: (assessment) => markdownDocument(assessment, ({rows}) => pipeTable(tableOf(rows, [number, requirement, formerAnswer, titled(answer, 'Answer now'), ...freeTextColumns(assessment.edition)]))),
	},
	{
		name: 'text-in-the-row-below',
		format: 'markdown',
		change: freeTextTogether,
		joinsFreeText: true,
		write: (assessment) =>
			markdownDocument(assessment, ({rows}) => [pipeTable({titles: ['Provision', 'Requirement', 'Comply'], rows: []}), ...rows.flatMap((row) => [pipeRow([row.number, row.requirement, row.answer]), ...(row.evidence === '' ? [] : [pipeRow(['', row.evidence, ''])])])].join('\n')),
	},
	{
		name: 'answer-above-words',
		format: 'markdown',
		write: (assessment) =>
			markdownDocument(assessment, ({rows}) => rows.map((row) => filled([`#### ${row.number}`, `Comply? **${row.answer}**`, `*${row.requirement.replaceAll('\n', ' ')}*`, row.evidence && `Evidence: ${row.evidence}`, row.commentary && `Commentary: ${row.commentary}`]).join('\n\n')).join('\n\n')),
	},
	{
		name: 'wrapped-cells-close',
		format: 'text',
		change: plainAnswers,
		joinsFreeText: true,
		write: (assessment) => plainDocument(assessment, ({rows}) => rows.map((row) => filled([row.number, row.requirement, row.answer, row.evidence, row.commentary]).map((cell) => wrapText(cell, 50)).join('\n')).join('\n\n')),
	},
	{
		name: 'columns-between-lines',
		format: 'text',
		write: (assessment) => plainDocument(assessment, ({rows}) => columnTable(tableOf(rows, officialColumns(assessment.edition)), {widths: ruled[assessment.edition]}, {between: ['-'.repeat(130)]}).join('\n')),
	},
];
