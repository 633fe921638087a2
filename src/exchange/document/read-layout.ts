/** A document of any container to the rows of the form. */
import type {Bank} from '../../core/bank.ts';
import type {Edition} from '../../core/edition.ts';
import {codeWords, type CodeWords} from './code-words.ts';
import {chooseEdition} from './choose-edition.ts';
import {roleOf} from './column-roles.ts';
import {readColumns, type Columns} from './columns.ts';
import {findingsOf} from './findings.ts';
import {finishRows} from './finish.ts';
import {fitRow} from './fit-row.ts';
import {takeLines} from './gather-lines.ts';
import {takeTableRow, type Cells} from './gather-table.ts';
import {leave, startGathering, type Gathering} from './gathering.ts';
import {gridOf} from './grid.ts';
import {parseLabel} from './labels.ts';
import type {Layout} from './layout.ts';
import type {Line} from './line.ts';
import {readStyle} from './line-style.ts';
import type {Read} from './reading.ts';
import {refusalOf} from './refuse.ts';
import {splitLabels, splitRows} from './split-rows.ts';
import {readWhose} from './whose.ts';

export type Banks = Readonly<Record<Edition, Bank>>;

export function readLayout(layout: Layout, banks: Banks): Read {
	const grids = layout.map((block) => (block.kind === 'table' ? gridOf(block) : undefined));
	const texts = layout.flatMap((block, index) => (block.kind === 'table' ? grids[index]!.flat() : [block.text]));
	const words = chooseEdition(texts, codeWords(banks['2024']), codeWords(banks['2022']));
	const gathering = startGathering(words);
	const columns = columnsByWidth(words, grids.flatMap((grid) => grid ?? []));
	gather(gathering, piecesOf(layout, grids, words, columns), columns);
	const hasCommentary = words.edition === '2024';
	const rows = finishRows(gathering.rows, hasCommentary);
	const whose = readWhose([...gathering.preface]);
	const unplaced = [...gathering.preface, ...gathering.unplaced].filter((text) => text !== whose.title);
	const refusal = refusalOf({texts, words, rows, gathering});
	if (refusal) return {refusal};
	return {reading: {edition: words.edition, ...whose, rows, unplaced, issues: findingsOf({words, rows, gathering, landlord: whose.landlord, unplaced})}};
}

type Grid = ReadonlyArray<readonly string[]>;

/** A stretch of running text, or a row of a table, in the document's order. */
type Piece = {readonly lines: readonly Line[]} | {readonly row: readonly string[]};

function piecesOf(layout: Layout, grids: ReadonlyArray<Grid | undefined>, words: CodeWords, columns: ColumnsByWidth): readonly Piece[] {
	const pieces: Piece[] = [];
	let lines: Line[] = [];
	let block = 0;
	const push = (text: string, isHeading: boolean) => {
		for (const line of text.split('\n')) for (const piece of splitRows(words, line)) if (piece.trim() !== '') lines.push({text: piece.trim(), block, isHeading});
		block++;
	};

	for (const [index, each] of layout.entries()) {
		if (each.kind === 'paragraph') {
			push(each.text, each.heading !== undefined);
			continue;
		}

		for (const row of grids[index]!) {
			const label = labelOf(row);
			if (label !== undefined) push(label, false);
			else if (columns.main === undefined || hasLabels(row)) for (const text of row) push(text, false);
			else {
				if (lines.length > 0) pieces.push({lines});
				lines = [];
				pieces.push({row});
			}
		}
	}

	return lines.length > 0 ? [...pieces, {lines}] : pieces;
}

function gather(gathering: Gathering, pieces: readonly Piece[], columns: ColumnsByWidth): void {
	const style = readStyle(gathering.words, pieces.flatMap((piece) => ('lines' in piece ? piece.lines : [])));
	for (const piece of pieces) {
		if ('row' in piece) takeRow(gathering, piece.row, columns);
		else takeLines(gathering, style.labels.size > 0 ? splitLabels(piece.lines) : piece.lines, style);
	}
}

/** A table of two columns may hold a row's parts below each other, each behind its name. */
function labelOf(row: readonly string[]): string | undefined {
	const [name = '', text = '', ...others] = row.filter((cell, index) => index < 2 || cell.trim() !== '');
	if (others.length > 0 || row.length < 2 || roleOf(name) === undefined || roleOf(text) !== undefined) return undefined;
	return `${name.trim().replace(/:$/, '')}: ${text}`;
}

/** A cell may hold all parts of a row, each behind its name. */
function hasLabels(row: readonly string[]): boolean {
	return row.some((cell) => cell.includes('\n') && cell.split('\n').filter((line) => roleOf(parseLabel(line)?.name ?? '') !== undefined).length >= 2);
}

interface ColumnsByWidth {
	readonly byWidth: ReadonlyMap<number, Columns>;
	/** Of the rows that make most of the form; undefined where tables hold no form. */
	readonly main: Columns | undefined;
}

function columnsByWidth(words: CodeWords, rows: Grid): ColumnsByWidth {
	const grouped = new Map<number, Array<readonly string[]>>();
	for (const row of rows) {
		const group = grouped.get(row.length);
		if (group) group.push(row);
		else grouped.set(row.length, [row]);
	}

	const byWidth = new Map([...grouped].map(([width, group]) => [width, readColumns(words, group)]));
	const forms = [...byWidth.values()].filter(({roles, weight}) => weight > 0 && roles.filter((role) => role !== undefined).length >= 2);
	return {byWidth, main: forms.toSorted((one, other) => other.weight - one.weight)[0]};
}

function takeRow(gathering: Gathering, row: readonly string[], {byWidth, main}: ColumnsByWidth): void {
	const own = byWidth.get(row.length)!;
	const isOwn = own === main || (own.hasHeader && own.weight > 0 && own.roles.includes('comply'));
	const cells = isOwn ? positional(own, row) : fitRow(gathering, row, main!);
	if (cells) takeTableRow(gathering, cells);
	else for (const text of row) leave(gathering, text);
}

function isTicked(text: string): boolean {
	return /[^\s\u2610\u25A1_-]/.test(text) && !/^(?:no|n|false|0)$/i.test(text.trim());
}

function positional({roles, headings}: Columns, row: readonly string[]): Cells {
	const at = (wanted: string) => row.filter((_, column) => roles[column] === wanted).join('\n');
	return {
		hasTexts: roles.includes('evidence') || roles.includes('commentary'),
		number: at('number'),
		requirement: at('requirement'),
		texts: row.flatMap((text, column): Cells['texts'] => {
			const role = roles[column] ?? 'other';
			const heading = headings[column] ?? '';
			if (role === 'tick') return isTicked(text) ? [{role: 'comply', text: heading}] : [];
			return role === 'number' || role === 'requirement' ? [] : [{role, text, heading}];
		}),
	};
}
