/** A row of the form or of a list after it, as written and as edited: the answers that read differently. */
import type {Draft} from '../../core/draft/draft.ts';
import {answerId, findQuestion, type Bank, type Question} from '../../core/bank/bank.ts';
import {kinds} from '../../core/kinds/index.ts';
import {parseDate} from '../../core/kinds/date.ts';
import type {RowPart} from '../../core/bank/question.ts';
import {readRows, written, type RowReading} from '../../core/draft/row.ts';
import type {AnswerState} from '../../core/bank/row-scope.ts';
import {isPlaceholder, readInline, splitMissing} from '../../publish/markdown/inline-reading.ts';
import {documentWords, dueWords, isMissingWords} from '../../wording/en/document.ts';
import {roundTripWords} from '../../wording/en/round-trip.ts';
import {editsOfCell, referencesOf, textOf, type CellAnswer} from './cell-edits.ts';
import type {Edit, RowEdits} from './edit.ts';
import {readGiven, unwrapDate} from './given-text.ts';
import {withoutGapMark, type MarkedRow} from './own-document.ts';
import {ownLines, questionFor, readLines, suffixOf} from './row-lines.ts';
import {isSameText} from './same-text.ts';

export interface Written {
	readonly bank: Bank;
	/** The draft as it was when the document was written. */
	readonly base: Draft;
}

/** Both rows have the same number of cells. */
export function editsOfFormRow({bank, base}: Written, before: MarkedRow, after: MarkedRow): RowEdits {
	const {id} = before;
	const reading = readRows(bank, base).find(({provision}) => provision.id === id)!;
	const edits: Edit[] = [];
	const loose: Array<{where: string; text: string}> = [];
	const at = (column: number) => roundTripWords.cell(id, bank.columns[column]!);
	const keep = (column: number, text: string) => void (text.trim() !== '' && loose.push({where: at(column), text}));
	if (!isSameText(withoutGapMark(before.cells[0]!), withoutGapMark(after.cells[0]!))) keep(0, withoutGapMark(after.cells[0]!));
	if (!isSameText(withoutListMarks(before.cells[1]!), withoutListMarks(after.cells[1]!))) keep(1, readInline(after.cells[1]!));

	const answer = readAnswer(before.cells[2]!, after.cells[2]!);
	const missing = readInline(after.cells[2]!).trim() === '' && readInline(before.cells[2]!) !== '' && !isPlaceholder(before.cells[2]!) ? [at(2)] : [];
	if (answer.loose !== undefined) keep(2, answer.loose);
	if (answer.given !== undefined) edits.push({type: 'answer', question: findQuestion(bank, answerId(id))!, value: answer.given, where: at(2), text: readInline(after.cells[2]!)});

	const state = answer.given ?? reading.answer;
	for (let column = 3; column < bank.columns.length; column++) {
		const where = at(column);
		const isEvidence = column < bank.columns.length - 1;
		const found = editsOfCell(cellOf({bank, base}, reading, before.cells[column]!, state, isEvidence ? 'evidence' : 'commentary', isEvidence), after.cells[column]!);
		for (const text of found.loose) keep(column, text);
		for (const each of found.answers) edits.push(...answerEdits(base, reading, each, where));
	}

	return {edits, loose, missing};
}

/** Provision, what, by whom, by when. */
export function editsOfAction({bank, base}: Written, before: MarkedRow, after: MarkedRow): RowEdits {
	const reading = readRows(bank, base).find(({provision}) => provision.id === before.id)!;
	const at = (column: number) => roundTripWords.list(documentWords.actionPlan, before.id, documentWords.actionColumns[column]!);
	const edits: Edit[] = [];
	const loose: Array<{where: string; text: string}> = [];
	if (!isSameText(readInline(before.cells[0]!), readInline(after.cells[0]!))) loose.push({where: at(0), text: readInline(after.cells[0]!)});
	const cell = cellOf({bank, base}, reading, withoutNotGiven(before.cells[1]!), reading.answer, 'action', false);
	const found = editsOfCell({...cell, otherwise: cell.questionFor('action')}, withoutNotGiven(after.cells[1]!));
	loose.push(...found.loose.map((text) => ({where: at(1), text})));
	edits.push(...found.answers.flatMap((each) => answerEdits(base, reading, each, at(1))));
	for (const [column, part] of [[2, 'owner'], [3, 'due']] as const) {
		const question = cell.questionFor(part);
		const [was, is] = [before.cells[column]!, after.cells[column]!].map(readGiven) as [string, string];
		if (!question || isSameText(was, is)) continue;
		const text = part === 'due' ? unwrapDate(is) : is;
		if (isPlaceholder(text)) loose.push({where: at(column), text});
		else edits.push({type: 'answer', question, value: text, where: at(column), text});
	}

	return {edits, loose};
}

/** Programs count the items of the Code's lists in their own way. */
function withoutListMarks(cell: string): string {
	return readInline(cell).replaceAll(/^(?:[-•]|\w{1,4}[.)])\s+/gm, '');
}

const notGiven = new RegExp(`^([_*])\\[${documentWords.notGiven.replaceAll(' ', '\\s+')}\\]\\1\\s*`);

function withoutNotGiven(cell: string): string {
	return cell.replace(notGiven, '');
}

