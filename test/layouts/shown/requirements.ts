/** Provision numbers and the Code's words: lost, shortened, put in other words, misread. */
import {curlQuotes, cutShort, everywhere, inHouseWords, inTurn, losingSome, misread, numbersAs, requirementsAs, withoutNumbers, withoutRequirements} from '../changes.ts';
import type {Layout} from '../layout.ts';
import {tabTable} from '../writing/delimited.ts';
import {markdownDocument, plainDocument} from '../writing/document.ts';
import {pipeTable} from '../writing/pipes.ts';
import {number, officialColumns, requirement, tableOf} from '../writing/table.ts';

const inPipes = (name: string, change: Layout['change'] & {}): Layout => ({name, format: 'markdown', change, write: (assessment) => markdownDocument(assessment, ({rows}) => pipeTable(tableOf(rows, officialColumns(assessment.edition))))});
const inTabs = (name: string, change: Layout['change'] & {}): Layout => ({name, format: 'text', change, write: (assessment) => plainDocument(assessment, ({rows}) => tabTable(tableOf(rows, officialColumns(assessment.edition))))});

export const requirements: readonly Layout[] = [
	inPipes('numbers-lost', withoutNumbers),
	inTabs('numbers-some-lost', losingSome(0.25, (row) => ({...row, number: ''}))),
	inPipes('numbers-with-full-stop', numbersAs(({provision}) => `${provision}.`)),
	inTabs('numbers-with-word', numbersAs(({provision}) => `Section ${provision}`)),
	{
		name: 'number-column-missing',
		format: 'markdown',
		write: (assessment) => markdownDocument(assessment, ({rows}) => pipeTable(tableOf(rows, officialColumns(assessment.edition).slice(1)))),
	},
	inPipes('requirements-empty', withoutRequirements),
	{
		name: 'requirement-column-missing',
		format: 'markdown',
		write: (assessment) => markdownDocument(assessment, ({rows}) => pipeTable(tableOf(rows, officialColumns(assessment.edition).filter(({cell}) => cell !== requirement.cell)))),
	},
	inTabs('requirements-cut-short', requirementsAs(cutShort(60))),
	inPipes('requirements-in-house-words', requirementsAs(inHouseWords)),
	inTabs('quotes-curled', everywhere(curlQuotes)),
	inPipes('words-misread', everywhere(misread(90))),
	{
		name: 'number-inside-requirement',
		format: 'markdown',
		change: inTurn(everywhere(curlQuotes)),
		write: (assessment) =>
			markdownDocument(assessment, ({rows}) => pipeTable(tableOf(rows, [{title: 'Code requirement', cell: (row) => `${number.cell(row)} ${requirement.cell(row)}`}, ...officialColumns(assessment.edition).slice(2)]))),
	},
];
