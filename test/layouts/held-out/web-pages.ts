/** HTML that is no plain table. */
import {rowsOf, type SourceRow} from '../assessment.ts';
import {answersAs} from '../changes.ts';
import type {Layout} from '../layout.ts';
import {filled} from '../writing/blocks.ts';
import {sectionHeading, titleOf, writeParts} from '../writing/document.ts';
import {blockHtml, brokenHtml, escapeHtml, inlineHtml, webPage} from '../writing/html.ts';
import {officialColumns, requirement, type Column} from '../writing/table.ts';

const page = (name: string, writeRow: (row: SourceRow, columns: readonly Column[]) => string, around: (rows: string, columns: readonly Column[]) => string = (rows) => rows, change?: Layout['change']): Layout => ({
	name,
	format: 'html',
	...(change && {change}),
	write: (assessment) => {
		const columns = officialColumns(assessment.edition);
		return webPage(
			assessment,
			titleOf(assessment),
			writeParts(assessment, ({heading, rows}, section, isFirst) => filled([isFirst && `<h2>${escapeHtml(sectionHeading(section))}</h2>`, heading && `<h3>${heading}</h3>`, around(rows.map((row) => writeRow(row, columns)).join('\n'), columns)]).join('\n')),
		);
	},
});

const headerCells = (columns: readonly Column[]) => `<tr>${columns.map(({title}) => `<td><strong>${title}</strong></td>`).join('')}</tr>`;

/** A list inside the requirement is a list of the page, whose letters are the browser's. */
const withLists = (text: string) => {
	const items = onceLettered(text);
	return items === undefined ? inlineHtml(text) : `<p>${inlineHtml(items.lead)}</p><ol type="a">${items.list.map((item) => `<li>${inlineHtml(item)}</li>`).join('')}</ol>`;
};

function onceLettered(text: string): {readonly lead: string; readonly list: readonly string[]} | undefined {
	const [lead, ...list] = text.split(/\s(?=[a-h]\. )/);
	return list.length < 2 ? undefined : {lead: lead!, list: list.map((item) => item.replace(/^[a-h]\. /, ''))};
}

export const webPages: readonly Layout[] = [
	page('divs', (row, columns) => `<div class="row">${columns.map(({title, cell}, index) => `<div class="col c${index}"><span class="visually-hidden">${title}</span><div>${blockHtml(cell(row))}</div></div>`).join('')}</div>`, (rows) => `<div class="grid">${rows}</div>`),
	page('cards', (row) =>
		`<section class="card"><h4>Provision ${row.number}</h4><dl><dt>Requirement</dt><dd>${inlineHtml(row.requirement)}</dd><dt>Complies</dt><dd>${row.answer}</dd>${row.evidence === '' ? '' : `<dt>Evidence</dt><dd>${brokenHtml(row.evidence)}</dd>`}${row.commentary === '' ? '' : `<dt>Commentary</dt><dd>${brokenHtml(row.commentary)}</dd>`}</dl></section>`,
	),
	page('line-breaks', (row) => `<p><strong>${row.number}</strong> ${inlineHtml(row.requirement)}<br>Comply: ${row.answer}${row.evidence === '' ? '' : `<br>Evidence: ${brokenHtml(row.evidence)}`}${row.commentary === '' ? '' : `<br>Commentary: ${brokenHtml(row.commentary)}`}</p>`),
	page('lettered-lists', (row, columns) => `<tr>${columns.map((column) => `<td>${column.cell === requirement.cell ? withLists(row.requirement) : blockHtml(column.cell(row))}</td>`).join('')}</tr>`, (rows, columns) => `<table>${headerCells(columns)}${rows}</table>`),
	page('images-for-answers', (row, columns) => `<tr>${columns.map((column) => `<td>${column.title.startsWith('Comply') && row.answer !== '' ? `<img src="/icons/${row.comply}.svg" alt="${row.answer}">` : brokenHtml(column.cell(row))}</td>`).join('')}</tr>`, (rows, columns) => `<table class="responsive">${headerCells(columns)}${rows}</table>`, answersAs({yes: 'Yes', no: 'No', partial: 'Partly', 'not-applicable': 'Not applicable'})),
	{
		name: 'section-cell-spans-rows',
		format: 'html',
		write: (assessment) => {
			const columns = officialColumns(assessment.edition);
			const body = assessment.sections.flatMap((section) => {
				const rows = section.parts.flatMap((part) => part.rows);
				return rows.map((row, index) => `<tr>${index === 0 ? `<th rowspan="${rows.length}">${escapeHtml(section.title)}</th>` : ''}${columns.map(({cell}) => `<td>${brokenHtml(cell(row))}</td>`).join('')}</tr>`);
			});
			return webPage(assessment, titleOf(assessment), `<table><tr><th>Section</th>${columns.map(({title}) => `<th>${title}</th>`).join('')}</tr>${body.join('\n')}</table>`);
		},
	},
	{
		name: 'evidence-row-below',
		format: 'html',
		write: (assessment) =>
			webPage(
				assessment,
				titleOf(assessment),
				`<table>${rowsOf(assessment)
					.map((row) => `<tr><td rowspan="2">${row.number}</td><td>${brokenHtml(row.requirement)}</td><td>${row.answer}</td></tr><tr><td colspan="2">${filled([row.evidence && `Evidence: ${brokenHtml(row.evidence)}`, row.commentary && `<br>Commentary: ${brokenHtml(row.commentary)}`]).join('')}</td></tr>`)
					.join('\n')}</table>`,
			),
	},
];
