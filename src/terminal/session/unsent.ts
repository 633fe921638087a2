/** What was typed, ticked or named and not yet given, put aside as text by question, to be there when the question comes back. */
import type {Question} from '../../core/bank/bank.ts';
import type {Option} from '../../core/bank/question.ts';
import {pickedText, readPicked} from '../../core/draft/picked-evidence.ts';
import {pickedTicksText} from '../../core/draft/picked-ticks.ts';
import {choiceReducer, createChoice, type ChoiceState} from '../inputs/choice/state.ts';
import {createEditor, type EditorState} from '../inputs/editor/state.ts';
import {isLine} from '../inputs/line/state.ts';
import {typedToKeep} from '../../core/interview/tick-list.ts';
import type {Prompt, Session} from './state.ts';

const sides = ['stand', 'open-who', 'line-answer', 'line-document'] as const;
type Side = (typeof sides)[number];

/** A step on the way to an answer has a text of its own. */
export function sideKey({id}: Question, side: Side): string {
	return `${id} ${side}`;
}

export function sideEditor({unsent}: Session, question: Question, side: Side): EditorState {
	return createEditor({multiline: false, text: unsent.get(sideKey(question, side)) ?? ''});
}

/** What was typed at a step's choice stands there again. */
export function sideChoice({unsent}: Session, question: Question, side: Side, options: readonly Option[]): ChoiceState {
	const typed = unsent.get(sideKey(question, side));
	return typed === undefined ? createChoice(options) : choiceReducer(createChoice(options), {type: 'type', text: typed});
}

export function withoutUnsent(unsent: ReadonlyMap<string, string>, question: Question): ReadonlyMap<string, string> {
	return new Map([...unsent].filter(([key]) => key !== question.id && !sides.some((side) => key === sideKey(question, side))));
}

export function unsentTexts({screen, unsent, draft}: Session): ReadonlyMap<string, string> {
	if (screen.type !== 'prompt') return unsent;
	const texts = new Map(unsent);
	for (const [key, text] of textsIn(screen.prompt, texts, (id) => readPicked(draft, unsent.get(id)).documents)) {
		if (text.trim() === '') texts.delete(key);
		else texts.set(key, text);
	}

	return texts;
}

type Places = (question: string) => ReadonlyArray<{readonly evidence: string; readonly where: string | undefined}>;

function textsIn(prompt: Prompt, unsent: ReadonlyMap<string, string>, places: Places): ReadonlyArray<readonly [string, string]> {
	const {question} = prompt;
	switch (prompt.about) {
		case 'question': {
			const {input} = prompt;
			if (input.kind === 'editor') return input.past.length === 0 ? [] : [[question.id, input.text]];
			if (input.kind === 'ticks') return !input.isTouched && input.before === undefined && input.typed === '' && !unsent.has(question.id) ? [] : [[question.id, pickedTicksText({ticks: input.ticks, typed: typedToKeep(input)})]];
			if (input.kind === 'line') return input.editor.past.length === 0 ? [] : [[question.id, isLine(input) ? input.editor.text : '']];
			if (input.kind === 'choice' || (input.ticked.size === 0 && input.typed === '' && !unsent.has(question.id))) return [];
			const known = new Map(places(question.id).map(({evidence, where}) => [evidence, where]));
			return [[question.id, pickedText({documents: [...input.ticked].map((evidence) => ({evidence, where: known.get(evidence)})), typed: input.typed})]];
		}

		case 'where': {
			const {placed, documents, input} = prompt;
			const [now, ...rest] = documents;
			const text = input.text.trim();
			const before = placed.map(({evidence, where = ''}) => ({evidence, where}));
			return [[question.id, pickedText({documents: [...before, {evidence: now!.evidence, where: text === '' ? now!.where : text}, ...rest], typed: ''})]];
		}

		case 'challenge':
		case 'stand': {
			const {value, line} = prompt;
			if (line) return [[question.id, line.text], ...(prompt.about === 'stand' ? [[sideKey(question, 'stand'), prompt.input.text] as const] : [])];
			const written: ReadonlyArray<readonly [string, string]> = typeof value === 'string' && question.kind !== 'answer' ? [[question.id, value]] : [];
			return prompt.about === 'stand' ? [...written, [sideKey(question, 'stand'), prompt.input.text]] : written;
		}

		case 'line-answer':
		case 'line-document':
			return [[question.id, prompt.line.text], [sideKey(question, prompt.about), prompt.input.typed]];
		case 'open-who':
			return [[sideKey(question, 'open-who'), prompt.input.text]];
		case 'open-reason':
			return [];
	}
}
