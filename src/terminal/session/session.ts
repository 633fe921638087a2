/**
 * The interview at a terminal, without the terminal: a key gives the next session. What was answered is recorded before the
 * next question is put, so nothing that shows as answered can be lost; a record that fails leaves the session where it was.
 */
import {findQuestion, jumpTargets, type Bank} from '../../core/bank/bank.ts';
import type {Draft} from '../../core/draft/draft.ts';
import {isOddTitle, meantMove} from '../../core/interview/doubtful-text.ts';
import {answerOptions} from '../../core/interview/decide.ts';
import {plainText} from '../../core/text/plain-text.ts';
import {isFailedMove, moveIds, parseMove, wordsOf} from '../../core/interview/moves.ts';
import {evidencePageWords} from '../../wording/en/evidence.ts';
import {editWords} from '../../wording/en/plain.ts';
import {slipWords} from '../../wording/en/slips.ts';
import {failedMoveWords} from '../../wording/en/interview.ts';
import {choiceAction} from '../inputs/choice/keys.ts';
import {choiceReducer, matching, type ChoiceState} from '../inputs/choice/state.ts';
import {editorAction} from '../inputs/editor/keys.ts';
import {addedText, createEditor, editorReducer, type EditorState} from '../inputs/editor/state.ts';
import {evidenceAction} from '../inputs/evidence/keys.ts';
import {evidenceChoice, evidenceItems, evidenceReducer} from '../inputs/evidence/state.ts';
import {lineAction} from '../inputs/line/keys.ts';
import {isLine, lineReducer, typedOption} from '../inputs/line/state.ts';
import {ticksAction} from '../inputs/ticks/keys.ts';
import {named, ticksReducer, typedTicks} from '../../core/interview/tick-list.ts';
import {isEnter, type Key, type KeyName} from '../keys.ts';
import {pagerTop} from '../screens/pager-rows.ts';
import {editorSize} from '../screens/room.ts';
import {settle} from './asking.ts';
import {showKnown} from './changing-facts.ts';
import {goForward, makeMove, moveForKey} from './moving.ts';
import {pick} from './picking.ts';
import {notify, say, withInput, type InputState, type Prompt, type Session, type World} from './state.ts';
import {submit} from './submitting.ts';
import {sideEditor, sideKey} from './unsent.ts';
import {welcome, welcomeBack} from './transcript.ts';

export function startSession(bank: Bank, draft: Draft, name: string | undefined, world: World, unsent: ReadonlyMap<string, string> = new Map()): Session {
	const empty: Session = {
		bank,
		draft,
		screen: {type: 'pager', title: '', text: '', top: 0},
		transcript: [],
		introduced: undefined,
		aim: draft.aim,
		isGoneBack: false,
		doubted: undefined,
		notice: undefined,
		ending: undefined,
		wantsEditor: false,
		wantsForm: undefined,
		unsent,
	};
	const lines = name === undefined || draft.answers.size === 0 ? welcome(bank, draft, world.columns()) : welcomeBack(bank, draft, name, world.columns());
	return namingAgain(settle(say(empty, lines), world));
}

/** Stopped while it was being written who would know, one goes on with that. */
function namingAgain(session: Session): Session {
	const {screen, unsent} = session;
	if (screen.type !== 'prompt' || screen.prompt.about !== 'question') return session;
	const {question} = screen.prompt;
	if (!unsent.has(sideKey(question, 'open-who'))) return session;
	return {...session, screen: {type: 'prompt', prompt: {about: 'open-who', question, input: sideEditor(session, question, 'open-who')}}};
}

/** The session after one key. Keys after the end are ignored. */
export function press(session: Session, key: Key, world: World): Session {
	if (session.ending) return session;
	if (key.type === 'ctrl' && key.letter === 'c') return {...session, ending: {reason: 'interrupted', code: 130}};
	// Typed ahead, several letters come as one: where each may be a key of its own, each is.
	if (key.type === 'text' && key.text.length > 1 && !isWriting(session)) {
		const letters = Array.from(key.text);
		let next = session;
		while (letters.length > 0 && !isWriting(next)) next = press(next, {type: 'text', text: letters.shift()!}, world);
		return letters.length === 0 ? next : press(next, {type: 'text', text: letters.join('')}, world);
	}

	if (key.type === 'named' && key.name === 'unreadable') return notify(session, slipWords.unreadable, 'problem');
	const quiet: Session = session.notice ? {...session, notice: undefined} : session;
	if (quiet.screen.type === 'pager') return pressInPager(quiet, key, world);
	if (key.type === 'ctrl' && key.letter === 'x' && quiet.screen.type === 'prompt' && quiet.screen.prompt.question.home !== undefined) return showKnown(quiet);
	const move = moveForKey(quiet, key);
	if (move) return key.type === 'text' ? ignoringEnter(makeMove(quiet, move, world)) : makeMove(quiet, move, world);
	if (isEnter(key, hasLines(quiet))) return enter(quiet, world);
	return edit(quiet, key, world);
}

