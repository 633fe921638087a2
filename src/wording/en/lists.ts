/** The lists, in every mode: sections, a section's answers to check, gaps, the evidence register, one document of it, the end. */
import {answerId, findProvision, type Bank, type Question, type Section} from '../../core/bank/bank.ts';
import type {Option} from '../../core/bank/question.ts';
import {againstClean} from '../../core/checks/against-clean.ts';
import {byCause, countCauses} from '../../core/checks/by-cause.ts';
import {late} from '../../core/late/late.ts';
import {isOpen} from '../../core/draft/answers.ts';
import {askNow} from '../../core/draft/branching.ts';
import {passOf} from '../../core/draft/pass.ts';
import {isRowAnswered, progressOf, rowsOf, sectionState} from '../../core/draft/position.ts';
import type {Row} from '../../core/draft/branching.ts';
import type {Draft} from '../../core/draft/draft.ts';
import {isAnswered, isMissing, promptFor} from '../../core/draft/prompts.ts';
import {usesOf} from '../../core/interview/decide.ts';
import {groupAsked, type Group} from '../../core/interview/where-to.ts';
import {formatValue} from '../../core/kinds/given-text.ts';
import {carriedAnswer} from '../../core/last-year/carried-answer.ts';
import {carriedWords} from './carried.ts';
import {commentsCounted} from './comments.ts';
import {evidencePageWords} from './evidence.ts';
import {formWords, type WrittenAs} from './forms.ts';
import {causeWords} from './gaps/cause.ts';
import {strongerOption} from './end.ts';
import {sectionHeard, sectionStanding} from './heard-lists.ts';
import {shortName} from './short-names.ts';
import {openLabel, sectionStateWords, toCheckWords} from './interview.ts';
import {capital} from './phrasing.ts';

const checks = late(async () => import('../../core/checks/index.ts'));

/** Where an option of the sections or the gaps leads, `whereTask` and `whereGap` say by its id. */
export interface List {
	readonly title: string;
	readonly options: readonly Option[];
	/** The option that Enter alone gives. */
	readonly selected: string;
}

/** How a list is taken in. Heard, no sign stands for a word. */
type Manner = 'seen' | 'heard';

const goOn: Option = {id: 'go-on', label: 'Carry on'};
const allRight: Option = {id: 'all-right', label: 'All of this is right: carry on'};

export function taskList(bank: Bank, draft: Draft, manner: Manner): List {
	const sections = bank.sections.map((section): Option => {
		const label = manner === 'heard' ? sectionHeard(bank, draft, section) : sectionSeen(bank, draft, section);
		return {id: `section ${section.number}`, label};
	});
	const groups = (Object.keys(groupTitles) as Group[]).flatMap((id): readonly Option[] => {
		const asked = groupAsked(bank, draft, id);
		return id !== 'opening' && asked.length === 0 ? [] : [{id, label: `${groupTitles[id]}: ${groupState(draft, asked)}`}];
	});
	return {title: `What is done and what is left${manner === 'heard' ? ':' : ''}`, options: [...sections, ...groups, goOn], selected: goOn.id};
}

const barColumns = 10;

/** The bar and its numbers come first, so that they stand in columns however long a title is. */
function sectionSeen(bank: Bank, draft: Draft, section: Section): string {
	const rows = rowsOf(bank, draft, section.number);
	const {count, standing, waiting} = sectionStanding(bank, draft, section);
	const full = Math.floor((rows.filter(isRowAnswered).length / rows.length) * barColumns);
	return `[${'#'.repeat(full)}${'-'.repeat(barColumns - full)}] ${count.padStart(8)}  ${section.title}${standing.length > 0 ? `: ${standing.join(', ')}` : ''}${waiting}`;
}

const answerName = 'your answer';

const groupTitles: Readonly<Record<Group, string>> = {promises: carriedWords.promises, opening: 'About the landlord', closing: 'Dates of assessment and approval'};

