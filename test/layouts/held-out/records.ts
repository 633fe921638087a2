/** Spreadsheets, mails and other ways for a provision to stand on its own. */
import {rowsOf} from '../assessment.ts';
import {freeTextTogether, inTurn, plainAnswers} from '../changes.ts';
import type {Layout} from '../layout.ts';
import {filled} from '../writing/blocks.ts';
import {onOneLine} from '../writing/delimited.ts';
import {markdownDocument, plainDocument, sectionHeading, titleOf, writeParts} from '../writing/document.ts';
import {blockHtml, brokenHtml, escapeHtml, inlineHtml, webPage} from '../writing/html.ts';
import {paginate} from '../writing/pages.ts';
import {pipeTable} from '../writing/pipes.ts';
import {answer, freeTextColumns, number, officialColumns, requirement, tableOf, titled} from '../writing/table.ts';
import {wrapLines} from '../writing/wrapping.ts';

const quotedTabs = (cells: readonly string[]) => cells.map((cell) => (/[\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t');

export const records: readonly Layout[] = [
	{
		name: 'cells-on-marked-lines',
		format: 'text',
		write: (assessment) => {
			const columns = officialColumns(assessment.edition);
			return plainDocument(assessment, ({rows}) => ['|===', ...[columns.map(({title}) => title), ...rows.map((row) => columns.map(({cell}) => cell(row)))].map((cells) => cells.map((cell) => `|${cell}`).join('\n')), '|==='].join('\n\n'));
		},
	},
	{
		name: 'forwarded-by-mail',
		format: 'text',
		write: (assessment) =>
			`From: Complaints Team\nTo: Board Secretary\nSubject: Self-assessment\n\nPlease see below.\n\n${plainDocument(assessment, ({rows}) => rows.map((row) => filled([`Provision: ${row.number}`, `Requirement: ${onOneLine(row.requirement)}`, `Comply: ${row.answer}`, row.evidence && `Evidence: ${onOneLine(row.evidence)}`, row.commentary && `Commentary: ${onOneLine(row.commentary)}`]).join('\n')).join('\n\n')).replaceAll(/^/gm, '> ')}`,
	},
	{
		name: 'tables-in-a-table',
		format: 'html',
		write: (assessment) => {
			const columns = officialColumns(assessment.edition);
			const inner = writeParts(assessment, ({heading, rows}, section, isFirst) =>
				`${isFirst ? `<p><b>${escapeHtml(sectionHeading(section))}</b></p>` : ''}<p>${heading}</p><table border="1"><tr>${columns.map(({title}) => `<td><b>${title}</b></td>`).join('')}</tr>${rows.map((row) => `<tr>${columns.map(({cell}) => `<td>${brokenHtml(cell(row))}</td>`).join('')}</tr>`).join('\n')}</table>`,
			);
			return webPage(assessment, titleOf(assessment), `<table width="100%"><tr><td width="15%">Menu</td><td>${inner}</td></tr></table>`);
		},
	},
	{
		name: 'number-after-words',
		format: 'text',
		write: (assessment) =>
			plainDocument(assessment, ({rows}) => rows.map((row) => filled([`${onOneLine(row.requirement)} (${row.number})`, `Comply: ${row.answer}`, row.evidence && `Evidence: ${row.evidence}`, row.commentary && `Commentary: ${row.commentary}`]).join('\n')).join('\n\n')),
	},
	{
		name: 'pasted-from-a-spreadsheet',
		format: 'text',
		write: (assessment) => {
			const columns = officialColumns(assessment.edition);
			const width = '\t'.repeat(columns.length - 1);
			const body = assessment.sections.flatMap((section) => [`${sectionHeading(section)}${width}`, ...section.parts.flatMap(({heading, rows}) => [...(heading === '' ? [] : [`${heading}${width}`]), ...rows.map((row) => quotedTabs(columns.map(({cell}) => cell(row))))])]);
			return [`${titleOf(assessment)}${width}`, `Completed by${'\t'}Complaints Manager`, width, quotedTabs(columns.map(({title}) => title)), ...body].join('\r\n');
		},
	},
	{
		name: 'section-and-paragraph',
		format: 'markdown',
		write: (assessment) =>
			markdownDocument(assessment, ({rows}) => pipeTable(tableOf(rows, [{title: 'Section', cell: ({provision}) => provision.split('.')[0]!}, titled(number, 'Paragraph'), requirement, answer, ...freeTextColumns(assessment.edition)]))),
	},
	{name: 'answer-last', format: 'markdown', write: (assessment) => markdownDocument(assessment, ({rows}) => pipeTable(tableOf(rows, [number, requirement, ...freeTextColumns(assessment.edition), titled(answer, 'Compliant (Y/N)')])))},
	{
		name: 'cells-cut-by-pages',
		format: 'text',
		change: plainAnswers,
		joinsFreeText: true,
		write: (assessment) =>
			paginate([titleOf(assessment), '', ...assessment.sections.flatMap((section) => [sectionHeading(section), '', ...section.parts.flatMap(({rows}) => rows.flatMap((row) => [...filled([row.number, row.requirement, row.answer, row.evidence, row.commentary]).flatMap((cell) => wrapLines(cell, 70)), '']))])], {
				linesPerPage: 44,
				header: ['Housing Ombudsman Complaint Handling Code'],
				footer: (page, count) => [`Page ${page} of ${count}`, assessment.landlord],
			}),
	},
	{
		name: 'answer-in-bold-before-text',
		format: 'html',
		change: inTurn(plainAnswers, freeTextTogether),
		joinsFreeText: true,
		write: (assessment) =>
			webPage(assessment, titleOf(assessment), rowsOf(assessment).map((row) => `<h3>${row.number} ${inlineHtml(row.requirement)}</h3>${row.answer === '' ? '' : `<p><b>${row.answer}</b></p>`}${blockHtml(row.evidence)}`).join('\n')),
	},
	{
		name: 'answer-beside-number',
		format: 'markdown',
		change: plainAnswers,
		write: (assessment) =>
			markdownDocument(assessment, ({rows}) => rows.map((row) => filled([`#### ${filled([row.number, row.answer]).join(' – ')}`, row.requirement, row.evidence && `**Evidence**: ${row.evidence}`, row.commentary && `**Commentary**: ${row.commentary}`]).join('\n\n')).join('\n\n')),
	},
];