/** Whoever types ? as a word presses Enter after it. */
function ignoringEnter(session: Session): Session {
	return session.screen.type === 'pager' ? {...session, screen: {...session.screen, ignoresEnter: true}} : session;
}

function isWriting({screen}: Session): boolean {
	return screen.type === 'prompt' && (screen.prompt.input.kind === 'editor' || screen.prompt.input.kind === 'line');
}

function hasLines({screen}: Session): boolean {
	return screen.type === 'prompt' && screen.prompt.input.kind === 'editor' && screen.prompt.input.multiline;
}

function enter(session: Session, world: World): Session {
	const {screen} = session;
	if (screen.type === 'picker') {
		const move = screen.choice.typed === '' ? undefined : parseMove(screen.choice.typed);
		return move && !startsOption(screen.choice) ? makeMove({...session, screen: {...screen, choice: choiceReducer(screen.choice, {type: 'clear'})}}, move, world) : pick(session, world);
	}

	if (screen.type !== 'prompt') return session;
	const forward = goForward(session, world);
	if (forward) return forward;
	const {input} = screen.prompt;
	if (input.kind === 'line' && input.piece !== -1) return withInput(session, lineReducer(input, {type: 'open-piece'}));
	const typed = typedAt(input);
	const isAnswer = startsAnswer(input) || (input.kind === 'ticks' && typedTicks(input) !== undefined);
	const move = isAnswer || isAsking(input) ? undefined : parseMove(typed, takesSentences(screen.prompt), (id) => findQuestion(session.bank, id) !== undefined);
	if (!move && isFailedMove(typed)) return notify(session, failedMoveWords(typed), 'problem');
	const doubt = move || typed === session.doubted ? undefined : doubtAbout(session, screen.prompt, typed);
	if (doubt !== undefined) return notify(input.kind === 'choice' ? withInput(session, choiceReducer(input, {type: 'clear'})) : input.kind === 'ticks' ? withInput(session, ticksReducer(input, {type: 'clear'})) : {...session, doubted: typed}, doubt, 'problem');
	if (move) return makeMove(withInput(session, cleared(input)), move, world);
	return input.kind === 'ticks' && input.isNaming ? withInput(session, named(input)) : submit(session, world);
}

/** Whoever is asked may be named in a line, with more behind it. */
function isAsking(input: InputState): boolean {
	return input.kind === 'line' && wordBehind(input.editor) === undefined && input.understood?.open !== undefined;
}

/** A choice, or ticks, and no move that begins alike. */
function startsAnswer(input: InputState): boolean {
	if (input.kind === 'line') return wordBehind(input.editor) === undefined && typedOption(input.editor.text, input.options) !== undefined && !isWholeMove(input.editor.text.trim().toLowerCase());
	return input.kind === 'choice' && startsOption(input);
}

/** What may be a word of its own. "w" asks who would know, and begins "why". */
function typedAt(input: InputState): string {
	if (input.kind === 'line') return wordBehind(input.editor) ?? input.editor.text;
	if (input.kind === 'editor') return addedText(input);
	if (input.kind === 'ticks' && input.isNaming) return input.typed === 'hy' ? 'why' : '';
	return input.typed;
}

/** Typed at once behind a line that came back, a move's whole word is the move, and the line stands; with a blank before it, it goes on with the line. */
function wordBehind(editor: EditorState): string | undefined {
	const added = addedText(editor);
	return added !== editor.text && added.length > 1 && isWholeMove(added.trimEnd().toLowerCase()) ? added : undefined;
}

/** What looks like a slip is put back once. */
function doubtAbout({bank, draft}: Session, {question, input}: Prompt, typed: string): string | undefined {
	const isDocument = input.kind === 'evidence' && evidenceChoice(input)?.type === 'documents' && evidenceItems(input)[input.selected]?.type === 'add';
	if (isDocument && isOddTitle(typed)) return evidencePageWords.odd(typed.trim());
	if (input.kind === 'evidence' || (input.kind === 'line' && !isLine(input)) || (input.kind === 'ticks' && typedTicks(input) !== undefined) || (input.kind === 'choice' && startsOption(input))) return undefined;
	if (input.kind === 'editor' && answerOptions(bank, draft, question).length > 0) return undefined;
	const meant = meantMove(typed, jumpTargets(bank));
	if (meant === undefined) return undefined;
	return input.kind === 'choice' || input.kind === 'ticks' ? slipWords.meant(typed.trim(), meant) : slipWords.again(typed.trim(), meant);
}

