/** A list is put until one of its entries is chosen. */
import type {List} from '../wording/en/lists.ts';
import {askWords} from '../wording/en/plain.ts';
import type {Prompt} from './face.ts';
import {putChoice} from './giving.ts';
import type {Outcome, Talk} from './talk.ts';

export function listPrompt({title, options, selected}: List, before: readonly string[] = []): Prompt {
	return {form: 'choice', before, ask: [title], options, label: askWords.listLabel, selected, takesSentences: false};
}

export function put(talk: Talk, list: List, isDetour: boolean, take: (id: string) => Outcome | Promise<Outcome>): Promise<Outcome> {
	return putChoice(talk, {prompt: listPrompt(list), isDetour}, take);
}
