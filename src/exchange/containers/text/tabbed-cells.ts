/** Text in which each cell begins its own line with a tab, and nothing tells where a row ends, to rows. */
import {tableRow, type Block, type Layout} from '../layout.ts';
import type {FormSigns} from './form-signs.ts';
import {timesOf} from './pipe-cells.ts';
import type {PipeLine} from './pipe-line.ts';

/** As wide as the forms are: 2024's and 2022's. */
const usualWidths = [5, 4];

export function tabbedLayout(lines: readonly string[], form: FormSigns): Layout {
	const blocks: Block[] = [];
	let cells: string[] = [];
	let paragraph: string[] = [];
	const endCells = () => {
		if (cells.length > 0) blocks.push({kind: 'table', rows: cellsToRows(cells, form).map(tableRow)});
		cells = [];
	};

	const endParagraph = () => {
		if (paragraph.length > 0) blocks.push({kind: 'paragraph', text: paragraph.join('\n')});
		paragraph = [];
	};

	for (const line of lines) {
		const tab = /^\s*\t/.exec(line);
		if (tab) {
			endParagraph();
			cells.push(line.slice(tab[0].length));
		} else if (cells.length > 0 && !form.isHeading(line)) {
			cells.push(`${cells.pop()!}\n${line.trim()}`);
		} else if (line.trim() === '') {
			endParagraph();
		} else {
			endCells();
			paragraph.push(line.trim());
		}
	}

	endParagraph();
	endCells();
	return blocks;
}

function cellsToRows(cells: readonly string[], form: FormSigns): ReadonlyArray<readonly string[]> {
	const width = widthOf(cells, form);
	const rows: string[][] = [];
	let row: string[] = [];
	for (const cell of cells) {
		if (row.length >= width || (row.length > 0 && form.isNumber(cell))) {
			rows.push(row);
			row = [];
		}

		row.push(cell);
	}

	return row.length > 0 ? [...rows, row] : rows;
}

/** As many as the head has; without one, as stand between most numbers. */
function widthOf(cells: readonly string[], form: FormSigns): number {
	const headed = usualWidths.find((width) => form.isTableHead(cells.slice(0, width)));
	if (headed !== undefined) return headed;
	const numbers = cells.flatMap((cell, index) => (form.isNumber(cell) ? [index] : []));
	const distances = numbers.map((at, index) => (numbers[index + 1] ?? cells.length) - at);
	return mostOften(distances) ?? usualWidths.at(-1)!;
}

/** Of equals the first. */
function mostOften(counts: readonly number[]): number | undefined {
	return [...timesOf(counts)].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

/** A browser copies a cell with paragraphs or a list as lines of their own: a row that ends with a tab goes on in the cell which that opens, and after it while it has fewer tabs than the others. */
export function joinTabRows(lines: readonly string[], form: FormSigns): readonly PipeLine[] {
	const expected = mostOften(lines.map(tabsIn).filter((tabs) => tabs > 0)) ?? 0;
	const joined: PipeLine[] = [];
	let open: string[] = [];
	let openTabs = 0;
	const close = () => {
		if (open.length > 0) joined.push(cellsOf(open.join('\n')));
		open = [];
	};

	for (const line of lines) {
		const tabs = tabsIn(line);
		const isNumbered = (open.length > 0 || line.endsWith('\t')) && form.isNumber(line.split('\t', 1)[0]!);
		if (open.length > 0 && tabs <= expected - openTabs && (line.trim() === '' || !form.isFurniture(line)) && !isNumbered) {
			open.push(line);
			openTabs += tabs;
			continue;
		}

		close();
		if (line.endsWith('\t') && isNumbered) [open, openTabs] = [[line], tabs];
		else joined.push(tabs > 0 ? cellsOf(line) : line);
	}

	close();
	return joined;
}

function cellsOf(line: string): readonly string[] {
	return line.split('\t').map((cell) => cell.trim());
}

function tabsIn(line: string): number {
	let count = 0;
	for (let at = line.indexOf('\t'); at >= 0; at = line.indexOf('\t', at + 1)) count++;
	return count;
}
