/** Rows from running text: numbers, the Code's words, labels, answers and the landlord's text, one line after the other. */
import {hasStandIn, withoutStandIns} from '../../../core/text/stand-ins.ts';
import type {Role} from '../shape/column-roles.ts';
import {labelAt, type Labelled} from '../shape/labels.ts';
import type {LineStyle} from '../shape/line-style.ts';
import type {Line} from '../shape/line.ts';
import type {CodeWords} from '../words/code-words.ts';
import {readAnswer, saysAnswer, splitAnswer} from '../words/comply-answer.ts';
import {findProvision, findRequirement} from '../words/find-provision.ts';
import {isTitle} from '../words/free-text.ts';
import {furnitureOf, isCutHeading, isPageFoot, mayEndSentence} from '../words/furniture.ts';
import {lettersOf} from '../words/letters.ts';
import {readNumber} from '../words/provision-number.ts';
import {continueRequirement, leave, placeRest, startRow, type Gathering} from './gathering.ts';
import {addText, isComplete, takeRequirement, type OpenRow} from './open-row.ts';
import {startRowAt} from './row-start.ts';

/** An answer of so many words is a sentence. */
const fewestWords = 5;
const mostAnswerWords = 3;

interface Place {
	/** What the last label announced. */
	role: Role | undefined;
	/** The paragraph of the landlord's last text. */
	block: number;
	/** The row that a table left open: its requirement may go on, its texts do not. */
	readonly fromTable: OpenRow | undefined;
}

export function takeLines(gathering: Gathering, lines: readonly Line[], style: LineStyle): void {
	const place: Place = {role: undefined, block: -1, fromTable: gathering.current};
	for (let index = 0; index < lines.length; ) {
		const headed = columnHeadings(gathering.words, lines, index);
		if (headed === 0) takeLine(gathering, style, place, lines, index);
		index += Math.max(1, headed);
	}
}

/** A form's column headings take so many lines, where its page broke them. */
const mostHeadingLines = 8;

/** How many lines from here on are the form's column headings, broken over several: "Code", "section", "Code requirement Comply:", "Yes/No". */
function columnHeadings(words: CodeWords, lines: readonly Line[], index: number): number {
	if (!/^\W*code\W*$/i.test(lines[index]!.text)) return 0;
	let text = '';
	let count = 0;
	for (const [offset, line] of lines.slice(index, index + mostHeadingLines).entries()) {
		text += ` ${line.text}`;
		if (furnitureOf(words, text) === 'heading') count = offset + 1;
	}

	return count;
}

function takeLine(gathering: Gathering, style: LineStyle, place: Place, lines: readonly Line[], index: number): void {
	const line = lines[index]!;
	const label = labelAt(style.labels, lines, index);
	if (label) {
		takeLabelled(gathering, place, label);
		return;
	}

	if (isUnsaid(line.text)) {
		takeUnsaid(gathering, line.text);
		return;
	}

	const furniture = furnitureOf(gathering.words, line.text);
	if (furniture && !isMidText(gathering, place, line)) {
		if (furniture === 'section') gathering.current = undefined;
		return;
	}

	const started = startRowAt(gathering, lines, index);
	if (started) {
		place.role = undefined;
		place.block = -1;
		placeRest(started.row, started.rest, (text) => addLoose(started.row, place, {...line, text}));
		return;
	}

	const row = gathering.current;
	const isEnd = isPageFoot(line.text) || (index === lines.length - 1 && isCutHeading(gathering.words, line.text));
	if (row && !isEnd) takeText(gathering, style, place, row, line);
	else {
		gathering.current = undefined;
		leave(gathering, line.text);
	}
}

/** All that a line says is struck out, or a picture. */
function isUnsaid(text: string): boolean {
	return hasStandIn(text) && withoutStandIns(text) === '';
}

/** Where an answer is to come it may be one. */
function takeUnsaid({current}: Gathering, text: string): void {
	if (!current || current.comply.length > 0 || current.loose.length > 0) return;
	current.comply.push(text);
	current.last = 'comply';
}

/** "Stage 1" at the head of a line may be the end of a sentence that the page broke; so may a section's title. */
function isMidText({current, words}: Gathering, {block}: Place, line: Line): boolean {
	return current?.last === 'loose' && block === line.block && !line.isHeading && mayEndSentence(words, line.text);
}

