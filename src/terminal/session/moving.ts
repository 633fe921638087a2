/** The moves: back, skip, jump and the rest, by key or by word. None of them loses an answer or a half-written text. */
import {findProvision, findQuestion, provisions, sectionOf, type Question} from '../../core/bank/bank.ts';
import {firstOf, pathOf, positionOf, previousQuestion, rowsOf, sectionState} from '../../core/draft/branching.ts';
import {decide} from '../../core/interview/decide.ts';
import type {Move, MoveId} from '../../core/interview/moves.ts';
import {nearest} from '../../core/text/nearest.ts';
import {helpText, whyText} from '../../wording/en/help.ts';
import {issueWords} from '../../wording/en/issues.ts';
import {createEditor} from '../inputs/editor/state.ts';
import type {Key} from '../keys.ts';
import {settle} from './asking.ts';
import {keep} from './keeping.ts';
import {checkPicker, evidencePicker, gapPicker, taskPicker} from './pickers.ts';
import {notify, type Session, type World} from './state.ts';
import {leaveOpen} from './submitting.ts';

/** The keys of the moves; letters are with Ctrl. */
export const moveKeys: Readonly<Partial<Record<MoveId, string>>> = {back: 'b', skip: 's', list: 'l', jump: 'g', why: 'y', evidence: 'r', gaps: 'f', preview: 'p', next: 'n', keep: 't', quit: 'q'};

export function moveForKey(session: Session, key: Key): Move | undefined {
	if (key.type === 'ctrl') {
		const id = (Object.keys(moveKeys) as MoveId[]).find((move) => moveKeys[move] === key.letter);
		return id && {id, argument: ''};
	}

	if (key.type === 'named' && key.name === 'f1') return {id: 'help', argument: ''};
	const isAtQuestion = session.screen.type === 'prompt' && session.screen.prompt.about === 'question';
	if (key.type === 'named' && key.name === 'escape') return isAtQuestion ? undefined : {id: 'back', argument: ''};
	if (key.type === 'text' && key.text === '?' && isEmptyChoice(session)) return {id: 'help', argument: ''};
	return undefined;
}

function isEmptyChoice({screen}: Session): boolean {
	if (screen.type === 'picker') return screen.choice.typed === '';
	return screen.type === 'prompt' && screen.prompt.input.kind === 'choice' && screen.prompt.input.typed === '';
}

export function makeMove(from: Session, move: Move, world: World): Session {
	const session = stash(from);
	const {bank, draft, screen} = session;
	const question = screen.type === 'prompt' ? screen.prompt.question : undefined;
	switch (move.id) {
		case 'back':
			return back(session, world);
		case 'skip':
			return question ? leaveOpen(session, question, 'later', undefined, world) : settle(session, world);
		case 'unsure':
			return question ? leaveOpen(session, question, 'unsure', undefined, world) : settle(session, world);
		case 'ask':
			if (!question) return settle(session, world);
			if (move.argument !== '') return leaveOpen(session, question, 'ask', move.argument, world);
			return {...session, screen: {type: 'prompt', prompt: {about: 'open-who', question, input: createEditor({multiline: false})}}};
		case 'next':
			return nextProvision(session, world);
		case 'keep':
			return keep(session, world);
		case 'jump':
			return move.argument === '' ? {...session, screen: taskPicker(bank, draft)} : jump(session, move.argument, world);
		case 'why':
			return question ? {...session, screen: {type: 'pager', title: 'Why this is asked', text: whyText(bank, draft, question), top: 0, under: screen}} : session;
		case 'help':
			return {...session, screen: {type: 'pager', title: 'Help', text: helpText(moveKeys), top: 0, under: screen}};
		case 'preview':
			return {...session, screen: {type: 'pager', title: 'The draft as it stands', text: world.preview(), top: 0, under: screen}};
		case 'list':
			return {...session, screen: taskPicker(bank, draft)};
		case 'gaps':
			return {...session, screen: gapPicker(bank, draft, world.today())};
		case 'evidence':
			return {...session, screen: evidencePicker(bank, draft)};
		case 'check':
			return {...session, screen: checkPicker(bank, draft, currentSection(session))};
		case 'save':
			return notify(session, world.where());
		case 'quit':
			return {...session, ending: {reason: 'quit', code: 0}};
	}
}

