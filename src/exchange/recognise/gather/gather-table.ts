/** Rows from a table: by number, by the Code's words, or as the rest of a row that a page end cut. */
import {struckSign} from '../../../core/text/stand-ins.ts';
import type {Role} from '../shape/column-roles.ts';
import {readHeader} from '../shape/columns.ts';
import {beginsWith, findProvision, findRequirement, isUnmistakable} from '../words/find-provision.ts';
import {joinPieces} from '../words/free-text.ts';
import {furnitureOf} from '../words/furniture.ts';
import {lettersOf} from '../words/letters.ts';
import {readNumber, readNumberAlone} from '../words/provision-number.ts';
import {beginRow, type Begun} from './begin-row.ts';
import {continueRequirement, isRepeated, leave, placeRest, startRow, type Gathering} from './gathering.ts';
import {addText, nothing, takeRequirement, type OpenRow, type Rest} from './open-row.ts';

export interface Cells {
	/** The table has a column for the landlord's text. */
	readonly hasTexts: boolean;
	/** Which of its cells, or marks, is the answer is a guess. */
	readonly isAnswerUnsure?: boolean;
	readonly number: string;
	readonly requirement: string;
	/** It has a cell too few, which may be the answer's: that it is blank is not known. */
	readonly mayLackAnswer?: boolean;
	/** The other cells, in their order. */
	readonly texts: ReadonlyArray<{readonly role: Role; readonly text: string; readonly heading?: string}>;
}

/** The second line of a column heading that was broken in two. */
const headingPiece = /^(?:(?:yes\s*)?\/\s*no|no|provision|section|requirement|any explanations|explanations?|commentary)$/i;
/** Letters by which other words must agree better before a printed number is set aside. */
const clearly = 24;

export function takeTableRow(gathering: Gathering, cells: Cells): void {
	const filled = [cells.number, cells.requirement, ...cells.texts.map(({text}) => text)].filter((text) => text.trim() !== '');
	if (filled.length === 0) return;
	if (filled.every((text) => furnitureOf(gathering.words, text) || headingPiece.test(text)) || readHeader(filled)) return;
	const place = placeRow(gathering, cells);
	if (!place) {
		if (readNumberAlone(cells.number) !== undefined) gathering.strangers++;
		for (const text of filled) leave(gathering, text);
		return;
	}

	const {row, rest} = place;
	if (cells.isAnswerUnsure) row.doubts.add('answer-inferred');
	leaveTitle(gathering, readNumber(cells.number)?.rest ?? cells.number);
	placeTexts(row, cells);
	placeRest(row, rest, (text) => placeOwn(gathering, row, text));
	if (cells.mayLackAnswer && row.comply.length === 0) row.comply.push(struckSign);
}

function placeRow(gathering: Gathering, cells: Cells): Begun | undefined {
	const {words, current} = gathering;
	const inNumber = readNumber(cells.number);
	const lead = inNumber ?? leadingNumber(gathering, cells.requirement);
	const requirement = lead && !inNumber ? lead.rest : cells.requirement;
	const number = lead?.id;
	if (current && (number === undefined || number === current.provision.id)) {
		const rest = continueRow(current, requirement);
		if (rest) return {row: current, rest};
	}

	const text = number !== undefined && current ? withoutTail(current, requirement) : requirement;
	const letters = lettersOf(text);
	const own = number === undefined ? undefined : words.byId.get(number);
	const any = letters === '' ? undefined : own && beginsWith(own, letters) ? findRequirement(own, words, letters) : findProvision(words, letters, {id: number, after: current?.provision});
	const found = any && (number !== undefined || isUnmistakable(any, letters)) ? any : undefined;
	const ofOwn = own && found?.provision !== own ? findRequirement(own, words, letters) : found;
	const match = found && found.provision !== own && found.followed.matched > (ofOwn?.followed.matched ?? 0) + clearly ? found : ofOwn;
	const provision = match?.provision ?? own;
	if (!provision) {
		if (number !== undefined || !current || (letters !== '' && cells.hasTexts)) return undefined;
		return {row: current, rest: {tail: text, inside: []}};
	}

	if (number === undefined && provision === current?.provision) return {row: current, rest: takeRequirement(current, text, match!.at, match!.from)};
	if (match) return beginRow(gathering, match, text, number, true);
	const row = startRow(gathering, provision, number, true);
	if (text.trim() !== '') gathering.unlike++;
	leave(gathering, text);
	return {row, rest: nothing};
}

/** "5.3 Number of stages": what stands in the number's cell besides it. */
function leaveTitle(gathering: Gathering, text: string): void {
	if (!/^\W*(?:must|should|mandatory|best practice|m|s)?\W*$/i.test(text) && !furnitureOf(gathering.words, text)) leave(gathering, text);
}

/** "5.3 A process with …": the number in the requirement's own cell. */
function leadingNumber({words}: Gathering, requirement: string) {
	const lead = readNumber(requirement);
	const own = lead && words.byId.get(lead.id);
	return own && (findRequirement(own, words, lettersOf(lead.rest)) ?? findProvision(words, lettersOf(lead.rest), {id: lead.id})) ? lead : undefined;
}

function continueRow(current: OpenRow, requirement: string): Rest | undefined {
	if (requirement.trim() === '') return nothing;
	return continueRequirement(current, requirement) ?? (isRepeated(current, requirement) && current.cursor > 0 && !current.provision.letters.startsWith(lettersOf(requirement)) ? nothing : undefined);
}

/** A page end may print the last words of one requirement at the head of the next cell. */
function withoutTail(current: OpenRow, requirement: string): string {
	if (current.cursor === 0) return requirement;
	const rest = continueRequirement(current, requirement);
	return rest && rest.inside.length === 0 ? rest.tail : requirement;
}

function placeTexts(row: OpenRow, {texts}: Cells): void {
	for (const {role, text, heading = ''} of texts) {
		if (role === 'other') {
			if (text.trim() !== '') row.beside.push({heading, text: joinPieces([text])});
			continue;
		}

		addText(row, role, text);
	}
}

/** The landlord's own words in the requirement's cell: evidence, unless the cell may only be an edited requirement. */
function placeOwn(gathering: Gathering, row: OpenRow, text: string): void {
	const isSure = row.cursor >= row.provision.letters.length || row.evidence.length === 0;
	if (!isSure) {
		leave(gathering, text);
		return;
	}

	row.doubts.add('text-in-requirement');
	row.evidence.unshift(text);
}
