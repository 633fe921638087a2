/** A row of a table that holds the form, cell by cell to the form's columns. */
import {hasStandIn, notesBeside, notesIn, pictureSign, struckSign, withoutNotes, withoutStandIns} from '../../../core/text/stand-ins.ts';
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
	const placed = isOwn ? positional(own, row) : undefined;
	const cells = placed && !(isMerged(row) && isShifted(gathering, placed)) ? placed : fitRow(gathering, row, main!);
	if (cells && !(own.roles.includes('number') && isStruckRow(own, row, cells))) takeTableRow(gathering, cells);
	else for (const text of row) leave(gathering, text);
}

/** What a picture in a column of ticks stands for. */
const pictureTick = '\u2713';

/** Its number and its requirement are struck out: what is left of it is no row's. */
function isStruckRow({roles}: Columns, row: readonly string[], {number, requirement}: Cells): boolean {
	return number === '' && requirement === '' && row.some((text, column) => roles[column] === 'number' && text.includes(struckSign));
}

/** Half of its places are the rest of cells that span them. */
const isMerged = (row: readonly string[]): boolean => row.filter((text) => text === '').length >= row.length / 2;

/** Cells merged otherwise than in the other rows stand in other columns: the Code's words show it. */
function isShifted({words}: Gathering, {number, requirement, texts}: Cells): boolean {
	return readNumberAlone(number) !== undefined && requirement === '' && texts.some(({role, text}) => role !== 'commentary' && isCodeText(words, text));
}

function positional({roles, headings, marks, isAnswerUnsure}: Columns, row: readonly string[]): Cells {
	const [number, requirement]: [string[], string[]] = [[], []];
	const texts: Array<Cells['texts'][number]> = [];
	const ticks: TickCell[] = [];
	const notes: string[] = [];
	let [isStruck, isPictured] = [false, false];
	for (const [column, cell] of row.entries()) {
		if (cell === '') continue;
		const isNoted = !['evidence', 'commentary', 'other'].includes(roles[column] ?? 'other');
		if (isNoted) notes.push(...notesIn(cell));
		const text = isNoted ? withoutNotes(cell) : notesBeside(cell);
		const role = roles[column] ?? 'other';
		const heading = headings[column] ?? '';
		if (role === 'number') number.push(withoutStandIns(text));
		else if (role === 'requirement') requirement.push(withoutStandIns(text));
		else if (role !== 'tick') texts.push({role, text, heading});
		else {
			isPictured ||= text.includes(pictureSign);
			const shown = text.includes(pictureSign) ? pictureTick : withoutStandIns(text);
			if (shown !== '') ticks.push({answer: tickOf(heading) ?? heading, heading, text: shown});
			else isStruck ||= text.includes(struckSign);
		}
	}

	const ticked = readTicked(ticks, marks);
	if (ticked) texts.push({role: 'comply', text: isPictured ? `${ticked.printed} ${pictureSign}` : ticked.printed}, ...ticked.beside.map(({text, heading}) => ({role: 'other' as const, text, heading})));
	if (isStruck && !texts.some(({role}) => role === 'comply')) texts.push({role: 'comply', text: struckSign});
	for (const note of notes) texts.push({role: 'commentary', text: note});
	const hasTexts = roles.includes('evidence') || roles.includes('commentary');
	return {hasTexts, isAnswerUnsure: isAnswerUnsure || (ticked?.isUnsure ?? false), number: number.join('\n'), requirement: requirement.join('\n'), texts};
}

/** A row with fewer or more cells than the form's: each cell's own text tells its column. */
function fitRow({words, current}: Gathering, row: readonly string[], {roles}: Columns): Cells | undefined {
	const notes: string[] = [];
	const filled = row.filter((text) => text.trim() !== '').map((text) => {
		const alone = withoutNotes(text);
		if (alone === text || readAnswer(alone) === undefined) return notesBeside(text) || text;
		notes.push(...notesIn(text));
		return alone;
	});
	const isRequirement = (text: string) => isCodeText(words, readNumber(text)?.rest ?? text) || (current !== undefined && whereItGoesOn(current, text) !== undefined);
	let number = '';
	let requirement = '';
	const texts: Array<{role: Role; text: string}> = [];
	for (const [index, text] of filled.entries()) {
		if (index === 0 && readNumberAlone(text) !== undefined) number = text;
		else if (requirement === '' && texts.length === 0 && isRequirement(text)) requirement = text;
		else texts.push({role: 'other', text});
	}

	if (texts[0] && hasStandIn(texts[0].text)) texts[0].role = 'comply';
	else if (texts[0] && readAnswer(texts[0].text) !== undefined && splitAnswer(texts[0].text)?.rest === '') texts[0].role = 'comply';
	const own = texts.filter(({role}) => role === 'other');
	for (const [index, each] of own.entries()) each.role = columnOf(each.text, index, own.length, roles);
	for (const note of notes) texts.push({role: 'commentary', text: note});
	return number === '' && requirement === '' && current === undefined ? undefined : {hasTexts: true, number, requirement, texts, mayLackAnswer: roles.includes('comply') && number !== '' && requirement !== '' && own.length > 0};
}

function columnOf(text: string, index: number, count: number, roles: Columns['roles']): Role {
	if (!roles.includes('commentary')) return 'evidence';
	if (count === 1) return isTitle(text) ? 'evidence' : 'commentary';
	return index === 0 ? 'evidence' : 'commentary';
}
