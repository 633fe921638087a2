/** Tables with pipes: with and without a rule, a header, outer pipes; columns renamed, moved and added. */
import {rowsOf, type SourceRow} from '../assessment.ts';
import {freeTextTogether} from '../changes.ts';
import type {Layout} from '../layout.ts';
import {markdownDocument, plainDocument, sectionHeading, titleOf} from '../writing/document.ts';
import {pipeRow, pipeTable, type PipeStyle} from '../writing/pipes.ts';
import {answer, commentary, evidence, freeText, freeTextColumns, number, officialColumns, requirement, tableOf, titled, type Column} from '../writing/table.ts';

const official = (name: string, style: PipeStyle): Layout => ({
	name,
	format: 'markdown',
	write: (assessment) => markdownDocument(assessment, ({rows}) => pipeTable(tableOf(rows, officialColumns(assessment.edition)), style)),
});

const withColumns = (name: string, columns: readonly Column[], change?: Layout['change']): Layout => ({
	name,
	format: 'markdown',
	...(change && {change, joinsFreeText: true}),
	write: (assessment) => markdownDocument(assessment, ({rows}) => pipeTable(tableOf(rows, columns))),
});

const owners = ['Head of Customer Experience', 'Complaints Manager', 'Housing Services Manager', 'Company Secretary'];
const owner: Column = {title: 'Lead officer', cell: ({provision}) => owners[Number(provision.replace('.', '')) % owners.length]!};
const rating: Column = {title: 'RAG', cell: ({comply}) => ({yes: 'Green', no: 'Red', partial: 'Amber', 'not-applicable': 'Grey', blank: ''})[comply]};
const due: Column = {title: 'Action and target date', cell: ({comply}) => (comply === 'no' || comply === 'partial' ? 'Update the policy - 31 March' : 'None')};

const sectionRow = (text: string, width: number) => pipeRow([text, ...Array.from({length: width - 1}, () => '')]);

export const pipeTables: readonly Layout[] = [
	official('pipe-official', {}),
	official('pipe-no-rule', {rule: false}),
	official('pipe-no-header', {rule: false, header: false}),
	official('pipe-bare', {edges: false}),
	official('pipe-bare-no-rule', {edges: false, rule: false}),
	official('pipe-spaces-for-breaks', {lineBreak: ' '}),
	{
		name: 'pipe-one-table',
		format: 'markdown',
		write: (assessment) => {
			const columns = officialColumns(assessment.edition);
			const table = pipeTable(tableOf([], columns));
			const body = assessment.sections.flatMap((section) => [
				sectionRow(`**${sectionHeading(section)}**`, columns.length),
				...section.parts.flatMap(({heading, rows}) => [...(heading === '' ? [] : [sectionRow(heading, columns.length)]), pipeTable(tableOf(rows, columns), {header: false, rule: false})]),
			]);
			return `# ${titleOf(assessment)}\n\n${table}\n${body.join('\n')}\n`;
		},
	},
	{
		name: 'pipe-one-table-no-sections',
		format: 'markdown',
		write: (assessment) => `${titleOf(assessment)}\n\n${pipeTable(tableOf(rowsOf(assessment), officialColumns(assessment.edition)))}\n`,
	},
	withColumns('pipe-renamed', [titled(number, 'Provision'), titled(requirement, 'Requirement'), titled(answer, 'Compliant?'), titled(freeText, 'How we comply')], freeTextTogether),
	withColumns('pipe-answer-first', [titled(number, 'Ref'), titled(answer, 'Met?'), titled(evidence, 'Evidence'), titled(commentary, 'Commentary'), titled(requirement, 'What the Code says')]),
	withColumns('pipe-number-last', [titled(requirement, 'Code requirement'), titled(answer, 'Comply'), evidence, titled(commentary, 'Comments'), titled(number, 'Code reference')]),
	{
		name: 'pipe-extra-columns',
		format: 'markdown',
		write: (assessment) => markdownDocument(assessment, ({rows}) => pipeTable(tableOf(rows, [number, requirement, answer, rating, ...freeTextColumns(assessment.edition), owner, due]))),
	},
	{
		name: 'pipe-bold-answers',
		format: 'markdown',
		write: (assessment) => {
			const bold = (text: string) => (text === '' ? '' : `**${text}**`);
			const columns = officialColumns(assessment.edition).map((column): Column => (column.cell === number.cell || column.cell === answer.cell ? {title: bold(column.title), cell: (row: SourceRow) => bold(column.cell(row))} : column));
			return plainDocument(assessment, ({rows}) => pipeTable(tableOf(rows, columns)));
		},
	},
];
