/** Enter at a prompt: the answer is judged, recorded, printed above, and the next question put. */
import type {EvidenceRef, Value} from '../../core/draft/answers.ts';
import {answerId, findQuestion, partsOf, type Question} from '../../core/bank/bank.ts';
import {askNow} from '../../core/draft/branching.ts';
import type {Happening} from '../../core/draft/draft.ts';
import {decide, type Command} from '../../core/interview/decide.ts';
import {withAnswer, withDocument} from '../../core/interview/give-line.ts';
import {valuesBefore} from '../../core/interview/named-before.ts';
import {readPicked, type PickedDocument} from '../../core/draft/picked-evidence.ts';
import {kinds} from '../../core/kinds/index.ts';
import {issueWords, notAnOptionWords} from '../../wording/en/issues.ts';
import {asksReason, challengeOptions, slipOf} from '../../wording/en/challenges.ts';
import {deeperWords} from '../../wording/en/end.ts';
import {changedRowsWords} from '../../wording/en/slips.ts';
import {tickWords} from '../../wording/en/ticks.ts';
import {openReasonOptions} from '../../wording/en/interview.ts';
import {choiceReducer, createChoice, isMistyped, type ChoiceState} from '../inputs/choice/state.ts';
import {createEditor} from '../inputs/editor/state.ts';
import {sideEditor, sideKey, withoutUnsent} from './unsent.ts';
import {evidenceChoice, evidenceItems, type EvidenceState} from '../inputs/evidence/state.ts';
import {atFirstMissing, isMistyped as areMistyped, missingParts, ticksReducer, typedTicks, type TicksState} from '../../core/interview/tick-list.ts';
import {paragraph} from '../line.ts';
import {changeFact} from './changing-facts.ts';
import {giveLine} from './line-giving.ts';
import {ask, goOn} from './asking.ts';
import {notify, openOption, say, withInput, type Prompt, type Session, type World} from './state.ts';
import {exchange, replaced, textColumns} from './transcript.ts';

export function submit(session: Session, world: World): Session {
	if (session.screen.type !== 'prompt') return session;
	const {prompt} = session.screen;
	switch (prompt.about) {
		case 'question':
			return submitAnswer(session, prompt, world);
		case 'challenge':
			return submitChallenge(session, prompt, world);
		case 'stand':
			return prompt.line ? giveLine(session, prompt.question, prompt.line, world, {confirmed: true, reason: prompt.input.text.trim()}) : give(session, prompt.question, prompt.value, true, world, prompt.input.text.trim());
		case 'line-answer':
		case 'line-document': {
			const {question, line, input} = prompt;
			const chosen = choiceOf(input);
			if (chosen === undefined) return notAnOption(session, input);
			return giveLine(session, question, {...line, understood: prompt.about === 'line-answer' ? withAnswer(line.understood, chosen) : withDocument(line.understood, chosen)}, world);
		}

		case 'open-reason':
			return submitReason(session, prompt.question, prompt.input, world);
		case 'open-who': {
			const who = prompt.input.text.trim();
			return leaveOpen(session, prompt.question, 'ask', who, world);
		}

		case 'where':
			return submitWhere(session, prompt, world);
	}
}

function choiceOf(input: ChoiceState): string | undefined {
	return isMistyped(input) ? undefined : input.options[input.selected]?.id;
}

/** What was typed is no choice: said, and taken away. */
function notAnOption(session: Session, input: ChoiceState): Session {
	return notify(withInput(session, choiceReducer(input, {type: 'clear'})), notAnOptionWords(input.typed, input.options), 'problem');
}

