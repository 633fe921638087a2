/** A tick list by prompts: put until each part has its tick, or a line says something else. */
import {isDeepStrictEqual} from 'node:util';
import type {Question, QuestionId} from '../../core/bank/bank.ts';
import type {Ticks} from '../../core/draft/answers.ts';
import {pickedTicksText} from '../../core/draft/picked-ticks.ts';
import {parseTicks} from '../../core/kinds/ticks.ts';
import {plainText} from '../../core/text/plain-text.ts';
import {tickWords, partName, ticksSaid} from '../../wording/en/ticks.ts';
import {readWord, type Prompt, type Reply} from '../face.ts';
import {withTyped} from './tick-keys.ts';
import type {Ticked, TickPromptConfig} from './tick-prompt.ts';

/** `put`: undefined when somebody stopped. */
export async function readTicks(prompt: Prompt, list: Question, put: (config: TickPromptConfig) => Promise<Ticked | undefined>, error: (text: string) => void): Promise<Reply> {
	const parts = columnByColumn(list);
	const show = (part: QuestionId, now: Ticks) => plainText(`${tickWords.place(parts.indexOf(part) + 1, parts.length)}, ${partName(list, part)}: ${tickWords.state(now[part])}`);
	const given = prompt.ticks ?? {};
	let now: Ticks = {...given, ...prompt.picked?.()};
	let at = parts[0]!;
	const onTicks = (ticks: Ticks) => {
		now = ticks;
		prompt.onTyping?.(pickedText());
	};

	/** What was ticked and is not given; empty for nothing. */
	const pickedText = () => (isDeepStrictEqual(now, given) ? '' : pickedTicksText({ticks: now, typed: ''}));
	for (;;) {
		const got = await put({parts, ticks: now, at, show, onTicks, sum: (ticks) => ticksSaid(list, ticks)});
		if (!got) return {type: 'stopped', reason: 'interrupted', text: pickedText() || undefined};
		const {typed} = got;
		const read = typed === undefined ? {ticks: got.ticks} : parseTicks(typed, list);
		if (!('ticks' in read)) {
			const ticked = pickedText() || undefined;
			const word = readWord(prompt, typed!);
			return word?.type === 'move' ? {...word, text: ticked} : (word ?? {type: 'typed', text: plainText(typed!), ticked});
		}

		now = typed === undefined ? read.ticks : withTyped(got.ticks, typed, read.ticks);
		const missing = parts.filter((part) => now[part] === undefined);
		if (missing.length === 0) return isDeepStrictEqual(now, given) ? {type: 'keep'} : {type: 'ticked', ticks: now};
		error(tickWords.without(missing.map((part) => partName(list, part))));
		at = missing[0]!;
	}
}

/** One column's parts, then the next one's. */
function columnByColumn({parts = []}: Question): readonly QuestionId[] {
	const columns = Math.max(...parts.map(({ids}) => ids.length));
	return Array.from({length: columns}, (_, column) => parts.flatMap(({ids}) => ids[column] ?? [])).flat();
}