function groupState(draft: Draft, questions: readonly Question[]): string {
	if (questions.every((question) => !isMissing(draft, question))) return sectionStateWords.done;
	return sectionStateWords[questions.some((question) => isAnswered(draft, question)) ? 'in-progress' : 'not-started'];
}

/** `shorten` keeps a question, and an answer, to what can be taken in. Looked at halfway, there is nothing on the screen to say yes to. */
export function checkList(bank: Bank, draft: Draft, section: number, manner: Manner, shorten: (text: string) => string): List {
	const options = rowsOf(bank, draft, section).flatMap((row): readonly Option[] => {
		if (row.follows) return [];
		if (manner === 'seen') return [{id: `row ${row.provision.id}`, label: shorten(rowLine(bank, draft, row))}];
		return row.asked.filter((question) => isListed(bank, draft, question)).map((question) => ({id: question.id, label: `${row.provision.id}. ${shorten(askNow(bank, draft, question))} ${shorten(givenWords(bank, draft, question, manner))}`}));
	});
	const {title} = bank.sections.find(({number}) => number === section)!;
	const first = manner === 'heard' || ['to-check', 'done'].includes(sectionState(bank, draft, section)) ? allRight : goOn;
	const comments = commentsCounted(draft, rowsOf(bank, draft, section).map(({provision}) => provision.id));
	const place = manner === 'seen' ? `${section}. ${title}` : `section ${section}, ${title}. Choose one to change it.`;
	return {title: [`Check your answers: ${place}${manner === 'seen' && comments.length > 0 ? '.' : ''}`, ...comments].join(' '), options: [first, ...options], selected: first.id};
}

/** A row is a line: its answer, then what is doubtful, then facts and documents, which tell it from the others. */
function rowLine(bank: Bank, draft: Draft, {provision, asked, isFilledIn, answer}: Row): string {
	const given = (question: Question) => givenWords(bank, draft, question, 'seen');
	const isShown = (question: Question) => draft.answers.has(question.id) || carriedAnswer(bank, draft, question) !== undefined;
	const isDoubtful = (question: Question) => isOpen(draft.answers.get(question.id)?.response ?? {value: ''}) || given(question) === 'No';
	const shown = asked.filter((question) => !question.aside && isShown(question));
	const facts = shown.filter(({role}) => role === 'fact' || role === 'limb');
	const listed = [...facts.filter(isDoubtful), ...facts.filter((question) => question.kind !== 'yes-no' && !isDoubtful(question)), ...shown.filter(({role}) => role === 'follow-up')];
	const own = shown.find(({role}) => role === 'answer');
	const said = own ? given(own) : isFilledIn ? capital(String(answer)) : 'not answered';
	const pieces = [said, toCheckWords(bank, draft, provision.id), ...listed.map((question) => (question.kind === 'evidence' ? given(question) : `${shortName(question)}: ${given(question)}`))];
	return `${provision.id.padEnd(4)}  ${pieces.filter((text) => text !== '').join(' · ')}`;
}

/** A first pass misses nothing that it does not put. */
function isListed(bank: Bank, draft: Draft, question: Question): boolean {
	if (passOf(draft) !== 'first' || question.role === 'answer' || draft.answers.has(question.id)) return true;
	return carriedAnswer(bank, draft, question) !== undefined || promptFor(bank, draft, question.id) !== undefined;
}

/** A row of it, opened: each answer by itself, to be changed. */
export function rowCheckList(bank: Bank, draft: Draft, provision: string, shorten: (text: string) => string): List {
	const asked = rowsOf(bank, draft, findProvision(bank, provision)!.section).find((row) => row.provision.id === provision)?.asked.filter((question) => isListed(bank, draft, question)) ?? [];
	const options = asked.map((question) => ({id: question.id, label: `${question.kind === 'answer' ? answerName : shorten(shortName(question, askNow(bank, draft, question)))}  →  ${shorten(givenWords(bank, draft, question, 'seen'))}`}));
	return {title: `${provision}: which of these is to be changed?`, options: [...options, goOn], selected: answerId(provision)};
}

