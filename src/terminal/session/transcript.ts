/** What scrolls up and stays: headings, what was asked, what was answered. */
import {type Bank, type Question} from '../../core/bank/bank.ts';
import {pathOf} from '../../core/draft/branching.ts';
import {passOf} from '../../core/draft/pass.ts';
import {positionOf, progressOf} from '../../core/draft/position.ts';
import type {Understood} from '../../core/line/understood.ts';
import {understoodLines} from '../../wording/en/line.ts';
import {isOpen, valueOf} from '../../core/draft/answers.ts';
import type {Draft} from '../../core/draft/draft.ts';
import {givenTicks} from '../../core/draft/given-ticks.ts';
import {formatValue} from '../../core/kinds/given-text.ts';
import {isPromise} from '../../core/last-year/promises.ts';
import {minutesLeft} from '../../core/draft/pace.ts';
import {carriedWords, lastYearGreeting, lastYearWaiting} from '../../wording/en/carried.ts';
import {editionTitle, openLabel} from '../../wording/en/interview.ts';
import {nothingWords} from '../../wording/en/lists.ts';
import {greetingWords, lengthWords} from '../../wording/en/greeting.ts';
import {knownFacts, knownText, rowHeadWords, writtenHere} from '../../wording/en/first-pass.ts';
import {shortName} from '../../wording/en/short-names.ts';
import {tickWords, ticksSaid} from '../../wording/en/ticks.ts';
import {footWords, headingWords} from '../../wording/en/screen.ts';
import {blank, line, lineText, paragraph, spans, type Line} from '../line.ts';
import {truncate, wrap} from '../text-width.ts';
import {commentsAtStart, commentsHere} from '../../wording/en/comments.ts';
import {carriedLines} from './carried-lines.ts';
import type {Session} from './state.ts';

const widest = 84;

export function textColumns(columns: number): number {
	return Math.max(20, Math.min(columns - 1, widest));
}

/** The heading of a provision: where we are, the Code's words set in, what is known already. No rule and no bar, which a screen reader would speak. What is asked stands below, once. */
export function introduction(bank: Bank, draft: Draft, provisionId: string, columns: number): readonly Line[] {
	const {rows} = pathOf(bank, draft);
	const row = rows.find((each) => each.provision.id === provisionId);
	if (!row) return [];
	const {provision} = row;
	const width = textColumns(columns);
	const section = bank.sections.find((each) => each.number === provision.section)!;
	const isFirst = rows.find((each) => each.provision.section === section.number) === row;
	const place = rowHeadWords.place(draft);
	const name = truncate(headingWords.provision(provision), Math.max(12, width - place.length - 4));
	const known = knownFacts(draft, row).map((question) => knownText(draft, question));
	return [
		blank,
		...(isFirst ? [line(truncate(`${section.number}. ${section.title}`, width), 'accent')] : []),
		spans([name, 'strong'], [place === '' ? '' : ` · ${place}`, 'dim']),
		...paragraph(provision.requirement, width, 'plain', '  '),
		...carriedLines(bank, draft, provisionId, width),
		...commentsHere(draft, provisionId).flatMap((text) => paragraph(text, width, 'accent')),
		...(known.length > 0 ? paragraph(rowHeadWords.known(known), width, 'dim') : []),
		...writtenHere(draft, row).flatMap((text) => paragraph(text, width)),
	];
}

const mostAnswerLines = 4;

/** What was asked, in a few words, with the answer just given. */
export function exchange(draft: Draft, question: Question, asked: string, columns: number): readonly Line[] {
	const width = textColumns(columns);
	if (question.role === 'list') {
		const ticks = givenTicks(draft, question);
		return Object.keys(ticks).length === 0 ? [] : said(tickWords.ticked, ticksSaid(question, ticks).replace(/\.$/, ''), false, width);
	}

	const name = shortName(question, asked);
	const response = draft.answers.get(question.id)?.response;
	if (!response) return [];
	const text = isOpen(response) ? openLabel(response.open, response.who) : formatValue(draft, question, response.value);
	return said(name, text === '' ? nothingWords.seen : text, isOpen(response), width);
}

/** On one line where it fits; the beginning of what is long: it stands whole in the draft. */
function said(name: string, text: string, isOpen: boolean, width: number): readonly Line[] {
	const mark = isOpen ? '…' : '→';
	const lines = wrap(`${name} ${mark} ${text}`, width - 2);
	const shown = lines.length > mostAnswerLines ? [...lines.slice(0, mostAnswerLines - 1), `${lines[mostAnswerLines - 1]!} …`] : lines;
	return shown.map((each, index) => {
		const at = index === 0 ? each.indexOf(mark) : -1;
		if (at === -1) return line(index === 0 ? each : `  ${each}`, index === 0 ? 'dim' : 'plain');
		return spans([each.slice(0, at), 'dim'], [mark, isOpen ? 'warning' : 'good'], [each.slice(at + mark.length)]);
	});
}

/** What a new answer takes the place of, dimmed above it. */
export function replaced(before: Draft, after: Draft, question: Question, asked: string, columns: number): readonly Line[] {
	const [then, now] = [exchange(before, question, asked, columns), exchange(after, question, asked, columns)];
	if (then.length === 0 || then.map(lineText).join('\n') === now.map(lineText).join('\n')) return [];
	return then.map((each) => line(lineText(each), 'dim'));
}

/** A row's answer with what was said beside it; as it was recorded, documents by their names in the register. */
export function lineExchange(before: Draft, draft: Draft, question: Question, line: Understood, columns: number): readonly Line[] {
	const width = textColumns(columns);
	const beside = understoodLines(before, line).map(({label, text}) => (label === '' ? text : `${label} ${text}`));
	const value = valueOf(draft.answers, question.id);
	const holdsAnswer = line.answer !== undefined || line.open !== undefined || line.notTriggered === true;
	const answer = holdsAnswer || value === undefined ? [] : [formatValue(draft, question, value)];
	return said(question.home!, [...answer, ...beside].filter((text) => text !== '').join(' · '), line.open !== undefined, width);
}

/** What a new completer is told before the first question. */
export function welcome(bank: Bank, draft: Draft, columns: number): readonly Line[] {
	const width = textColumns(columns);
	return [
		...paragraph(greetingWords.title, width, 'strong'),
		...paragraph(editionTitle[bank.edition], width, 'dim'),
		blank,
		...lengthWords(bank, draft).flatMap((text) => paragraph(text, width)),
		...lastYearGreeting(bank, draft).flatMap((text) => paragraph(text, width, 'accent')),
		...commentsAtStart(draft).flatMap((text) => paragraph(text, width, 'accent')),
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
		...commentsAtStart(draft).flatMap((text) => paragraph(text, width, 'accent')),
	];
}

export function placeLine({bank, draft, screen, introduced}: Session, isNarrow = false): string {
	const {provisions, answered} = progressOf(bank, draft);
	const position = positionOf(bank, draft);
	const question = screen.type === 'prompt' ? screen.prompt.question : position.at === 'question' ? position.question : undefined;
	return [...(question ? [placeOf(bank, draft, question, introduced)] : []), footWords.progress(answered, provisions, minutesLeft(bank, draft), isNarrow)].join(' · ');
}

/** A fact may be asked at another provision than its own: the one that was introduced last. */
function placeOf(bank: Bank, draft: Draft, question: Question, introduced: string | undefined): string {
	if (isPromise(question)) return carriedWords.promises;
	if (question.home === undefined) return bank.closing.includes(question.id) ? footWords.closing : footWords.opening;
	return passOf(draft) === 'first' && question.role === 'fact' ? footWords.decisive : (introduced ?? question.home);
}
