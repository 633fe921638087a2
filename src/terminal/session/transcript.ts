/** What scrolls up and stays: headings, what was asked, what was answered. */
import {sectionOf, type Bank, type Question} from '../../core/bank/bank.ts';
import {pathOf} from '../../core/draft/branching.ts';
import {positionOf, progressOf} from '../../core/draft/position.ts';
import {isOpen} from '../../core/draft/answers.ts';
import type {Draft} from '../../core/draft/draft.ts';
import {formatValue} from '../../core/kinds/given-text.ts';
import {isPromise} from '../../core/last-year/promises.ts';
import {minutesLeft} from '../../core/draft/pace.ts';
import {carriedWords, lastYearGreeting, lastYearWaiting} from '../../wording/en/carried.ts';
import {editionTitle, factsWords, openLabel, showsText} from '../../wording/en/interview.ts';
import {nothingWords} from '../../wording/en/lists.ts';
import {greetingWords} from '../../wording/en/plain.ts';
import {footWords, headingWords} from '../../wording/en/screen.ts';
import {blank, line, paragraph, spans, type Line} from '../line.ts';
import {truncate} from '../text-width.ts';
import {carriedLines} from './carried-lines.ts';
import type {Session} from './state.ts';

const widest = 84;

export function textColumns(columns: number): number {
	return Math.max(20, Math.min(columns - 1, widest));
}

/** The heading of a provision: where we are, the Code's words, what they ask, what is known already. */
export function introduction(bank: Bank, draft: Draft, provisionId: string, columns: number): readonly Line[] {
	const {rows} = pathOf(bank, draft);
	const row = rows.find((each) => each.provision.id === provisionId);
	if (!row) return [];
	const {provision} = row;
	const width = textColumns(columns);
	const section = bank.sections.find((each) => each.number === provision.section)!;
	const place = rows.indexOf(row) + 1;
	const {answered} = progressOf(bank, draft);
	const heading = truncate(headingWords.provision(provision, place, rows.length), width);
	const known = factsWords(draft, row.known);
	return [
		blank,
		line(truncate(`── ${section.number}. ${section.title} ${'─'.repeat(Math.max(2, width - section.title.length - 7))}`, width), 'dim'),
		spans([heading, 'strong'], [width - heading.length > 28 ? headingWords.progress(answered, minutesLeft(bank, draft)) : '', 'dim']),
		blank,
		...paragraph(provision.requirement, width, 'plain', '│ '),
		blank,
		...carriedLines(bank, draft, provisionId, width),
		// Where the answer itself is next, it is asked in these very words below.
		...(row.asked.some((question) => question.role !== 'answer' && !draft.answers.has(question.id)) ? paragraph(provision.asks, width, 'strong') : []),
		...paragraph(`Show: ${showsText(provision)}`, width, 'dim'),
		...(known.length > 0 ? [line(headingWords.known, 'dim'), ...known.flatMap((text) => paragraph(text, width, 'dim', '  '))] : []),
	];
}

/** A question with the answer just given. */
export function exchange(draft: Draft, question: Question, asked: string, columns: number): readonly Line[] {
	const width = textColumns(columns);
	const response = draft.answers.get(question.id)?.response;
	if (!response) return [];
	const text = isOpen(response) ? openLabel(response.open, response.who) : formatValue(draft, question, response.value);
	const mark = isOpen(response) ? '… ' : '→ ';
	const style = isOpen(response) ? 'warning' : 'good';
	const answer = paragraph(text === '' ? nothingWords.seen : text, width, 'plain', '  ');
	return [...paragraph(asked, width, 'dim'), ...answer.map((each, index) => (index === 0 ? spans([mark, style], [each[0]!.text.slice(2)]) : each))];
}

/** What a new completer is told before the first question. */
export function welcome(bank: Bank, draft: Draft, columns: number): readonly Line[] {
	const width = textColumns(columns);
	const {provisions} = progressOf(bank, draft);
	return [
		...paragraph(greetingWords.title, width, 'strong'),
		...paragraph(editionTitle[bank.edition], width, 'dim'),
		blank,
		...paragraph(greetingWords.length(provisions, minutesLeft(bank, draft)), width),
		...lastYearGreeting(bank, draft).flatMap((text) => paragraph(text, width, 'accent')),
		...paragraph(greetingWords.hand(bank.hand), width),
		...paragraph(headingWords.keys, width, 'dim'),
		blank,
	];
}

/** What somebody who comes back is told. */
export function welcomeBack(bank: Bank, draft: Draft, name: string, columns: number): readonly Line[] {
	const width = textColumns(columns);
	const {answered, provisions, open} = progressOf(bank, draft);
	const waiting = lastYearWaiting(bank, draft);
	return [
		...paragraph(greetingWords.back(name), width, 'strong'),
		...paragraph(greetingWords.soFar(answered, provisions, minutesLeft(bank, draft), open), width),
		...(waiting === '' ? [] : paragraph(waiting, width, 'accent')),
	];
}

export function placeLine({bank, draft, screen, introduced}: Session, isNarrow = false): string {
	const {provisions, answered} = progressOf(bank, draft);
	const position = positionOf(bank, draft);
	const question = screen.type === 'prompt' ? screen.prompt.question : position.at === 'question' ? position.question : undefined;
	return [...(question ? [placeOf(bank, question, introduced)] : []), footWords.progress(answered, provisions, minutesLeft(bank, draft), isNarrow)].join(' · ');
}

/** A fact may be asked at another provision than its own: the one that was introduced last. */
function placeOf(bank: Bank, question: Question, introduced: string | undefined): string {
	if (isPromise(question)) return carriedWords.promises;
	if (question.home !== undefined) return introduced ?? question.home;
	return sectionOf(bank, question) === 0 ? footWords.opening : footWords.closing;
}