function takeText(gathering: Gathering, style: LineStyle, place: Place, row: OpenRow, line: Line): void {
	const isPart = place.role !== undefined && place.role !== 'requirement' && place.role !== 'number';
	const rest = isPart && row.cursor > 0 ? undefined : continueRequirement(row, line.text);
	const own = (text: string) => addLoose(row, place, {...line, text});
	if (rest) placeRest(row, rest, own);
	else if (line.isHeading || row === place.fromTable) {
		if (line.isHeading) gathering.current = undefined;
		leave(gathering, line.text);
	} else if (isPart) addText(row, isBehindAnswers(row, place, line) ? 'evidence' : place.role!, line.text);
	else if (isBareAnswer(row, line.text)) {
		row.comply.push(line.text);
		row.last = 'comply';
		row.doubts.add('answer-inferred');
	} else if (style.hasAnswerLines && isAnswerLine(row, line.text)) {
		row.comply.push(line.text);
		row.last = 'comply';
	} else placeRest(row, {tail: line.text, inside: []}, own);
}

/** Below the label of the answer, where the page lost the answer and the next label: a sentence, or what goes on after the landlord's text. */
function isBehindAnswers(row: OpenRow, {role}: Place, {text}: Line): boolean {
	if (role !== 'comply' || readAnswer(text) !== undefined) return false;
	const isSentence = row.comply.length === 0 && text.split(' ').length >= fewestWords && text.endsWith('.');
	if (isSentence) row.doubts.add('columns-guessed');
	return isSentence || row.last === 'evidence';
}

/** "Working towards", right below the requirement: few words that can be read as an answer, though no answer usually begins so. */
function isBareAnswer(row: OpenRow, text: string): boolean {
	if (!isComplete(row) || row.comply.length + row.loose.length > 0 || text.split(' ').length > mostAnswerWords || splitAnswer(text) !== undefined) return false;
	return !isTitle(text) && saysAnswer(text);
}

/** Where answers have their own lines, all of a short one is the answer; another right after it only for a second part. */
function isAnswerLine(row: OpenRow, text: string): boolean {
	if (text.length > 60 || splitAnswer(text)?.rest !== '') return false;
	return row.comply.length === 0 ? row.loose.length === 0 : row.last === 'comply' && /^\W*(?:yes|no)\W*$/i.test(text);
}

/** Lines of one paragraph stay together; a new one may be a new column. */
function addLoose(row: OpenRow, place: Place, {text, block}: Line): void {
	if (block === place.block && row.last === 'loose') row.loose[row.loose.length - 1] += `\n${text}`;
	else row.loose.push(text);
	row.last = 'loose';
	place.block = block;
}

function takeLabelled(gathering: Gathering, place: Place, {role, text, heading}: Labelled): void {
	const {words, current} = gathering;
	place.role = role;
	if (role === 'requirement') leaveTitle(gathering);
	const number = role === 'number' || role === 'requirement' ? readNumber(text) : undefined;
	const own = number && words.byId.get(number.id);
	if (own) {
		const row = current?.provision === own && role === 'requirement' ? current : startRow(gathering, own, own.id);
		takeWords(gathering, place, row, number.rest);
	} else if (role === 'number') {
		gathering.current = undefined;
		leave(gathering, text);
	} else if (role === 'requirement') takeRequirementPart(gathering, place, text);
	else if (current && role === 'other') current.beside.push({heading, text});
	else if (current) addText(current, role, text);
	else leave(gathering, text);
}

/** "1.3 - Use of the word": what stood between a row's number and the label of its requirement. */
function leaveTitle(gathering: Gathering): void {
	const row = gathering.current;
	if (!row || row.cursor > 0 || row.comply.length + row.evidence.length + row.commentary.length > 0) return;
	for (const text of row.loose.splice(0)) leave(gathering, text);
}

function takeRequirementPart(gathering: Gathering, place: Place, text: string): void {
	const {words, current} = gathering;
	const isBegun = current !== undefined && current.cursor > 0;
	const found = current && !isBegun ? undefined : findProvision(words, lettersOf(text), {after: current?.provision});
	if (found && found.provision !== current?.provision) takeWords(gathering, place, startRow(gathering, found.provision, undefined), text);
	else if (current) takeWords(gathering, place, current, text);
	else leave(gathering, text);
}

/** The Code's words, and what the landlord wrote behind them. */
function takeWords({words}: Gathering, place: Place, row: OpenRow, text: string): void {
	if (text === '') return;
	const found = findRequirement(row.provision, words, lettersOf(text));
	const rest = found ? takeRequirement(row, text, found.at, found.from) : {tail: text, inside: []};
	placeRest(row, rest, (own) => addLoose(row, place, {text: own, block: -1, isHeading: false}));
}
