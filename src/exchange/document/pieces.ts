/** A layout as the recogniser takes it in: stretches of running text, and rows of tables that hold the form. */
import type {CodeWords} from './code-words.ts';
import {roleOf} from './column-roles.ts';
import {parseLabel} from './labels.ts';
import type {Layout} from './layout.ts';
import type {Line} from './line.ts';
import {splitRows} from './split-rows.ts';

export type Grid = ReadonlyArray<readonly string[]>;

/** A stretch of running text, or a row of a table, in the document's order. */
export type Piece = {readonly lines: readonly Line[]} | {readonly row: readonly string[]};

export function piecesOf(layout: Layout, grids: ReadonlyArray<Grid | undefined>, words: CodeWords, hasFormTables: boolean): readonly Piece[] {
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
			else if (!hasFormTables || hasLabels(row)) for (const text of row) push(text, false);
			else {
				if (lines.length > 0) pieces.push({lines});
				lines = [];
				pieces.push({row});
			}
		}
	}

	return lines.length > 0 ? [...pieces, {lines}] : pieces;
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
