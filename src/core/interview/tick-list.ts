/** Ticking what holds, part by part, in every mode that has keys: columns side by side where there are twins. Nothing is given until Enter. */
import type {Question, QuestionId} from '../bank/bank.ts';
import {partsOf} from '../bank/bank.ts';
import type {Ticks} from '../draft/answers.ts';
import {parseTicks} from '../kinds/ticks.ts';

type Tick = Ticks[QuestionId];

export interface TicksState {
	readonly kind: 'ticks';
	readonly list: Question;
	/** What each part has so far. */
	readonly ticks: Ticks;
	/** Something was ticked by hand: a number then only leads to its line. */
	readonly isTouched: boolean;
	readonly row: number;
	readonly column: number;
	readonly typed: string;
	/** As the parts stood before a letter ticked all of them: with more letters it was the beginning of a word. */
	readonly before: Ticks | undefined;
	/** Who would know the parts that are not known is being typed. */
	readonly isNaming: boolean;
}

export type TicksAction =
	| {readonly type: 'type'; readonly text: string}
	| {readonly type: 'erase' | 'clear' | 'tick' | 'unknown' | 'who'}
	| {readonly type: 'previous' | 'next'; readonly by?: number}
	| {readonly type: 'first' | 'last' | 'left' | 'right'}
	| {readonly type: 'go'; readonly part: QuestionId};

/** Before a name that was being typed, where it is put aside. */
const namingMark = 'who: ';

/** What is typed, as it is put aside. */
export function typedToKeep({typed, isNaming, before}: TicksState): string {
	if (isNaming) return typed === '' ? '' : namingMark + typed;
	return before === undefined ? typed : '';
}

/** `isTouched`: some were ticked before the list was left. */
export function createTicks(list: Question, ticks: Ticks, typed = '', isTouched = false): TicksState {
	const state: TicksState = {kind: 'ticks', list, ticks, isTouched, row: 0, column: 0, typed: '', before: undefined, isNaming: false};
	const at = atFirstMissing(onto(state, 0, 0));
	return typed.startsWith(namingMark) ? {...at, isNaming: true, typed: typed.slice(namingMark.length)} : typedTo(at, typed);
}

export function ticksReducer(state: TicksState, action: TicksAction): TicksState {
	const rows = state.list.parts!.length;
	switch (action.type) {
		case 'type':
			if (state.isNaming) return {...state, typed: state.typed + action.text};
			// A number after the letter is no word of that letter's.
			if (state.before !== undefined && /^\d/.test(action.text)) return typedTo(settled(state), action.text);
			return typedTo(state, state.typed + action.text);
		case 'erase': {
			const typed = Array.from(state.typed).slice(0, -1).join('');
			if (state.isNaming) return state.typed === '' ? unnamed(state) : {...state, typed};
			return typedTo(state, typed);
		}

		case 'clear':
			return state.isNaming ? unnamed(state) : typedTo(state, '');
		case 'tick':
			return mark(state, (now) => now !== true);
		case 'unknown':
			return mark(state, () => ({open: 'unsure'}));
		case 'who':
			return {...settled(currentIsOpen(state) ? state : mark(state, () => ({open: 'unsure'}))), isNaming: true, before: state.before ?? state.ticks};
		case 'previous':
			return onto(settled(state), Math.max(0, state.row - (action.by ?? 1)), state.column);
		case 'next':
			return onto(settled(state), Math.min(rows - 1, state.row + (action.by ?? 1)), state.column);
		case 'first':
			return onto(settled(state), 0, state.column);
		case 'last':
			return onto(settled(state), rows - 1, state.column);
		case 'go':
			return atPart(settled(state), action.part);
		case 'left':
			return onto(settled(state), state.row, state.column - 1);
		case 'right':
			return onto(settled(state), state.row, state.column + 1);
	}
}

/** The part the mark is at. */
export function currentPart({list, row, column}: TicksState): QuestionId | undefined {
	return list.parts![row]?.ids[column];
}

function currentIsOpen(state: TicksState): boolean {
	const id = currentPart(state);
	const tick = id === undefined ? undefined : state.ticks[id];
	return typeof tick === 'object';
}

/** Nobody is named after all, and the part is as it was. */
function unnamed(state: TicksState): TicksState {
	return {...state, ticks: state.before ?? state.ticks, typed: '', isNaming: false, before: undefined};
}

