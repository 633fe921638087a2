import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Layout} from '../../../src/exchange/containers/layout.ts';
import {withoutFurniture} from '../../../src/exchange/containers/pdf/furniture.ts';
import type {Run} from '../../../src/exchange/containers/pdf/marks.ts';
import {readPage} from '../../../src/exchange/containers/pdf/page.ts';
import {readPdf} from '../../../src/exchange/containers/pdf/pdf.ts';
import type {Rule} from '../../../src/exchange/containers/pdf/rules.ts';
import type {PageMarks} from '../../../src/exchange/containers/pdf/settle.ts';
import {stitchPages} from '../../../src/exchange/containers/pdf/stitch.ts';
import {usualLimits} from '../../../src/exchange/containers/refusal.ts';
import {root} from '../../helpers/bank.ts';
import {cellsOf, gridTexts, numberedRows, readForm, type FormName} from './official-form.ts';
import {pdfFile, pdfText} from './pdf-file.ts';

const read = async (bytes: Uint8Array): Promise<Layout> => (await readPdf(bytes, usualLimits)).layout;
const fixture = (name: string): Promise<Layout> => read(readFileSync(join(root, 'test/fixtures/documents', `${name}.pdf`)));
/** Words in their order: a printed page does not say which lines were ended by hand. */
const words = (cells: readonly string[]): string[] => cells.map((text) => text.replaceAll(/^- /gm, '').replaceAll(/\s+/g, ' '));

test.each<[FormName, string]>([
	['hillingdon-2024', 'landscape'],
	['manchester-2024-25', 'portrait'],
	['nottingham-city-homes-2022', 'web'],
])('every cell of %s as LibreOffice printed it, %s', async (name, kind) => {
	const form = readForm(name);
	expect(numberedRows(await fixture(`${name}.${kind}`)).map(words)).toEqual(form.rows.map((row) => words(cellsOf(form.form, row))));
});

test('cells merged down over rows and pages', async () => {
	const form = readForm('manchester-2024-25');
	expect(numberedRows(await fixture('manchester-2024-25.merged')).map(words)).toEqual(form.rows.map((row) => words(cellsOf(form.form, row))));
});

test('a form without lines keeps its cells apart and whole, in the order they were written in', async () => {
	const form = readForm('newark-sherwood-2022');
	const texts = (await fixture('newark-sherwood-2022.unruled')).map((block) => (block.kind === 'paragraph' ? block.text : ''));
	const page = words([texts.join(' ')])[0]!;
	const found = form.rows.filter(({evidence}) => page.includes(words([evidence])[0]!)).length;
	expect(found).toBeGreaterThanOrEqual(0.9 * form.rows.length);
});

/** Lines of a grid, stroked, or drawn as thin boxes as Word prints them. */
function ruled(xs: readonly number[], ys: readonly number[], asBoxes = false): string {
	const line = (x: number, y: number, toX: number, toY: number) => (asBoxes ? `${x} ${y} ${toX - x || 0.5} ${toY - y || 0.5} re f` : `${x} ${y} m ${toX} ${toY} l S`);
	return [...xs.map((x) => line(x, Math.min(...ys), x, Math.max(...ys))), ...ys.map((y) => line(Math.min(...xs), y, Math.max(...xs), y))].join('\n');
}

const tables = (layout: Layout): string[][][] => layout.flatMap((block) => (block.kind === 'table' ? [gridTexts(block)] : []));
const filler = pdfText([[50, 560, 'Self-assessment against the Complaint Handling Code, page by page and row by row']]);

test.each([false, true])('a table from its lines, drawn as boxes: %s', async (asBoxes) => {
	const page = [filler, ruled([50, 100, 300, 350, 790], [500, 470, 430], asBoxes), pdfText([[55, 488, '1.2'], [105, 488, 'Definition'], [305, 488, 'Yes'], [355, 488, 'Policy, section 2'], [55, 458, '1.3'], [305, 458, 'No']])].join('\n');
	expect(tables(await read(pdfFile([page])))).toEqual([[['1.2', 'Definition', 'Yes', 'Policy, section 2'], ['1.3', '', 'No', '']]]);
});

test('square places of a table are no boxes to be ticked', async () => {
	const places = [0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => `${50 + 18 * column} ${440 + 18 * row} 18 18 re S`));
	const page = [filler, ...places, pdfText([[54, 481, '1'], [72, 481, 'X'], [90, 481, '2'], [54, 463, '3'], [72, 445, 'x']])].join('\n');
	expect(tables(await read(pdfFile([page])))).toEqual([[['1', 'X', '2'], ['3', '', ''], ['', 'x', '']]]);
});

