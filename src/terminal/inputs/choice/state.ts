/** Choosing one of several by arrow, number, letter or word. Nothing is given until Enter. */
import type {Option} from '../../../core/bank/question.ts';
import {meantOption as matching} from '../../../core/kinds/kind.ts';

export {matching};

/** Longer than any label; more is a paste in the wrong place. */
const longestTyped = 200;

export interface ChoiceState {
	readonly kind: 'choice';
	readonly options: readonly Option[];
	/** The highlighted option, or -1. */
	readonly selected: number;
	/** What has been typed so far: a number, the beginning of an option, or a move. */
	readonly typed: string;
}

export type ChoiceAction =
	| {readonly type: 'type'; readonly text: string}
	| {readonly type: 'erase' | 'clear'}
	| {readonly type: 'previous' | 'next'; readonly by?: number}
	| {readonly type: 'first' | 'last'};

export function createChoice(options: readonly Option[], selected?: string): ChoiceState {
	return {kind: 'choice', options, selected: selected === undefined ? -1 : options.findIndex((option) => option.id === selected), typed: ''};
}

export function choiceReducer(state: ChoiceState, action: ChoiceAction): ChoiceState {
	const count = state.options.length;
	switch (action.type) {
		case 'type':
			return typedTo(state, (state.typed + action.text).slice(0, longestTyped));
		case 'erase':
			return typedTo(state, Array.from(state.typed).slice(0, -1).join(''));
		case 'clear':
			return {...state, typed: ''};
		case 'previous':
			return {...state, typed: '', selected: state.selected === -1 ? count - 1 : Math.max(0, state.selected - (action.by ?? 1))};
		case 'next':
			return {...state, typed: '', selected: Math.min(count - 1, state.selected + (action.by ?? 1))};
		case 'first':
			return {...state, typed: '', selected: 0};
		case 'last':
			return {...state, typed: '', selected: count - 1};
	}
}

function typedTo(state: ChoiceState, typed: string): ChoiceState {
	const match = matching(typed, state.options);
	return {...state, typed, selected: match ? state.options.indexOf(match) : state.selected};
}

/** Something was typed that is no choice: Enter then gives nothing. */
export function isMistyped({typed, options}: ChoiceState): boolean {
	return typed.trim() !== '' && matching(typed, options) === undefined;
}
