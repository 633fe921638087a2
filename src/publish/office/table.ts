/** Tables without merged cells: a head that comes again on every page, rows that stay whole where they fit one. */
import {BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType} from 'docx';
import type {Text} from '../../document/model.ts';
import {plainOf} from '../../document/text.ts';
import {colours} from './styles.ts';
import {paragraph, textParagraphs} from './text.ts';

export interface Cell {
	readonly paragraphs: readonly Paragraph[];
	/** What it says, by which its height is judged. */
	readonly said: string;
	readonly fill?: string;
}

export const cellStyle = 'TableText';

export function textCell(text: Text): Cell {
	return {paragraphs: textParagraphs(text, {style: cellStyle}), said: plainOf(text)};
}

export function wordsCell(words: string, look: {readonly bold?: boolean} = {}): Cell {
	return {paragraphs: [paragraph(words, {style: cellStyle, ...look})], said: words};
}

export interface TableParts {
	readonly heads: readonly string[];
	/** In twentieths of a point. */
	readonly widths: readonly number[];
	readonly rows: ReadonlyArray<readonly Cell[]>;
	/** Lines of text that a page holds below a table's head. */
	readonly pageLines: number;
	/** All of it on one page. */
	readonly isWhole?: boolean;
}

export function writeTable({heads, widths, rows, pageLines, isWhole = false}: TableParts): Table {
	const head = new TableRow({
		tableHeader: true,
		cantSplit: true,
		keepNext: true,
		children: heads.map((words, index) => tableCell({...wordsCell(words), paragraphs: [paragraph(words, {style: 'TableHead'})], fill: colours.head}, widths[index]!)),
	});
	return new Table({
		width: {size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA},
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		tableLook: {firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true},
		margins: {top: 40, bottom: 20, left: 90, right: 90, marginUnitType: WidthType.DXA},
		borders: {top: border, bottom: border, left: border, right: border, insideHorizontal: border, insideVertical: border},
		rows: [head, ...rows.map((cells, index) => tableRow(cells, widths, {pageLines, keepNext: isWhole && index < rows.length - 1}))],
	});
}

const border = {style: BorderStyle.SINGLE, size: 4, color: colours.rule};

/** A row taller than a page has to break somewhere. */
function tableRow(cells: readonly Cell[], widths: readonly number[], {pageLines, keepNext}: {readonly pageLines: number; readonly keepNext: boolean}): TableRow {
	const tallest = Math.max(...cells.map(({said}, index) => linesOf(said, widths[index]!)));
	return new TableRow({...(tallest <= pageLines && {cantSplit: true}), ...(keepNext && {keepNext}), children: cells.map((cell, index) => tableCell(cell, widths[index]!))});
}

function tableCell({paragraphs, fill}: Cell, width: number): TableCell {
	return new TableCell({
		width: {size: width, type: WidthType.DXA},
		children: paragraphs.length === 0 ? [new Paragraph({style: cellStyle})] : paragraphs,
		...(fill !== undefined && {shading: {type: ShadingType.CLEAR, color: 'auto', fill}}),
	});
}

/** How many lines the text takes at 9 points in a column, by the width of a letter in the middle. */
export function linesOf(text: string, width: number): number {
	const letters = Math.max(1, Math.floor((width - 180) / 92));
	return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
}