test('wrapped lines are one paragraph; a short line ends one; a bullet begins one', async () => {
	const cell = pdfText([
		[55, 480, 'A landlord must do what this row says, in the words of'],
		[55, 468, 'the Code, and show it.'],
		[55, 456, 'Then this.'],
		[55, 444, '\u0095'], [67, 444, 'first item, which is long enough to run over to the'],
		[67, 432, 'next line'],
		[55, 420, '\u0095'], [67, 420, 'second'],
	]);
	const [[row]] = tables(await read(pdfFile([[filler, ruled([50, 310, 400], [495, 400]), cell].join('\n')]))) as [[string[]]];
	expect(row[0]).toBe('A landlord must do what this row says, in the words of the Code, and show it.\nThen this.\n- first item, which is long enough to run over to the next line\n- second');
});

test('an address that was broken over lines is whole, and a line under it is no border', async () => {
	const cell = pdfText([[53, 480, 'https://www.example.org/housing/complaints/annual-'], [53, 468, 'reports/2024-25/self-assessment.pdf']]);
	const under = '53 478 m 280 478 l S\n53 466 m 210 466 l S';
	expect(tables(await read(pdfFile([[filler, ruled([50, 285, 400], [495, 400]), cell, under].join('\n')])))).toEqual([[['https://www.example.org/housing/complaints/annual-reports/2024-25/self-assessment.pdf', '']]]);
});

test('a row split between pages is one row, under headings printed once', async () => {
	const header = pdfText([[55, 525, 'Code provision'], [155, 525, 'Comply'], [255, 525, 'Evidence']]);
	const footer = (page: number) => pdfText([[400, 20, `Page ${page} of 2`]]);
	const first = [header, ruled([50, 150, 250, 500], [540, 520, 60]), pdfText([[55, 508, '1.2'], [155, 508, 'Yes'], [255, 66, 'The policy says so in its second section, on page three, and']]), footer(1)].join('\n');
	const second = [header, ruled([50, 150, 250, 500], [540, 520, 480, 440]), pdfText([[255, 508, 'the leaflet says it too.'], [55, 468, '1.3'], [155, 468, 'No'], [255, 468, 'Not yet']]), footer(2)].join('\n');
	expect(await read(pdfFile([first, second])).then(tables)).toEqual([[['Code provision', 'Comply', 'Evidence'], ['1.2', 'Yes', 'The policy says so in its second section, on page three, and the leaflet says it too.'], ['1.3', 'No', 'Not yet']]]);
});

test('a page on its side reads as it is shown', async () => {
	const turned = `q 0 1 -1 0 595 0 cm\n${[filler, ruled([50, 100, 300], [500, 470]), pdfText([[55, 488, '1.2'], [105, 488, 'Definition']])].join('\n')}\nQ`;
	const bytes = pdfFile([turned]);
	const rotated = Buffer.from(Buffer.from(bytes).toString('latin1').replace('/MediaBox [0 0 842 595]', '/Rotate 90 /MediaBox [0 0 595 842]'), 'latin1');
	expect(tables(await read(rotated))).toEqual([[['1.2', 'Definition']]]);
});

test('text outside of tables: headings by size, paragraphs by their gaps, no page numbers', async () => {
	const page = [
		pdfText([[50, 540, 'Self-assessment']], 20),
		pdfText([[50, 500, 'This form should be completed by the complaints officer and it must be reviewed and approved by the'], [50, 488, 'governing body.'], [50, 460, 'It is published.'], [400, 20, '1']]),
	].join('\n');
	expect(await read(pdfFile([page]))).toEqual([
		{kind: 'paragraph', text: 'Self-assessment', heading: 1},
		{kind: 'paragraph', text: 'This form should be completed by the complaints officer and it must be reviewed and approved by the governing body.'},
		{kind: 'paragraph', text: 'It is published.'},
	]);
});

const point = fc.integer({min: 0, max: 20}).map((step) => 30 * step);
const rule = fc.record({isVertical: fc.boolean(), at: point, from: point, length: fc.integer({min: 1, max: 12})}).map(({isVertical, at, from, length}): Rule => ({isVertical, at, from, to: from + 30 * length}));
const place = fc.record({left: fc.integer({min: 0, max: 560}), baseline: fc.integer({min: 10, max: 590}), width: fc.integer({min: 5, max: 60})});

test('whatever is ruled and wherever text stands, every word of every page is kept once', () => {
	fc.assert(fc.property(fc.array(fc.record({rules: fc.array(rule, {maxLength: 25}), places: fc.array(place, {maxLength: 25})}), {minLength: 1, maxLength: 3}), (drawn) => {
		const pages = drawn.map(({rules, places}, page): PageMarks => ({
			height: 600,
			rules,
			loose: [],
			leftOut: [],
			runs: places.map(({left, baseline, width}, index): Run => ({text: `w${String.fromCodePoint(97 + page, 97 + index)}x `, left, right: left + width, initial: 5, baseline, size: 10, isBold: false})),
		}));
		const found = JSON.stringify(stitchPages(withoutFurniture(pages.map(readPage)))).match(/w..x/g) ?? [];
		expect(found.toSorted()).toEqual(pages.flatMap(({runs}) => runs.map(({text}) => text.trim())).toSorted());
	}), {numRuns: 400});
});
