/** Putting a question: which input it gets, with what already in it. */
import {valueOf, type EvidenceRef} from '../../core/draft/answers.ts';
import {findQuestion, provisions, type Question} from '../../core/bank/bank.ts';
import {isAnswered} from '../../core/draft/prompts.ts';
import {placeNow, questionAfter} from '../../core/interview/where-to.ts';
import {formatValue} from '../../core/kinds/given-text.ts';
import {readPickedTicks} from '../../core/draft/picked-ticks.ts';
import {givenTicks} from '../../core/draft/given-ticks.ts';
import {carriedTicks} from '../../core/last-year/carried-ticks.ts';
import {createTicks} from '../../core/interview/tick-list.ts';
import {readPicked} from '../../core/draft/picked-evidence.ts';
import {canBeLeftOpen, passOf} from '../../core/draft/pass.ts';
import {answerOptions, decide, standingOption} from '../../core/interview/decide.ts';
import {carriedWords} from '../../wording/en/carried.ts';
import {dontKnow, evidenceWords} from '../../wording/en/interview.ts';
import {createChoice} from '../inputs/choice/state.ts';
import {createEditor, editorReducer} from '../inputs/editor/state.ts';
import {createEvidence} from '../inputs/evidence/state.ts';
import {tellPassed} from './passed-rows.ts';
import {tellWhole} from './settling.ts';
import {carryingTo} from './carrying.ts';
import {lineInput} from './line-input.ts';
import {checkPicker, endPicker} from './pickers.ts';
import {openOption, say, type Carrying, type InputState, type Session, type World} from './state.ts';
import {introduction} from './transcript.ts';

/** The session at wherever the interview now is. */
export function settle(session: Session, world: World): Session {
	const {bank, draft, aim} = session;
	const place = placeNow(bank, draft, aim);
	switch (place.at) {
		case 'fact':
			return ask(session, place.question, world, aim);
		case 'arrival':
			return arrive(session, place.question, world);
		case 'check':
			return {...session, aim: undefined, screen: checkPicker(bank, draft, place.section)};
		case 'end':
			return {...tellWhole(tellPassed(session, undefined, world), world), aim: undefined, introduced: provisions(bank).at(-1)!.id, screen: endPicker(bank, draft, world.today())};
		case 'question':
			return ask({...session, aim: undefined}, place.question, world);
	}
}

/** After an answer. Gone back, the interview goes forward one question at a time, up to the first that has no answer. */
export function goOn(session: Session, question: Question, world: World): Session {
	const {bank, draft, aim, isGoneBack} = session;
	const next = isGoneBack && aim === undefined ? questionAfter(bank, draft, question) : undefined;
	return next && isAnswered(draft, next) ? arrive(session, next, world) : settle({...session, isGoneBack: false}, world);
}

/** With its facts given, the provision that was jumped to is where the interview goes on. */
function arrive(session: Session, question: Question, world: World): Session {
	const {bank, draft} = session;
	const decision = decide(bank, draft, {type: 'go-to', question: question.id}, world.today());
	const moved = 'happenings' in decision && decision.happenings.length > 0 ? world.record(decision.happenings) : draft;
	return settle({...session, draft: moved, aim: undefined}, world);
}

/** A first pass asks the facts that decide most before any row: none of them introduces one. */
function headingOf({draft}: Session, {role, home}: Question): string | undefined {
	return passOf(draft) === 'first' && role === 'fact' ? undefined : home;
}

/** `heading` is the provision to be introduced, where it is not the question's own. */
export function ask(session: Session, question: Question, world: World, heading = headingOf(session, question)): Session {
	const {bank, draft} = session;
	const home = heading;
	const isNew = home !== undefined && home !== session.introduced;
	const told = isNew ? say(tellPassed(session, home, world), introduction(bank, draft, home, world.columns())) : session;
	const carrying = carryingTo(session, question, world.today());
	const input = inputFor(session, question, carrying, world);
	return {...told, introduced: home ?? session.introduced, screen: {type: 'prompt', prompt: {about: 'question', question, input, put: input, carrying}}};
}

/** In it stands what was given before; else what the facts suggest; else what last year's document says. */
function inputFor(session: Session, question: Question, carrying: Carrying | undefined, world: World): InputState {
	const {bank, draft} = session;
	if (question.kind === 'evidence') return evidenceInput(session, question, carrying);
	if (question.role === 'answer') return lineInput(session, question, carrying, world.today());
	if (question.role === 'list') return ticksInput(session, question);
	const options = answerOptions(bank, draft, question);
	if (options.length > 0) return createChoice(canBeLeftOpen(question) ? [...options, {id: openOption, label: dontKnow}] : options, standingOption(bank, draft, question, carrying?.answer?.value));
	const unsent = session.unsent.get(question.id);
	if (unsent !== undefined) return editorReducer(createEditor({multiline: question.kind === 'long-text'}), {type: 'replace', text: unsent});
	const value = valueOf(draft.answers, question.id) ?? carrying?.answer?.value;
	const text = value === undefined ? '' : formatValue(draft, question, value);
	return question.kind === 'long-text' ? createEditor({multiline: true, text, earlier: earlierTexts(session, question)}) : createEditor({multiline: false, kept: text});
}

/** What was written before for the same part of other rows, newest first, each once. */
function earlierTexts({bank, draft}: Session, question: Question): readonly string[] {
	const texts = [...draft.answers]
		.filter(([id, {response}]) => id !== question.id && 'value' in response && typeof response.value === 'string' && response.value !== '' && findQuestion(bank, id)?.prints === question.prints)
		.toSorted(([, a], [, b]) => b.seq - a.seq)
		.map(([, {response}]) => ('value' in response ? String(response.value) : ''));
	return [...new Set(texts)];
}

/** As it was left; else what each part was given before, else what last year's document says of it. */
function ticksInput({bank, draft, unsent}: Session, list: Question) {
	const left = readPickedTicks(unsent.get(list.id));
	const known = carriedTicks(bank, draft, list)?.ticks ?? givenTicks(draft, list);
	return createTicks(list, {...known, ...left.ticks}, left.typed, Object.keys(left.ticks).length > 0);
}

function evidenceInput({draft, unsent}: Session, question: Question, carrying: Carrying | undefined): InputState {
	const given = valueOf(draft.answers, question.id) as readonly EvidenceRef[] | undefined;
	const carried = carrying?.answer?.value as readonly EvidenceRef[] | undefined;
	const refs = given?.length ? given : (carried ?? draft.lastEvidence);
	const same = refs.length === 0 ? undefined : {refs, label: formatValue(draft, question, refs)};
	const {documents, typed} = readPicked(draft, unsent.get(question.id));
	return createEvidence({
		register: [...draft.evidence.values()],
		same,
		words: carried ? {...evidenceWords, same: carriedWords.same} : evidenceWords,
		ticked: new Set(documents.map(({evidence}) => evidence)),
		typed,
	});
}
