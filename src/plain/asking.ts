/** A question as a prompt. */
import {isOpen, valueOf} from '../core/draft/answers.ts';
import {canBeLeftOpen} from '../core/draft/pass.ts';
import type {Question} from '../core/bank/bank.ts';
import {askNow} from '../core/draft/branching.ts';
import {formatValue} from '../core/kinds/given-text.ts';
import {answerOptions, standingOption} from '../core/interview/decide.ts';
import {namedBefore} from '../core/interview/named-before.ts';
import {givenTicks} from '../core/draft/given-ticks.ts';
import {carriedAnswer} from '../core/last-year/carried-answer.ts';
import type {Option} from '../core/bank/question.ts';
import {readPickedTicks} from '../core/draft/picked-ticks.ts';
import {readPicked, type Picked} from '../core/draft/picked-evidence.ts';
import {dontKnow, evidenceWords, namedBeforeWords, openLabel, suggestionWords} from '../wording/en/interview.ts';
import {tickWords, partsHeard, ticksSaid} from '../wording/en/ticks.ts';
import {askWords, type PlainForm} from '../wording/en/plain.ts';
import {carriedParagraph, sameDocuments} from './carrying.ts';
import type {Prompt} from './face.ts';
import {introduce} from './introducing.ts';
import {ticksStanding} from './ticking.ts';
import type {Talk} from './talk.ts';

export const openOption = 'left-open';
export const sameOption = 'same';
export const noneOption = 'none';
/** Documents chosen before, and not given: the choosing goes on with them. */
export const pickedOption = 'picked';

/** With more documents than this they are only counted. */
const mostRead = 9;

export function questionPrompt(talk: Talk, question: Question): Prompt {
	const {bank, draft: current, unsent} = talk.world;
	const draft = current();
	const form = formOf(talk, question);
	const value = valueOf(draft.answers, question.id) ?? carriedAnswer(bank, draft, question)?.value;
	const label = askWords.labels[question.kind];
	const isLong = form === 'lines';
	const picked = () => (form === 'ticks' ? readPickedTicks(unsent().get(question.id)).ticks : {});
	return {
		form,
		before: introduce(talk, question),
		ask: [askNow(bank, draft, question), ...(question.kind === 'answer' ? [suggestionWords(bank, draft, question)] : []), namedBeforeWords(namedBefore(bank, draft, question)), ...(form === 'ticks' ? [partsHeard(question), tickWords.begun(question, picked())] : [])],
		help: question.help,
		options: optionsFor(talk, question),
		...(form === 'evidence' && draft.evidence.size > mostRead && {unread: draft.evidence.size}),
		...(form === 'ticks' && {list: question, ticks: ticksStanding(bank, draft, question), picked}),
		label: question.optional ? askWords.optional(label) : label,
		selected: selectedOf(talk, question),
		standing: standingOf(talk, question),
		isGoneBack: talk.isGoneBack,
		carried: carriedParagraph(talk, question),
		isCarried: carriedAnswer(bank, draft, question) !== undefined,
		begun: isLong || question.kind === 'text' || question.kind === 'answer' ? unsent().get(question.id) : undefined,
		editable: isLong && typeof value === 'string' ? value : undefined,
		takesLine: question.kind === 'answer',
		takesSentences: isLong || form === 'evidence' || question.kind === 'text',
	};
}

function formOf({world}: Talk, question: Question): PlainForm {
	if (question.kind === 'evidence') return 'evidence';
	if (question.kind === 'long-text') return 'lines';
	if (question.kind === 'ticks') return 'ticks';
	return answerOptions(world.bank, world.draft(), question).length > 0 ? 'choice' : 'line';
}

function optionsFor(talk: Talk, question: Question): readonly Option[] {
	const {world} = talk;
	const draft = world.draft();
	if (question.kind === 'evidence') {
		const {refs, words} = sameDocuments(talk, question);
		const picked = picksOf(talk, question).documents.map(({evidence, where}) => ({evidence, ...(where && {where})}));
		return [
			// First, so that a document's number is its place in the register.
			...[...draft.evidence.values()].map(({id, title}) => ({id, label: title})),
			...(refs.length > 0 ? [{id: sameOption, label: words(formatValue(draft, question, refs))}] : []),
			...(picked.length > 0 ? [{id: pickedOption, label: askWords.picked(formatValue(draft, question, picked))}] : []),
			{id: noneOption, label: evidenceWords.none},
		];
	}

	const options = answerOptions(world.bank, draft, question);
	return options.length === 0 || !canBeLeftOpen(question) ? options : [...options, {id: openOption, label: dontKnow}];
}

export function picksOf({world}: Talk, question: Question): Picked {
	return readPicked(world.draft(), world.unsent().get(question.id));
}

function selectedOf(talk: Talk, question: Question): string | undefined {
	const {bank, draft: current} = talk.world;
	const draft = current();
	if (question.kind === 'evidence') return picksOf(talk, question).documents.length > 0 ? pickedOption : sameDocuments(talk, question).refs.length > 0 ? sameOption : undefined;
	return standingOption(bank, draft, question, carriedAnswer(bank, draft, question)?.value);
}

/** What was answered before, as people read it. */
function standingOf({world}: Talk, question: Question): string | undefined {
	const draft = world.draft();
	if (question.kind === 'ticks') {
		const ticks = givenTicks(draft, question);
		return Object.keys(ticks).length === 0 ? undefined : ticksSaid(question, ticks);
	}

	const response = draft.answers.get(question.id)?.response;
	if (response === undefined) return undefined;
	if (isOpen(response)) return openLabel(response.open, response.who);
	return formatValue(draft, question, response.value) || askWords.empty;
}
