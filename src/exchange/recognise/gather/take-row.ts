/** A row of a table that holds the form, cell by cell to the form's columns. */
import {isCodeText, type Role} from '../shape/column-roles.ts';
import {isSubHead, readHeader, tickOf, type Columns} from '../shape/columns.ts';
import type {FormTables} from '../shape/form-tables.ts';
import {readAnswer, splitAnswer} from '../words/comply-answer.ts';
import {isTitle} from '../words/free-text.ts';
import {readNumber, readNumberAlone} from '../words/provision-number.ts';
import {takeTableRow, type Cells} from './gather-table.ts';
import {leave, whereItGoesOn, type Gathering} from './gathering.ts';
import {readTicked, type TickCell} from './ticked.ts';

export function takeRow(gathering: Gathering, row: readonly string[], {byWidth, main}: FormTables): void {
	if (isSubHead(row) || readHeader(row)) return;
	const own = byWidth.get(row.length)!;
	const isOwn = own === main || (own.hasHeader && own.weight > 0 && own.roles.includes('comply'));
	const cells = isOwn ? positional(own, row) : fitRow(gathering, row, main!);
	if (cells) takeTableRow(gathering, cells);
	else for (const text of row) leave(gathering, text);
}

function positional({roles, headings, marks, isAnswerUnsure}: Columns, row: readonly string[]): Cells {
	const [number, requirement]: [string[], string[]] = [[], []];
	const texts: Array<Cells['texts'][number]> = [];
	const ticks: TickCell[] = [];
	for (const [column, text] of row.entries()) {
		if (text === '') continue;
		const role = roles[column] ?? 'other';
		const heading = headings[column] ?? '';
		if (role === 'number') number.push(text);
		else if (role === 'requirement') requirement.push(text);
		else if (role !== 'tick') texts.push({role, text, heading});
		else ticks.push({answer: tickOf(heading) ?? heading, heading, text});
	}

	const ticked = readTicked(ticks, marks);
	if (ticked) texts.push({role: 'comply', text: ticked.printed}, ...ticked.beside.map(({text, heading}) => ({role: 'other' as const, text, heading})));
	const hasTexts = roles.includes('evidence') || roles.includes('commentary');
	return {hasTexts, isAnswerUnsure: isAnswerUnsure || (ticked?.isUnsure ?? false), number: number.join('\n'), requirement: requirement.join('\n'), texts};
}

/** A row with fewer or more cells than the form's: each cell's own text tells its column. */
function fitRow({words, current}: Gathering, row: readonly string[], {roles}: Columns): Cells | undefined {
	const filled = row.filter((text) => text.trim() !== '');
	const isRequirement = (text: string) => isCodeText(words, readNumber(text)?.rest ?? text) || (current !== undefined && whereItGoesOn(current, text) !== undefined);
	let number = '';
	let requirement = '';
	const texts: Array<{role: Role; text: string}> = [];
	for (const [index, text] of filled.entries()) {
		if (index === 0 && readNumberAlone(text) !== undefined) number = text;
		else if (requirement === '' && texts.length === 0 && isRequirement(text)) requirement = text;
		else texts.push({role: 'other', text});
	}

	if (texts[0] && readAnswer(texts[0].text) !== undefined && splitAnswer(texts[0].text)?.rest === '') texts[0].role = 'comply';
	const own = texts.filter(({role}) => role === 'other');
	for (const [index, each] of own.entries()) each.role = columnOf(each.text, index, own.length, roles);
	return number === '' && requirement === '' && current === undefined ? undefined : {hasTexts: true, number, requirement, texts};
}

function columnOf(text: string, index: number, count: number, roles: Columns['roles']): Role {
	if (!roles.includes('commentary')) return 'evidence';
	if (count === 1) return isTitle(text) ? 'evidence' : 'commentary';
	return index === 0 ? 'evidence' : 'commentary';
}
