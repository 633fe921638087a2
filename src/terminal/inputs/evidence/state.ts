/** Choosing documents from the evidence register, or typing the name of a new one. */
import type {Evidence, EvidenceRef} from '../../../core/draft/answers.ts';

type EvidenceItem =
	| {readonly type: 'same'; readonly refs: readonly EvidenceRef[]; readonly label: string}
	| {readonly type: 'document'; readonly id: string; readonly label: string}
	| {readonly type: 'add'; readonly title: string; readonly label: string}
	| {readonly type: 'none'; readonly label: string};

export interface EvidenceState {
	readonly kind: 'evidence';
	readonly register: readonly Evidence[];
	readonly same: {readonly refs: readonly EvidenceRef[]; readonly label: string} | undefined;
	readonly selected: number;
	readonly typed: string;
	/** Documents ticked with the space bar. */
	readonly ticked: ReadonlySet<string>;
	readonly words: {readonly same: (what: string) => string; readonly add: (title: string) => string; readonly none: string};
}

export type EvidenceAction = {readonly type: 'type'; readonly text: string} | {readonly type: 'erase' | 'previous' | 'next' | 'first' | 'last' | 'tick'};

export function createEvidence(options: Pick<EvidenceState, 'register' | 'same' | 'words'> & Partial<Pick<EvidenceState, 'ticked' | 'typed'>>): EvidenceState {
	const state: EvidenceState = {kind: 'evidence', typed: '', ticked: new Set(), ...options, selected: firstSelected(options)};
	return state.typed === '' ? state : retyped(state, state.typed);
}

/** With nothing in the register, "no document" is not to be given by a mere Enter. */
function firstSelected({same, register}: Pick<EvidenceState, 'same' | 'register'>): number {
	return same || register.length > 0 ? 0 : -1;
}

/** What can be chosen now: everything, or what fits the typed text, then adding it. */
export function evidenceItems(state: EvidenceState): readonly EvidenceItem[] {
	const typed = state.typed.trim();
	const documents = state.register.map((each): EvidenceItem => ({type: 'document', id: each.id, label: each.title}));
	const same: readonly EvidenceItem[] = state.same ? [{type: 'same', refs: state.same.refs, label: state.words.same(state.same.label)}] : [];
	const none: EvidenceItem = {type: 'none', label: state.words.none};
	const all = [...same, ...documents, none];
	if (typed === '') return all;
	if (/^\d+$/.test(typed)) return all;
	const lower = typed.toLowerCase();
	const exact = documents.find((item) => item.label.toLowerCase() === lower);
	if (exact) return [exact];
	if (none.label.toLowerCase() === lower) return [none];
	const near = documents.filter((item) => item.label.toLowerCase().startsWith(lower));
	// What was typed comes first: one title may begin like another, and the wrong document must not be taken for it.
	const ticked = documents.filter((item) => item.type === 'document' && state.ticked.has(item.id) && !near.includes(item));
	return [{type: 'add', title: typed, label: state.words.add(typed)}, ...near, ...ticked];
}

export function evidenceReducer(state: EvidenceState, action: EvidenceAction): EvidenceState {
	switch (action.type) {
		case 'type':
			return retyped(state, state.typed + action.text);
		case 'erase':
			return retyped(state, Array.from(state.typed).slice(0, -1).join(''));
		case 'previous':
			return {...state, selected: Math.max(0, state.selected - 1)};
		case 'next':
			return {...state, selected: Math.min(evidenceItems(state).length - 1, state.selected + 1)};
		case 'first':
			return {...state, selected: 0};
		case 'last':
			return {...state, selected: evidenceItems(state).length - 1};
		case 'tick': {
			const item = evidenceItems(state)[state.selected];
			if (item?.type !== 'document') return state;
			const ticked = new Set(state.ticked);
			if (!ticked.delete(item.id)) ticked.add(item.id);
			return {...state, ticked};
		}
	}
}

function retyped(state: EvidenceState, typed: string): EvidenceState {
	const next = {...state, typed};
	if (typed.trim() === '') return {...next, selected: firstSelected(state)};
	if (!/^\d+$/.test(typed.trim())) return {...next, selected: 0};
	const index = Number(typed.trim()) - 1;
	return {...next, selected: index < evidenceItems(next).length ? index : state.selected};
}

/** What is given as it stands; or documents whose places are to be asked, those ticked first, and perhaps a new one after them. */
type EvidenceChoice =
	| {readonly type: 'refs'; readonly refs: readonly EvidenceRef[]}
	| {readonly type: 'documents'; readonly ids: readonly string[]; readonly title?: string};

/** What Enter gives; undefined when a typed number is not on the list. Nothing that was ticked is left out. */
export function evidenceChoice(state: EvidenceState): EvidenceChoice | undefined {
	const ticked = state.register.filter((each) => state.ticked.has(each.id)).map((each) => each.id);
	if (ticked.length > 0 && state.typed === '') return {type: 'documents', ids: ticked};
	const items = evidenceItems(state);
	const typed = state.typed.trim();
	const item = /^\d+$/.test(typed) ? items[Number(typed) - 1] : items[state.selected];
	if (!item) return undefined;
	switch (item.type) {
		case 'same':
			return ticked.length === 0 ? {type: 'refs', refs: item.refs} : {type: 'documents', ids: [...new Set([...ticked, ...item.refs.map(({evidence}) => evidence)])]};
		case 'none':
			return ticked.length === 0 ? {type: 'refs', refs: []} : {type: 'documents', ids: ticked};
		case 'document':
			return {type: 'documents', ids: [...new Set([...ticked, item.id])]};
		case 'add':
			return {type: 'documents', ids: ticked, title: item.title};
	}
}
