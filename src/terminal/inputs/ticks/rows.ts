/** What is seen of a tick list: a line a part, a cell a column, in the rows there are. */
import {tickWords} from '../../../wording/en/ticks.ts';
import {sightWords} from '../../../wording/en/screen.ts';
import type {Ticks} from '../../../core/draft/answers.ts';
import type {QuestionId, TickPart} from '../../../core/bank/bank.ts';
import {line, spans, type Cursor, type Line, type Span} from '../../line.ts';
import {textWidth, truncate, wrap} from '../../text-width.ts';
import {typedTicks, type TicksState} from '../../../core/interview/tick-list.ts';

export interface TicksRows {
	readonly kind: 'ticks';
	/** What stands over the columns. */
	readonly heads: readonly Line[];
	/** Each part wrapped, the one the mark is at in sight. */
	readonly parts: ReadonlyArray<readonly Line[]>;
	/** How many parts are out of sight, where some are. */
	readonly more: readonly Line[];
	/** What is being typed beside the ticks. */
	readonly asked: readonly Line[];
	readonly typed: Line;
	readonly cursor: Cursor;
}

const widestPart = 66;
const signs = {holds: '[x]', not: '[ ]', open: '[?]', none: '[·]'};

export function ticksRows(state: TicksState, width: number, height: number): TicksRows {
	const {list, row, typed, isNaming} = state;
	const heads = list.columns ?? [''];
	const cells = heads.map((head) => Math.max(signs.none.length + 1, textWidth(head)) + 2);
	const number = String(list.parts!.length).length;
	const labelWidth = Math.min(widestPart, width - 1 - cells.reduce((sum, each) => sum + each, 0));
	const shown = typedTicks(state) ?? state.ticks;
	const blocks = list.parts!.map((part, index) => partLines(part, index, {state, shown, cells, labelWidth, number}));
	const head = list.columns ? [line(' '.repeat(labelWidth) + heads.map((text, index) => text.padStart(cells[index]!)).join(''), 'dim')] : [];
	const asked = isNaming ? [line(truncate(tickWords.who, width), 'strong')] : [];
	const {parts, more} = visible(blocks, row, Math.max(2, height - head.length - asked.length - 1), width);
	const text = truncate(typed, width - 4);
	return {kind: 'ticks', heads: head, parts, more, asked, typed: spans(['› ', 'accent'], [text]), cursor: {x: 2 + textWidth(text), y: head.length + parts.flat().length + more.length + asked.length}};
}

export function ticksLines({heads, parts, more, asked, typed}: TicksRows): readonly Line[] {
	return [...heads, ...parts.flat(), ...more, ...asked, typed];
}

interface Setting {
	readonly state: TicksState;
	readonly shown: Ticks;
	readonly cells: readonly number[];
	readonly labelWidth: number;
	/** Digits of the last line's number. */
	readonly number: number;
}

/** The cells stand beside the first line of the label; who would know, under it. */
function partLines({label, ids}: TickPart, index: number, {state, shown, cells, labelWidth, number}: Setting): readonly Line[] {
	const isAt = index === state.row;
	const style = isAt ? 'selected' : 'plain';
	const indent = number + 3;
	const marks = cells.map((width, column): Span => cell(ids[column], shown, isAt && column === state.column, width));
	const people = [...new Set(ids.flatMap((id) => whoOf(id, shown)))];
	const texts = wrap(label, labelWidth - indent - 1);
	const first = `${isAt ? '❯ ' : '  '}${String(index + 1).padStart(number)} `;
	return [
		...texts.map((text, at): Line => {
			if (at > 0) return line(' '.repeat(indent) + text, style);
			const rest = ' '.repeat(Math.max(0, labelWidth - indent - textWidth(text)));
			return [{text: first, style: isAt ? 'selected' : 'dim'}, {text: text + rest, style}, ...marks];
		}),
		...people.map((who) => line(' '.repeat(indent) + truncate(tickWords.knows(who), labelWidth - indent), 'dim')),
	];
}

function cell(id: QuestionId | undefined, shown: Ticks, isAt: boolean, width: number): Span {
	const text = id === undefined ? '' : `${isAt ? '›' : ''}${sign(shown[id])}`;
	return {text: text.padStart(width), style: isAt ? 'selected' : id !== undefined && shown[id] === undefined ? 'dim' : 'plain'};
}

function sign(tick: Ticks[QuestionId] | undefined): string {
	if (tick === undefined) return signs.none;
	if (typeof tick === 'boolean') return tick ? signs.holds : signs.not;
	return signs.open;
}

function whoOf(id: QuestionId | undefined, shown: Ticks): readonly string[] {
	const tick = id === undefined ? undefined : shown[id];
	return typeof tick === 'object' && tick.who !== undefined ? [tick.who] : [];
}

/** As many whole lines as fit round the one the mark is at; how many are out of sight is said. */
function visible(blocks: ReadonlyArray<readonly Line[]>, at: number, rows: number, width: number): Pick<TicksRows, 'parts' | 'more'> {
	if (blocks.flat().length <= rows) return {parts: blocks, more: []};
	const room = Math.max(1, rows - 1);
	let [first, last, used] = [at, at, blocks[at]!.length];
	for (let grew = true; grew; ) {
		grew = false;
		for (const next of [last + 1, first - 1]) {
			const block = blocks[next];
			if (!block || used + block.length > room) continue;
			used += block.length;
			[first, last, grew] = [Math.min(first, next), Math.max(last, next), true];
		}
	}

	const below = blocks.length - 1 - last;
	const more = [...(first > 0 ? [sightWords.above(first)] : []), ...(below > 0 ? [sightWords.below(below)] : [])].join(' · ');
	return {parts: blocks.slice(first, last + 1).map((block) => block.slice(0, room)), more: [line(truncate(`  ${more}`, width), 'dim')]};
}
