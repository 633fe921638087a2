/** A row with fewer or more cells than the form's: each cell's own text tells its column. */
import {isCodeText, type Role} from '../shape/column-roles.ts';
import type {Columns} from '../shape/columns.ts';
import {readAnswer, splitAnswer} from '../words/comply-answer.ts';
import {isTitle} from '../words/free-text.ts';
import type {Cells} from './gather-table.ts';
import {whereItGoesOn, type Gathering} from './gathering.ts';
import {readNumber, readNumberAlone} from '../words/provision-number.ts';

export function fitRow({words, current}: Gathering, row: readonly string[], {roles}: Columns): Cells | undefined {
	const filled = row.filter((text) => text.trim() !== '');
	let number = '';
	let requirement = '';
	const texts: Array<{role: Role; text: string}> = [];
	for (const [index, text] of filled.entries()) {
		if (index === 0 && readNumberAlone(text) !== undefined) number = text;
		else if (requirement === '' && texts.length === 0 && (isCodeText(words, readNumber(text)?.rest ?? text) || (current !== undefined && whereItGoesOn(current, text) !== undefined))) requirement = text;
		else texts.push({role: 'other', text});
	}

	if (texts[0] && (readAnswer(texts[0].text) !== undefined && splitAnswer(texts[0].text)?.rest === '')) texts[0].role = 'comply';
	const own = texts.filter(({role}) => role === 'other');
	for (const [index, each] of own.entries()) each.role = columnOf(each.text, index, own.length, roles);
	return number === '' && requirement === '' && current === undefined ? undefined : {hasTexts: true, number, requirement, texts};
}

function columnOf(text: string, index: number, count: number, roles: Columns['roles']): Role {
	if (!roles.includes('commentary')) return 'evidence';
	if (count === 1) return isTitle(text) ? 'evidence' : 'commentary';
	return index === 0 ? 'evidence' : 'commentary';
}
