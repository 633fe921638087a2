/** What a reader of plain text has to know of the form, to lay its lines out: it asks, and knows no more. */
import {roleOf} from './shape/column-roles.ts';
import {readHeader} from './shape/columns.ts';
import {parseLabel} from './shape/labels.ts';
import type {CodeWords} from './words/code-words.ts';
import {furnitureOf} from './words/furniture.ts';
import {readNumber, readNumberAlone} from './words/provision-number.ts';

export function formSigns(words: CodeWords) {
	return {
		beginsWithNumber: (text: string) => readNumber(text) !== undefined,
		isNumber: (text: string) => readNumberAlone(text) !== undefined,
		isTableHead: (cells: readonly string[]) => isTableHead(readHeader(cells)),
		isLabelled: (line: string) => roleOf(parseLabel(line)?.name ?? '') !== undefined,
		isHeading: (line: string) => isHeading(words, line),
		isFurniture: (line: string) => furnitureOf(words, line) !== undefined,
	};
}

function isTableHead(roles: ReturnType<typeof readHeader>): boolean {
	return roles !== undefined && roles.every((role) => role !== undefined) && roles.lastIndexOf('number') === 0;
}

/** The second line of a broken column heading ends no table. */
function isHeading(words: CodeWords, line: string): boolean {
	const kind = line.trim() === '' ? undefined : furnitureOf(words, line);
	return kind !== undefined && kind !== 'page' && !/^\s*(?:yes\s*\/\s*no|explanations?)\s*$/i.test(line);
}
