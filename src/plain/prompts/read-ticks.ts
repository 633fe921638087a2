/** A tick list by prompts: put until each part has its tick, or a line says something else. */
import {isDeepStrictEqual} from 'node:util';
import type {Question, QuestionId} from '../../core/bank/bank.ts';
import type {Ticks} from '../../core/draft/answers.ts';
import {parseTicks} from '../../core/kinds/ticks.ts';
import {plainText} from '../../core/text/plain-text.ts';
import {heardTicks, partName, ticksSaid} from '../../wording/en/heard-ticks.ts';
import {readWord, type Prompt, type Reply} from '../face.ts';
import {withTyped} from './tick-keys.ts';
import type {Ticked, TickPromptConfig} from './tick-prompt.ts';

/** `put`: undefined when somebody stopped. */
export async function readTicks(prompt: Prompt, list: Question, put: (config: TickPromptConfig) => Promise<Ticked | undefined>, error: (text: string) => void): Promise<Reply> {
	const parts = columnByColumn(list);
	const show = (part: QuestionId, now: Ticks) => plainText(`${heardTicks.place(parts.indexOf(part) + 1, parts.length)}, ${partName(list, part)}: ${heardTicks.state(now[part])}`);
	const given = prompt.ticks ?? {};
	let from = {ticks: given, at: parts[0]!};
	for (;;) {
		const got = await put({message: prompt.label, parts, ...from, show, sum: (now) => ticksSaid(list, now)});
		if (!got) return {type: 'stopped', reason: 'interrupted'};
		const {typed} = got;
		const read = typed === undefined ? {ticks: got.ticks} : parseTicks(typed, list);
		if (!('ticks' in read)) return readWord(prompt, typed!) ?? {type: 'typed', text: plainText(typed!)};
		const ticks = typed === undefined ? read.ticks : withTyped(got.ticks, typed, read.ticks);
		const missing = parts.filter((part) => ticks[part] === undefined);
		if (missing.length === 0) return isDeepStrictEqual(ticks, given) ? {type: 'keep'} : {type: 'ticked', ticks};
		error(heardTicks.missing(missing.map((part) => partName(list, part))));
		from = {ticks, at: missing[0]!};
	}
}

/** One column's parts, then the next one's. */
function columnByColumn({parts = []}: Question): readonly QuestionId[] {
	const columns = Math.max(...parts.map(({ids}) => ids.length));
	return Array.from({length: columns}, (_, column) => parts.flatMap(({ids}) => ids[column] ?? [])).flat();
}