function givenWords(bank: Bank, draft: Draft, question: Question, manner: Manner): string {
	const response = draft.answers.get(question.id)?.response;
	if (response) return isOpen(response) ? openLabel(response.open, response.who) : formatValue(draft, question, response.value) || nothingWords[manner];
	const carried = carriedAnswer(bank, draft, question);
	if (carried) return carriedWords.notConfirmed(formatValue(draft, question, carried.value));
	return manner === 'seen' ? 'not answered' : 'Not answered.';
}

export const nothingWords: Readonly<Record<Manner, string>> = {seen: '(nothing)', heard: 'Nothing.'};

export function gapList(bank: Bank, draft: Draft, asOf: string, manner: Manner): List {
	const all = checks().gapsOf({bank, draft, asOf});
	const gaps = all.filter(({code}) => code !== 'unanswered');
	const causes = byCause(gaps);
	const options = causes.map((cause, index): Option => {
		const {rows, message, fix} = causeWords(cause, {bank, draft});
		return {id: `${rows[0] ?? (cause[0].code === 'missing-approval' ? 'closing' : 'whole')} ${index}`, label: `${placeOf(rows, manner)} ${cause[0].severity}: ${message} ${fix}`};
	});
	const {blocking, serious, advice} = countCauses(causes);
	const found = causes.length === 0 ? 'Nothing a reviewer would flag in what is answered' : `Gaps so far: ${blocking} blocking, ${serious} serious, ${advice} advice`;
	const unanswered = all.length - gaps.length;
	return {title: `${found}${unanswered > 0 ? `; ${unanswered} provisions not answered yet` : ''}${stop(manner)}`, options: [goOn, ...options], selected: goOn.id};
}

/** Several rows are named in the sentence itself. */
function placeOf([first, ...others]: readonly string[], manner: Manner): string {
	const more = others.length === 0 ? '' : ` and ${others.length} more`;
	return manner === 'seen' ? `${first ?? 'Whole'}${more}` : `${first ?? 'The whole'}${more},`;
}

function stop(manner: Manner): string {
	return manner === 'heard' ? '.' : '';
}

/** The register as a list: a document is renamed or taken out from there. */
export function evidenceList(bank: Bank, draft: Draft): List {
	const uses = usesOf(bank, draft);
	const documents = [...draft.evidence.values()].map(({id, title}): Option => ({id, label: evidencePageWords.document(title, uses.get(id) ?? [])}));
	return {title: documents.length === 0 ? evidencePageWords.empty : evidencePageWords.title, options: [...documents, goOn], selected: goOn.id};
}

/** What is typed here, and is none of the choices, is the document's new name. */
export function documentList(draft: Draft, id: string): List {
	return {title: evidencePageWords.change(draft.evidence.get(id)!.title), options: evidencePageWords.choices, selected: 'leave'};
}

/** The copy for publishing is among them once it can be written. */
export function formList(bank: Bank, draft: Draft, selected: WrittenAs | 'go-on' = 'word'): List {
	const against = againstClean(checks().gapsOf({bank, draft, asOf: draft.changedAt.slice(0, 10)}));
	if (against) return {title: `${formWords.notClean(against)}\n${formWords.choose}`, options: [...formWords.options, goOn], selected};
	return {title: formWords.choose, options: [...formWords.options, formWords.clean, goOn], selected};
}

export function endList(bank: Bank, draft: Draft, manner: Manner): List {
	const {answered, provisions, open} = progressOf(bank, draft);
	const options: readonly Option[] = [
		...strongerOption(bank, draft),
		{id: 'write', label: formWords.all},
		{id: 'gaps', label: `${manner === 'seen' ? 'See' : 'Hear'} the gaps a reviewer would flag`},
		{id: 'list', label: 'Go through the sections'},
		{id: 'quit', label: 'Stop here'},
	];
	const left = open > 0 ? `, ${open} left open` : '';
	return {title: `Every question has been put: ${answered} of ${provisions} provisions answered${left}${stop(manner)}`, options, selected: 'write'};
}
