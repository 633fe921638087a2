/** HTML as councils and landlords publish it, and as Word saves it. */
import type {SourceRow} from '../assessment.ts';
import type {Layout} from '../layout.ts';
import {filled} from '../writing/blocks.ts';
import {sectionHeading, titleOf, writeParts} from '../writing/document.ts';
import {blockHtml, escapeHtml, htmlTable, inlineHtml, webPage} from '../writing/html.ts';
import {officialColumns, tableOf} from '../writing/table.ts';

const wordCell = (text: string, width: number) =>
	`<td width=${width} valign=top style='width:${width}.0pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'>${text
		.split('\n')
		.map((line) => `<p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=EN-GB style='font-size:11.0pt;font-family:"Arial",sans-serif;mso-fareast-language:EN-GB'>${escapeHtml(line).replaceAll(/ (?=\S+$)/g, '\n') || '&nbsp;'}<o:p></o:p></span></p>`)
		.join('\n')}</td>`;

const accordion = (row: SourceRow) =>
	`<details class="accordion"><summary><span class="ref">${row.number}</span> ${inlineHtml(row.requirement)}</summary><div>${filled([`<p><strong>Comply:</strong> ${row.answer}</p>`, row.evidence && `<h4>Evidence</h4>${blockHtml(row.evidence)}`, row.commentary && `<h4>Commentary</h4>${blockHtml(row.commentary)}`]).join('\n')}</div></details>`;

export const webPages: readonly Layout[] = [
	{
		name: 'html-tables',
		format: 'html',
		write: (assessment) =>
			webPage(
				assessment,
				titleOf(assessment),
				writeParts(assessment, ({heading, rows}, section, isFirst) => filled([isFirst && `<h2>${escapeHtml(sectionHeading(section))}</h2>`, heading && `<h3>${heading}</h3>`, htmlTable(tableOf(rows, officialColumns(assessment.edition)))]).join('\n')),
			),
	},
	{
		name: 'html-tables-paragraphs-and-lists',
		format: 'html',
		write: (assessment) =>
			webPage(
				assessment,
				titleOf(assessment),
				writeParts(assessment, ({heading, rows}, section) => `<table><caption>${escapeHtml(sectionHeading(section))} ${heading}</caption>${htmlTable(tableOf(rows, officialColumns(assessment.edition)), blockHtml).replace('<table>', '')}`),
			),
	},
	{
		name: 'html-accordion',
		format: 'html',
		write: (assessment) => webPage(assessment, titleOf(assessment), writeParts(assessment, ({rows}, section, isFirst) => filled([isFirst && `<h2>${escapeHtml(sectionHeading(section))}</h2>`, ...rows.map(accordion)]).join('\n'))),
	},
	{
		name: 'html-headings',
		format: 'html',
		write: (assessment) =>
			webPage(
				assessment,
				titleOf(assessment),
				writeParts(assessment, ({rows}, section, isFirst) =>
					filled([
						isFirst && `<h2>${escapeHtml(sectionHeading(section))}</h2>`,
						...rows.map((row) => filled([`<h3>${row.number}</h3>`, `<p>${inlineHtml(row.requirement)}</p>`, `<p>Comply: <strong>${row.answer}</strong></p>`, row.evidence && `<p>Evidence: </p>${blockHtml(row.evidence)}`, row.commentary && `<p>Commentary: </p>${blockHtml(row.commentary)}`]).join('\n')),
					]).join('\n'),
				),
			),
	},
	{
		name: 'html-from-word',
		format: 'html',
		write: (assessment) => {
			const columns = officialColumns(assessment.edition);
			const tableRow = (cells: readonly string[]) => `<tr style='mso-yfti-irow:1'>${cells.map((cell, index) => wordCell(cell, [49, 170, 60, 180, 180][index]!)).join('')}</tr>`;
			const content = writeParts(assessment, ({heading, rows}, section, isFirst) =>
				filled([
					isFirst && `<p class=MsoNormal><b><span lang=EN-GB>${escapeHtml(sectionHeading(section))}<o:p></o:p></span></b></p>`,
					heading && `<p class=MsoNormal><span>${heading}</span></p>`,
					`<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>${tableRow(columns.map(({title}) => title))}${rows.map((row) => tableRow(columns.map(({cell}) => cell(row)))).join('\n')}</table>`,
				]).join('\n'),
			);
			return `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15 (filtered medium)"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=EN-GB><div class=WordSection1><p class=MsoTitle>${escapeHtml(titleOf(assessment))}</p>${content}</div></body></html>`;
		},
	},
];
