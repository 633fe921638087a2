/** Gathered pieces to the rows of a reading, with what is not sure about them. */
import type {Comply} from '../../core/bank/form-row.ts';
import {hasStandIn, notesBeside, pictureSign, withoutStandIns} from '../../core/text/stand-ins.ts';
import type {OpenRow} from './gather/open-row.ts';
import type {ReadRow} from './reading.ts';
import type {Mark} from './words/answer-marks.ts';
import {loneMark, readAnswer, splitAnswer, weighAnswer, type AnswerThen} from './words/comply-answer.ts';
import {splitGluedAnswer} from './words/glued-answer.ts';
import {isTitle, joinPieces, partText, titleLength} from './words/free-text.ts';

interface Document {
	readonly hasCommentary: boolean;
	readonly hasAnswerColumn: boolean;
	/** Answers stand by themselves, not at the head of the text. */
	readonly hasAnswers: boolean;
	/** Text without columns begins with the names of documents. */
	readonly leadsWithTitles: boolean;
	/** The signs that stand alone as answers, and whether most answers are bare crosses. */
	readonly marks: ReadonlySet<Mark>;
	readonly isMostlyCrosses: boolean;
	/** The answers printed in full, as letters. */
	readonly printed: ReadonlyArray<{readonly text: string; readonly comply: Comply}>;
}

/** `hasAnswerColumn`: answers have a column of their own, even where it is empty. */
export function finishRows(rows: readonly OpenRow[], hasCommentary: boolean, hasAnswerColumn: boolean): readonly ReadRow[] {
	const loose = rows.filter((row) => row.loose.length > 0);
	const hasAnswers = hasAnswerColumn || rows.filter((row) => row.comply.length > 0).length >= rows.length * 0.3;
	const prints = rows.map((row) => printedAnswer(row));
	const marks = prints.map(loneMark);
	const document: Document = {
		hasCommentary,
		hasAnswerColumn,
		hasAnswers,
		leadsWithTitles: loose.filter((row) => titleLength(row.loose[0]!) > 0).length >= loose.length * 0.3,
		marks: new Set(marks.filter((mark) => mark !== undefined)),
		isMostlyCrosses: marks.filter((mark) => mark === 'cross').length > prints.length * 0.5,
		printed: prints.flatMap((text) => {
			const comply = text === '' ? undefined : readAnswer(text);
			return comply === undefined || comply === 'blank' ? [] : [{text: text.toLowerCase(), comply}];
		}),
	};
	return rows.map((row, index) => finishRow(row, prints[index]!, document));
}

function finishRow(row: OpenRow, ownAnswer: string, document: Document): ReadRow {
	const doubts = new Set(row.doubts);
	const printed = withoutStandIns(ownAnswer) === '' && !document.hasAnswers && takeLeadingAnswer(row) ? printedAnswer(row) : ownAnswer;
	const {comply, doubt} = judge(printed.replaceAll(noteNumber, ''), document);
	// Each part of the requirement was answered by itself; where cells were lost, an answer may be another row's.
	const isInParts = row.isInTable && row.comply.length > 1 && doubt === 'answer-inferred' && row.comply.every((piece) => weighAnswer(piece)?.isInferred === false);
	if (doubt && !isInParts) doubts.add(doubt);
	if (!doubt && !row.isInTable && row.comply.length > 1) doubts.add('answer-inferred');
	// An empty cell under "Comply" says that there is none; elsewhere it may have been lost.
	if (comply === 'blank' && printed === '' && !(row.isInTable && document.hasAnswerColumn)) doubts.add('answer-unread');
	const {evidence, commentary, isGuess} = textsOf(row, document);
	if (isGuess) doubts.add('columns-guessed');
	return {
		provision: row.provision.id,
		comply,
		complyAsPrinted: withoutStandIns(printed).replaceAll(noteNumber, ''),
		evidence: notesBeside(evidence),
		commentary: notesBeside(commentary),
		doubts: [...doubts],
		beside: row.beside.map(({heading, text}) => ({heading: notesBeside(heading), text: notesBeside(text)})),
	};
}

/** A circle at the head of a line is no bullet here. */
function printedAnswer({comply}: OpenRow): string {
	if (comply.some((text) => /[\u25CF\u2B24\u26AB]/.test(text))) return comply.join(' ').replaceAll(/\s+/g, ' ').trim();
	return comply.length === 0 ? '' : joinPieces(comply).replaceAll('\n', ' ');
}

