/** A layout as the recogniser takes it in: stretches of running text, and rows of tables that hold the form. */
import {hasStandIn, notesBeside, notesIn, withoutNotes} from '../../../core/text/stand-ins.ts';
import type {Layout} from '../../containers/layout.ts';
import type {CodeWords} from '../words/code-words.ts';
import {roleOf} from './column-roles.ts';
import {isOtherTable, type FormTables} from './form-tables.ts';
import {parseLabel} from './labels.ts';
import type {Line} from './line.ts';
import {splitRows} from './split-rows.ts';

export type Grid = ReadonlyArray<readonly string[]>;

/** A stretch of running text, a row of a table, or a row of a table that is not the form, in the document's order. */
export type Piece = {readonly lines: readonly Line[]} | {readonly row: readonly string[]} | {readonly other: string};

export function piecesOf(layout: Layout, grids: ReadonlyArray<Grid | undefined>, words: CodeWords, tables: FormTables): readonly Piece[] {
	const pieces: Piece[] = [];
	let lines: Line[] = [];
	let block = 0;
	const push = (text: string, isHeading: boolean) => {
		for (const line of text.split('\n').flatMap(withNotes)) for (const piece of splitRows(words, line)) if (piece.trim() !== '') lines.push({text: piece.trim(), block, isHeading});
		block++;
	};

	const other = (row: readonly string[]) => {
		if (lines.length > 0) pieces.push({lines});
		lines = [];
		pieces.push({other: row.filter((cell) => cell.trim() !== '').join(' | ')});
	};

	for (const [index, each] of layout.entries()) {
		if (each.kind === 'paragraph') {
			push(each.text, each.heading !== undefined);
			continue;
		}

		const isOther = isOtherTable(tables, grids[index]!);
		for (const row of grids[index]!) {
			const label = labelOf(row);
			if (isOther) other(row);
			else if (label !== undefined) push(label, false);
			else if (tables.main === undefined || hasLabels(row)) for (const text of row) push(text, false);
			else {
				if (lines.length > 0) pieces.push({lines});
				lines = [];
				pieces.push({row});
			}
		}
	}

	return lines.length > 0 ? [...pieces, {lines}] : pieces;
}

/** A note to a short line is a line of its own: what it is to may be an answer. */
function withNotes(line: string): readonly string[] {
	if (!hasStandIn(line)) return [line];
	const alone = withoutNotes(line);
	return alone.length <= longestNoted ? [alone, ...notesIn(line)] : [notesBeside(line)];
}

const longestNoted = 60;

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
