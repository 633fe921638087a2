/** Provisions as blocks, lists and conversations. */
import {freeTextTogether, inTurn, plainAnswers, withoutNumbers} from '../changes.ts';
import type {Layout} from '../layout.ts';
import {filled, filledCells} from '../writing/blocks.ts';
import {onOneLine} from '../writing/delimited.ts';
import {markdownDocument, plainDocument, preambleOf, titleOf} from '../writing/document.ts';
import {pipeTable} from '../writing/pipes.ts';
import {freeText, officialColumns, tableOf} from '../writing/table.ts';
import {wrapText} from '../writing/wrapping.ts';

export const blocks: readonly Layout[] = [
	{
		name: 'our-response',
		format: 'text',
		change: inTurn(plainAnswers, freeTextTogether),
		joinsFreeText: true,
		write: (assessment) =>
			plainDocument(assessment, ({rows}) => rows.map((row) => `${row.number} ${row.requirement}\n\nOur response: ${filled([row.answer, row.evidence]).join('. ')}`).join('\n\n')),
	},
	{
		name: 'answer-before-requirement',
		format: 'text',
		write: (assessment) =>
			plainDocument(assessment, ({rows}) =>
				rows.map((row) => filled([`${row.number}`, `Do we comply: ${row.answer}`, `The Code says: ${row.requirement}`, row.evidence && `Evidence: ${row.evidence}`, row.commentary && `Commentary: ${row.commentary}`]).join('\n')).join('\n\n----------\n\n'),
			),
	},
	{
		name: 'table-per-provision',
		format: 'markdown',
		write: (assessment) =>
			markdownDocument(assessment, ({rows}) =>
				rows.map((row) => pipeTable({titles: ['Code provision', row.number], rows: filledPairs([['Code requirement', row.requirement], ['Comply: Yes / No', row.answer], ['Evidence', row.evidence], ['Commentary / explanation', row.commentary]])})).join('\n\n'),
			),
	},
	{
		name: 'nested-list',
		format: 'markdown',
		change: plainAnswers,
		write: (assessment) =>
			markdownDocument(assessment, ({rows}) =>
				rows
					.map((row) => filled([`* **${row.number}** - ${row.answer || 'To be completed'}`, `    * *${onOneLine(row.requirement)}*`, row.evidence && `    * **Evidence:** ${onOneLine(row.evidence)}`, row.commentary && `    * **Commentary:** ${onOneLine(row.commentary)}`]).join('\n'))
					.join('\n'),
			),
	},
	{
		name: 'paragraphs-without-numbers',
		format: 'text',
		change: inTurn(withoutNumbers, plainAnswers),
		joinsFreeText: true,
		write: (assessment) => plainDocument(assessment, ({rows}) => rows.map((row) => filledCells(row, officialColumns(assessment.edition)).join('\n\n')).join('\n\n')),
	},
	{
		name: 'quoted-requirements',
		format: 'markdown',
		write: (assessment) =>
			markdownDocument(assessment, ({rows}) =>
				rows
					.map((row) => filled([`**${row.number}**`, `> ${row.requirement.replaceAll('\n', '\n> ')}`, row.answer && `*${row.answer}*`, row.evidence && `Evidence: ${row.evidence}`, row.commentary && `Commentary: ${row.commentary}`]).join('\n\n'))
					.join('\n\n---\n\n'),
			),
	},
	{
		name: 'inside-a-committee-report',
		format: 'text',
		write: (assessment) =>
			[
				`REPORT TO: Housing Committee\nREPORT OF: Director of Housing\nSUBJECT: ${titleOf(assessment)}`,
				'1. Purpose of report\n1.1 To present the annual self-assessment against the Complaint Handling Code.\n1.2 Members are asked to approve the self-assessment for publication.\n2. Background\n2.1 The Housing Ombudsman published its Code so that landlords respond to complaints effectively and fairly.\n2.2 Landlords must complete a self-assessment each year. Yes or No is given against each requirement.\n3. Financial implications\n3.1 None arising from this report.\n4. Recommendation\n4.1 That the self-assessment at Appendix A be approved.',
				`Appendix A\n\n${preambleOf(assessment)}`,
				...assessment.sections.map((section) => `Section ${section.number}: ${section.title}\n\n${section.parts.map(({rows}) => pipeTable(tableOf(rows, officialColumns(assessment.edition)), {rule: false})).join('\n\n')}`),
				'Appendix B - Equality impact assessment\n\nNo adverse impact on any protected group has been identified. Contact officer: Complaints Manager, ext. 4521.',
			].join('\n\n'),
	},
	{
		name: 'wrapped-without-blank-lines',
		format: 'text',
		change: plainAnswers,
		joinsFreeText: true,
		write: (assessment) => plainDocument(assessment, ({rows}) => rows.map((row) => filledCells(row, officialColumns(assessment.edition)).map((cell) => wrapText(cell, 38)).join('\n')).join('\n')),
	},
	{
		name: 'letters-labels',
		format: 'text',
		change: freeTextTogether,
		joinsFreeText: true,
		write: (assessment) =>
			plainDocument(assessment, ({rows}) => rows.map((row) => `Code ref ${row.number}\nRequirement - ${row.requirement}\nCompliance - ${row.answer}\nHow we do this - ${freeText.cell(row)}`).join('\n\n')),
	},
];

function filledPairs(pairs: readonly (readonly [string, string])[]): readonly (readonly string[])[] {
	return pairs.filter(([title, text]) => text !== '' || title.startsWith('Comply'));
}
