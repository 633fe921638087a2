/** Ticking what holds, part by part: columns side by side where there are twins. Nothing is given until Enter. */
import type {Question, QuestionId} from '../../../core/bank/bank.ts';
import {partsOf} from '../../../core/bank/bank.ts';
import type {Ticks} from '../../../core/draft/answers.ts';
import {parseTicks} from '../../../core/kinds/ticks.ts';

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
	| {readonly type: 'first' | 'last' | 'left' | 'right'};

/** Before a name that was being typed, where it is put aside. */
const namingMark = 'who: ';

/** What is typed, as it is put aside. */
export function typedToKeep({typed, isNaming, before}: TicksState): string {
	if (isNaming) return typed === '' ? '' : namingMark + typed;
	return before === undefined ? typed : '';
}

export function createTicks(list: Question, ticks: Ticks, typed = ''): TicksState {
	const state: TicksState = {kind: 'ticks', list, ticks, isTouched: false, row: 0, column: 0, typed: '', before: undefined, isNaming: false};
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
	// The other letter after the first is a change of mind: no word begins with both.
	const letter = /^[an]{1,2}$/i.test(typed) ? typed.at(-1)!.toLowerCase() : '';
	if (letter !== '') return {...state, typed: letter, before: ticks, ticks: every(state.list, letter === 'a')};
	const line = /^\d+$/.test(typed) ? Number(typed) : 0;
	const next: TicksState = {...state, typed, ticks, before: undefined};
	return line >= 1 && line <= state.list.parts!.length ? onto(next, line - 1, state.column) : next;
}

function every(list: Question, value: boolean): Ticks {
	return Object.fromEntries(partsOf(list).map((id) => [id, value]));
}

/** What would be given by what is typed: shown before Enter gives it. */
export function typedTicks({list, typed, isTouched, isNaming, before}: TicksState): Ticks | undefined {
	if (typed === '' || isNaming || before !== undefined || (isTouched && /^\d+$/.test(typed))) return undefined;
	const read = parseTicks(typed, list);
	return 'ticks' in read ? read.ticks : undefined;
}

/** Those that nobody has looked at yet. */
export function missingParts({list, ticks}: TicksState): readonly QuestionId[] {
	return partsOf(list).filter((id) => ticks[id] === undefined);
}

export function atFirstMissing(state: TicksState): TicksState {
	const [missing] = missingParts(state);
	const row = state.list.parts!.findIndex(({ids}) => ids.includes(missing));
	return row === -1 ? state : onto({...settled(state), isTouched: state.isTouched}, row, state.list.parts![row]!.ids.indexOf(missing));
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