/** What was typed and not yet given, by question. */
export function unsentTexts({screen, unsent}: Session): ReadonlyMap<string, string> {
	if (screen.type !== 'prompt' || screen.prompt.about !== 'question') return unsent;
	const {question, input} = screen.prompt;
	if (input.kind !== 'editor' || input.past.length === 0) return unsent;
	const texts = new Map(unsent);
	if (input.text.trim() === '') texts.delete(question.id);
	else texts.set(question.id, input.text);
	return texts;
}

/** A half-written text is put aside, to be there when the question comes back. */
function stash(session: Session): Session {
	if (session.screen.type !== 'prompt' || session.screen.prompt.about !== 'question') return session;
	return {...session, unsent: unsentTexts(session)};
}

function back(session: Session, world: World): Session {
	const {bank, draft, screen} = session;
	const isDetour = screen.type === 'picker' ? screen.purpose !== positionOf(bank, draft).at : screen.type !== 'prompt' || screen.prompt.about !== 'question';
	if (isDetour) return settle(session, world);
	const previous = previousQuestion(bank, draft);
	return previous ? goTo(session, previous, world) : notify(session, 'This is the first question. There is nothing before it.');
}

export function goTo(session: Session, question: Question, world: World): Session {
	const decision = decide(session.bank, session.draft, {type: 'go-to', question: question.id}, world.today());
	if ('refused' in decision) return notify(session, issueWords(decision.refused), 'problem');
	const draft = 'happenings' in decision && decision.happenings.length > 0 ? world.record(decision.happenings) : session.draft;
	return settle({...session, draft, aim: undefined}, world);
}

function nextProvision(session: Session, world: World): Session {
	const {bank, draft} = session;
	const {asked} = pathOf(bank, draft);
	const position = positionOf(bank, draft);
	const from = position.at === 'question' ? asked.findIndex((question) => question.id === position.question.id) : -1;
	const home = asked[from]?.home;
	const next = asked.slice(from + 1).find((question) => question.home !== home && !draft.answers.has(question.id));
	return next ? goTo(session, next, world) : {...session, screen: taskPicker(bank, draft)};
}

/** To a provision (6.3), a section (6), or a fact (stages). */
export function jump(session: Session, target: string, world: World): Session {
	const {bank, draft} = session;
	const section = /^(?:section\s+)?([1-9])$/i.exec(target)?.[1];
	if (section !== undefined && bank.sections.some((each) => each.number === Number(section))) return jumpToSection(session, Number(section), world);
	const provision = findProvision(bank, target);
	if (provision) {
		const needsFact = pathOf(bank, draft).rows.some((row) => row.provision.id === provision.id && row.known.some((fact) => !draft.answers.has(fact.id)));
		if (needsFact) return settle({...session, aim: provision.id}, world);
		const question = firstOf(bank, draft, provision.id);
		return question ? goTo(session, question, world) : notify(session, `${provision.id} is not applicable as things stand: ${provision.notApplicable?.say ?? ''}`);
	}

	const question = findQuestion(bank, target.toLowerCase());
	if (question) return goTo(session, question, world);
	const near = nearest(target, [...provisions(bank).map((each) => each.id), ...bank.facts.map((fact) => fact.id)]);
	return notify(session, issueWords({code: 'unknown-provision', typed: target, ...(near !== undefined && {nearest: near})}), 'problem');
}

export function jumpToSection(session: Session, section: number, world: World): Session {
	const {bank, draft} = session;
	const state = sectionState(bank, draft, section);
	if (state === 'done' || state === 'to-check') return {...session, screen: checkPicker(bank, draft, section)};
	const asked = rowsOf(bank, draft, section).flatMap((row) => row.asked);
	const question = asked.find((each) => !draft.answers.has(each.id)) ?? asked[0];
	return question ? goTo(session, question, world) : settle(session, world);
}

function currentSection({bank, draft, screen}: Session): number {
	const position = positionOf(bank, draft);
	const question = screen.type === 'prompt' ? screen.prompt.question : position.at === 'question' ? position.question : undefined;
	const section = question ? sectionOf(bank, question) : 1;
	return Number.isFinite(section) && section > 0 ? section : bank.sections[0]!.number;
}