/** In a line that has only one of the columns, the mark is at that one. */
function onto(state: TicksState, row: number, column: number): TicksState {
	const ids = state.list.parts![row]?.ids ?? [];
	const wanted = Math.max(0, Math.min(ids.length - 1, column));
	const at = ids[wanted] === undefined ? ids.findIndex((id) => id !== undefined) : wanted;
	return {...state, row, column: Math.max(0, at)};
}

/** What was typed is done with, and what a letter ticked stays. */
function settled(state: TicksState): TicksState {
	return {...state, typed: '', isNaming: false, before: undefined, isTouched: state.isTouched || state.before !== undefined};
}

function mark(state: TicksState, change: (now: Tick | undefined) => Tick): TicksState {
	const id = currentPart(state);
	const next = settled(state);
	return id === undefined ? next : {...next, isTouched: true, ticks: {...next.ticks, [id]: change(next.ticks[id])}};
}

/** A letter of its own ticks all or none at once; a number leads to its line. */
function typedTo(state: TicksState, typed: string): TicksState {
	const ticks = state.before ?? state.ticks;
	// A second letter after the first is a change of mind, or begins a word that is added to what the first ticked: no word begins with both.
	const letter = /^[an]{1,2}$/i.test(typed) ? typed.at(-1)!.toLowerCase() : '';
	if (letter !== '') return {...state, typed: letter, before: typed.length > 1 ? state.ticks : ticks, isTouched: state.isTouched || typed.length > 1, ticks: every(state.list, letter === 'a')};
	const line = /^\d+$/.test(typed) ? Number(typed) : 0;
	const next: TicksState = {...state, typed, ticks, before: undefined};
	return line >= 1 && line <= state.list.parts!.length ? onto(next, line - 1, state.column) : next;
}

function every(list: Question, value: boolean): Ticks {
	return Object.fromEntries(partsOf(list).map((id) => [id, value]));
}

/** What would be given by what is typed: shown before Enter gives it. "ask 5 Legal" and "unsure 5" add to what is ticked; any other line says it all. */
export function typedTicks({list, ticks, typed, isTouched, isNaming, before}: TicksState): Ticks | undefined {
	if (typed === '' || isNaming || before !== undefined || (isTouched && /^\d+$/.test(typed))) return undefined;
	const read = parseTicks(typed, list);
	if (!('ticks' in read)) return undefined;
	const isAboutSome = /^(?:ask|\?|unsure|dk|don['’]?t know)/i.test(typed) && Object.keys(ticks).length > 0;
	return isAboutSome ? {...ticks, ...Object.fromEntries(Object.entries(read.ticks).filter(([, tick]) => typeof tick === 'object'))} : read.ticks;
}

/** Something is typed beside the ticks that is no whole answer: Enter then gives nothing. A number beside ticks only led to its line. */
export function isMistyped(state: TicksState): boolean {
	return state.typed.trim() !== '' && state.before === undefined && !state.isNaming && typedTicks(state) === undefined;
}

/** What a letter means: those that tick are letters of words too, and tick only where no word has begun. */
export function typingAction(state: TicksState, text: string): TicksAction {
	const isFresh = !state.isNaming && (state.typed === '' || state.before !== undefined || /^\d+$/.test(state.typed));
	if (isFresh && text === ' ') return {type: 'tick'};
	if (isFresh && text === '?') return {type: 'unknown'};
	if (isFresh && (text === 'w' || text === 'W')) return {type: 'who'};
	return {type: 'type', text};
}

/** Those that nobody has looked at yet. */
export function missingParts({list, ticks}: TicksState): readonly QuestionId[] {
	return partsOf(list).filter((id) => ticks[id] === undefined);
}

export function atFirstMissing(state: TicksState): TicksState {
	const [missing] = missingParts(state);
	return missing === undefined ? state : atPart({...settled(state), isTouched: state.isTouched}, missing);
}

function atPart(state: TicksState, part: QuestionId): TicksState {
	const row = state.list.parts!.findIndex(({ids}) => ids.includes(part));
	return row === -1 ? state : onto(state, row, state.list.parts![row]!.ids.indexOf(part));
}

/** Whoever was named would know the part the mark is at and those like it: without a name yet, or with the same name. */
export function named(state: TicksState): TicksState {
	const who = state.typed.trim();
	const id = currentPart(state);
	const at = id === undefined ? undefined : state.ticks[id];
	const before = typeof at === 'object' ? at.who : undefined;
	const answer: Tick = who === '' ? {open: 'unsure'} : {open: 'ask', who};
	const ticks = Object.fromEntries(Object.entries(state.ticks).map(([part, tick]) => [part, typeof tick === 'object' && tick.who === before ? answer : tick]));
	return {...settled(state), isTouched: true, ticks};
}
