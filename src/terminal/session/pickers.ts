/** The lists: sections, a section's answers to check, gaps, the evidence register, the end. */
import {isOpen} from '../../core/draft/answers.ts';
import type {Bank, Question} from '../../core/bank/bank.ts';
import {pathOf} from '../../core/draft/branching.ts';
import {isRowAnswered, progressOf, rowsOf, sectionState} from '../../core/draft/position.ts';
import {gapsOf} from '../../core/checks/index.ts';
import type {Draft} from '../../core/draft/draft.ts';
import {countBySeverity} from '../../core/checks/index.ts';
import {formatValue} from '../../core/kinds/given-text.ts';
import {usesOf} from '../../core/interview/decide.ts';
import {carriedAnswer} from '../../core/last-year/carried-answer.ts';
import {waitingProvisions} from '../../core/last-year/waiting.ts';
import {isPromise} from '../../core/last-year/promises.ts';
import type {Option} from '../../core/bank/question.ts';
import {carriedWords} from '../../wording/en/carried.ts';
import {evidencePageWords} from '../../wording/en/evidence.ts';
import {gapWords} from '../../wording/en/gaps/index.ts';
import {openLabel, sectionStateWords} from '../../wording/en/interview.ts';
import {createChoice} from '../inputs/choice/state.ts';
import {truncate} from '../text-width.ts';
import type {Screen} from './state.ts';
import {askNow} from './transcript.ts';

type Picker = Extract<Screen, {type: 'picker'}>;

const goOn: Option = {id: 'go-on', label: 'Carry on'};

export function taskPicker(bank: Bank, draft: Draft): Picker {
	const sections = bank.sections.map((section): Option => {
		const rows = rowsOf(bank, draft, section.number);
		const answered = rows.filter(isRowAnswered).length;
		const waiting = rows.filter(({provision}) => waitingProvisions(bank, draft).has(provision.id)).length;
		return {id: `section ${section.number}`, label: `${section.title}: ${sectionStateWords[sectionState(bank, draft, section.number)]}, ${answered} of ${rows.length}${carriedWords.waiting(waiting)}`};
	});
	const {opening, closing} = pathOf(bank, draft);
	const promises = opening.filter(isPromise);
	const landlord = opening.filter((question) => !isPromise(question));
	const first = promises.length > 0 ? [{id: 'promises', label: `${carriedWords.promises}: ${groupState(draft, promises)}`}] : [];
	const choice = createChoice([...sections, ...first, {id: 'opening', label: `About the landlord: ${groupState(draft, landlord)}`}, {id: 'closing', label: `Dates of assessment and approval: ${groupState(draft, closing)}`}, goOn], 'go-on');
	return {type: 'picker', purpose: 'tasks', title: 'What is done and what is left', choice};
}

function groupState(draft: Draft, questions: readonly Question[]): string {
	const answered = questions.filter((question) => draft.answers.has(question.id)).length;
	return answered === questions.length ? sectionStateWords.done : answered === 0 ? sectionStateWords['not-started'] : sectionStateWords['in-progress'];
}

export function checkPicker(bank: Bank, draft: Draft, section: number): Picker {
	const rows = rowsOf(bank, draft, section);
	const options = rows.flatMap((row): readonly Option[] => {
		if (row.follows) return [];
		return row.asked.map((question) => ({id: question.id, label: `${row.provision.id}  ${shorten(askNow(bank, draft, question))}  →  ${shorten(given(bank, draft, question))}`}));
	});
	const {title} = bank.sections.find((each) => each.number === section)!;
	// Looked at halfway, there is nothing to say yes to.
	const first = ['to-check', 'done'].includes(sectionState(bank, draft, section)) ? {id: 'all-right', label: 'All of this is right: carry on'} : goOn;
	return {type: 'picker', purpose: 'check', section, title: `Check your answers: ${section}. ${title}`, choice: createChoice([first, ...options], first.id)};
}

function given(bank: Bank, draft: Draft, question: Question): string {
	const response = draft.answers.get(question.id)?.response;
	if (!response) return notGiven(bank, draft, question);
	return isOpen(response) ? openLabel(response.open, response.who) : formatValue(draft, question, response.value) || '(nothing)';
}

function notGiven(bank: Bank, draft: Draft, question: Question): string {
	const carried = carriedAnswer(bank, draft, question);
	return carried ? carriedWords.notConfirmed(formatValue(draft, question, carried.value)) : 'not answered';
}

/** Question and answer stand in one line of the usual width, most of the time. */
const longestShown = 48;

function shorten(text: string): string {
	return truncate(text.replaceAll(/\s+/g, ' '), longestShown);
}

export function gapPicker(bank: Bank, draft: Draft, asOf: string): Picker {
	const all = gapsOf({bank, draft, asOf});
	const gaps = all.filter((gap) => gap.code !== 'unanswered');
	const unanswered = all.length - gaps.length;
	const counts = countBySeverity(gaps);
	const options = gaps.map((gap, index): Option => {
		const {message, fix} = gapWords(gap, {bank, draft});
		return {id: `gap ${index} ${gap.provision ?? ''}`, label: `${gap.provision ?? 'Whole'} ${gap.severity}: ${message} ${fix}`};
	});
	const found = gaps.length === 0 ? 'Nothing a reviewer would flag in what is answered' : `Gaps so far: ${counts.blocking} blocking, ${counts.serious} serious, ${counts.advice} advice`;
	const title = unanswered > 0 ? `${found}; ${unanswered} provisions not answered yet` : found;
	return {type: 'picker', purpose: 'gaps', title, choice: createChoice([goOn, ...options], 'go-on')};
}

/** The register as a list: a document is renamed or taken out from there. */
export function evidencePicker(bank: Bank, draft: Draft): Picker {
	const uses = usesOf(bank, draft);
	const documents = [...draft.evidence.values()].map(({id, title}): Option => ({id, label: evidencePageWords.document(title, uses.get(id) ?? [])}));
	return {type: 'picker', purpose: 'evidence', title: documents.length === 0 ? evidencePageWords.empty : evidencePageWords.title, choice: createChoice([...documents, goOn], 'go-on')};
}

/** What is typed here, and is none of the choices, is the document's new name. */
export function documentPicker(draft: Draft, document: string): Picker {
	return {type: 'picker', purpose: 'document', document, title: evidencePageWords.change(draft.evidence.get(document)!.title), choice: createChoice(evidencePageWords.choices, 'leave')};
}

export function endPicker(bank: Bank, draft: Draft): Picker {
	const {answered, provisions, open} = progressOf(bank, draft);
	const options: readonly Option[] = [
		{id: 'write', label: 'Write the draft assessment'},
		{id: 'gaps', label: 'See the gaps a reviewer would flag'},
		{id: 'list', label: 'Go through the sections'},
		{id: 'quit', label: 'Stop here'},
	];
	const title = `Every question has been put: ${answered} of ${provisions} provisions answered${open > 0 ? `, ${open} left open` : ''}`;
	return {type: 'picker', purpose: 'end', title, choice: createChoice(options, 'write')};
}
