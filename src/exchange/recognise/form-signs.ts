/** What a reader of plain text has to know of the form, to lay its lines out: it asks, and knows no more. */
import {roleOf} from './shape/column-roles.ts';
import {readHeader} from './shape/columns.ts';
import {parseLabel} from './shape/labels.ts';
import type {CodeWords} from './words/code-words.ts';
import {saysAnswer, splitAnswer} from './words/comply-answer.ts';
import {furnitureOf, isPageFoot} from './words/furniture.ts';
import {lettersOf} from './words/letters.ts';
import {readNumber, readNumberAlone} from './words/provision-number.ts';

const longestPiece = 60;

export function formSigns(words: CodeWords) {
	return {
		beginsWithNumber: (text: string) => readNumber(text) !== undefined,
		isNumber: (text: string) => readNumberAlone(text) !== undefined,
		isTableHead: (cells: readonly string[]) => isTableHead(readHeader(cells)),
		isHeadPiece: (text: string) => isHeadPiece(words, text),
		isAnswer: (text: string) => isAnswer(text),
		isLabelled: (line: string) => roleOf(parseLabel(line)?.name ?? '') !== undefined,
		isHeading: (line: string) => isHeading(words, line),
		isFurniture: (line: string) => furnitureOf(words, line) !== undefined || isPageFoot(line),
	};
}

const headPiece = /^(?:code|provisions?|sections?|requirements?|yes|no|yesno|complyyes|compl(?:y|iance|iant)|any|and|explanations?|(?:and)?any(?:explanations?)?|evidence(?:commentary)?(?:and)?|commentary(?:and(?:any)?)?)$/;

function isHeadPiece(words: CodeWords, text: string): boolean {
	return text.length <= longestPiece && (headPiece.test(lettersOf(text)) || furnitureOf(words, text) === 'heading');
}

function isAnswer(text: string): boolean {
	return text.length <= longestPiece && saysAnswer(text) && splitAnswer(text)?.rest === '';
}

function isTableHead(roles: ReturnType<typeof readHeader>): boolean {
	return roles !== undefined && roles.every((role) => role !== undefined) && roles.lastIndexOf('number') === 0;
}

/** The second line of a broken column heading ends no table. */
function isHeading(words: CodeWords, line: string): boolean {
	const kind = line.trim() === '' ? undefined : furnitureOf(words, line);
	return kind !== undefined && kind !== 'page' && !/^\s*(?:yes\s*\/\s*no|explanations?)\s*$/i.test(line);
}
