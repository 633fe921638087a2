/** Plain text, as converted from Word or PDF, to a Layout: by tabs, bars, commas or columns of spaces, or line by line. */
import {cleanText} from '../../../core/text/clean-text.ts';
import {restoreTens} from '../provision-tens.ts';
import {tableRow, type Block, type Layout} from '../layout.ts';
import {alignedLayout, isAligned, isHeading} from './aligned-columns.ts';
import {delimitedRows, quotedTabRows} from './delimited.ts';
import type {FormSigns} from './form-signs.ts';
import {withoutPageFurniture} from './page-furniture.ts';
import {isRule, joinPipeRows, pipeCells} from './pipe-cells.ts';
import {rowCells, type PipeLine} from './pipe-line.ts';
import {withRuledRows} from './ruled-table.ts';
import {joinTabRows, tabbedLayout} from './tabbed-cells.ts';
import {unwrap, wrapWidth} from './unwrap.ts';

export function readText(text: string, form: FormSigns): Layout {
	const layout = layOut(text, form);
	return /\t|<br/i.test(text) ? withLineBreaks(layout) : layout;
}

/** A break that a converter wrote as `<br>` parts no cells; a tab that parts none is a space. */
function withLineBreaks(layout: Layout): Layout {
	const broken = (text: string) => (text.includes(breakStandIn) || text.includes('\t') ? text.replaceAll(breakStandIn, '\n').replaceAll('\t', ' ') : text);
	return layout.map((block) => (block.kind === 'paragraph' ? {...block, text: broken(block.text)} : {...block, rows: block.rows.map((row) => ({...row, cells: row.cells.map((cell) => ({...cell, text: broken(cell.text)}))}))}));
}

function layOut(text: string, form: FormSigns): Layout {
	const clean = readable(text);
	const pages = withoutPageFurniture(clean.split('\n'), (line) => isHeading(line, form));
	const lines = clean.includes('\f') ? pages.map((line) => line.replaceAll('\f', '')) : pages;
	const ruled = withRuledRows(lines, form);
	if (ruled !== lines) return rowsAndParagraphs(joinPipeRows(ruled, form), form);
	switch (styleOf(lines)) {
		case 'bars':
			return rowsAndParagraphs(joinPipeRows(lines, form), form);
		case 'cell-each-tab':
			return tabbedLayout(lines, form);
		case 'tabs':
			return rowsAndParagraphs(withTens(quotedTabRows(clean) ?? joinTabRows(lines, form)), form);
		case 'aligned':
			return alignedLayout(pages, form);
		case 'lines': {
			const rows = delimitedRows(clean);
			return rowsAndParagraphs(rows ? withTens(rows) : unwrapped(lines, form), form);
		}
	}
}

/** A spreadsheet saved the numbers of these rows: 5.10 may be 5.1. */
function withTens(lines: readonly PipeLine[]): readonly PipeLine[] {
	const rows = lines.filter((line) => typeof line !== 'string');
	const restored = restoreTens(rows);
	let next = 0;
	return restored === rows ? lines : lines.map((line) => (typeof line === 'string' ? line : restored[next++]!));
}

/** Signs that no document has, for those that plain text does not keep. */
const [tabStandIn, pageStandIn, breakStandIn] = ['\uE8FA', '\uE8FB', '\uE8FC'];
const tags = /<\/?(?:u|b|i|em|strong|span|p|ul|ol|li|br|div|sup|sub|font|a)\b[^<>]*>/gi;

/** Tags and bookmarks that a converter left, and control characters, are taken out; tabs are kept, for they part cells. */
function readable(text: string): string {
	const clean = cleanText(text.replaceAll('\t', tabStandIn).replaceAll('\f', pageStandIn)).replaceAll(tabStandIn, '\t').replaceAll(pageStandIn, '\f').replaceAll(/\[bookmark:[^\]\n]*\]/g, '\n');
	const drawn = /[\u2500-\u257F]/.test(clean) ? clean.replaceAll(/[\u2502\u2503\u2551]/g, '|').replaceAll(/[\u2500\u2501\u2550]/g, '-').replaceAll(/[\u250C-\u254B\u2552-\u256C]/g, '+') : clean;
	const plain = withoutQuoteMarks(drawn);
	return plain.includes('<') ? plain.replaceAll(/<br\s*\/?>/gi, breakStandIn).replaceAll(/<li\b[^<>]*>/gi, ' \u2022 ').replaceAll(tags, '') : plain;
}

/** `> ` before every line, as mail quotes. */
function withoutQuoteMarks(text: string): string {
	if (!text.includes('\n>')) return text;
	const filled = text.split('\n').filter((line) => line.trim() !== '');
	return filled.length > 0 && filled.filter((line) => line.startsWith('>')).length > filled.length * 0.6 ? text.replaceAll(/^(?:> ?)+/gm, '') : text;
}

type Style = 'bars' | 'cell-each-tab' | 'tabs' | 'aligned' | 'lines';

function styleOf(lines: readonly string[]): Style {
	let [leading, inner, bars, gaps, filled] = [0, 0, 0, 0, 0];
	for (const line of lines) {
		if (line.trim() === '') continue;
		filled++;
		if (pipeCells(line)) bars++;
		if (line.includes('\t')) {
			if (/^\s*\t[^\t]*$/.test(line)) leading++;
			else inner++;
		} else if (line.includes('  ') && /\S {2,}\S/.test(line)) gaps++;
	}

	if (bars >= 3 && bars >= inner) return 'bars';
	if (leading >= 10 && leading > inner * 3) return 'cell-each-tab';
	if (inner >= 3) return 'tabs';
	return gaps >= 10 && gaps > filled * 0.2 && isAligned(lines) ? 'aligned' : 'lines';
}

function unwrapped(lines: readonly string[], form: FormSigns): readonly string[] {
	const width = wrapWidth(lines);
	return width === undefined ? lines : unwrap(lines, width, form);
}

/** Lines with cells are rows; a line without, right under a row, goes on in its last cell unless it is the form's; any other is a paragraph. */
export function rowsAndParagraphs(lines: readonly PipeLine[], form: FormSigns): Layout {
	const blocks: Block[] = [];
	let rows: string[][] = [];
	let paragraph: string[] = [];
	const endRows = () => {
		if (rows.length > 0) blocks.push({kind: 'table', rows: rows.map(tableRow)});
		rows = [];
	};

	const endParagraph = () => {
		if (paragraph.length > 0) blocks.push({kind: 'paragraph', text: paragraph.join('\n')});
		paragraph = [];
	};

	for (const line of lines) {
		if (typeof line !== 'string') {
			endParagraph();
			if (!isRule(line)) rows.push(rowCells(line));
		} else if (line.trim() === '') {
			endRows();
			endParagraph();
		} else if (rows.length > 0 && !form.isHeading(line)) {
			const row = rows.at(-1)!;
			row[row.length - 1] += `\n${line.trim()}`;
		} else {
			endRows();
			paragraph.push(line.trim().replace(/^\|\s*/, ''));
		}
	}

	endParagraph();
	endRows();
	return blocks;
}
