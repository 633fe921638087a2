/** The moves: back, skip, jump and the rest, by key or by word. None of them loses an answer or a half-written text. */
import {sectionOf, type Question} from '../../core/bank/bank.ts';
import {positionOf} from '../../core/draft/position.ts';
import {isAnswered} from '../../core/draft/prompts.ts';
import {decide} from '../../core/interview/decide.ts';
import type {Move, MoveId} from '../../core/interview/moves.ts';
import {currentSection, placeNow, questionAfter, whereBack, whereJump, whereNext, whereNote, whereSkip, type Destination} from '../../core/interview/where-to.ts';
import {helpText, pagerTitles, whyText} from '../../wording/en/help.ts';
import {issueWords} from '../../wording/en/issues.ts';
import type {Key} from '../keys.ts';
import {settle} from './asking.ts';
import {formerWords} from './carried-lines.ts';
import {keep} from './keeping.ts';
import {checkPicker, evidencePicker, formPicker, gapPicker, taskPicker} from './pickers.ts';
import {settleComments} from './settling.ts';
import {textColumns} from './transcript.ts';
import {wrap} from '../text-width.ts';
import {notify, type Screen, type Session, type World} from './state.ts';
import {leaveOpen} from './submitting.ts';
import {sideEditor, unsentTexts} from './unsent.ts';

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
	if (screen.type !== 'prompt') return false;
	const {input} = screen.prompt;
	return (input.kind === 'choice' && input.typed === '') || (input.kind === 'line' && input.editor.text === '');
}

export function makeMove(from: Session, move: Move, world: World): Session {
	const session = stash(leaving.has(move.id) ? {...from, isGoneBack: false} : from);
	const {bank, draft, screen} = session;
	const question = screen.type === 'prompt' ? screen.prompt.question : undefined;
	switch (move.id) {
		case 'back':
			return back(session, world);
		case 'skip':
			return skip(session, world);
		case 'unsure':
			return question ? leaveOpen(session, question, 'unsure', undefined, world) : settle(session, world);
		case 'ask':
			if (!question) return settle(session, world);
			if (move.argument !== '') return leaveOpen(session, question, 'ask', move.argument, world);
			return {...session, screen: {type: 'prompt', prompt: {about: 'open-who', question, input: sideEditor(session, question, 'open-who')}}};
		case 'next':
			return go(session, whereNext(bank, draft), world);
		case 'keep':
			return keep(session, world);
		case 'note':
			return go(session, whereNote(bank, draft), world);
		case 'jump':
			return go(session, move.argument === '' ? {to: 'tasks'} : whereJump(bank, draft, move.argument), world);
		case 'why':
			return question ? {...session, screen: {type: 'pager', title: pagerTitles.why, text: [whyText(bank, draft, question), ...formerWords(bank, draft, question.home === undefined ? undefined : (session.introduced ?? question.home))].join('\n\n'), top: 0, under: screen}} : session;
		case 'help':
			return {...session, screen: {type: 'pager', title: pagerTitles.help, text: helpText(moveKeys), top: 0, under: screen}};
		case 'settle':
			return settleComments(session, move.argument, world);
		case 'preview':
			return {...session, screen: preview(session, world)};
		case 'write':
			return {...session, screen: formPicker(bank, draft)};
		case 'list':
			return {...session, screen: taskPicker(bank, draft)};
		case 'gaps':
			return {...session, screen: gapPicker(bank, draft, world.today())};
		case 'evidence':
			return {...session, screen: evidencePicker(bank, draft)};
		case 'check':
			return {...session, screen: checkPicker(bank, draft, currentSection(bank, draft))};
		case 'save':
			return notify(session, world.where());
		case 'quit':
			return {...session, ending: {reason: 'quit', code: 0}};
	}
}

/** The document, from the row one is at. */
function preview({screen, introduced}: Session, world: World): Screen {
	const text = world.preview();
	const isRow = new RegExp(`^Code (?:provision|section) ${(introduced ?? '').replaceAll('.', '\\.')}(?: |$)`);
	const top = wrap(text, textColumns(world.columns())).findIndex((line) => isRow.test(line));
	return {type: 'pager', title: pagerTitles.preview, text, top: Math.max(0, top), under: screen, isDocument: true};
}

/** Moves to another place than the next. */
const leaving: ReadonlySet<MoveId> = new Set(['next', 'jump', 'note', 'skip', 'unsure', 'ask']);

/** What is half-written is put aside, to be there when the question comes back. */
function stash(session: Session): Session {
	return {...session, unsent: unsentTexts(session)};
}

function skip(session: Session, world: World): Session {
	const {bank, draft, screen} = session;
	if (screen.type !== 'prompt') return settle(session, world);
	const {question} = screen.prompt;
	const beyond = whereSkip(bank, draft, question);
	if (!beyond) return leaveOpen(session, question, 'later', undefined, world);
	return go({...session, isGoneBack: beyond.to === 'question' && isAnswered(draft, beyond.question)}, beyond, world);
}

function back(session: Session, world: World): Session {
	const {bank, draft, screen} = session;
	// From a fact that was to be put right, back is the row one came from.
	if (screen.type === 'prompt' && screen.prompt.about === 'question' && session.aim !== undefined && placeNow(bank, draft, session.aim).at === 'arrival') return settle(session, world);
	const isDetour = screen.type === 'picker' ? screen.purpose !== positionOf(bank, draft).at : screen.type !== 'prompt' || screen.prompt.about !== 'question';
	return isDetour ? settle(session, world) : go({...session, isGoneBack: true}, whereBack(bank, draft), world);
}

/** Enter alone, after going back, where something is answered: on to the question after it. Undefined where Enter gives what stands there. */
export function goForward(session: Session, world: World): Session | undefined {
	const {bank, draft, screen, aim, unsent, isGoneBack} = session;
	if (!isGoneBack || aim !== undefined || screen.type !== 'prompt' || screen.prompt.about !== 'question') return undefined;
	const {question, input, put} = screen.prompt;
	const next = input === put && !unsent.has(question.id) && isAnswered(draft, question) ? questionAfter(bank, draft, question) : undefined;
	// At the end of a section it is given again: what the section says is checked before the next begins.
	if (!next || (!isAnswered(draft, next) && sectionOf(bank, next) !== sectionOf(bank, question))) return undefined;
	return go({...session, isGoneBack: isAnswered(draft, next)}, {to: 'question', question: next}, world);
}

/** Shows where a move leads. */
export function go(session: Session, destination: Destination, world: World): Session {
	switch (destination.to) {
		case 'question':
			return goTo(session, destination.question, world);
		case 'provision':
			return goTo(session, destination.through, world, destination.id);
		case 'check':
			return {...session, screen: checkPicker(session.bank, session.draft, destination.section)};
		case 'tasks':
			return {...session, screen: taskPicker(session.bank, session.draft)};
		case 'nowhere':
			return notify(session, issueWords(destination.because), destination.because.code === 'unknown-provision' ? 'problem' : 'info');
	}
}

function goTo(session: Session, question: Question, world: World, aim?: string): Session {
	const decision = decide(session.bank, session.draft, {type: 'go-to', question: question.id, ...(aim !== undefined && {aim})}, world.today());
	if ('refused' in decision) return notify(session, issueWords(decision.refused), 'problem');
	const draft = 'happenings' in decision && decision.happenings.length > 0 ? world.record(decision.happenings) : session.draft;
	return settle({...session, draft, aim}, world);
}
