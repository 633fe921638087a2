/** A landlord's rows set as the official form: per section a heading and a table, in 2022 the musts before the shoulds. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Layout, TableBlock} from '../../../src/exchange/containers/layout.ts';
import {root} from '../../helpers/bank.ts';
import type {WordBlock, WordCell} from './word-file.ts';

export interface PrintedRow {
	readonly provision: string;
	readonly obligation?: string;
	readonly requirement: string;
	readonly comply_as_printed: string;
	readonly comply: string;
	readonly evidence: string;
	readonly commentary: string;
}

export interface PrintedForm {
	readonly landlord: string;
	readonly form: '2022' | '2024';
	readonly rows: readonly PrintedRow[];
}

interface CodeSection {
	readonly number: number;
	readonly title: string;
}

export const formNames = ['hillingdon-2024', 'manchester-2024-25', 'newark-sherwood-2022', 'nottingham-city-homes-2022'] as const;
export type FormName = (typeof formNames)[number];

export const readForm = (name: FormName): PrintedForm => JSON.parse(readFileSync(join(root, `test/fixtures/landlords/${name}.json`), 'utf8')) as PrintedForm;

const headers = {
	2022: ['Code section', 'Code requirement', 'Comply: Yes/No', 'Evidence, commentary and any explanations'],
	2024: ['Code provision', 'Code requirement', 'Comply: Yes / No', 'Evidence', 'Commentary / explanation'],
} as const;

interface FormTable {
	readonly title: string;
	readonly subtitle: string;
	readonly header: readonly string[];
	readonly rows: readonly PrintedRow[];
}

/** The form's tables with what stands over each, in order. */
export function formTables({form, rows}: PrintedForm): readonly FormTable[] {
	const {sections} = JSON.parse(readFileSync(join(root, `test/fixtures/code-${form}.json`), 'utf8')) as {sections: readonly CodeSection[]};
	return sections.flatMap(({number, title}): readonly FormTable[] => {
		const own = rows.filter(({provision}) => provision.startsWith(`${number}.`));
		const heading = `Section ${number}: ${title}`;
		if (form === '2024') return [{title: heading, subtitle: '', header: headers[form], rows: own}];
		return [
			{title: heading, subtitle: 'Mandatory ‘must’ requirements', header: headers[form], rows: own.filter(({obligation}) => obligation !== 'should')},
			{title: '', subtitle: 'Best practice ‘should’ requirements', header: headers[form], rows: own.filter(({obligation}) => obligation === 'should')},
		].filter((table) => table.rows.length > 0);
	});
}

export const cellsOf = (form: PrintedForm['form'], {provision, requirement, comply_as_printed: printed, evidence, commentary}: PrintedRow): readonly string[] =>
	form === '2024' ? [provision, requirement, printed, evidence, commentary] : [provision, requirement, printed, [evidence, commentary].filter(Boolean).join('\n')];

const widthShares = {2022: [0.09, 0.38, 0.1, 0.43], 2024: [0.09, 0.31, 0.1, 0.22, 0.28]} as const;

/** `isMerged`: titles as a row across the table, equal neighbouring evidence in one merged cell, and a grid finer than the columns. */
export function formBlocks(form: PrintedForm, {isLandscape = true, isMerged = false, isRuled = true} = {}): WordBlock[] {
	const width = isLandscape ? 14_570 : 9638;
	const widths = widthShares[form.form].map((share) => Math.round(share * width));
	const blocks: WordBlock[] = [
		{kind: 'heading', level: 1, text: `${form.landlord}: self-assessment against the Complaint Handling Code`},
		{kind: 'text', text: 'This self-assessment form should be completed by the complaints officer and it must be reviewed and approved by the landlord’s governing body at least annually.'},
	];
	for (const {title, subtitle, header, rows} of formTables(form)) {
		if (title) blocks.push({kind: 'heading', level: 2, text: title});
		if (subtitle) blocks.push({kind: 'heading', level: 3, text: subtitle});
		const cells = rows.map((row) => cellsOf(form.form, row).map((text, column): WordCell => ({text, isCentred: column === 2})));
		const head = header.map((text): WordCell => ({text}));
		blocks.push({kind: 'table', isRuled, widths: isMerged ? split(widths) : widths, rows: isMerged ? merged([head, [{text: title || subtitle, columns: widths.length}], ...cells]) : [head, ...cells]});
	}

	return blocks;
}

/** Each column but the first as two columns of the grid, as Word leaves them when a border was once dragged. */
const split = (widths: readonly number[]): readonly number[] => widths.flatMap((width, column) => (column === 0 ? [width] : [Math.round(width / 3), width - Math.round(width / 3)]));

function merged(rows: ReadonlyArray<readonly WordCell[]>): ReadonlyArray<readonly WordCell[]> {
	return rows.map((cells, index) => {
		if (cells.length === 1) return [{...cells[0]!, columns: cells[0]!.columns! * 2 - 1}];
		const evidence = (at: number) => rows[at]?.[3]?.text;
		return cells.map((cell, column) => {
			const columns = column === 0 ? 1 : 2;
			if (column !== 3 || cell.text === '') return {...cell, columns};
			if (evidence(index - 1) === cell.text) return {...cell, columns, text: '', merge: 'continues'};
			return evidence(index + 1) === cell.text ? {...cell, columns, merge: 'begins'} : {...cell, columns};
		});
	});
}

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Lines that begin with `- ` as a list, the others as paragraphs. */
function htmlLines(text: string): string {
	let html = '';
	let isList = false;
	for (const line of text.split('\n')) {
		const isItem = line.startsWith('- ');
		if (isItem !== isList) html += isItem ? '<ul>' : '</ul>';
		html += isItem ? `<li>${escapeHtml(line.slice(2))}</li>` : `<p>${escapeHtml(line)}</p>`;
		isList = isItem;
	}

	return isList ? `${html}</ul>` : html;
}

export function formHtml(form: PrintedForm): string {
	const tables = formTables(form).map(({title, subtitle, header, rows}) => {
		const body = rows.map((row) => `<tr>${cellsOf(form.form, row).map((text) => `<td>${htmlLines(text)}</td>`).join('')}</tr>`);
		return `${title && `<h2>${escapeHtml(title)}</h2>`}${subtitle && `<h3>${escapeHtml(subtitle)}</h3>`}<table border="1" cellspacing="0" cellpadding="4" width="100%"><thead><tr>${header.map((text) => `<th>${escapeHtml(text)}</th>`).join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
	});
	return `<!DOCTYPE html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>${escapeHtml(form.landlord)}</title><style>@page {size: A4 landscape}</style></head><body><h1>${escapeHtml(form.landlord)}: self-assessment</h1>\n${tables.join('\n')}\n</body></html>\n`;
}

/** What a table of the form reads back as: rows of texts, a merged cell's text in every place it covers. */
export function gridTexts({rows}: TableBlock): string[][] {
	const grid: string[][] = rows.map(() => []);
	for (const [index, {cells}] of rows.entries()) {
		let column = 0;
		for (const {text, columns, rows: span} of cells) {
			while (grid[index]![column] !== undefined) column++;
			for (let down = 0; down < span; down++) for (let across = 0; across < columns; across++) grid[index + down]![column + across] = text;
		}
	}

	return grid;
}

/** The rows of a layout's tables that begin with a provision's number. */
export const numberedRows = (layout: Layout): readonly string[][] => layout.flatMap((block) => (block.kind === 'table' ? gridTexts(block) : [])).filter(([number = '']) => /^\d+\.\d+$/.test(number));