function submitChallenge(session: Session, {question, value, line, challenges, input}: Extract<Prompt, {about: 'challenge'}>, world: World): Session {
	const chosen = choiceOf(input);
	const slip = chosen === undefined ? undefined : slipOf(chosen);
	if (slip !== undefined) return changeFact(line ? {...session, unsent: new Map(session.unsent).set(question.id, line.text)} : session, slip, question.home, world);
	switch (chosen) {
		case undefined:
			return notAnOption(session, input);
		case 'change':
			if (line) return ask({...session, unsent: new Map(session.unsent).set(question.id, line.text)}, question, world);
			return ask(asksReason(challenges) ? withUnsent(session, question, value) : session, question, world);
		case 'keep':
			if (!asksReason(challenges)) return line ? giveLine(session, question, line, world, {confirmed: true}) : give(session, question, value, true, world);
			return {...session, screen: {type: 'prompt', prompt: {about: 'stand', question, value, ...(line && {line}), input: sideEditor(session, question, 'stand')}}};
		default:
			if (line) return giveLine(session, question, {...line, understood: withAnswer(line.understood, chosen)}, world, {confirmed: true});
			return answerInstead(session, question, value, chosen, world);
	}
}

/** What was written goes back where it can be changed. */
function withUnsent(session: Session, question: Question, value: Value): Session {
	return typeof value === 'string' && question.kind !== 'answer' ? {...session, unsent: new Map(session.unsent).set(question.id, value)} : session;
}

/** The words are kept as they are, and the row's answer is the other one. */
function answerInstead(session: Session, question: Question, value: Value, answer: string, world: World): Session {
	const row = findQuestion(session.bank, answerId(question.home!))!;
	const written = question.kind === 'answer' ? session : give(session, question, value, true, world);
	return give(written, row, answer, true, world);
}

function submitAnswer(session: Session, prompt: Extract<Prompt, {about: 'question'}>, world: World): Session {
	const {question, input} = prompt;
	if (input.kind === 'evidence') return submitEvidence(session, question, input, world);
	if (input.kind === 'ticks') return submitTicks(session, question, input, world);
	if (input.kind === 'editor') {
		const before = valuesBefore(session.bank, session.draft, question, input.text);
		if (before) return before.reduce((next, {question: id, value}) => give(next, findQuestion(session.bank, id)!, value, true, world), session);
		const parsed = kinds[question.kind].parse(input.text.trim() === '' ? input.kept : input.text, question, world.today());
		if ('value' in parsed) return give(session, question, parsed.value, false, world);
		if (question.optional && input.text.trim() === '') return give(session, question, '', false, world);
		return notify(session, issueWords(parsed.issue), 'problem');
	}

	const line = input.kind === 'line' ? input.understood : undefined;
	if (line && input.kind === 'line') return giveLine(session, question, {text: input.editor.text, understood: line}, world);
	const chosen = input.kind === 'line' ? input.options[input.selected]?.id : choiceOf(input);
	if (chosen === undefined && question.optional && input.kind === 'choice' && input.typed === '') return give(session, question, '', false, world);
	if (chosen === undefined) return input.kind === 'line' ? notify(session, notAnOptionWords('', input.options), 'problem') : notAnOption(session, input);
	if (chosen === openOption) return {...session, screen: {type: 'prompt', prompt: {about: 'open-reason', question, input: createChoice(openReasonOptions)}}};
	const parsed = kinds[question.kind].parse(chosen, question);
	return 'value' in parsed ? give(session, question, parsed.value, false, world) : notify(session, issueWords(parsed.issue), 'problem');
}

export function give(session: Session, question: Question, value: Value, confirmed: boolean, world: World, reason = ''): Session {
	const {bank, draft} = session;
	const asked = askNow(bank, draft, question);
	const decision = decide(bank, draft, {type: 'give-answer', question: question.id, value, confirmed, ...(reason && {reason})}, world.today());
	if ('refused' in decision) return notify(session, issueWords(decision.refused), 'problem');
	if ('challenges' in decision) {
		const input = createChoice(challengeOptions(bank, draft, decision.challenges));
		return {...session, screen: {type: 'prompt', prompt: {about: 'challenge', question, value, challenges: decision.challenges, input}}};
	}

	return answered({...session, unsent: withoutUnsent(session.unsent, question)}, question, asked, decision.happenings, world);
}

/** Recorded first, then printed, then on to what is next. */
function answered(session: Session, question: Question, asked: string, happenings: readonly Happening[], world: World): Session {
	const before = session.draft;
	const draft = world.record(happenings);
	const changed = before.answers.has(question.id) ? [...changedRowsWords(session.bank, before, draft), ...deeperWords(session.bank, before, draft)] : [];
	const told = changed.flatMap((text) => paragraph(text, textColumns(world.columns()), 'accent'));
	const instead = replaced(before, draft, question, asked, world.columns());
	return goOn(say({...session, draft}, [...instead, ...exchange(draft, question, asked, world.columns()), ...told]), question, world);
}

