/** Gathered pieces to the rows of a reading, with what is not sure about them. */
import type {Comply} from '../../core/bank/form-row.ts';
import {hasStandIn, notesBeside, pictureSign, withoutStandIns} from '../../core/text/stand-ins.ts';
import type {OpenRow} from './gather/open-row.ts';
import type {ReadRow} from './reading.ts';
import {isCross, readAnswer, splitAnswer} from './words/comply-answer.ts';
import {isTitle, joinPieces, partText, titleLength} from './words/free-text.ts';

interface Document {
	readonly hasCommentary: boolean;
	/** Answers stand by themselves, not at the head of the text. */
	readonly hasAnswers: boolean;
	/** Text without columns begins with the names of documents. */
	readonly leadsWithTitles: boolean;
	/** A cross is its only tick. */
	readonly ticksWithCrosses: boolean;
	/** The answers printed in full, as letters. */
	readonly printed: ReadonlyArray<{readonly text: string; readonly comply: Comply}>;
}

/** `hasAnswerColumn`: answers have a column of their own, even where it is empty. */
export function finishRows(rows: readonly OpenRow[], hasCommentary: boolean, hasAnswerColumn: boolean): readonly ReadRow[] {
	const loose = rows.filter((row) => row.loose.length > 0);
	const hasAnswers = hasAnswerColumn || rows.filter((row) => row.comply.length > 0).length >= rows.length * 0.3;
	const prints = rows.map((row) => printedAnswer(row));
	const document: Document = {
		hasCommentary,
		hasAnswers,
		leadsWithTitles: loose.filter((row) => titleLength(row.loose[0]!) > 0).length >= loose.length * 0.3,
		ticksWithCrosses: prints.filter(isCross).length > prints.length * 0.5,
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
	const {comply, doubt} = judge(printed, document);
	if (doubt) doubts.add(doubt);
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

function printedAnswer({comply}: OpenRow): string {
	return comply.length === 0 ? '' : joinPieces(comply).replaceAll('\n', ' ');
}

/** Without a column of answers, they stand at the head of the text. */
function takeLeadingAnswer(row: OpenRow): boolean {
	for (const texts of [row.evidence, row.loose, row.commentary]) {
		const count = row.comply.length;
		for (let split = splitAnswer(texts[0] ?? ''); split && (row.comply.length === count || /^(?:yes|no)$/i.test(split.answer)); split = splitAnswer(texts[0] ?? '')) {
			row.comply.push(split.answer);
			if (split.rest === '') texts.shift();
			else texts[0] = split.rest;
		}

		if (row.comply.length > count) return true;
	}

	return false;
}

function judge(printed: string, document: Document): {readonly comply: Comply; readonly doubt?: 'answer-unread' | 'answer-inferred'} {
	if (hasStandIn(printed)) return judgeSeen(printed);
	if (isCross(printed) && document.ticksWithCrosses) return {comply: 'yes', doubt: 'answer-inferred'};
	const comply = readAnswer(printed);
	if (comply !== undefined) return {comply};
	const whole = printed.toLowerCase().replace(/^\W+/, '');
	const containing = new Set(document.printed.filter(({text}) => whole.length >= 4 && text.includes(whole)).map((each) => each.comply));
	if (containing.size === 1) return {comply: [...containing][0]!, doubt: 'answer-inferred'};
	return {comply: 'blank', doubt: 'answer-unread'};
}

/** What is left beside struck-out words or a picture is the answer where it can be no other. */
function judgeSeen(printed: string): ReturnType<typeof judge> {
	const seen = withoutStandIns(printed);
	const comply = plainly.test(seen) ? readAnswer(seen) : undefined;
	if (comply === undefined || comply === 'blank') return {comply: 'blank', doubt: 'answer-unread'};
	return printed.includes(pictureSign) ? {comply, doubt: 'answer-inferred'} : {comply};
}

/** Of a footnote, behind a word. */
const noteNumber = /(?<=\p{L}) ?\[(?:\d{1,2}|\*{1,3}|[\u2020\u2021])\]/gu;

/** An answer, and no choice of several. */
const plainly = /^[^\p{L}\u2610\u25A1]*(?:y|yes|no?|n\/a|not applicable|part(?:ial(?:ly)?|ly))?(?:\s(?!.*\b(?:yes|no)\b).*)?[^\p{L}\u2610\u25A1]*$/iu;

function textsOf(row: OpenRow, {hasCommentary, leadsWithTitles}: Document): {readonly evidence: string; readonly commentary: string; readonly isGuess: boolean} {
	const {evidence, commentary, loose} = row;
	if (!hasCommentary) return {evidence: joinPieces([...evidence, ...commentary, ...loose]), commentary: '', isGuess: false};
	if (loose.length === 0) return {evidence: joinPieces(evidence), commentary: joinPieces(commentary), isGuess: false};
	if (evidence.length + commentary.length > 0) return {evidence: joinPieces(evidence), commentary: joinPieces([...commentary, ...loose]), isGuess: true};
	return {...partText(loose, leadsWithTitles), isGuess: !(loose.length === 2 && isTitle(loose[0]!))};
}
