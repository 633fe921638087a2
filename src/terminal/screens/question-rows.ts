/** What is asked, in the rows there are. */
import {findQuestion, type Bank, type Question} from '../../core/bank/bank.ts';
import type {Draft} from '../../core/draft/draft.ts';
import {suggestedOption} from '../../core/interview/decide.ts';
import {askNow} from '../../core/draft/branching.ts';
import {namedBefore} from '../../core/interview/named-before.ts';
import {isAnswered} from '../../core/draft/prompts.ts';
import {passOf} from '../../core/draft/pass.ts';
import {challengeWords, standWords} from '../../wording/en/challenges.ts';
import {evidenceWords, formAnswerWords, isMetWords, keptWords, namedBeforeWords, openWords, optionalWords, suggestedShort, suggestionWords} from '../../wording/en/interview.ts';
import {askWords} from '../../wording/en/plain.ts';
import {isLine} from '../inputs/line/state.ts';
import {lineWords} from '../../wording/en/line.ts';
import {clipped, paragraph, type Line} from '../line.ts';
import type {Prompt, Session} from '../session/state.ts';

export interface QuestionRows {
	/** Whose answer in the form it becomes. */
	readonly label: readonly Line[];
	readonly asked: readonly Line[];
	/** What helps with it, or what it has been answered with. */
	readonly hint: readonly Line[];
}

/** At most `most` rows: what does not fit is left out from the end. */
export function questionRows(session: Session, prompt: Prompt, width: number, isRoomy: boolean, most: number): QuestionRows {
	const all = prompt.about === 'question' ? bankQuestion(session, prompt, width, isRoomy) : {label: [], asked: stepOnTheWay(session, prompt, width), hint: []};
	const label = clipped(all.label, most, width);
	const asked = clipped(all.asked, most - label.length, width);
	return {label, asked, hint: clipped(all.hint, most - label.length - asked.length, width)};
}

export function questionLines({label, asked, hint}: QuestionRows): readonly Line[] {
	return [...label, ...asked, ...hint];
}

type QuestionPrompt = Extract<Prompt, {about: 'question'}>;

function bankQuestion({bank, draft, isGoneBack}: Session, prompt: QuestionPrompt, width: number, isRoomy: boolean): QuestionRows {
	const {question, carrying} = prompt;
	// What is understood of a line needs the room.
	const isWriting = prompt.input.kind === 'line' && isLine(prompt.input);
	// Asked part by part, and each part met: beside last year's document and the Code's words, its answer alone is left to give.
	const isAgreed = question.kind === 'answer' && draft.lastYear !== undefined && passOf(draft) !== 'first' && suggestedOption(bank, draft, question) === 'yes';
	const isCarriedWhole = carrying?.answer !== undefined && question.home !== undefined && !carrying.answer.quote;
	const hints = [
		carrying?.words ?? '',
		isCarriedWhole || isUsedTo(draft, bank, question) ? '' : (question.help ?? ''),
		keptHint(prompt, isGoneBack && isAnswered(draft, question)),
		namedBeforeWords(namedBefore(bank, draft, question)),
		question.kind === 'answer' ? suggestionWords(bank, draft, question, suggestedShort) : '',
	];
	const hint = isWriting ? '' : hints.filter((text) => text !== '').join(' ');
	return {
		// In a first pass nothing else is asked at the row, so that it cannot be taken for one more question about it.
		label: question.kind === 'answer' && passOf(draft) !== 'first' && !isAgreed ? paragraph(formAnswerWords, width, 'accent') : [],
		asked: paragraph(isAgreed ? isMetWords(question.home!) : askNow(bank, draft, question), width, 'strong'),
		hint: hint === '' ? [] : clipped(paragraph(hint, width, 'dim'), isRoomy ? 6 : carrying?.words ? 4 : 2, width),
	};
}

/** Follow-ups are helped with alike at every row, and so are both stages: it is read at the first, and after that `why` says it. */
function isUsedTo(draft: Draft, bank: Bank, {id, help}: Question): boolean {
	return help !== undefined && !draft.answers.has(id) && [...draft.answers.keys()].some((given) => findQuestion(bank, given)?.help === help);
}

function keptHint({question, input, carrying}: QuestionPrompt, isGoingForward: boolean): string {
	const isKept = input.kind === 'editor' && input.kept !== '';
	if (carrying?.answer) return '';
	if (isKept) return keptWords(input.kept);
	if (isGoingForward) return askWords.forward;
	return question.optional ? optionalWords : '';
}

function stepOnTheWay({bank, draft}: Session, prompt: Exclude<Prompt, QuestionPrompt>, width: number): readonly Line[] {
	switch (prompt.about) {
		case 'challenge':
			return paragraph(challengeWords(bank, draft, prompt.challenges), width, 'warning');
		case 'stand':
			return paragraph(standWords, width, 'strong');
		case 'open-reason':
			return paragraph(openWords.reason, width, 'strong');
		case 'open-who':
			return paragraph(openWords.who, width, 'strong');
		case 'line-answer':
			return [...paragraph(lineWords.needsAnswer, width, 'strong'), ...paragraph(prompt.line.text, width, 'dim')];
		case 'line-document':
			return [...paragraph(lineWords.needsDocument(prompt.title), width, 'strong'), ...paragraph(prompt.line.text, width, 'dim')];
		case 'where':
			return paragraph(evidenceWords.where(draft.evidence.get(prompt.documents[0]!.evidence)?.title ?? ''), width, 'strong');
	}
}
