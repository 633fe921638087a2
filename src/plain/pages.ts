/** The lists as prompts: sections, a section's answers to check, gaps, the evidence register, the end. */
import {isOpen} from '../core/draft/answers.ts';
import type {Bank, Question} from '../core/bank/bank.ts';
import {askNow, pathOf} from '../core/draft/branching.ts';
import {isRowAnswered, progressOf, rowsOf, sectionState} from '../core/draft/position.ts';
import {countBySeverity, gapsOf} from '../core/checks/index.ts';
import type {Draft} from '../core/draft/draft.ts';
import {formatValue} from '../core/kinds/given-text.ts';
import {usesOf} from '../core/interview/decide.ts';
import {carriedAnswer} from '../core/last-year/carried-answer.ts';
import {waitingProvisions} from '../core/last-year/waiting.ts';
import {isPromise} from '../core/last-year/promises.ts';
import type {Option} from '../core/bank/question.ts';
import {carriedWords} from '../wording/en/carried.ts';
import {evidencePageWords} from '../wording/en/evidence.ts';
import {gapWords} from '../wording/en/gaps/index.ts';
import {openLabel, sectionStateWords} from '../wording/en/interview.ts';
import {askWords, pageWords} from '../wording/en/plain.ts';
import {cutTo} from './cut.ts';
import type {Prompt} from './face.ts';

export type Page = Prompt;

export const allRight = 'all-right';

const goOn: Option = {id: 'go-on', label: pageWords.goOn};

function page(title: string, options: readonly Option[], selected: string): Page {
	return {form: 'choice', before: [], ask: [title], options, label: askWords.listLabel, selected, takesSentences: false};
}

export function taskPage(bank: Bank, draft: Draft): Page {
	const {opening, closing} = pathOf(bank, draft);
	const sections = bank.sections.map(({number, title}): Option => {
		const rows = rowsOf(bank, draft, number);
		const answered = rows.filter(isRowAnswered).length;
		const waiting = rows.filter(({provision}) => waitingProvisions(bank, draft).has(provision.id)).length;
		return {id: `section ${number}`, label: `${pageWords.section(title, sectionStateWords[sectionState(bank, draft, number)], answered, rows.length)}${carriedWords.waiting(waiting)}`};
	});
	const promises = opening.filter(isPromise);
	const landlord = opening.filter((question) => !isPromise(question));
	const others = [
		...(promises.length > 0 ? [{id: 'promises', label: `${carriedWords.promises}: ${groupState(draft, promises)}`}] : []),
		{id: 'opening', label: pageWords.opening(groupState(draft, landlord))},
		{id: 'closing', label: pageWords.closing(groupState(draft, closing))},
	];
	return page(pageWords.tasks, [...sections, ...others, goOn], goOn.id);
}

function groupState(draft: Draft, questions: readonly Question[]): string {
	const answered = questions.filter((question) => draft.answers.has(question.id)).length;
	return sectionStateWords[answered === questions.length ? 'done' : answered === 0 ? 'not-started' : 'in-progress'];
}

export function checkPage(bank: Bank, draft: Draft, section: number): Page {
	const {title} = bank.sections.find((each) => each.number === section)!;
	const questions = rowsOf(bank, draft, section).flatMap((row) => (row.follows ? [] : row.asked.map((question) => ({row, question}))));
	const options = questions.map(({row, question}) => ({id: question.id, label: pageWords.given(row.provision.id, cutTo(askNow(bank, draft, question), longest), cutTo(given(bank, draft, question), longest))}));
	return page(pageWords.check(section, title), [{id: allRight, label: pageWords.allRight}, ...options], allRight);
}

function given(bank: Bank, draft: Draft, question: Question): string {
	const response = draft.answers.get(question.id)?.response;
	if (!response) return notGiven(bank, draft, question);
	return isOpen(response) ? openLabel(response.open, response.who) : formatValue(draft, question, response.value) || pageWords.nothing;
}

function notGiven(bank: Bank, draft: Draft, question: Question): string {
	const carried = carriedAnswer(bank, draft, question);
	return carried ? carriedWords.notConfirmed(formatValue(draft, question, carried.value)) : pageWords.notAnswered;
}

const longest = 70;

export function gapPage(bank: Bank, draft: Draft, asOf: string): Page {
	const all = gapsOf({bank, draft, asOf});
	const gaps = all.filter((gap) => gap.code !== 'unanswered');
	const options = gaps.map((gap, index): Option => {
		const {message, fix} = gapWords(gap, {bank, draft});
		return {id: `${gap.provision ?? 'whole'} ${index}`, label: pageWords.gap(gap.provision, gap.severity, message, fix)};
	});
	return page(pageWords.gaps(countBySeverity(gaps), all.length - gaps.length), [goOn, ...options], goOn.id);
}

/** The register as a list: a document is renamed or taken out from there. */
export function evidencePage(bank: Bank, draft: Draft): Page {
	const uses = usesOf(bank, draft);
	const documents = [...draft.evidence.values()].map(({id, title}) => ({id, label: evidencePageWords.document(title, uses.get(id) ?? [])}));
	return page(documents.length === 0 ? evidencePageWords.empty : evidencePageWords.title, [...documents, goOn], goOn.id);
}

/** What is typed here, and is none of the choices, is the document's new name. */
export function documentPage(draft: Draft, id: string): Page {
	return page(evidencePageWords.change(draft.evidence.get(id)!.title), evidencePageWords.choices, 'leave');
}

export function endPage(bank: Bank, draft: Draft): Page {
	const {answered, provisions, open} = progressOf(bank, draft);
	const options = Object.entries(pageWords.atEnd).map(([id, label]) => ({id, label}));
	return page(pageWords.end(answered, provisions, open), options, 'write');
}