function cellOf({bank, base}: Written, reading: RowReading, cell: string, answer: AnswerState | undefined, column: RowPart, isEvidence: boolean) {
	const find = (part: RowPart) => questionFor(bank, base, reading, part, answer);
	const parts: readonly RowPart[] = isEvidence ? ['evidence'] : answer === 'not-applicable' ? ['not-applicable'] : answer === 'no' || answer === 'partly' ? ['commentary', 'explanation'] : ['commentary'];
	const asked = parts.map(find).find((question) => question !== undefined);
	return {base, lines: ownLines(bank, base, reading, readLines(cell), column), otherwise: asked, questionFor: find, isEvidence};
}

/** What the cell under "Comply" says, where it says something else than before. */
function readAnswer(before: string, after: string): {readonly given?: Exclude<AnswerState, 'open'>; readonly loose?: string} {
	const text = readInline(after).trim();
	if (text === '' || isSameText(readInline(before), text)) return {};
	if (isPlaceholder(after)) return {loose: text};
	const parsed = kinds.answer.parse(text.replace(/^partial(?:ly)?$/i, 'partly').replace(/[.,;]$/, ''), {id: '', role: 'answer', kind: 'answer', ask: [], optional: false});
	return 'value' in parsed ? {given: parsed.value as Exclude<AnswerState, 'open'>} : {loose: text};
}

function answerEdits(base: Draft, reading: RowReading, answer: CellAnswer, where: string): readonly Edit[] {
	const {question} = answer;
	const text = answer.lines.map(({line}) => line.text).join('\n');
	if (question.kind === 'evidence') return [{type: 'answer', question, value: {references: referencesOf(base, answer)}, where, text}];
	if (question.prints === 'action') return actionEdits(reading, answer, where);
	return [{type: 'answer', question, value: textOf(answer), where, text: textOf(answer)}];
}

/** "What will be done (by whom, by when)", in one line: three answers. */
function actionEdits(reading: RowReading, answer: CellAnswer, where: string): readonly Edit[] {
	const suffixBefore = answer.before.at(-1)?.suffix ?? '';
	const last = answer.lines.at(-1);
	const full = textOf(answer);
	const found = last && !last.kept ? behindAction(full, suffixBefore) : {what: full, by: suffixBefore};
	const edits: Edit[] = [];
	const add = (part: RowPart, value: string) => {
		const question = part === 'action' ? answer.question : reading.provision.questions.find(({prints}) => prints === part);
		if (question && !isSameText(value, written(reading, part))) edits.push({type: 'answer', question, value, where, text: value});
	};

	add('action', found.what);
	if (!isSameText(found.by, suffixBefore) && found.by !== '') {
		const {owner = '', due = ''} = readBy(found.by, suffixBefore !== '');
		add('owner', owner);
		add('due', due);
	}

	return edits;
}

/** A bracket at the end says whom and when where one stood there before, or where it ends with a date. */
function behindAction(text: string, suffixBefore: string): {readonly what: string; readonly by: string} {
	const by = suffixOf(text);
	if (by === '') return {what: text, by: ''};
	const isMeant = suffixBefore !== '' || readBy(by, false).due !== undefined;
	return isMeant ? {what: text.slice(0, text.length - by.length), by} : {what: text, by: ''};
}

/** `isMeant`: a date is expected there, so that what stands for one is taken for it. */
function readBy(by: string, isMeant: boolean): {readonly owner?: string; readonly due?: string} {
	const given = splitMissing(by.trim().slice(1, -1), isMissingWords);
	// Nothing stands any more where the date did.
	const inside = isMeant || given.hadMissing ? given.given.replace(new RegExp(`(?:^|,)\\s*${dueWords('').trim()}\\s*$`), '').trim() : given.given;
	const [whom, when] = new RegExp(`^(?:(.*),\\s*)?${dueWords('').trim()}\\s+(.+)$`, 's').exec(inside)?.slice(1) ?? [];
	const date = when === undefined ? undefined : unwrapDate(when);
	const hasDate = date !== undefined && (isMeant || isPlaceholder(date) || 'value' in parseDate(date));
	const owner = (hasDate ? (whom ?? '') : inside).trim();
	return {...(owner !== '' && !isPlaceholder(owner) && {owner}), ...(hasDate && !isPlaceholder(date) && {due: date.trim()})};
}

/** Provision, question, answer. */
export function editsOfFact({bank}: Written, before: MarkedRow, after: MarkedRow): RowEdits {
	const question: Question | undefined = findQuestion(bank, before.id);
	const where = roundTripWords.list(documentWords.facts, readInline(before.cells[0]!), readInline(before.cells[1]!));
	const loose = [0, 1].flatMap((column) => {
		const text = readInline(after.cells[column]!);
		return isSameText(text, readInline(before.cells[column]!)) ? [] : [{where, text}];
	});
	const [was, is] = [before.cells[2]!, after.cells[2]!].map(readGiven) as [string, string];
	const text = question?.kind === 'date' ? unwrapDate(is) : is;
	if (isSameText(was, text)) return {edits: [], loose};
	if (!question || isPlaceholder(text)) return {edits: [], loose: [...loose, {where, text}]};
	return {edits: [{type: 'answer', question, value: text, where, text}], loose};
}