/** Where a sentence can be the answer, only a move alone on its line is one. */
function takesSentences({about, question, input}: Prompt): boolean {
	if (input.kind !== 'editor') return input.kind === 'evidence';
	return about !== 'question' || question.kind === 'text' || question.kind === 'long-text';
}

/** A choice comes before a move that begins alike: "p" is Partly where that can be chosen. A move's whole word is the move, but where a challenge is to be kept. */
function startsOption(choice: ChoiceState): boolean {
	const typed = choice.typed.trim().toLowerCase();
	const isKeptHere = typed === 'keep' && choice.options.some(({id}) => id === 'keep');
	return isKeptHere || (matching(typed, choice.options) !== undefined && !isWholeMove(typed));
}

function isWholeMove(typed: string): boolean {
	return moveIds.some((id) => wordsOf(id).includes(typed));
}

function cleared(input: InputState): InputState {
	if (input.kind === 'editor') return createEditor({multiline: input.multiline, earlier: input.earlier});
	if (input.kind === 'ticks') return ticksReducer(input, {type: 'clear'});
	return input.kind === 'line' ? lineReducer(input, {type: 'clear'}) : {...input, typed: ''};
}

function edit(session: Session, key: Key, world: World): Session {
	const {screen} = session;
	if (screen.type === 'picker') {
		const action = choiceAction(key, Math.max(1, world.rows() - 8));
		return action ? {...session, screen: {...screen, choice: choiceReducer(screen.choice, action)}} : session;
	}

	if (screen.type !== 'prompt') return session;
	const {input} = screen.prompt;
	if (key.type === 'ctrl' && key.letter === 'e' && input.kind === 'editor') return {...session, wantsEditor: true};
	const next = nextInput(input, key, world);
	return next === input ? session : withInput(session, next);
}

function nextInput(input: InputState, key: Key, world: World): InputState {
	switch (input.kind) {
		case 'choice': {
			const action = choiceAction(key, Math.max(1, world.rows() - 8));
			return action ? choiceReducer(input, action) : input;
		}

		case 'editor': {
			const action = editorAction(input, key, editorSize(world.columns(), world.rows()));
			return action ? editorReducer(input, action) : input;
		}

		case 'evidence': {
			const action = evidenceAction(input, key);
			return action ? evidenceReducer(input, action) : input;
		}

		case 'line': {
			const action = lineAction(input, key, editorSize(world.columns(), world.rows()));
			return action ? lineReducer(input, action) : input;
		}

		case 'ticks': {
			const action = ticksAction(input, key, Math.max(1, world.rows() - 8));
			return action ? ticksReducer(input, action) : input;
		}
	}
}

function pressInPager(session: Session, key: Key, world: World): Session {
	const {screen} = session;
	if (screen.type !== 'pager') return session;
	const by = scrolledBy(key, Math.max(1, world.rows() - 5));
	if (by !== undefined) return {...session, screen: {...screen, top: pagerTop({...screen, top: Math.max(0, screen.top + by)}, world.columns(), world.rows())}};
	if (screen.ignoresEnter && isEnter(key)) {
		const {ignoresEnter: _, ...rest} = screen;
		return {...session, screen: rest};
	}

	const under = screen.under ? {...session, screen: screen.under} : settle(session, world);
	if (key.type === 'named' && key.name === 'escape') return under;
	if (screen.isDocument && key.type === 'text' && key.text === 'w') return makeMove(under, {id: 'write', argument: ''}, world);
	const move = moveForKey(session, key);
	return move ? makeMove(under, move, world) : under;
}

/** Lines a key goes down by; undefined for keys that leave. */
function scrolledBy(key: Key, page: number): number | undefined {
	if (key.type === 'text') return key.text === ' ' ? page : undefined;
	if (key.type !== 'named') return undefined;
	const lines: Partial<Record<KeyName, number>> = {up: -1, down: 1, 'page-up': -page, 'page-down': page, home: -Infinity, top: -Infinity, end: Infinity, bottom: Infinity};
	return lines[key.name];
}

/** After $EDITOR: its text in the place of the input's. */
export function withEditedText(session: Session, text: string | undefined): Session {
	const back = {...session, wantsEditor: false};
	if (back.screen.type !== 'prompt' || back.screen.prompt.input.kind !== 'editor') return back;
	return text === undefined ? notify(back, editWords.failed, 'problem') : withInput(back, editorReducer(back.screen.prompt.input, {type: 'replace', text: plainText(text)}));
}

