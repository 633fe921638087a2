/** A tick list by prompts: put until each part has its tick, or a line says something else. */
import {isDeepStrictEqual} from 'node:util';
import type {Question, QuestionId} from '../../core/bank/bank.ts';
import {pickedTicksText} from '../../core/draft/picked-ticks.ts';
import {createTicks, currentPart, isMistyped, named, ticksReducer, typedTicks, type TicksState} from '../../core/interview/tick-list.ts';
import {plainText} from '../../core/text/plain-text.ts';
import {issueWords} from '../../wording/en/issues.ts';
import {tickWords, partName, ticksSaid} from '../../wording/en/ticks.ts';
import {readWord, type Prompt, type Reply} from '../face.ts';
import type {TickPromptConfig} from './tick-prompt.ts';

/** `put`: undefined when somebody stopped. */
export async function readTicks(prompt: Prompt, list: Question, put: (config: TickPromptConfig) => Promise<TicksState | undefined>, error: (text: string) => void): Promise<Reply> {
	const parts = columnByColumn(list);
	const given = prompt.ticks ?? {};
	const picked = prompt.picked?.() ?? {};
	let state = ticksReducer(createTicks(list, {...given, ...picked}, '', Object.keys(picked).length > 0), {type: 'go', part: parts[0]!});
	const onTicks = (now: TicksState) => {
		state = now;
		prompt.onTyping?.(pickedText());
	};

	/** What was ticked and is not given; empty for nothing. */
	const pickedText = () => (isDeepStrictEqual(state.ticks, given) ? '' : pickedTicksText({ticks: state.ticks, typed: ''}));
	for (;;) {
		const got = await put({parts, state, show: (now) => shown(list, parts, now), onTicks, sum: (now) => summed(list, now)});
		if (!got) return {type: 'stopped', reason: 'interrupted', text: pickedText() || undefined};
		state = got;
		const line = wordIn(state);
		if (line !== undefined) {
			state = ticksReducer(state, {type: 'clear'});
			const ticked = pickedText() || undefined;
			const word = readWord(prompt, line);
			return word?.type === 'move' ? {...word, text: ticked} : (word ?? {type: 'typed', text: plainText(line), ticked});
		}

		if (state.isNaming) {
			state = named(state);
			continue;
		}

		if (isMistyped(state)) {
			error(issueWords({code: 'not-ticks', typed: state.typed.trim(), parts: list.parts!.length}));
			state = ticksReducer(state, {type: 'clear'});
			continue;
		}

		const ticks = typedTicks(state) ?? state.ticks;
		const missing = parts.filter((part) => ticks[part] === undefined);
		if (missing.length === 0) return isDeepStrictEqual(ticks, given) ? {type: 'keep'} : {type: 'ticked', ticks};
		error(tickWords.without(missing.map((part) => partName(list, part))));
		state = ticksReducer({...state, ticks}, {type: 'go', part: missing[0]!});
	}
}

/** A line that is no ticks: a move, or what cannot be read. "w" asks who would know, and begins "why". */
function wordIn(state: TicksState): string | undefined {
	if (state.isNaming) return state.typed === 'hy' ? 'why' : undefined;
	return isMistyped(state) && !/^\d+$/.test(state.typed) ? state.typed.trim() : undefined;
}

function isTyping({typed, before}: TicksState): boolean {
	return typed !== '' && before === undefined;
}

function shown(list: Question, parts: readonly QuestionId[], state: TicksState): string {
	if (state.isNaming) return `${plainText(tickWords.who)} ${state.typed}`;
	if (isTyping(state)) return state.typed;
	const part = currentPart(state)!;
	return plainText(`${tickWords.place(parts.indexOf(part) + 1, parts.length)}, ${partName(list, part)}: ${tickWords.state(state.ticks[part])}`);
}

function summed(list: Question, state: TicksState): string {
	return state.isNaming || isTyping(state) ? state.typed.trim() : ticksSaid(list, state.ticks);
}

/** One column's parts, then the next one's. */
function columnByColumn({parts = []}: Question): readonly QuestionId[] {
	const columns = Math.max(...parts.map(({ids}) => ids.length));
	return Array.from({length: columns}, (_, column) => parts.flatMap(({ids}) => ids[column] ?? [])).flat();
}