function submitReason(session: Session, question: Question, input: ChoiceState, world: World): Session {
	const reason = choiceOf(input);
	if (reason === 'ask') return {...session, screen: {type: 'prompt', prompt: {about: 'open-who', question, input: sideEditor(session, question, 'open-who')}}};
	if (reason === 'later' || reason === 'unsure') return leaveOpen(session, question, reason, undefined, world);
	return notAnOption(session, input);
}

export function leaveOpen(session: Session, question: Question, reason: 'ask' | 'later' | 'unsure', who: string | undefined, world: World): Session {
	const asked = askNow(session.bank, session.draft, question);
	const decision = decide(session.bank, session.draft, {type: 'leave-open', question: question.id, reason, ...(who && {who})}, world.today());
	const unsent = new Map(session.unsent);
	unsent.delete(sideKey(question, 'open-who'));
	return 'happenings' in decision ? answered({...session, unsent}, question, asked, decision.happenings, world) : session;
}

function submitEvidence(session: Session, question: Question, input: EvidenceState, world: World): Session {
	const choice = evidenceChoice(input);
	if (!choice) return notify(withInput(session, {...input, typed: ''}), notAnOptionWords(input.typed, evidenceItems(input)), 'problem');
	if (choice.type === 'refs') return give(session, question, choice.refs, false, world);
	const places = new Map(readPicked(session.draft, session.unsent.get(question.id)).documents.map(({evidence, where}) => [evidence, where]));
	const documents = choice.ids.map((evidence) => ({evidence, where: places.get(evidence)}));
	if (choice.title === undefined) return askWhere(session, question, [], documents);
	const added = register(session, {type: 'add-evidence', title: choice.title}, world);
	return askWhere(added, question, [], [...documents, {evidence: [...added.draft.evidence.keys()].at(-1)!, where: undefined}]);
}

/** What is typed is read as in the other modes; nothing typed is dropped unsaid. */
function submitTicks(session: Session, list: Question, input: TicksState, world: World): Session {
	const typed = typedTicks(input);
	if (areMistyped(input)) {
		const issue = {code: 'not-ticks', typed: input.typed.trim(), parts: list.parts!.length} as const;
		return notify(withInput(session, ticksReducer(input, {type: 'clear'})), issueWords(issue), 'problem');
	}

	const missing = missingParts({...input, ticks: typed ?? input.ticks}).length;
	if (missing > 0) return notify(withInput(session, atFirstMissing(input)), tickWords.missing(missing, partsOf(list).length), 'problem');
	const decision = decide(session.bank, session.draft, {type: 'give-ticks', list: list.id, ticks: typed ?? input.ticks}, world.today());
	if (!('happenings' in decision)) return 'refused' in decision ? notify(session, issueWords(decision.refused), 'problem') : session;
	const asked = askNow(session.bank, session.draft, list);
	return answered({...session, unsent: withoutUnsent(session.unsent, list)}, list, asked, decision.happenings, world);
}

function register(session: Session, command: Command, world: World): Session {
	const decision = decide(session.bank, session.draft, command, world.today());
	return 'happenings' in decision ? {...session, draft: world.record(decision.happenings)} : session;
}

/** A place that was given before, and not kept, stands in the input. */
function askWhere(session: Session, question: Question, placed: readonly EvidenceRef[], documents: readonly PickedDocument[]): Session {
	const text = documents[0]!.where ?? '';
	return {...session, screen: {type: 'prompt', prompt: {about: 'where', question, placed, documents, input: createEditor({multiline: false, text})}}};
}

function submitWhere(session: Session, prompt: Extract<Prompt, {about: 'where'}>, world: World): Session {
	const [document, ...rest] = prompt.documents;
	const where = prompt.input.text.trim();
	const placed = [...prompt.placed, {evidence: document!.evidence, ...(where && {where})}];
	return rest.length > 0 ? askWhere(session, prompt.question, placed, rest) : give(session, prompt.question, placed, false, world);
}
