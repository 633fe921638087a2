/** What is seen of a choice: its options in the rows there are, and the line that is typed. */
import {sightWords} from '../../../wording/en/screen.ts';
import {line, spans, type Cursor, type Line} from '../../line.ts';
import {textWidth, truncate, wrap} from '../../text-width.ts';
import type {ChoiceState} from './state.ts';

export interface ChoiceRows {
	readonly kind: 'choice';
	/** Each option wrapped, the highlighted one in sight. */
	readonly options: ReadonlyArray<readonly Line[]>;
	/** How many options are out of sight, where some are. */
	readonly more: readonly Line[];
	readonly typed: Line;
	readonly cursor: Cursor;
}

/** The options, numbered, in at most `height` rows with the highlighted one in sight, then what is being typed. */
export function choiceRows(state: ChoiceState, width: number, height: number): ChoiceRows {
	const blocks = state.options.map((option, index) => optionLines(option.label, index, index === state.selected, state.options.length, width));
	const {options, more} = visible(blocks, Math.max(0, state.selected), Math.max(1, height - 1), width);
	const typed = truncate(state.typed, width - 4);
	return {kind: 'choice', options, more, typed: spans(['› ', 'accent'], [typed]), cursor: {x: 2 + textWidth(typed), y: options.flat().length + more.length}};
}

export function choiceLines({options, more, typed}: ChoiceRows): readonly Line[] {
	return [...options.flat(), ...more, typed];
}

function optionLines(label: string, index: number, isSelected: boolean, count: number, width: number): readonly Line[] {
	const number = `${index + 1}`.padStart(String(count).length);
	const mark = isSelected ? '❯ ' : '  ';
	const indent = ' '.repeat(mark.length + number.length + 1);
	return wrap(label, width - indent.length - 1).map((text, row) => {
		const style = isSelected ? 'selected' : 'plain';
		return row === 0 ? spans([mark, 'selected'], [`${number} `, isSelected ? 'selected' : 'dim'], [text, style]) : spans([indent + text, style]);
	});
}

/** As many whole blocks as fit round the selected one, and the beginning of the next; what is cut off is said. */
function visible(blocks: ReadonlyArray<readonly Line[]>, selected: number, rows: number, width: number): Pick<ChoiceRows, 'options' | 'more'> {
	const total = blocks.reduce((sum, block) => sum + block.length, 0);
	if (total <= rows) return {options: blocks, more: []};
	const room = Math.max(1, rows - 1);
	let first = selected;
	let last = selected;
	let used = blocks[selected]?.length ?? 0;
	for (let grew = true; grew; ) {
		grew = false;
		const after = blocks[last + 1];
		if (after && used + after.length <= room) {
			last += 1;
			used += after.length;
			grew = true;
		}

		const before = blocks[first - 1];
		if (before && used + before.length <= room) {
			first -= 1;
			used += before.length;
			grew = true;
		}
	}

	const above = first;
	const below = blocks.length - 1 - last;
	const more = [...(above > 0 ? [sightWords.above(above)] : []), ...(below > 0 ? [sightWords.below(below)] : [])].join(' · ');
	let left = room;
	const options = blocks.slice(first, last + 2).map((block) => {
		const shown = block.slice(0, left);
		left -= shown.length;
		return shown;
	});
	return {options, more: [line(truncate(`  ${more}`, width), 'dim')]};
}