const leading = (text: string): AnswerThen | undefined => splitAnswer(text) ?? splitGluedAnswer(text);

/** Without a column of answers, they stand at the head of the text. */
function takeLeadingAnswer(row: OpenRow): boolean {
	for (const texts of [row.evidence, row.loose, row.commentary]) {
		const count = row.comply.length;
		for (let split = leading(texts[0] ?? ''); split && (row.comply.length === count || /^(?:yes|no)$/i.test(split.answer)); split = leading(texts[0] ?? '')) {
			row.comply.push(split.answer);
			if (split.rest === '') texts.shift();
			else texts[0] = split.rest;
		}

		if (row.comply.length > count) return true;
	}

	return false;
}

interface Judgement {
	readonly comply: Comply;
	readonly doubt?: 'answer-unread' | 'answer-inferred';
}

function judge(printed: string, document: Document): Judgement {
	if (hasStandIn(printed)) return judgeSeen(printed);
	const mark = loneMark(printed);
	if (mark === 'cross' || mark === 'crossed-box') return judgeCross(mark, document);
	const weighed = weighAnswer(printed);
	if (weighed) return {comply: weighed.comply, ...(weighed.isInferred && {doubt: 'answer-inferred'})};
	const whole = printed.toLowerCase().replace(/^\W+/, '');
	// The tail of an answer that was cut; what begins as a sentence of its own was not.
	const isTail = whole.length >= 4 && !/^\W*(?:\p{Lu}|no\b)/u.test(printed);
	const containing = new Set(document.printed.filter(({text}) => isTail && text.includes(whole)).map((each) => each.comply));
	if (containing.size === 1) return {comply: [...containing][0]!, doubt: 'answer-inferred'};
	return {comply: 'blank', doubt: 'answer-unread'};
}

/** What is left beside struck-out words or a picture is the answer where it can be no other. */
function judgeSeen(printed: string): Judgement {
	const seen = withoutStandIns(printed);
	const comply = plainly.test(seen) ? readAnswer(seen) : undefined;
	if (comply === undefined || comply === 'blank') return {comply: 'blank', doubt: 'answer-unread'};
	return printed.includes(pictureSign) ? {comply, doubt: 'answer-inferred'} : {comply};
}

/** Of a footnote, behind a word. */
const noteNumber = /(?<=\p{L}) ?\[(?:\d{1,2}|\*{1,3}|[\u2020\u2021])\]/gu;

/** An answer, and no choice of several. */
const plainly = /^[^\p{L}\u2610\u25A1]*(?:y|yes|no?|n\/a|not applicable|part(?:ial(?:ly)?|ly))?(?:\s(?!.*\b(?:yes|no)\b).*)?[^\p{L}\u2610\u25A1]*$/iu;

/** A cross alone ticks a box in some forms and denies in others: beside ticks it denies, else it is a guess. */
function judgeCross(mark: 'cross' | 'crossed-box', {marks, isMostlyCrosses}: Document): Judgement {
	if (mark === 'cross' && marks.has('tick')) return {comply: 'no'};
	if (mark === 'cross') return {comply: isMostlyCrosses ? 'yes' : 'no', doubt: 'answer-inferred'};
	return marks.has('tick') ? {comply: 'blank', doubt: 'answer-unread'} : {comply: 'yes', doubt: 'answer-inferred'};
}

function textsOf(row: OpenRow, {hasCommentary, leadsWithTitles}: Document): {readonly evidence: string; readonly commentary: string; readonly isGuess: boolean} {
	const {evidence, commentary, loose} = row;
	if (!hasCommentary) return {evidence: joinPieces([...evidence, ...commentary, ...loose]), commentary: '', isGuess: false};
	if (loose.length === 0) return {evidence: joinPieces(evidence), commentary: joinPieces(commentary), isGuess: false};
	if (evidence.length + commentary.length > 0) return {evidence: joinPieces(evidence), commentary: joinPieces([...commentary, ...loose]), isGuess: true};
	return {...partText(loose, leadsWithTitles), isGuess: !(loose.length === 2 && isTitle(loose[0]!))};
}
