/**
 * A tick list that is not given yet. It is put aside as text, as half-written answers are: a part a line with its tick (`part: yes`,
 * `part: no`, `part: ?`, `part: ask Head of Repairs`), and at the end what was being typed (`+ all bu`).
 */
import type {OpenResponse, Ticks} from './answers.ts';

export interface PickedTicks {
	readonly ticks: Ticks;
	readonly typed: string;
}

export function pickedTicksText({ticks, typed}: PickedTicks): string {
	const lines = Object.entries(ticks).map(([id, tick]) => `${id}: ${tickText(tick)}`);
	return [...lines, ...(typed === '' ? [] : [`+ ${typed}`])].join('\n');
}

function tickText(tick: boolean | OpenResponse): string {
	if (typeof tick === 'boolean') return tick ? 'yes' : 'no';
	return tick.who === undefined ? `? ${tick.open}` : `ask ${tick.who}`;
}

export function readPickedTicks(text: string | undefined): PickedTicks {
	const ticks: Record<string, boolean | OpenResponse> = {};
	let typed = '';
	for (const line of (text ?? '').split('\n')) {
		if (line.startsWith('+ ')) typed = line.slice(2);
		const [, id, said] = /^([a-z][a-z0-9_]*): (.+)$/.exec(line) ?? [];
		const tick = said === undefined ? undefined : tickOf(said);
		if (id !== undefined && tick !== undefined) ticks[id] = tick;
	}

	return {ticks, typed};
}

function tickOf(said: string): boolean | OpenResponse | undefined {
	if (said === 'yes' || said === 'no') return said === 'yes';
	const open = /^\? (ask|later|unsure)$/.exec(said)?.[1];
	if (open !== undefined) return {open: open as OpenResponse['open']};
	return said.startsWith('ask ') ? {open: 'ask', who: said.slice('ask '.length)} : undefined;
}
