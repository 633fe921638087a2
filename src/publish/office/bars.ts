/** The answers of each section, as numbers beside a bar. */
import {Paragraph, ShadingType, TextRun, type Table} from 'docx';
import type {FormSection} from '../../document/model.ts';
import {officeWords} from '../../wording/en/office.ts';
import {colours} from './styles.ts';
import {cellStyle, wordsCell, writeTable, type Cell} from './table.ts';

export interface BarsSize {
	/** Of the seven columns, in twentieths of a point. */
	readonly widths: readonly number[];
	/** How many spaces make the bar of the longest section. */
	readonly longest: number;
	readonly pageLines: number;
}

export function sectionBars(sections: readonly FormSection[], {widths, longest, pageLines}: BarsSize): Table {
	const most = Math.max(1, ...sections.map(({counts}) => counts.all));
	const rows = sections.map(({number, title, counts}) => [
		wordsCell(`${number}. ${title}`),
		barCell(counts, longest / most),
		...[counts.yes, counts.no, counts.notApplicable, counts.open, counts.all].map((count) => wordsCell(String(count))),
	]);
	return writeTable({heads: officeWords.sectionColumns, widths, rows, pageLines, isWhole: true});
}

/** Spaces on a ground of colour: the numbers beside it are what it says. */
function barCell({yes, no, notApplicable, open}: FormSection['counts'], perAnswer: number): Cell {
	const parts = [[yes, colours.yesBar], [no, colours.noBar], [notApplicable, colours.notApplicableBar], [open, colours.openBar]] as const;
	const children = parts.flatMap(([count, fill]) => (count === 0 ? [] : [new TextRun({text: '\u00A0'.repeat(Math.max(1, Math.round(count * perAnswer))), shading: {type: ShadingType.CLEAR, color: 'auto', fill}})]));
	return {paragraphs: [new Paragraph({style: cellStyle, children})], said: ''};
}
